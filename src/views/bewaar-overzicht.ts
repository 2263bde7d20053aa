// Whether the sweep over what is kept runs, as a card: counts for each day of the own school. It shows no casus and no person.

import type { Rol, School } from '../domain/school.ts';
import { findMedewerker } from '../domain/bevoegdheid.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import type { Inhoud } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import type { Dagtelling, LosseKijker } from './losse-kaart.ts';

const ROLLEN: readonly Rol[] = ['directeur', 'aandachtsfunctionaris', 'bestuurder', 'beheerder'];
/** Who answers for it that what must go is gone. */
export const magBewaarOverzicht = (school: School, wie: MedewerkerId): boolean => {
  const m = findMedewerker(school, wie);
  return ROLLEN.some((rol) => m?.rollen.includes(rol) === true || m?.vervangt.includes(rol) === true);
};

const telling = ({ dag, voorgesteld, vernietigd, sleutels, mislukt }: Dagtelling): Waarde => ({
  dag: { datum: dag },
  wat: tekst('bewaarOverzicht.telling', { voorgesteld, vernietigd, sleutels, mislukt }),
});
const stand = (school: School, dagen: readonly Dagtelling[]): Waarde => {
  const [laatste] = dagen;
  if (laatste === undefined) return tekst('bewaarOverzicht.nooit');
  return tekst(laatste.dag === school.vandaag ? 'bewaarOverzicht.vandaag' : 'bewaarOverzicht.laatst', {
    datum: { datum: laatste.dag },
  });
};
export function bewaarOverzicht({ scholen, rondes, wie }: LosseKijker): Inhoud {
  const mijne = scholen.filter((school) => magBewaarOverzicht(school, wie));
  return {
    gegevens: {
      nietVoorJou: mijne.length === 0,
      scholen: mijne.map((school) => {
        const dagen = rondes?.get(school.schoolId) ?? [];
        return {
          school: scholen.length > 1 ? school.naam : '',
          stand: stand(school, dagen),
          dagen: dagen.map(telling),
          mislukt: dagen[0] !== undefined && dagen[0].mislukt > 0,
        };
      }),
    },
  };
}
