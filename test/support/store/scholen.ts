// Invented schools for tests of the file of schools; the file's shape, before it is checked.

import { ANNA, BAS, CARLA } from './records.ts';

export const DIRK = 'dddddddd-0000-4000-8000-000000000004';
export const EVA = 'eeeeeeee-0000-4000-8000-000000000005';

export type SchoolVoorbeeld = Record<string, unknown> & { medewerkers: Record<string, unknown>[] };

/** A complete school; what is given replaces a field. */
export function someSchool(over: Record<string, unknown> = {}): SchoolVoorbeeld {
  return {
    schoolId: 'de-voorbeeldschool',
    naam: 'De Voorbeeldschool',
    vrijeDagen: [{ van: '2026-04-27', tot: '2026-05-08', naam: 'Meivakantie' }],
    medewerkers: [
      { medewerkerId: ANNA, naam: 'Anna', rollen: ['leerkracht'] },
      {
        medewerkerId: BAS,
        naam: 'Bas',
        telefoon: '06 1234 5678',
        rollen: ['intern-begeleider'],
        vervangt: ['aandachtsfunctionaris'],
      },
      {
        medewerkerId: CARLA,
        naam: 'Carla',
        rollen: ['aandachtsfunctionaris'],
        vervangt: ['intern-begeleider', 'directeur'],
      },
      { medewerkerId: DIRK, naam: 'Dirk', rollen: ['directeur'] },
      { medewerkerId: EVA, naam: 'Eva', rollen: ['bestuurder'], afwezig: [{ van: '2026-03-12', tot: '2026-03-12' }] },
    ],
    ...over,
  };
}

/** The people of that school, some changed by id, some added. */
export const people = (
  change: Record<string, Record<string, unknown>>,
  ...more: Record<string, unknown>[]
): Record<string, unknown>[] => [
  ...someSchool().medewerkers.map((each) => ({ ...each, ...change[String(each['medewerkerId'])] })),
  ...more,
];
