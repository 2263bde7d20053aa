// Starts `npm run demo` on a free port with a data folder of its own. It knows no browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startProces } from './proces.ts';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface LopendeDemo {
  /** `http://127.0.0.1:40123` */
  readonly adres: string;
  /** Give this to a next start to go on where this one was. */
  readonly map: string;
  /** Ends the demo and keeps its data. */
  readonly stop: () => Promise<void>;
  /** Ends the demo and throws its data away. */
  readonly opruimen: () => Promise<void>;
}

/** Starts the real demo; `map` goes on with earlier data, `schoon` starts afresh in it. */
export const startDemo = async ({ schoon = false, map = mkdtempSync(join(tmpdir(), 'voorbeeldschool-')) } = {}) => {
  const woorden = ['src/voorbeeldschool/main.ts', '--poort', '0', '--map', map, ...(schoon ? ['--schoon'] : [])];
  const tot = /staat klaar: (http:\/\/127\.0\.0\.1:\d+)/;
  const proces = await startProces({ programma: process.execPath, woorden, map: PROJECT, tot, binnenMs: 30_000 });
  const demo: LopendeDemo = {
    adres: proces.gevonden[1] ?? '',
    map,
    stop: proces.stop,
    opruimen: async () => {
      await proces.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
  return demo;
};
