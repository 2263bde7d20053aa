// How a casus comes to rest: closed, or first in nazorg. It does not ask whether it may (casus-sluiten.ts).

import type { MedewerkerId, Moment } from '../../shared/ids.ts';
import type { Casus, Einde } from '../toestand.ts';

export function sluitAf(casus: Casus, einde: Einde, wie: { readonly door: MedewerkerId; readonly op: Moment }): Casus {
  return {
    ...casus,
    afloop: { staat: 'gesloten', einde, op: wie.op, door: wie.door },
    ...(casus.nood && { nood: { ...casus.nood, voorbijOp: casus.nood.voorbijOp ?? wie.op } }),
    voorstellen: [],
  };
}
