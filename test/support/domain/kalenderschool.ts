// The ordinary school on the real calendar: as it is at a moment, with these free days. It keeps no time of its own.

import { kalender } from '../../../src/calendar/kalender.ts';
import { createSchooltijden } from '../../../src/calendar/schooltijden.ts';
import type { School } from '../../../src/domain/school.ts';
import { toDatum } from '../../../src/shared/ids.ts';
import type { Datum, Moment } from '../../../src/shared/ids.ts';

export interface VrijeDagen {
  readonly van: Datum;
  readonly tot: Datum;
}
const schooltijden = createSchooltijden();
const schooluren = { begin: '08:00', einde: '16:30' };

/** Free days by their first and last. */
export const vrij = (van: string, tot: string): readonly VrijeDagen[] => [{ van: toDatum(van), tot: toDatum(tot) }];

/** Answers the school as it is at a moment, with the windows around the first one that was asked for. */
export function opKalender(school: School, vrijeDagen: readonly VrijeDagen[]): (nu: Moment) => School {
  let vensters: Pick<School, 'schooltijd' | 'werkweek'> | undefined;
  return (nu) => {
    vensters ??= {
      schooltijd: schooltijden.vensters({ schooluren, vrijeDagen }, nu),
      werkweek: schooltijden.vensters({ schooluren, vrijeDagen: [] }, nu),
    };
    return { ...school, ...vensters, vandaag: schooltijden.dag(nu) };
  };
}

/** A time of day in Amsterdam. Throws for one that does not exist. */
export function amsterdam(datum: string, tijd: string): Moment {
  const moment = kalender.momentVan(toDatum(datum), tijd);
  if (moment === undefined) throw new Error('no such moment');
  return moment;
}
