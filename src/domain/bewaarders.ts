// Who decides together about destroying a casus after its term: the aandachtsfunctionaris, and directie or else bestuur. It knows no term.

import type { MedewerkerId } from '../shared/ids.ts';
import type { Bewaarrol } from './bewaring-staat.ts';
import { hoedanigheden, isBestuurder, keten } from './bevoegdheid.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';

/** Whose yes is it? The aandachtsfunctionaris first: that one is always needed. Undefined: not of anybody who decides. */
export function bewaarrolVan(casus: Casus, school: School, wie: MedewerkerId): readonly Bewaarrol[] {
  const h = hoedanigheden(casus, school, wie);
  const tweede: Bewaarrol = isBestuurder(school, wie) ? 'bestuurder' : 'directeur';
  return [...(h.has('af') ? (['aandachtsfunctionaris'] as const) : []), ...(h.has('bewaarder') ? [tweede] : [])];
}
/** The roles of two who decide together, one each; undefined when they are one person, or both of one role. */
export function bewaarpaar(
  casus: Casus,
  school: School,
  een: MedewerkerId,
  ander: MedewerkerId,
): readonly [Bewaarrol, Bewaarrol] | undefined {
  if (een === ander) return undefined;
  const [a, b] = [bewaarrolVan(casus, school, een), bewaarrolVan(casus, school, ander)];
  const naast = (af: readonly Bewaarrol[], tweede: readonly Bewaarrol[]): Bewaarrol | undefined =>
    af.includes('aandachtsfunctionaris') ? tweede.find((rol) => rol !== 'aandachtsfunctionaris') : undefined;
  const rol = naast(a, b) ?? naast(b, a);
  return rol === undefined ? undefined : ['aandachtsfunctionaris', rol];
}
/** Who is asked today; after the first yes only the other of the two. */
export function bewaarBeslissers(casus: Casus, school: School, eerste?: MedewerkerId): readonly MedewerkerId[] {
  const een = eerste ?? keten(school, casus, 'aandachtsfunctionaris').at(0);
  if (een === undefined) return [];
  const rij = (['directeur', 'bestuurder', 'aandachtsfunctionaris'] as const).flatMap((rol) =>
    keten(school, casus, rol),
  );
  const ander = rij.find((id) => bewaarpaar(casus, school, een, id) !== undefined);
  return [...(eerste === undefined ? [een] : []), ...(ander === undefined ? [] : [ander])];
}
