// The daily summary (E-12): at the start of the school day each person hears how much waits, once, without any data of a child. It sends nothing itself.

import { isErVandaag } from '../domain/aanwezig.ts';
import { berichtOorzaak } from '../domain/bericht.ts';
import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import type { Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import { takenVan } from '../views/melding-taken.ts';
import { casusVan } from './casus-record.ts';
import type { CasusRecord, CasusStore, DagStore, Logboek, Schoollijst } from './ports.ts';

/** Milliseconds after the school opened in which the summary still goes out: later it is no start of the day. */
const BEGIN_MS = 2 * 60 * 60_000;
const MAX_LIJST = 50;
/** Rounds in which a person is tried on one day, the first included. */
const MAX_POGINGEN = 5;

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
  /** `later`: it certainly went to nobody and may be tried again. Rejects before anything was sent. */
  readonly stuur: (aan: MedewerkerId, overzicht: Dagoverzicht) => Promise<'klaar' | 'later'>;
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

/** Who still has to be tried today. */
interface Wacht {
  readonly medewerkerId: MedewerkerId;
  pogingen: number;
  /** The day is ours: nobody else sends. */
  isGeclaimd: boolean;
}

/** Answers how many went out, or that it has to be tried again. */
async function stuurAan(delen: DagoverzichtDelen, wacht: Wacht, dag: Datum, nu: Moment): Promise<number | 'later'> {
  const { medewerkerId } = wacht;
  const overzicht = await overzichtVan(delen, medewerkerId, nu);
  if (overzicht.taken + overzicht.oranje === 0) return 0;
  wacht.isGeclaimd ||= await delen.dagen.claim(medewerkerId, dag);
  if (!wacht.isGeclaimd) return 0;
  return (await delen.stuur(medewerkerId, overzicht)) === 'later' ? 'later' : 1;
}

/** One round over those who wait; who has to be tried again stays in it. */
async function rondeVan(delen: DagoverzichtDelen, school: School, wachtend: Set<Wacht>, nu: Moment): Promise<number> {
  let aantal = 0;
  for (const wacht of wachtend) {
    wacht.pogingen += 1;
    let uitkomst: number | 'later' = 'later';
    try {
      uitkomst = await stuurAan(delen, wacht, school.vandaag, nu);
    } catch (error) {
      const fout = error instanceof Error ? error.name : 'onbekend';
      delen.logboek.record('dagoverzicht-mislukt', { schoolId: school.schoolId, fout });
    }
    if (uitkomst !== 'later') aantal += uitkomst;
    if (uitkomst !== 'later' || wacht.pogingen === MAX_POGINGEN) wachtend.delete(wacht);
  }
  return aantal;
}

/**
 * Makes a round of the summary; it answers how many went out. Each person is claimed for the day before anything is sent: of two
 * processes, or after a restart, one sends. What failed before it was sent is tried again in the next rounds; a claim whose answer was
 * lost, or a message that may have arrived, is not: one less is better than two.
 */
export function createDagoverzicht(delen: DagoverzichtDelen): (nu: Moment) => Promise<number> {
  const begonnen = new Map<SchoolId, { readonly dag: Datum; readonly wachtend: Set<Wacht> }>();

  function wachtendVan(school: School): Set<Wacht> {
    const bekend = begonnen.get(school.schoolId);
    if (bekend?.dag === school.vandaag) return bekend.wachtend;
    const hier = school.medewerkers.filter((each) => isErVandaag(school, each));
    const wachtend = new Set(hier.map(({ medewerkerId }) => ({ medewerkerId, pogingen: 0, isGeclaimd: false })));
    begonnen.set(school.schoolId, { dag: school.vandaag, wachtend });
    return wachtend;
  }
  return async (nu) => {
    let aantal = 0;
    for (const schoolId of await delen.scholen.all()) {
      const school = await delen.scholen.find(schoolId, nu);
      if (school === undefined || vensterNu(school, nu) === undefined) continue;
      aantal += await rondeVan(delen, school, wachtendVan(school), nu);
    }
    return aantal;
  };
}
