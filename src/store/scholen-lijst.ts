// The port Scholen over a list of schools, wherever that comes from. It does not know how school days are counted.

import type { Scholen } from '../application/ports.ts';
import type { Schooltijd } from '../domain/school.ts';
import type { Moment } from '../shared/ids.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

/** Milliseconds between two looks at where the schools come from. */
export const OPNIEUW_KIJKEN_MS = 60_000;

/** The calendar's answer to: when is a school with these hours and free days open, around `nu`? */
export type Schooltijden = (
  openingstijden: Pick<SchoolInBestand, 'schooluren' | 'vrijeDagen'>,
  nu: Moment,
) => Schooltijd;

/** `read` answers the schools as they are now. */
export function createScholen(read: () => Promise<readonly SchoolInBestand[]>, schooltijden: Schooltijden): Scholen {
  return {
    find: async (schoolId, nu) => {
      const found = (await read()).find((school) => school.schoolId === schoolId);
      if (found === undefined) return undefined;
      const { schooluren, vrijeDagen, ...school } = found;
      return { ...school, schooltijd: schooltijden({ schooluren, vrijeDagen }, nu) };
    },
    findByMedewerker: async (medewerkerId) =>
      (await read())
        .filter(({ medewerkers }) => medewerkers.some((each) => each.medewerkerId === medewerkerId))
        .map(({ schoolId }) => schoolId),
  };
}
