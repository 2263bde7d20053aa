// How long is waited for what should end by itself. It does not know what that is.

import { setTimeout as wait } from 'node:timers/promises';

/** `genoeg` resolves after `ms`, having called `teLang` first; at `klaar` it resolves at once and nothing is called. */
export function createGeduld(
  ms: number,
  teLang: () => void,
): { readonly genoeg: Promise<void>; readonly klaar: () => void } {
  const einde = new AbortController();
  return {
    genoeg: wait(ms, undefined, { signal: einde.signal }).then(teLang, () => undefined),
    klaar: () => {
      einde.abort();
    },
  };
}
