// Whether everything a turn needs can be reached now, for whoever asks. It does not know what is asked, and tells nothing but yes or no.

import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that an answer holds: anybody may ask, and a stranger who asks all day must cost the database nothing. */
const GELDIG_MS = 2_000;
/** Milliseconds after which no answer is a no. */
const GEDULD_MS = 4_000;

/** Asks all of `vragen` at once, and not again while an answer holds; a question that rejects, answers false or nothing at all, is a no. */
export function createGereedheid(
  vragen: readonly (() => Promise<unknown>)[],
  geduldMs = GEDULD_MS,
): () => Promise<boolean> {
  let antwoord: { readonly op: number; readonly isGereed: Promise<boolean> } | undefined;
  const vraag = async (): Promise<boolean> => {
    const beurt = new AbortController();
    const teLang = wait(geduldMs, false, { signal: beurt.signal }).catch(() => false);
    const alles = Promise.all(vragen.map(async (stel) => stel())).then(
      (antwoorden) => !antwoorden.includes(false),
      () => false,
    );
    const isGereed = await Promise.race([alles, teLang]);
    beurt.abort();
    return isGereed;
  };
  return async () => {
    const nu = performance.now();
    if (antwoord === undefined || nu - antwoord.op > GELDIG_MS) antwoord = { op: nu, isGereed: vraag() };
    return antwoord.isGereed;
  };
}
