// Starts houses in processes of their own on one database, and hands out their address and a token of Teams for each. It knows no card.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

export const gegeven = z.object({
  database: z.string(),
  scholen: z.string(),
  sleutels: z.string(),
  connector: z.string(),
});
const begonnen = z.object({ url: z.string(), token: z.string() });
const regel = z.object({ code: z.string(), velden: z.record(z.string(), z.unknown()).optional() });

export interface HuisProces {
  readonly url: string;
  readonly token: string;
  /** Codes and fields of its log so far. */
  readonly logregels: readonly z.infer<typeof regel>[];
  /** Asks it to stop. */
  readonly sigterm: () => void;
  /** Ends it at once. */
  readonly kill: () => void;
  /** Resolves with its exit code. */
  readonly einde: Promise<number | null>;
  /** Resolves when this code stands in the log. */
  readonly untilLog: (code: string) => Promise<void>;
}

/** Resolves when the house in it answers. */
export async function startHuisProces(opdracht: z.infer<typeof gegeven>): Promise<HuisProces> {
  const bestand = fileURLToPath(new URL('huis-proces.ts', import.meta.url));
  const kind = spawn(process.execPath, [bestand, JSON.stringify(opdracht)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const einde = once(kind, 'close').then(() => kind.exitCode);
  const logregels: z.infer<typeof regel>[] = [];
  const wachtend = new Map<string, () => void>();
  const begin = Promise.withResolvers<z.infer<typeof begonnen>>();
  createInterface({ input: kind.stdout }).on('line', (tekst) => {
    const json: unknown = JSON.parse(tekst);
    const start = begonnen.safeParse(json);
    if (start.success) begin.resolve(start.data);
    else {
      const gelezen = regel.parse(json);
      logregels.push(gelezen);
      wachtend.get(gelezen.code)?.();
    }
  });
  void einde.then(() => {
    begin.reject(new Error('the house ended before it answered'));
  });
  return {
    ...(await begin.promise),
    logregels,
    sigterm: () => void kind.kill('SIGTERM'),
    kill: () => void kind.kill('SIGKILL'),
    einde,
    untilLog: async (code) => {
      const gezien = Promise.withResolvers<undefined>();
      wachtend.set(code, () => {
        gezien.resolve(undefined);
      });
      if (!logregels.some((each) => each.code === code)) await gezien.promise;
    },
  };
}
