// What the timeline says of a casus about the wrong child: set apart, decided by two, and what is left where something was destroyed.

import { collega, getypt, regel } from './melding-regels.ts';
import type { Verteller } from './melding-regels.ts';

type ApartEvent =
  | 'CasusApartgezet'
  | 'ApartVoorgesteld'
  | 'CasusHersteld'
  | 'CasusVernietigd'
  | 'InhoudVernietigd'
  | 'SleutelVernietigd';

export const APART: { readonly [T in ApartEvent]: Verteller<T> } = {
  CasusApartgezet: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  ApartVoorgesteld: (e) => ({ regels: [regel(`apart.${e.besluit}`), ...getypt({ ...e.inhoud }, 'reden')] }),
  CasusHersteld: (e, blik) => ({ met: { wie: collega(blik, e.voorgesteldDoor) } }),
  CasusVernietigd: (e, blik) => ({ met: { wie: collega(blik, e.voorgesteldDoor) } }),
  InhoudVernietigd: () => ({}),
  SleutelVernietigd: () => ({}),
};
