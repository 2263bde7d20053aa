// Who reads a casus from inside and who from outside it, and who may see that (P-08). It does not know what was read.

import { findMedewerker, hoedanigheden, keten } from './bevoegdheid.ts';
import type { Hoedanigheid } from './bevoegdheid.ts';
import type { Rol, School } from './school.ts';
import type { Casus } from './toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';

export const RELATIES = ['lid', 'buiten-de-casus'] as const;
export type Relatie = (typeof RELATIES)[number];

/** The role behind a capacity; none behind what somebody is through the own part in the casus. */
function rolBij(hoedanigheid: Hoedanigheid, school: School): Rol | undefined {
  switch (hoedanigheid) {
    case 'ib':
      return 'intern-begeleider';
    case 'af':
      return 'aandachtsfunctionaris';
    case 'eindrol':
      return school.profiel.besluit.eindrol;
    case 'bestuur':
      return 'bestuurder';
    case 'bewaarder':
      return 'directeur';
    case 'starter':
    case 'lid':
      return undefined;
  }
}

/** The ground on which somebody may look: the own part first, then a role held, then one taken over; undefined for who may not. */
export function hoedanigheidVan(casus: Casus, school: School, wie: MedewerkerId): Hoedanigheid | undefined {
  const h = [...hoedanigheden(casus, school, wie)];
  const rollen = findMedewerker(school, wie)?.rollen ?? [];
  const isEigen = (each: Hoedanigheid): boolean => {
    const rol = rolBij(each, school);
    return rol === undefined || rollen.includes(rol);
  };
  return h.find(isEigen) ?? h[0];
}

/**
 * Inside is who started, took part, was asked or was told, and who holds a role that belongs to this casus, or acts for a holder who
 * is away. Whoever may look on the ground of a role alone reads from outside: that stands out. The aandachtsfunctionaris may see every
 * casus, and belongs to none by that alone.
 */
export function relatieVan(casus: Casus, school: School, wie: MedewerkerId): Relatie {
  const h = hoedanigheden(casus, school, wie);
  const rollen = findMedewerker(school, wie)?.rollen ?? [];
  const vervult = (rol: Rol): boolean => rollen.includes(rol) || keten(school, casus, rol).at(0) === wie;
  const isBinnen =
    h.has('starter') ||
    h.has('lid') ||
    casus.bezorgingen.some(({ aan }) => aan === wie) ||
    [...h].some((each) => {
      const rol = rolBij(each, school);
      return each !== 'af' && rol !== undefined && vervult(rol);
    });
  return isBinnen ? 'lid' : 'buiten-de-casus';
}

/** The list of who read it is for the aandachtsfunctionaris. */
export const mayInzageZien = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  hoedanigheden(casus, school, wie).has('af');
