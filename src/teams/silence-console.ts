// Takes the console away from libraries: the SDK prints keys and errors of tokens there. What they would say is not kept.

import type { Logboek } from '../application/ports.ts';

const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Turns every call on the console into one bare code in the logboek; answers a function that gives the console back. */
export function silenceConsole(logboek: Logboek): () => void {
  const earlier = { ...console };
  const silent = LEVELS.map((niveau) => [
    niveau,
    () => {
      logboek.record('bibliotheek-console', { niveau });
    },
  ]);
  Object.assign(console, Object.fromEntries(silent));
  return () => {
    Object.assign(console, earlier);
  };
}
