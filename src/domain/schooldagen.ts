// Counting inside the windows of a school or a person: the end of a school day, the opening on a date. It knows no term and no casus.

import type { Datum, Moment } from '../shared/ids.ts';
import type { Schooltijd } from './school.ts';

const DAG_MS = 86_400_000;
const toMoment = (ms: number): Moment => new Date(ms).toISOString() as Moment;
export const plusMinuten = (moment: Moment, minuten: number): Moment => toMoment(Date.parse(moment) + minuten * 60_000);
/** A day later (or earlier) in the calendar. */
export const plusDagen = (datum: Datum, dagen: number): Datum =>
  toMoment(Date.parse(datum) + dagen * DAG_MS).slice(0, 10) as Datum;

/** The same day some months on, or the last day of that month where it has no such day. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dag, laatste))).toISOString().slice(0, 10) as Datum;
}

/** The day of a window, also as text in UTC: no school opens before one or two at night. */
export const dagVan = ({ van }: Schooltijd[number]): Datum => van.slice(0, 10) as Datum;

/** End of the n-th school day after the one in which `vanaf` falls; n = 0 is the end of the running or next school day. */
export function plusSchooldagen(schooltijd: Schooltijd, vanaf: Moment, n: number): Moment {
  const eerste = schooltijd.findIndex((w) => w.tot > vanaf);
  const venster = eerste < 0 ? undefined : schooltijd[eerste + n];
  return venster?.tot ?? plusMinuten(vanaf, (n + 1) * 24 * 60);
}
/** Consecutive school days, each one more. */
export const opSchooldagen = (
  schooltijd: Schooltijd,
  vanaf: Moment,
  dagen: number,
  aantal: number,
): readonly Moment[] => Array.from({ length: aantal }, (_, i) => plusSchooldagen(schooltijd, vanaf, dagen + i));

/** Start of the first school day on or after a date. */
export function openingOp(schooltijd: Schooltijd, datum: Datum): Moment {
  return schooltijd.find((w) => dagVan(w) >= datum)?.van ?? (`${datum}T07:00:00.000Z` as Moment);
}
/** Start of the last school day that is at least so many days before a date. */
export function openingVoor(schooltijd: Schooltijd, datum: Datum, dagen: number): Moment {
  const dag = plusDagen(datum, -dagen);
  return schooltijd.findLast((w) => dagVan(w) <= dag)?.van ?? (`${dag}T07:00:00.000Z` as Moment);
}
