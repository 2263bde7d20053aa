// The id of a new casus: that of the card it starts from, unless a casus of another school has it. It stores nothing.

import type { CasusId, SchoolId } from '../shared/ids.ts';
import type { CasusStore, Sleutels } from './ports.ts';

/**
 * An old card of a school that somebody left starts no casus under the id that one there has: who is at both schools could not tell
 * them apart. Answers the command under an id of its own, the same at a second press; undefined where the id is free.
 */
export async function onderEigenId<I extends { readonly schoolId: SchoolId; readonly casusId: CasusId }>(
  { store, sleutels }: { readonly store: Pick<CasusStore, 'findScholen'>; readonly sleutels: Sleutels },
  invoer: I,
): Promise<I | undefined> {
  const { schoolId, casusId } = invoer;
  if ((await store.findScholen(casusId)).every((school) => school === schoolId)) return undefined;
  return { ...invoer, casusId: sleutels.eigenCasusId(schoolId, casusId) };
}
