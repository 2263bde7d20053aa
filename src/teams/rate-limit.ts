// Counts the turns of one person, in memory of this process. It does not know what is done with one too many.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Turns a person may take within the seconds, unless another number is given. */
export const MAX_TURNS = 30;
const SECONDS = 10;

/** `eerste`: the first turn too many of these seconds, worth a clear answer; `te-vaak`: one after that. */
export type Tempo = 'rustig' | 'eerste' | 'te-vaak';

/** Counts one turn for `sleutel` and answers whether that is too fast. */
export function createTempo(max = MAX_TURNS): (sleutel: string) => Promise<Tempo> {
  const limiter = new RateLimiterMemory({ points: max, duration: SECONDS });
  return async (sleutel) => {
    try {
      await limiter.consume(sleutel);
      return 'rustig';
    } catch (rejected) {
      return rejected instanceof RateLimiterRes && rejected.consumedPoints === max + 1 ? 'eerste' : 'te-vaak';
    }
  };
}
