// Who hears of keeping and destroying: whoever decides, and who had decided when that does not count any more. Never why.

import { plan, wie } from './aan-de-beurt.ts';
import type { Plan } from './aan-de-beurt.ts';
import { bewaarBeslissers } from './bewaarders.ts';
import type { EventVan } from './casus.ts';
import type { BewaringEvent } from './commands/bewaring-beslissen.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';

type Verteller<T extends BewaringEvent['type']> = (event: EventVan<T>, na: Casus, school: School) => readonly Plan[];

/** The aandachtsfunctionaris, and who had said yes. */
const nieuws = (eerderDoor?: EventVan<'BewaringVerlengd'>['eerderDoor']): readonly Plan[] => [
  plan('bewaring-nieuws', 'gewoon', 'aandachtsfunctionaris', ...(eerderDoor === undefined ? [] : [wie(eerderDoor)])),
];
export const bewaringVertellers: { readonly [T in BewaringEvent['type']]: Verteller<T> } = {
  VertrekVastgelegd: () => [],
  BewaarplichtVastgelegd: ({ eerderDoor }) => nieuws(eerderDoor),
  BewaarplichtOpgeheven: () => nieuws(),
  VernietigingBevestigd: ({ door }, na, school) => [
    plan('bewaring-beslissen', 'gewoon', ...bewaarBeslissers(na, school, door).map(wie)),
  ],
  BewaringVerlengd: ({ eerderDoor }) => nieuws(eerderDoor),
  // Nobody: a message would keep the name of who it went to.
  BewaringBeeindigd: () => [],
};
