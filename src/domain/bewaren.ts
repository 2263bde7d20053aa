// How long a closed casus is kept, and what forbids destroying it (regels.md 4.10, ADR 0017). It destroys nothing and tells nobody.

import type { Datum, Moment } from '../shared/ids.ts';
import type { Bewaargrond, Bewaarplicht } from './bewaring-staat.ts';
import { openVerzoeken } from './inzageverzoek-staat.ts';
import type { School } from './school.ts';
import type { Schoolprofiel } from './schoolprofiel.ts';
import { openingOp, plusDagen, plusSchooldagen } from './schooldagen.ts';
import { laatsteMelding } from './stand.ts';
import type { Termijn } from './termijn.ts';
import type { Casus } from './toestand.ts';

export interface Bewaartermijn {
  readonly grond: Bewaargrond;
  /** First day on which it may be destroyed. */
  readonly tot: Datum;
  /** Nobody recorded when the pupil left: counted from the last day on which that can be. */
  readonly vertrekOnbekend?: true;
}

/** A moment after midnight in Amsterdam may still be the day before here: a day is added to every term, so that none is too short. */
const dagVanMoment = (op: Moment): Datum => op.slice(0, 10) as Datum;
/** The last of these days; days that are not known do not count. */
const laatste = (...dagen: readonly (Datum | undefined)[]): Datum =>
  dagen.reduce<Datum>((tot, dag) => (dag !== undefined && dag > tot ? dag : tot), '' as Datum);

/** The same day so many years later; 29 February becomes 1 March. */
export const plusJaren = (datum: Datum, jaren: number): Datum =>
  `${String(Number(datum.slice(0, 4)) + jaren)}${datum.slice(4).replace('-02-29', '-03-01')}` as Datum;

/** Of a primary school a pupil is gone by the end of the school year of this birthday (WPO 39). */
const UITERLIJK_JAREN = 14;
const JONGSTE_JAREN = 4;
const LAATSTE_DAG_SCHOOLJAAR = '-07-31';
/** The last day on which this pupil can leave the school; without a birth date counted from the youngest a pupil can be. */
export function uiterlijkVertrek({ leerling, gestartOp }: Pick<Casus, 'leerling' | 'gestartOp'>): Datum {
  const geboren = leerling.geboortedatum ?? plusJaren(dagVanMoment(gestartOp), -JONGSTE_JAREN);
  const jarig = plusJaren(geboren, UITERLIJK_JAREN);
  const einde = `${jarig.slice(0, 4)}${LAATSTE_DAG_SCHOOLJAAR}` as Datum;
  return jarig <= einde ? einde : plusJaren(einde, 1);
}

export function bewaargrond(casus: Casus): Bewaargrond {
  if (casus.meldingen.length > 0) return 'gemeld';
  const isWeg = casus.afloop.staat === 'gesloten' && casus.afloop.einde === 'vermoeden-weggenomen';
  return isWeg ? 'vermoeden-weg' : 'na-vertrek';
}

/** How many years this school keeps it. */
export function bewaarjaren(grond: Bewaargrond, { bewaren }: Schoolprofiel): number {
  if (grond === 'vermoeden-weg') return bewaren.vermoedenWegJaren;
  return grond === 'gemeld' ? bewaren.gemeldNaVertrekJaren : bewaren.naVertrekJaren;
}

/** The day of leaving, as far as it is known: closed because the pupil left is leaving too. */
function vertrekVan({ bewaring, afloop }: Casus): Datum | undefined {
  if (bewaring?.vertrekOp !== undefined) return bewaring.vertrekOp;
  return afloop.staat === 'gesloten' && afloop.einde === 'leerling-weg' ? dagVanMoment(afloop.op) : undefined;
}

/**
 * How long this casus is kept: from closing (or a later signal), or from the day on which the pupil left where that is later.
 * Undefined for one that is open, stands apart or is gone, and on the road for staff, which has no end.
 */
export function bewaartermijn(casus: Casus, { profiel }: School): Bewaartermijn | undefined {
  const { afloop, apart, bewaring, pad, signalen } = casus;
  if (afloop.staat !== 'gesloten' || pad === 'personeel' || apart !== undefined) return undefined;
  if (bewaring?.vernietigd !== undefined) return undefined;
  const grond = bewaargrond(casus);
  const dicht = laatste(...[afloop.op, ...signalen.map(({ op }) => op)].map(dagVanMoment));
  const vertrek = grond === 'vermoeden-weg' ? dicht : vertrekVan(casus);
  const vanaf = laatste(dicht, vertrek ?? uiterlijkVertrek(casus));
  const tot = laatste(plusDagen(plusJaren(vanaf, bewaarjaren(grond, profiel)), 1), bewaring?.langer?.tot);
  return { grond, tot, ...(vertrek === undefined && { vertrekOnbekend: true as const }) };
}

/** Veilig Thuis has a melding of this casus that is not known to be done. */
function bijVeiligThuis(casus: Casus): readonly Bewaarplicht[] {
  const melding = laatsteMelding(casus);
  const stand = melding?.terugkoppelingen.at(-1);
  if (melding === undefined || stand?.stand === 'afgerond' || stand?.stand === 'overgedragen') return [];
  const op = stand?.op ?? melding.op;
  const vrij = casus.bewaring?.zonderVeiligThuisSinds;
  return vrij !== undefined && vrij >= op ? [] : [{ plichtId: 'veilig-thuis', grond: 'veilig-thuis', op }];
}
/** Everything because of which nothing may be proposed or destroyed now. */
export const plichtenVan = (casus: Casus): readonly Bewaarplicht[] => [
  ...bijVeiligThuis(casus),
  ...openVerzoeken(casus).map(({ verzoekId, op }) => ({ plichtId: verzoekId, grond: 'inzageverzoek' as const, op })),
  ...(casus.bewaring?.plichten ?? []),
];

/** What somebody can say is over; who waits to read it gets an answer instead. */
export const opTeHeffen = (casus: Casus): readonly Bewaarplicht[] =>
  plichtenVan(casus).filter(({ grond }) => grond !== 'inzageverzoek');

/** The term has passed, whatever forbids destroying it. */
export function isTermijnVoorbij(casus: Casus, school: School): boolean {
  const termijn = bewaartermijn(casus, school);
  return termijn !== undefined && school.vandaag >= termijn.tot;
}
/** The term has passed and nothing forbids it: two people may destroy it. */
export const isBewaarOpen = (casus: Casus, school: School): boolean =>
  isTermijnVoorbij(casus, school) && plichtenVan(casus).length === 0;

/** School days until the reminder; as many again until bestuur hears that nobody decides. */
const DAGEN = 10;
/** The proposal, a reminder, bestuur. */
export function bewaringTermijn(casus: Casus, school: School): readonly Termijn[] {
  const termijn = bewaartermijn(casus, school);
  if (termijn === undefined || plichtenVan(casus).length > 0) return [];
  const dag = laatste(termijn.tot, casus.bewaring?.vrijSinds);
  const begin = openingOp(school.schooltijd, dag);
  const later = [DAGEN, 2 * DAGEN].map((n) => plusSchooldagen(school.schooltijd, begin, n));
  return [{ soort: 'bewaring', sleutel: `bewaring:${dag}`, tredes: [begin, ...later] }];
}
/** Step that was taken of the proposal that is open now; 0 for none. */
export const bewaarTrede = (casus: Casus, school: School): number =>
  Math.max(0, ...bewaringTermijn(casus, school).map(({ sleutel }) => casus.verstreken[sleutel] ?? 0));
