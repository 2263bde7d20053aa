// Retention for a house in which nothing is ever destroyed: it counts nothing, and a key that should go is a mistake of the test.

import type { Bewaring } from '../../../src/application/opruimen.ts';

export const geenBewaring: Bewaring = {
  ruimOp: async () => {
    throw new Error('nothing is destroyed in this house');
  },
  tel: () => undefined,
};
