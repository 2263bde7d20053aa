// A casus that stands apart because it is about the wrong child (P-11): who decides together, and what may still be done. It shows nothing.

import type { MedewerkerId } from '../shared/ids.ts';
import { hoedanigheden, keten } from './bevoegdheid.ts';
import type { School } from './school.ts';
import { isGesloten, isNood, isRoodGeweest, laatsteMelding } from './stand.ts';
import type { Termijn } from './termijn.ts';
import type { Casus } from './toestand.ts';
import { plusSchooldagen } from './schooldagen.ts';

/** One is aandachtsfunctionaris, the other carries the final role or comes from bestuur; never one person. */
export function isPaar(casus: Casus, school: School, een: MedewerkerId, ander: MedewerkerId): boolean {
  if (een === ander) return false;
  const [a, b] = [hoedanigheden(casus, school, een), hoedanigheden(casus, school, ander)];
  const isTweede = (h: typeof a): boolean => h.has('eindrol') || h.has('bestuur');
  return (a.has('af') && isTweede(b)) || (b.has('af') && isTweede(a));
}
/** Who decides today: the aandachtsfunctionaris and whoever decides with that person; after the first, the other of the two. */
export function apartBeslissers(casus: Casus, school: School, eerste?: MedewerkerId): readonly MedewerkerId[] {
  const { eindrol } = school.profiel.besluit;
  const een = eerste ?? keten(school, casus, 'aandachtsfunctionaris')[0];
  if (een === undefined) return [];
  const rollen = hoedanigheden(casus, school, een).has('af')
    ? ([eindrol, 'bestuurder', 'aandachtsfunctionaris'] as const)
    : (['aandachtsfunctionaris'] as const);
  const rij = rollen.flatMap((rol) => keten(school, casus, rol));
  const ander = rij.find((id) => isPaar(casus, school, een, id));
  return [...(eerste === undefined ? [een] : []), ...(ander === undefined ? [] : [ander])];
}

/** Something in it was unsafe: that goes with the right child before anything is destroyed. */
export const moetGeborgd = (casus: Casus): boolean => isRoodGeweest(casus) || casus.meldingen.length > 0;
/** An emergency that runs, or a melding that Veilig Thuis still has. */
export function looptNogIets(casus: Casus): boolean {
  const stand = laatsteMelding(casus)?.terugkoppelingen.at(-1)?.stand;
  const isBijVt = casus.meldingen.length > 0 && stand !== 'afgerond' && stand !== 'overgedragen';
  return isNood(casus) || (isBijVt && !isGesloten(casus));
}

/** School days within which two people decide; the same day where something was unsafe. */
const DAGEN = 5;
/** Reminder, the other role, bestuur. */
export function apartTermijn(casus: Casus, school: School): readonly Termijn[] {
  const { apart } = casus;
  if (apart === undefined || apart.vernietigd !== undefined) return [];
  const eerst = moetGeborgd(casus) ? 0 : DAGEN;
  const tredes = [0, 1, 2].map((n) => plusSchooldagen(school.schooltijd, apart.op, eerst + n));
  return [{ soort: 'apart', sleutel: `apart:${apart.op}`, tredes }];
}
