// Who hears that somebody answered an emergency, and that it is over: all who were warned of it. It does not know who said so.

import type { MedewerkerId } from '../shared/ids.ts';
import { ORANJE, plan, ROOD, wie } from './aan-de-beurt.ts';
import type { Ontvanger, Plan } from './aan-de-beurt.ts';
import { keten } from './bevoegdheid.ts';
import type { EventVan } from './casus.ts';
import { ladder } from './ladder.ts';
import type { School } from './school.ts';
import type { Casus, Nood } from './toestand.ts';

/** Who called hears who comes; who raised what was rood besides it hears that somebody looks at it. */
export function opgepaktDoor(event: EventVan<'NoodOpgepakt'>, { nood, opschaling }: Casus): readonly Plan[] {
  const isVanNood = nood?.opgepaktOp === event.op;
  return [
    ...(isVanNood ? [plan('nood-opgepakt', 'rood', wie(nood.door))] : []),
    ...(opschaling ? [plan('aandacht', 'gewoon', wie(opschaling.door))] : []),
  ];
}

/** Those of the chains of a school who got a message since the call: also who was asked because somebody could not be reached. */
function bereikt({ sinds }: Nood, na: Casus, school: School): readonly MedewerkerId[] {
  const kettingen = [...ORANJE, school.profiel.besluit.eindrol].flatMap((rol) => keten(school, na, rol));
  return na.bezorgingen.filter((b) => b.op >= sinds && kettingen.includes(b.aan)).map((b) => b.aan);
}
/** Everybody who was warned by the call and by each step of its term, who called, and who came. */
export function noodVoorbij(na: Casus, school: School): readonly Plan[] {
  const { nood } = na;
  if (nood === undefined) return [];
  const sleutel = `nood:${nood.sinds}`;
  const tredes = Array.from({ length: na.verstreken[sleutel] ?? 0 }, (_leeg, i) => i + 1);
  const gewaarschuwd: readonly Ontvanger[] = [
    ...ROOD,
    wie(nood.door),
    ...(nood.opgepaktDoor === undefined ? [] : [wie(nood.opgepaktDoor)]),
    ...tredes.flatMap((trede) => ladder('nood', sleutel, trede, na, school).map((stap) => stap.aan)),
    ...bereikt(nood, na, school).map(wie),
  ];
  return [plan('nood-voorbij', 'oranje', ...gewaarschuwd)];
}
