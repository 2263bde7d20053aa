// Which person a message goes to now: roles are resolved at delivery, over deputies, never to who is involved (E-12, P-16, P-26).

import type { Bericht } from '../domain/bericht.ts';
import { findMedewerker, isUitgesloten, keten } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';

/** The person, or undefined when nobody is left or the person left the school. Who is there is judged on the day of `school`. */
export function resolveOntvanger(aan: Bericht['aan'], casus: Casus, school: School): MedewerkerId | undefined {
  if ('medewerker' in aan) {
    const id = aan.medewerker;
    return findMedewerker(school, id) === undefined || isUitgesloten(casus, id) ? undefined : id;
  }
  return keten(school, casus, aan.rol).find((id) => id !== aan.behalve);
}
