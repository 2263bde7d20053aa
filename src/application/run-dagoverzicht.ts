// The daily summary (E-12): at the start of the school day each person hears how much waits, once, without any data of a child. It sends nothing itself.

import { isErVandaag } from '../domain/aanwezig.ts';
import { berichtOorzaak } from '../domain/bericht.ts';
import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { Medewerker, School } from '../domain/school.ts';
import type { Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { takenVan } from '../views/melding-taken.ts';
import { casusVan } from './casus-record.ts';
import type { CasusRecord, CasusStore, DagStore, Logboek, Schoollijst } from './ports.ts';

/** Milliseconds after the school opened in which the summary still goes out: later it is no start of the day. */
const BEGIN_MS = 2 * 60 * 60_000;
const MAX_LIJST = 50;

export interface Dagoverzicht {
  /** Things that wait for this person. */
  readonly taken: number;
  /** E-12 oranje: casussen in which something happened that the final role has to know, and nothing to do. */
  readonly oranje: number;
}
export interface DagoverzichtDelen {
  readonly scholen: Schoollijst;
  readonly store: Pick<CasusStore, 'findByLid'>;
  readonly dagen: DagStore;
  readonly stuur: (aan: MedewerkerId, overzicht: Dagoverzicht) => Promise<void>;
  readonly logboek: Logboek;
}

const vensterNu = ({ schooltijd }: School, nu: Moment) =>
  schooltijd.find(({ van }) => van <= nu && Date.parse(nu) < Date.parse(van) + BEGIN_MS);
const vorigeOpening = ({ schooltijd }: School, nu: Moment): Moment | undefined =>
  schooltijd.filter(({ van }) => van <= nu).at(-2)?.van;

/** Something oranje since the school day before opened. */
const hasOranje = ({ outbox, gebeurtenissen }: CasusRecord, sinds: Moment): boolean =>
  outbox.some(
    ({ kleur, berichtId }) => kleur === 'oranje' && (berichtOorzaak(berichtId, gebeurtenissen)?.op ?? '') >= sinds,
  );

/** What waits for one person at one school. IB'er and aandachtsfunctionaris had the oranje messages themselves. */
function telOp(school: School, wie: MedewerkerId, records: readonly CasusRecord[], nu: Moment): Dagoverzicht {
  const sinds = vorigeOpening(school, nu);
  const per = records.map((record) => {
    const casus = casusVan(record);
    const h = hoedanigheden(casus, school, wie);
    const taken = h.size === 0 ? 0 : takenVan(casus, school, wie).length;
    const hoortHet = h.has('eindrol') && !h.has('ib') && !h.has('af');
    const oranje = taken === 0 && hoortHet && sinds !== undefined && hasOranje(record, sinds);
    return { taken, oranje: Number(oranje) };
  });
  return per.reduce((som, { taken, oranje }) => ({ taken: som.taken + taken, oranje: som.oranje + oranje }), {
    taken: 0,
    oranje: 0,
  });
}

/** Over all schools of a person: one message, whichever of them opens first. */
async function overzichtVan(delen: DagoverzichtDelen, wie: MedewerkerId, nu: Moment): Promise<Dagoverzicht> {
  let som: Dagoverzicht = { taken: 0, oranje: 0 };
  for (const schoolId of await delen.scholen.findByMedewerker(wie)) {
    const school = await delen.scholen.find(schoolId, nu);
    if (school === undefined) continue;
    const een = telOp(school, wie, await delen.store.findByLid(schoolId, wie, MAX_LIJST), nu);
    som = { taken: som.taken + een.taken, oranje: som.oranje + een.oranje };
  }
  return som;
}

async function stuurAan(
  delen: DagoverzichtDelen,
  { medewerkerId }: Medewerker,
  dag: Datum,
  nu: Moment,
): Promise<number> {
  const overzicht = await overzichtVan(delen, medewerkerId, nu);
  if (overzicht.taken + overzicht.oranje === 0) return 0;
  if (!(await delen.dagen.claim(medewerkerId, dag))) return 0;
  await delen.stuur(medewerkerId, overzicht);
  return 1;
}

/**
 * Makes a round of the summary; it answers how many went out. Each person is claimed for the day before anything is sent: of two
 * processes, or after a restart, one sends. A claim whose answer was lost sends nothing: one less is better than two.
 */
export function createDagoverzicht(delen: DagoverzichtDelen): (nu: Moment) => Promise<number> {
  const gedaan = new Map<SchoolId, Datum>();

  async function vanSchool(school: School, nu: Moment): Promise<number> {
    let aantal = 0;
    for (const m of school.medewerkers.filter((each) => isErVandaag(school, each))) {
      try {
        aantal += await stuurAan(delen, m, school.vandaag, nu);
      } catch (error) {
        const fout = error instanceof Error ? error.name : 'onbekend';
        delen.logboek.record('dagoverzicht-mislukt', { schoolId: school.schoolId, fout });
      }
    }
    return aantal;
  }
  return async (nu) => {
    let aantal = 0;
    for (const schoolId of await delen.scholen.all()) {
      const school = await delen.scholen.find(schoolId, nu);
      if (school === undefined || vensterNu(school, nu) === undefined) continue;
      if (gedaan.get(schoolId) === school.vandaag) continue;
      gedaan.set(schoolId, school.vandaag);
      aantal += await vanSchool(school, nu);
    }
    return aantal;
  };
}
