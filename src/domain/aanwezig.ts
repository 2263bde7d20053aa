// Is somebody at work on a day? Absence with dates, and the own days of the week. It knows no role and no casus.

import type { Datum } from '../shared/ids.ts';
import type { Medewerker, School, Schooltijd } from './school.ts';

/** Away on that day, by what stands in the file of the school. */
export const isAfwezig = (m: Medewerker, dag: Datum): boolean =>
  (m.afwezig ?? []).some((a) => a.van <= dag && dag <= a.tot);

/** A window starts on its own day, also as text in UTC: no school opens before one or two at night. */
const hasDag = (schooltijd: Schooltijd, dag: Datum): boolean =>
  schooltijd.find(({ van }) => dag <= (van as string))?.van.startsWith(dag) === true;

/** At work on the school's day. On a day without school nobody is, and then only being away counts. */
export function isErVandaag({ vandaag, schooltijd }: School, m: Medewerker): boolean {
  if (isAfwezig(m, vandaag)) return false;
  return m.schooltijd === undefined || hasDag(m.schooltijd, vandaag) || !hasDag(schooltijd, vandaag);
}
