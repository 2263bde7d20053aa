// The port Scholen over a list of schools, wherever that comes from. It does not know how school days are counted.

import type { Schoollijst, Schoolversie } from '../application/ports.ts';
import type { Medewerker, School, Schooltijd } from '../domain/school.ts';
import type { Datum, Moment } from '../shared/ids.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

type InBestand = SchoolInBestand['medewerkers'][number];
/** What the calendar answers about a school. */
export interface Schooltijden {
  /** The day of `nu` in Amsterdam. */
  readonly dag: (nu: Moment) => Datum;
  /** When is a school with these hours and free days open around `nu`, or somebody there who works on these days? */
  readonly vensters: (
    openingstijden: Pick<SchoolInBestand, 'schooluren' | 'vrijeDagen'> & Pick<InBestand, 'werkdagen'>,
    nu: Moment,
  ) => Schooltijd;
}

/** The school on the day of `nu`: who left is not in it, and who has own working days has own windows. */
function opDeDag(inBestand: SchoolInBestand, schooltijden: Schooltijden, nu: Moment): School {
  const { schooluren, vrijeDagen, medewerkers, ...school } = inBestand;
  const vandaag = schooltijden.dag(nu);
  const tijden = { schooluren, vrijeDagen };
  const mens = ({ werkdagen, totEnMet: _weg, ...m }: InBestand): Medewerker =>
    werkdagen === undefined ? m : { ...m, schooltijd: schooltijden.vensters({ ...tijden, werkdagen }, nu) };
  const isEr = ({ totEnMet }: InBestand): boolean => totEnMet === undefined || vandaag <= totEnMet;
  return {
    ...school,
    vandaag,
    medewerkers: medewerkers.filter(isEr).map(mens),
    schooltijd: schooltijden.vensters(tijden, nu),
    werkweek: schooltijden.vensters({ schooluren, vrijeDagen: [] }, nu),
  };
}

/** One school as it was read, and which state of it that is. */
export interface GelezenSchool extends Omit<Schoolversie, 'schoolId'> {
  readonly school: SchoolInBestand;
}

/** `read` answers the schools as they are now. A school is made once a day and after each change, not once a turn. */
export function createScholen(read: () => Promise<readonly GelezenSchool[]>, schooltijden: Schooltijden): Schoollijst {
  const vanVandaag = new WeakMap<SchoolInBestand, School>();
  return {
    all: async () => (await read()).map(({ school }) => school.schoolId),
    versies: async () => (await read()).map(({ school: { schoolId }, ...versie }) => ({ schoolId, ...versie })),
    find: async (schoolId, nu) => {
      const found = (await read()).find(({ school }) => school.schoolId === schoolId)?.school;
      if (found === undefined) return undefined;
      const bewaard = vanVandaag.get(found);
      if (bewaard?.vandaag === schooltijden.dag(nu)) return bewaard;
      const school = opDeDag(found, schooltijden, nu);
      vanVandaag.set(found, school);
      return school;
    },
    findByMedewerker: async (medewerkerId) =>
      (await read())
        .filter(({ school }) => school.medewerkers.some((each) => each.medewerkerId === medewerkerId))
        .map(({ school }) => school.schoolId),
  };
}
