// What a file of schools must hold before a school may go live: every role has its people. It knows no file.

import type { Rol } from '../domain/school.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

function doubles(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

type Mensen = SchoolInBestand['medewerkers'];
const holders = (mensen: Mensen, rol: Rol): Mensen => mensen.filter(({ rollen }) => rollen.includes(rol));

/** C-04: exactly one final role, held by one person, with somebody else as deputy. */
function eindrolFouten(mensen: Mensen, eindrol: Rol): readonly string[] {
  const houders = holders(mensen, eindrol);
  const vervangers = mensen.filter((m) => m.vervangt.includes(eindrol) && !houders.includes(m));
  return [
    ...(houders.length === 0 ? [`niemand heeft de rol ${eindrol} (die het laatste besluit neemt)`] : []),
    ...(houders.length > 1
      ? [`${houders.length} mensen hebben de rol ${eindrol}; het laatste besluit ligt bij een persoon`]
      : []),
    ...(vervangers.length === 0
      ? [`niemand anders vervangt de ${eindrol}: zet ${eindrol} bij "vervangt" van een collega`]
      : []),
  ];
}

/** P-26: whoever is bestuur and directie at once has nobody above, so that a contact outside must be known. */
function bestuurFouten({ medewerkers, profiel, toezichthouder }: SchoolInBestand): readonly string[] {
  if (toezichthouder !== undefined) return [];
  const directie: readonly Rol[] = ['directeur', profiel.besluit.eindrol];
  return holders(medewerkers, 'bestuurder')
    .filter(({ rollen }) => rollen.some((rol) => directie.includes(rol)))
    .map(({ medewerkerId }) => `bestuur en directie zijn een persoon (${medewerkerId}): vul "toezichthouder" in`);
}

function schoolFouten(school: SchoolInBestand): readonly string[] {
  const { medewerkers, profiel } = school;
  const { eindrol } = profiel.besluit;
  const nodig: readonly Rol[] = ['intern-begeleider', 'aandachtsfunctionaris'];
  return [
    ...doubles(medewerkers.map(({ medewerkerId }) => medewerkerId)).map(
      (index) => `medewerkers.${index}.medewerkerId staat er twee keer in`,
    ),
    ...nodig
      .filter((rol) => rol !== eindrol && holders(medewerkers, rol).length === 0)
      .map((rol) => `niemand heeft de rol ${rol}`),
    ...eindrolFouten(medewerkers, eindrol),
    ...bestuurFouten(school),
  ];
}

/** Answers a line in Dutch for everything that keeps a school from going live, with its place in the file. */
export function controleer(scholen: readonly SchoolInBestand[]): readonly string[] {
  return [
    ...doubles(scholen.map(({ schoolId }) => schoolId)).map(
      (index) => `scholen.${index}.schoolId staat er twee keer in`,
    ),
    ...scholen.flatMap((school, index) =>
      schoolFouten(school).map((fout) => `scholen.${index} (${school.schoolId}): ${fout}`),
    ),
  ];
}
