// How long a colleague has to answer a consult: one working day of the own days, or none for who is not there (E-13). It asks nobody.

import type { Moment } from '../shared/ids.ts';
import { isAfwezig } from './aanwezig.ts';
import { findMedewerker } from './bevoegdheid.ts';
import { dagVan, opSchooldagen, plusSchooldagen } from './schooldagen.ts';
import type { School, Schooltijd } from './school.ts';
import type { OverlegStaat } from './toestand.ts';

type Gevraagd = Pick<Extract<OverlegStaat, { staat: 'gevraagd' }>, 'aan' | 'sinds'>;

const valtIn = (vensters: Schooltijd, vanaf: Moment, uiterlijk: Moment): Schooltijd =>
  vensters.filter(({ van, tot }) => tot > vanaf && van < uiterlijk);

/**
 * E-13: whether the deputy is asked at once. So it is when the addressee is away on a working day within the own term, has no working
 * day at all within the term that everybody else has, or is not at the school any more.
 */
export function isMeteenVervangen({ aan, sinds }: Gevraagd, school: School): boolean {
  const m = findMedewerker(school, aan);
  if (m === undefined) return true;
  const dagen = school.profiel.termijnen.overlegSchooldagen;
  const eigen = m.schooltijd ?? school.schooltijd;
  const afgesproken = plusSchooldagen(school.schooltijd, sinds, dagen);
  if (m.schooltijd !== undefined && valtIn(eigen, sinds, afgesproken).length === 0) return true;
  return valtIn(eigen, sinds, plusSchooldagen(eigen, sinds, dagen)).some((w) => isAfwezig(m, dagVan(w)));
}

/** Reminder after the own working day, then each school day further: the deputy, the aandachtsfunctionaris, the final role. */
export function overlegTredes(gevraagd: Gevraagd, school: School): readonly Moment[] {
  const { aan, sinds } = gevraagd;
  const dagen = school.profiel.termijnen.overlegSchooldagen;
  if (isMeteenVervangen(gevraagd, school)) return [sinds, sinds, ...opSchooldagen(school.schooltijd, sinds, dagen, 2)];
  const eigen = plusSchooldagen(findMedewerker(school, aan)?.schooltijd ?? school.schooltijd, sinds, dagen);
  return [eigen, ...opSchooldagen(school.schooltijd, eigen, 0, 3)];
}
