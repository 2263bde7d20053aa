// The demo as a real second process that can be killed at once, and presses that go to it over HTTP. It knows no card.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const antwoordSchema = z.object({ status: z.number(), body: z.string() });

export interface DemoProces {
  /** Sends an activity as this person; answers status and body, or undefined when the process was gone. */
  readonly stuurt: (
    medewerkerId: string,
    activiteit: Readonly<Record<string, unknown>>,
  ) => Promise<z.infer<typeof antwoordSchema> | undefined>;
  /** Ends it without a chance to finish anything. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl+C does; answers how it ended and what it said. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly uit: string; readonly fouten: string }>;
}

/** Starts the demo on the data in `map`, on a free port. */
export const startDemoProces = async (map: string): Promise<DemoProces> =>
  startProces(['src/voorbeeldschool/main.ts', '--map', map]);

/** The demo on Cosmos DB, which keeps nothing. */
export const startDemoOpCosmos = async (): Promise<DemoProces> => startProces(['test/tools/demo-cosmos.ts']);

async function startProces(waar: readonly string[]): Promise<DemoProces> {
  const kind = spawn(process.execPath, [...waar, '--poort', '0'], { cwd: PROJECT });
  const gezegd = { uit: '', fouten: '' };
  kind.stdout.on('data', (stuk: Buffer) => (gezegd.uit += stuk.toString()));
  kind.stderr.on('data', (stuk: Buffer) => (gezegd.fouten += stuk.toString()));
  const dicht = once(kind, 'close');
  const lezer = createInterface({ input: kind.stdout });
  const adres = await new Promise<string>((resolve, reject) => {
    lezer.on('line', (regel) => {
      const gevonden = /staat klaar: (http:\/\/127\.0\.0\.1:\d+)/.exec(regel)?.[1];
      if (gevonden !== undefined) resolve(gevonden);
    });
    void dicht.then(() => {
      reject(new Error('the demo ended before it was ready'));
    });
  });
  return {
    stuurt: async (medewerkerId, activiteit) => {
      try {
        const response = await fetch(`${adres}/demo/activiteit`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ medewerkerId, activiteit }),
        });
        return antwoordSchema.parse(await response.json());
      } catch {
        return undefined;
      }
    },
    kill: async () => {
      kind.kill('SIGKILL');
      await dicht;
    },
    stop: async () => {
      kind.kill('SIGINT');
      await dicht;
      return { code: kind.exitCode, ...gezegd };
    },
  };
}
