// The people of the tests and their two schools: an ordinary one, and a village school where one person has four roles.

import type { Medewerker, Rol, School } from '../../../src/domain/school.ts';
import { BASIS_2019 } from '../../../src/domain/schoolprofiel.ts';
import type { Schoolprofiel } from '../../../src/domain/schoolprofiel.ts';
import { toDatum, toMedewerkerId, toMoment, toSchoolId } from '../../../src/shared/ids.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';

const id = (n: number): MedewerkerId => toMedewerkerId(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
export const anna = id(1);
export const bas = id(2);
export const carla = id(3);
export const dirk = id(4);
export const eva = id(5);
/** Another teacher. */
export const fatima = id(6);
/** Works at another school. */
export const vreemd = id(9);
/** Deputies, where a test adds them. */
export const gerda = id(7);
export const henk = id(8);
/** Teacher, IB'er, aandachtsfunctionaris and directeur of the village school in one person. */
export const dorien = id(10);
/** In the table of who may do what: somebody of each role that is left, and a teacher who has no part. */
export const ilse = id(11);
export const jan = id(12);
export const koen = id(13);
export const lies = id(14);

export const persoon = (
  medewerkerId: MedewerkerId,
  naam: string,
  rollen: readonly Rol[],
  anders: Partial<Medewerker> = {},
): Medewerker => ({ medewerkerId, naam, rollen, vervangt: [], ...anders });

const uur = (dag: number, tijd: string): string => `${new Date(dag).toISOString().slice(0, 10)}T${tijd}:00.000Z`;
const DAG = 86_400_000;
const EERSTE = Date.parse('2026-02-02T00:00:00.000Z');
const isWeekend = (dag: number): boolean => [0, 6].includes(new Date(dag).getUTCDay());
/** Monday to Friday, 07:30 to 15:00 UTC, without holidays, for a year and a half. */
export const SCHOOLTIJD = Array.from({ length: 540 }, (_, i) => EERSTE + i * DAG)
  .filter((dag) => !isWeekend(dag))
  .map((dag) => ({ van: toMoment(uur(dag, '07:30')), tot: toMoment(uur(dag, '15:00')) }));

const MENSEN: readonly Medewerker[] = [
  persoon(anna, 'Anna', ['leerkracht']),
  persoon(bas, 'Bas', ['intern-begeleider']),
  persoon(carla, 'Carla', ['aandachtsfunctionaris']),
  persoon(dirk, 'Dirk', ['directeur']),
  persoon(eva, 'Eva', ['bestuurder']),
  persoon(fatima, 'Fatima', ['leerkracht']),
];
export const school = (mensen: readonly Medewerker[] = MENSEN, profiel: Partial<Schoolprofiel> = {}): School => ({
  schoolId: toSchoolId('de-voorbeeldschool'),
  naam: 'De Voorbeeldschool',
  vandaag: toDatum('2026-03-09'),
  profiel: { ...BASIS_2019, ...profiel },
  medewerkers: mensen,
  schooltijd: SCHOOLTIJD,
  werkweek: SCHOOLTIJD,
});
/** The ordinary school with these people beside or instead of those with the same id. */
export const schoolMet = (...mensen: readonly Medewerker[]): School =>
  school([...MENSEN.filter((m) => !mensen.some((n) => n.medewerkerId === m.medewerkerId)), ...mensen]);
export const dorpsschool = school([
  persoon(dorien, 'Dorien', ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris', 'directeur']),
  persoon(anna, 'Anna', ['leerkracht']),
  persoon(eva, 'Eva', ['bestuurder']),
]);
