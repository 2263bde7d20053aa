// The idempotency key of a press: the same press re-sent has the same key, another text from the same card has another.

import { createHash } from 'node:crypto';

import { toOpdrachtId } from '../shared/ids.ts';
import type { CasusId, MedewerkerId, OpdrachtId, SchoolId } from '../shared/ids.ts';

export interface Druk {
  readonly schoolId: SchoolId;
  readonly casusId: CasusId;
  readonly versie: number;
  readonly verb: string;
  readonly door: MedewerkerId;
  readonly invoer: Readonly<Record<string, string>>;
}
/** SHA-256 over school, casus, versie, verb, person and inputs in fixed order (huis.md 3b). */
export function opdrachtIdVan({ schoolId, casusId, versie, verb, door, invoer }: Druk): OpdrachtId {
  const velden = Object.entries(invoer).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const tekst = JSON.stringify([schoolId, casusId, versie, verb, door, velden]);
  return toOpdrachtId(createHash('sha256').update(tekst).digest('hex'));
}
