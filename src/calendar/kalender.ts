// Turns moments into days and readable Dutch of Europe/Amsterdam, and back. It does not know what a moment stands for.

import { LRUCache } from 'lru-cache';
import { DateTime } from 'luxon';

import type { Kalender } from '../application/ports.ts';
import { DATUM, MOMENT, toDatum, toMoment } from '../shared/ids.ts';
import type { Datum, Moment } from '../shared/ids.ts';

const ZONE = 'Europe/Amsterdam';
const TIJD = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A turn asks for the same few moments many times, and the zone of each costs more than the question. A DateTime never changes. */
const gelezen = new LRUCache<Moment, DateTime<true>>({
  max: 256,
  memoMethod: (moment) => {
    const tijd = DateTime.fromISO(moment, { zone: ZONE, locale: 'nl' });
    if (!tijd.isValid || !MOMENT.test(moment)) throw new RangeError('not an existing moment');
    return tijd;
  },
});

/** The moment on the clock of Amsterdam; throws RangeError when it is no existing moment. */
export const inAmsterdam = (moment: Moment): DateTime<true> => gelezen.memo(moment);

const dagen = new LRUCache<Datum, DateTime<true>>({
  max: 1_024,
  memoMethod: (datum) => {
    const dag = DateTime.fromISO(datum, { zone: ZONE, locale: 'nl' });
    if (!dag.isValid || !DATUM.test(datum)) throw new RangeError('not an existing day');
    return dag;
  },
});

/** Midnight in Amsterdam at the start of the day; throws RangeError for a day such as 30 February. */
export const beginVan = (datum: Datum): DateTime<true> => dagen.memo(datum);

/** The same moment as text in UTC. */
export const alsMoment = (tijd: DateTime<true>): Moment =>
  toMoment(tijd.toUTC().toISO({ suppressMilliseconds: false }));
/** The day of that moment in the zone it carries. */
export const alsDatum = (tijd: DateTime<true>): Datum => toDatum(tijd.toISODate());

/**
 * `14:05`, `9:05` or `14.05` on that day in Amsterdam. In the hour that the clock skips in spring it answers an hour later, in the
 * hour that comes twice in autumn the first one. `undefined` when the text is no time.
 */
export function opTijd(dag: DateTime<true>, tijd: string): DateTime<true> | undefined {
  const delen = TIJD.exec(tijd.trim());
  if (!delen) return undefined;
  const gezet = dag.set({ hour: Number(delen[1]), minute: Number(delen[2]), second: 0, millisecond: 0 });
  return gezet.getPossibleOffsets()[0] ?? gezet;
}

/** Whether the text is a day that exists. */
function bestaat(datum: Datum): boolean {
  try {
    return beginVan(datum).isValid;
  } catch {
    return false;
  }
}

const MET_JAAR = "ccc d MMMM yyyy, H.mm 'uur'";
/** As the calendar says it, to who reads it now: what was in another year names the year (a casus is kept for years). */
export const leesbaarOp = (nu: () => Moment): Pick<Kalender, 'leesbaar' | 'leesbareDatum'> => ({
  leesbaar: (moment) => {
    const tijd = inAmsterdam(moment);
    return String(tijd.year) === nu().slice(0, 4) ? kalender.leesbaar(moment) : tijd.toFormat(MET_JAAR);
  },
  leesbareDatum: (datum) => kalender.leesbareDatum(datum),
});

/** The calendar of Europe/Amsterdam; see the port for the shapes. A moment or day that does not exist throws RangeError. */
export const kalender: Kalender = {
  datumVan: (moment) => alsDatum(inAmsterdam(moment)),
  tijdVan: (moment) => inAmsterdam(moment).toFormat('HH:mm'),
  leesbaar: (moment) => inAmsterdam(moment).toFormat("ccc d MMMM, H.mm 'uur'"),
  leesbareDatum: (datum) => beginVan(datum).toFormat('ccc d MMMM yyyy'),
  momentVan: (datum, tijd) => {
    const gezet = bestaat(datum) ? opTijd(beginVan(datum), tijd) : undefined;
    return gezet && alsMoment(gezet);
  },
};
