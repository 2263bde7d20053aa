// How long a request to Cosmos DB may take and what is asked again: the time of a turn, once for all stores. It knows no document.

import pRetry from 'p-retry';
import { CosmosError, isUndecided, toCosmosError } from './cosmos-errors.ts';

/** Milliseconds, and how often a 429 is asked again. */
export interface Patience {
  /** For one answer. */
  readonly perRequest: number;
  /** For all that one call of a store does. */
  readonly perCall: number;
  readonly retriesOn429: number;
  readonly waitOn429: number;
}

/**
 * A turn of three seconds is a read and a replace, so each may take 1.4. Cosmos DB answers in 10 ms (99 of 100); what takes a
 * second does not come. A 429 is asked again after 200 ms whatever it advises, four times: advice beyond that does not fit in a turn,
 * and one fixed number bounds the wait also when the advice is missing. The SDK would wait 30 s for a 429 and 10 s for a reset.
 */
export const PATIENCE_OF_A_TURN: Patience = { perRequest: 1_000, perCall: 1_400, retriesOn429: 4, waitOn429: 200 };

/** For who has no person waiting: a command line, a test on a busy machine. */
export const PATIENCE_WITHOUT_HASTE: Patience = {
  perRequest: 10_000,
  perCall: 30_000,
  retriesOn429: 20,
  waitOn429: 500,
};

/** What has no consequences is asked three times more: after 20, 100 and 500 milliseconds. */
const AGAIN = { retries: 3, minTimeout: 20, factor: 5 } as const;

type Work<T> = (abortSignal: AbortSignal) => Promise<T>;

export interface Requests {
  /** Asks once, apart from a 429. Throws CosmosError, see isUndecided. */
  once<T>(work: Work<T>): Promise<T>;
  /** Asks again while the outcome is undecided: only for reading and for what may happen twice. Throws CosmosError. */
  repeated<T>(work: Work<T>): Promise<T>;
}

async function within<T>(milliseconds: number, work: Work<T>): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      stop.abort();
      reject(new CosmosError('too late'));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } catch (error) {
    throw toCosmosError(error);
  } finally {
    clearTimeout(timer);
  }
}

const repeat = async <T>(work: Work<T>, signal: AbortSignal): Promise<T> =>
  pRetry(async () => work(signal), {
    ...AGAIN,
    signal,
    shouldRetry: ({ error }) => isUndecided(toCosmosError(error)),
  });

export function createRequests({ perCall }: Patience): Requests {
  return {
    once: async (work) => within(perCall, work),
    repeated: async (work) => within(perCall, async (signal) => repeat(work, signal)),
  };
}
