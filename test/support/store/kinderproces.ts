// Starts the append loop as a real process and tells what it printed. It knows nothing of the store.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('append-loop.ts', import.meta.url));

export interface Schrijver {
  /** Every complete line so far. */
  readonly lines: readonly string[];
  /** Resolves when so many lines were printed, or the process ended. */
  readonly printed: (amount: number) => Promise<void>;
  /** Kills without a chance to finish anything, and waits for the end. */
  readonly kill: () => Promise<void>;
  /** The exit code, once it ended by itself. */
  readonly ended: () => Promise<number | null>;
}

/** `shell` may put something before the command, such as a limit; the arguments are those of append-loop.ts. */
export function startSchrijver(args: readonly (string | number)[], limit?: string): Schrijver {
  const command = [process.execPath, SCRIPT, ...args.map(String)];
  const child =
    limit === undefined
      ? spawn(process.execPath, command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] })
      : spawn('/bin/sh', ['-c', `${limit}; exec "$@"`, 'sh', ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const closed = Promise.all([once(child, 'close'), once(reader, 'close')]);
  reader.on('line', (line) => lines.push(line));
  return {
    lines,
    printed: async (amount) => {
      while (lines.length < amount && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(reader, 'line'), closed]);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}
