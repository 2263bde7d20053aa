// Journeys that many tests start from, as lists of commands; each builds on the one before it.

import { plusJaren } from '../../../src/domain/bewaren.ts';
import { plusDagen } from '../../../src/domain/schooldagen.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import type { Datum, MedewerkerId } from '../../../src/shared/ids.ts';
import { dag, opMoment, weegt, weegtA4, werktMee, zet } from './opdrachten.ts';
import type { Zet } from './opdrachten.ts';
import { anna, bas, carla, dirk } from './personen.ts';

export const gestart: readonly Zet[] = [zet(anna, 'CasusStarten')];
export const metSignaal: readonly Zet[] = [...gestart, zet(anna, 'SignaalVastleggen')];
/** Steps 1 to 3 done: signal, spoken consult, talks with pupil and mother. */
export const stappenGedaan: readonly Zet[] = [
  ...metSignaal,
  zet(anna, 'OverlegVragen'),
  zet(bas, 'OverlegBeantwoorden'),
  zet(anna, 'PersoonToevoegen'),
  zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
  zet(anna, 'GesprekVastleggen'),
];
export const eens = (door: MedewerkerId, voorstelId: string): Zet => zet(door, 'InstemmingGeven', { voorstelId });
export const belVT = zet(anna, 'VeiligThuisRaadplegen');
export const a1Ja = weegt(anna, 'A1', 'ja');
/** A2 safe enough, agreed by two; the first proposal of the casus. */
export const veilig: readonly Zet[] = [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v1')];
export const gewogenVeilig: readonly Zet[] = [...stappenGedaan, a1Ja, ...veilig];
/** E-05: A1 ja, A2 nee, A3 ja, A4 ja. */
export const hulpMogelijk: readonly Zet[] = [...gewogenVeilig, weegt(bas, 'A3', 'ja'), weegtA4(bas, [werktMee()])];
export const metPlan: readonly Zet[] = [...hulpMogelijk, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen')];
/** The help of the plan has begun: from here on it can have worked. */
export const hulpBegonnen: readonly Zet[] = [...metPlan, zet(bas, 'HulpVolgen')];
/** E-03: help is not possible, so melden. */
export const hulpNietMogelijk: readonly Zet[] = [...gewogenVeilig, weegt(bas, 'A3', 'nee')];
export const twijfel: readonly Zet[] = [...metSignaal, weegt(anna, 'A2', 'twijfel')];
export const gemeld: readonly Zet[] = [...hulpNietMogelijk, zet(anna, 'MeldingVastleggen')];
export const bevestigd: readonly Zet[] = [...gemeld, zet(dirk, 'MeldingBevestigen')];
/** A1 nee, agreed by the IB'er. */
export const vermoedenWeg: readonly Zet[] = [...stappenGedaan, weegt(anna, 'A1', 'nee'), eens(bas, 'v1')];
export const gesloten: readonly Zet[] = [...vermoedenWeg, zet(anna, 'CasusSluiten')];
/** Closed two years and a day before this one, all on one day. */
export const tweeJaarDicht = (datum: Datum): readonly Zet[] => {
  const op = toMoment(`${plusDagen(plusJaren(datum, -2), -1)}T09:00:00.000Z`);
  return [opMoment(op, zet(anna, 'CasusStarten')), ...gesloten.slice(1)];
};
/** Help worked: A5 ja agreed, follow-up planned. */
export const nazorg: readonly Zet[] = [
  ...hulpBegonnen,
  weegt(bas, 'A5', 'ja'),
  eens(carla, 'v2'),
  zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-12-01') }),
];
export const personeel: readonly Zet[] = [zet(anna, 'PersoneelssignaalVastleggen')];
