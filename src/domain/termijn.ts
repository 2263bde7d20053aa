// What one term is: what it is about, and the moments of its ladder. It does not know when it runs.

import type { Datum, Moment } from '../shared/ids.ts';
import type { TermijnSoort } from './commands/termijn-verstrijken.ts';

export interface Termijn {
  readonly soort: TermijnSoort;
  /** Kind and the id of the thing, e.g. `overleg:o1`; a key of `Casus.verstreken`. */
  readonly sleutel: string;
  /** Moment of step 1 (reminder), 2 (deputy) and 3 (further up), as far as this kind has them. */
  readonly tredes: readonly Moment[];
  /** The day that people agreed upon; absent for a term that counts from something that happened. */
  readonly datum?: Datum;
  /** The last moment for what is asked, where the ladder begins before it; otherwise that is its first step. */
  readonly uiterlijkOp?: Moment;
}
