// Who hears of a casus about the wrong child (P-11): that it stands apart, that a second person is asked, what was decided. Never why.

import type { MedewerkerId } from '../shared/ids.ts';
import { ORANJE, plan, ROOD, wie } from './aan-de-beurt.ts';
import type { Plan } from './aan-de-beurt.ts';
import { apartBeslissers, moetGeborgd } from './apart.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';

/** IB'er and aandachtsfunctionaris, the final role where something was unsafe, and everybody who took part. */
export const apartGezet = (na: Casus): readonly Plan[] => [
  moetGeborgd(na) ? plan('apart-gezet', 'rood', ...ROOD) : plan('apart-gezet', 'oranje', ...ORANJE),
  plan('apart-gezet', 'gewoon', ...na.leden.map(wie)),
];
export const apartVoorgesteld = (
  event: { readonly door: MedewerkerId },
  na: Casus,
  school: School,
): readonly Plan[] => [plan('apart-beslissen', 'oranje', ...apartBeslissers(na, school, event.door).map(wie))];
export const apartBesloten = (event: { readonly voorgesteldDoor: MedewerkerId }, na: Casus): readonly Plan[] => [
  plan('apart-besloten', 'gewoon', wie(event.voorgesteldDoor), ...na.leden.map(wie)),
];
