// Who hears of what happens on the road for staff: bestuur, and in words who told of it (P-04, P-17). It knows no content.

import { plan, wie } from './aan-de-beurt.ts';
import type { Plan } from './aan-de-beurt.ts';
import type { PadTeruggedraaid, PersoneelEvent } from './commands/personeelssignaal-vastleggen.ts';
import type { Casus } from './toestand.ts';

const nieuws = (_event: unknown, na: Casus): readonly Plan[] => [
  plan('personeel-stap', 'gewoon', wie(na.gestartDoor), 'bestuurder'),
];

export const PERSONEEL_VERTELLERS = {
  PersoneelssignaalVastgelegd: () => [plan('personeelszaak', 'rood', 'bestuurder')],
  PersoneelsstapVastgelegd: nieuws,
  PersoneelszaakVoorgesteld: () => [plan('personeelszaak', 'gewoon', 'bestuurder')],
  PersoneelszaakAfgerond: nieuws,
  PadTeruggedraaid: ({ naar }: PadTeruggedraaid) =>
    naar === 'personeel'
      ? [plan('personeelszaak', 'rood', 'bestuurder')]
      : [plan('nieuwe-casus', 'gewoon', 'intern-begeleider'), plan('personeel-stap', 'gewoon', 'bestuurder')],
} satisfies Record<PersoneelEvent['type'], unknown>;
