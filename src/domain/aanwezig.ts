// Is somebody at work on a day? Absence with dates, and the own days of the week. It knows no role and no casus.

import type { Datum } from '../shared/ids.ts';
import { dagVan } from './schooldagen.ts';
import type { Medewerker, School, Schooltijd } from './school.ts';

/** Away on that day, by what stands in the file of the school. */
export const isAfwezig = (m: Medewerker, dag: Datum): boolean =>
  (m.afwezig ?? []).some((a) => a.van <= dag && dag <= a.tot);

const hasDag = (schooltijd: Schooltijd, dag: Datum): boolean => {
  const eerste = schooltijd.find((w) => dagVan(w) >= dag);
  return eerste !== undefined && dagVan(eerste) === dag;
};

/** At work on the school's day. On a day without school nobody is, and then only being away counts. */
export function isErVandaag({ vandaag, schooltijd }: School, m: Medewerker): boolean {
  if (isAfwezig(m, vandaag)) return false;
  return m.schooltijd === undefined || hasDag(m.schooltijd, vandaag) || !hasDag(schooltijd, vandaag);
}
