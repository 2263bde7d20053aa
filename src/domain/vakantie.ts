// Five or more days without school: which one comes, who watches a casus in it, and on which days its terms then run (E-13). It tells nobody.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import { findMedewerker, isEindrolBetrokken, isUitgesloten, keten } from './bevoegdheid.ts';
import { dagVan, plusDagen, plusMinuten } from './schooldagen.ts';
import type { Medewerker, School, Schooltijd } from './school.ts';
import type { Termijn } from './termijn.ts';
import type { Casus } from './toestand.ts';

export interface Vakantie {
  /** First and last free day. */
  readonly van: Datum;
  readonly tot: Datum;
  /** The list, the list again, and the moment at which somebody is named when nobody was. */
  readonly tredes: readonly [Moment, Moment, Moment];
}

const MINSTENS_VRIJ = 5;
const DAG_MS = 86_400_000;
const dagenTussen = (voor: Schooltijd[number], na: Schooltijd[number]): number =>
  (Date.parse(dagVan(na)) - Date.parse(dagVan(voor))) / DAG_MS - 1;
const midden = ({ van, tot }: Schooltijd[number]): Moment =>
  plusMinuten(van, Math.round((Date.parse(tot) - Date.parse(van)) / 120_000));

/** The holiday that runs or comes next, as far as the windows of the school reach. */
export function komendeVakantie({ schooltijd, vandaag }: School): Vakantie | undefined {
  const begin = schooltijd.findLastIndex((w) => dagVan(w) <= vandaag);
  const i = schooltijd.findIndex((voor, plek) => {
    const na = schooltijd[plek + 1];
    return plek >= begin && na !== undefined && dagenTussen(voor, na) >= MINSTENS_VRIJ;
  });
  const [voor, na] = [schooltijd[i], schooltijd[i + 1]];
  if (voor === undefined || na === undefined) return undefined;
  const eerder = schooltijd[i - 1] ?? voor;
  return {
    van: plusDagen(dagVan(voor), 1),
    tot: plusDagen(dagVan(na), -1),
    tredes: [eerder.van, voor.van, midden(voor)],
  };
}

/** Each casus that runs, and one in nazorg whose date falls in the holiday. */
export const moetBewaakt = ({ afloop, pad, apart }: Casus, { van, tot }: Vakantie): boolean =>
  pad === 'meldcode' &&
  apart === undefined &&
  (afloop.staat === 'lopend' || (afloop.staat === 'nazorg' && van <= afloop.opvolgenOp && afloop.opvolgenOp <= tot));

const kanWaken = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  findMedewerker(school, wie) !== undefined && !isUitgesloten(casus, wie);

/** Who was named to watch this casus in that holiday, unless that person left or turned out to be involved. */
export const wachtIn = (casus: Casus, school: School, { van }: Pick<Vakantie, 'van'>): MedewerkerId | undefined =>
  casus.wachten?.find((w) => w.van === van && kanWaken(casus, school, w.wie))?.wie;

/** One list before five or more free days, until somebody was named to watch this casus (E-13). */
export function vakantieTermijn(casus: Casus, school: School): readonly Termijn[] {
  const komt = komendeVakantie(school);
  if (komt === undefined || !moetBewaakt(casus, komt) || wachtIn(casus, school, komt) !== undefined) return [];
  return [{ soort: 'vakantie', sleutel: `vakantie:${komt.van}`, tredes: komt.tredes }];
}

/** Who watches when nobody was named: the final role where it takes part, otherwise the aandachtsfunctionaris (E-12, P-26). */
export const wachtAnders = (casus: Casus, school: School): MedewerkerId | undefined =>
  keten(school, casus, isEindrolBetrokken(casus, school) ? school.profiel.besluit.eindrol : 'aandachtsfunctionaris')[0];

/** Who watches this casus today; undefined on ordinary days. */
export function wachtVandaag(casus: Casus, school: School): MedewerkerId | undefined {
  const nu = casus.wachten?.find(({ van, tot }) => van <= school.vandaag && school.vandaag <= tot);
  return nu === undefined ? undefined : (wachtIn(casus, school, nu) ?? wachtAnders(casus, school));
}

/** In a holiday in which somebody watches, terms run on the weekdays. */
export function metWacht(casus: Casus, school: School): School {
  const { wachten = [] } = casus;
  if (wachten.length === 0) return school;
  const extra = school.werkweek.filter((w) => wachten.some(({ van, tot }) => van <= dagVan(w) && dagVan(w) <= tot));
  const erbij = (tijd: Schooltijd): Schooltijd =>
    [...tijd.filter((w) => !extra.some((e) => e.van === w.van)), ...extra].toSorted((a, b) => (a.van < b.van ? -1 : 1));
  const mens = (m: Medewerker): Medewerker =>
    m.schooltijd === undefined ? m : { ...m, schooltijd: erbij(m.schooltijd) };
  return { ...school, schooltijd: erbij(school.schooltijd), medewerkers: school.medewerkers.map(mens) };
}
