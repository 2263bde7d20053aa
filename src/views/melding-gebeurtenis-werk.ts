// What the timeline says of work that went to somebody else, and of who watches a casus in a holiday.

import type { EventVan } from '../domain/casus.ts';
import type { Werk } from '../domain/werk.ts';
import { collega, regel } from './melding-regels.ts';
import type { Beeld, Blik, Regel, Verteller } from './melding-regels.ts';

type WerkEvent = 'WerkOvergedragen' | 'WerkOvergegaan' | 'WachtGenoemd' | 'WachtToegewezen';

/** Which work it was, each kind once. */
const werkRegels = (wat: readonly Werk[]): readonly Regel[] =>
  [...new Set(wat.map(({ soort }) => soort))].map((soort) => regel(`werk.${soort}`));
function wacht({ wie, van, tot }: EventVan<'WachtGenoemd' | 'WachtToegewezen'>, blik: Blik): Beeld {
  return { met: { wie: collega(blik, wie), van: { datum: van }, tot: { datum: tot } } };
}

export const WERK: { readonly [T in WerkEvent]: Verteller<T> } = {
  WerkOvergedragen: (e, blik) => ({ met: { wie: collega(blik, e.aan) }, regels: werkRegels(e.wat) }),
  WerkOvergegaan: (e, blik) => ({
    met: { wie: [...new Set(e.wat.map(({ naar }) => naar))].map((id) => collega(blik, id)) },
    regels: werkRegels(e.wat.map(({ werk }) => werk)),
  }),
  WachtGenoemd: wacht,
  WachtToegewezen: wacht,
};
