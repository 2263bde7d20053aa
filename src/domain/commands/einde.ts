// How a casus comes to rest: closed, or first in nazorg. It does not ask whether it may (casus-sluiten.ts).

import type { Datum, MedewerkerId, Moment } from '../../shared/ids.ts';
import type { Casus, Einde } from '../toestand.ts';

export function sluitAf(casus: Casus, einde: Einde, wie: { readonly door: MedewerkerId; readonly op: Moment }): Casus {
  return {
    ...casus,
    afloop: { staat: 'gesloten', einde, op: wie.op, door: wie.door },
    ...(casus.nood && { nood: { ...casus.nood, voorbijOp: casus.nood.voorbijOp ?? wie.op } }),
    voorstellen: [],
  };
}

/** With a date to look again it is nazorg first (S4-27). */
export function sluitOfVolg(
  casus: Casus,
  { einde, opvolgenOp }: { readonly einde: Einde; readonly opvolgenOp?: Datum },
  wie: { readonly door: MedewerkerId; readonly op: Moment },
): Casus {
  const dicht = sluitAf(casus, einde, wie);
  if (opvolgenOp === undefined) return dicht;
  return { ...dicht, afloop: { staat: 'nazorg', opvolgenOp, sinds: wie.op, einde } };
}

export function sluitHulpAf(casus: Casus, hoe: 'gelukt' | 'overgedragen' | 'gestopt'): Casus {
  const { hulp } = casus;
  if (hulp.staat === 'geen') return casus;
  return { ...casus, hulp: { staat: 'afgesloten', plan: hulp.plan, eerderDeels: hulp.eerderDeels, hoe } };
}
