// Who hears of work that somebody else has now, and a step of a ladder as something to tell. It moves nothing.

import type { MedewerkerId } from '../shared/ids.ts';
import { plan, vrager, wie } from './aan-de-beurt.ts';
import type { Plan } from './aan-de-beurt.ts';
import type { Stap } from './ladder.ts';
import { isA2Onveilig } from './stand.ts';
import type { Casus } from './toestand.ts';
import type { Werk } from './werk.ts';

export const alsPlan = ({ soort, kleur, aan }: Stap): Plan => ({ soort, kleur, aan: [aan] });

/** Who has the work now, in the words that it was asked with; who asked for a consult hears who answers. */
export function overgegaan(werk: Werk, naar: MedewerkerId, na: Casus): readonly Plan[] {
  switch (werk.soort) {
    case 'melding':
      return [plan('melding-nodig', isA2Onveilig(na) ? 'rood' : 'oranje', wie(naar))];
    case 'voorstel':
      return [plan('instemming-gevraagd', 'gewoon', wie(naar))];
    case 'overleg':
      return [
        plan('overleg-gevraagd', 'gewoon', wie(naar)),
        ...vrager(na, werk.overlegId).map((v) => plan('aandacht', 'grijs', v)),
      ];
    case 'gesprek':
      return [plan('gesprek-gevraagd', 'gewoon', wie(naar))];
    case 'contact':
      return [plan('terugkoppeling', 'gewoon', wie(naar))];
    case 'hulp':
      return [plan('hulpplan', 'gewoon', wie(naar))];
    case 'wacht':
      return [plan('wacht', 'gewoon', wie(naar))];
    case 'trekker':
      return [plan('aandacht', 'gewoon', wie(naar))];
  }
}
