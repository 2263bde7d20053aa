// The id of a new casus: that of the card it starts from, unless a casus of another school has it. It stores nothing.

import type { CasusId, SchoolId } from '../shared/ids.ts';
import type { CasusStore, Sleutels } from './ports.ts';

interface Omgeving {
  readonly store: Pick<CasusStore, 'findScholen'>;
  readonly sleutels: Sleutels;
}
interface Invoer {
  readonly type: string;
  readonly schoolId: SchoolId;
  readonly casusId: CasusId;
}

/** An emergency does not wait for this: keys are kept by school, and only lists of somebody of both schools would mix the two up. */
async function isVrij({ store }: Omgeving, { type, schoolId, casusId }: Invoer): Promise<boolean> {
  try {
    return (await store.findScholen(casusId)).every((school) => school === schoolId);
  } catch (error) {
    if (type === 'NoodInschakelen') return true;
    throw error;
  }
}

/**
 * An old card of a school that somebody left starts no casus under the id that one there has: who is at both schools could not tell
 * them apart. Answers the command under an id of its own, the same at a second press; undefined where the id is free.
 */
export async function onderEigenId<I extends Invoer>(omgeving: Omgeving, invoer: I): Promise<I | undefined> {
  if (await isVrij(omgeving, invoer)) return undefined;
  return { ...invoer, casusId: omgeving.sleutels.eigenCasusId(invoer.schoolId, invoer.casusId) };
}
