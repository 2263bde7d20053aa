// The button that hands over all work in a casus. It only translates inputs into a command.

import { geenCollega, medewerkersIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

export const WERK_ACTIES: readonly Actie[] = [
  {
    verb: 'werk-overdragen',
    kaart: 'overdragen',
    invoer: velden('collega'),
    naarOpdracht: (invoer, kop) => {
      const [aan] = medewerkersIn(invoer['collega']);
      return aan === undefined ? geenCollega('collega') : { ...kop, type: 'WerkOverdragen', aan };
    },
  },
];
