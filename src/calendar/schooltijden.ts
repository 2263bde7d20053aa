// Works out when a school is open, as windows in UTC. It does not know what is counted inside them.

import type { DateTime } from 'luxon';

import type { Schooltijd } from '../domain/school.ts';
import type { Datum, Moment } from '../shared/ids.ts';
import { alsDatum, alsMoment, beginVan, inAmsterdam, opTijd } from './kalender.ts';

/** When a school, or a person of it, works. */
export interface Openingstijden {
  /** Times of day in Amsterdam, `08:00`. */
  readonly schooluren: { readonly begin: string; readonly einde: string };
  /** Holidays and other free days, both ends included. */
  readonly vrijeDagen: readonly { readonly van: Datum; readonly tot: Datum }[];
  /** Days of the week, 1 is Monday and 5 Friday; absent is all five. */
  readonly werkdagen?: readonly number[];
}

/** One window; throws RangeError when the hours are no times or close before they open. */
function venster(dag: DateTime<true>, { begin, einde }: Openingstijden['schooluren']): Schooltijd[number] {
  const van = opTijd(dag, begin);
  const tot = opTijd(dag, einde);
  if (!van || !tot || van >= tot) throw new RangeError('not opening hours');
  return { van: alsMoment(van), tot: alsMoment(tot) };
}

function* dagen(van: DateTime<true>, tot: DateTime<true>): Generator<DateTime<true>> {
  for (let dag = van; dag <= tot; dag = dag.plus({ days: 1 })) yield dag;
}

/** The windows of all weekdays from one month before to fourteen months after a day. */
const weekdagen = (schooluren: Openingstijden['schooluren'], vandaag: DateTime<true>): Schooltijd =>
  [...dagen(vandaag.minus({ months: 1 }), vandaag.plus({ months: 14 }))]
    .filter((dag) => dag.weekday <= 5)
    .map((dag) => venster(dag, schooluren));

/** The day of a window; hours of a school lie within one day, also in UTC. */
const dagVan = ({ van }: Schooltijd[number]): Datum => alsDatum(inAmsterdam(van));

export interface Schooltijden {
  /** The day of that moment in Amsterdam. */
  readonly dag: (nu: Moment) => Datum;
  /** The windows from one month before `nu` to fourteen months after it, weekends and free days left out, sorted. */
  readonly vensters: (openingstijden: Openingstijden, nu: Moment) => Schooltijd;
}

/** Makes the answers of the calendar to a school. Windows are kept for the day of `nu`, so that every turn can ask. */
export function createSchooltijden(): Schooltijden {
  const dag = (nu: Moment): Datum => alsDatum(inAmsterdam(nu));
  let dagVanNu: Datum | undefined;
  const bewaard = new Map<string, Schooltijd>();
  const eenmaal = (sleutel: unknown, maak: () => Schooltijd): Schooltijd => {
    const naam = JSON.stringify(sleutel);
    const gevonden = bewaard.get(naam) ?? maak();
    bewaard.set(naam, gevonden);
    return gevonden;
  };
  return {
    dag,
    vensters: ({ schooluren, vrijeDagen, werkdagen }, nu) => {
      const vandaag = dag(nu);
      if (vandaag !== dagVanNu) bewaard.clear();
      dagVanNu = vandaag;
      const week = eenmaal([schooluren], () => weekdagen(schooluren, beginVan(vandaag)));
      const isVrij = (datum: Datum): boolean => vrijeDagen.some(({ van, tot }) => van <= datum && datum <= tot);
      const open = eenmaal([schooluren, vrijeDagen], () => week.filter((w) => !isVrij(dagVan(w))));
      if (werkdagen === undefined) return open;
      const werkt = (w: Schooltijd[number]): boolean => werkdagen.includes(inAmsterdam(w.van).weekday);
      return eenmaal([schooluren, vrijeDagen, werkdagen], () => open.filter(werkt));
    },
  };
}
