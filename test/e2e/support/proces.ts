// Starts a program of its own, waits for a line it prints, and ends it with everything it started. It knows no demo.

import { spawn } from 'node:child_process';

export interface Proces {
  /** The first match of the awaited line. */
  readonly gevonden: RegExpMatchArray;
  readonly uitvoer: () => string;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly programma: string;
  readonly woorden: readonly string[];
  readonly map: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly tot: RegExp;
  readonly binnenMs: number;
}

/** Rejects with what was printed when the line does not come. */
export const startProces = ({ programma, woorden, map, env, tot, binnenMs }: Start): Promise<Proces> => {
  const kind = spawn(programma, woorden, {
    cwd: map,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    kind.once('close', () => {
      resolve();
    });
  });
  const signal = (naam: NodeJS.Signals): void => {
    try {
      if (kind.pid !== undefined) process.kill(-kind.pid, naam);
    } catch {
      // It had ended already.
    }
  };
  const stop = async (): Promise<void> => {
    signal('SIGINT');
    const hard = setTimeout(() => {
      signal('SIGKILL');
    }, 5_000);
    await ended;
    clearTimeout(hard);
  };
  let uitvoer = '';
  return new Promise((resolve, reject) => {
    const fail = (waarom: string): void => {
      clearTimeout(wachten);
      signal('SIGKILL');
      reject(new Error(`${programma} ${woorden.join(' ')}: ${waarom}\n${uitvoer}`));
    };
    const wachten = setTimeout(() => {
      fail('kwam niet op tijd');
    }, binnenMs);
    const read = (stuk: Buffer): void => {
      uitvoer += stuk.toString();
      const gevonden = tot.exec(uitvoer);
      if (!gevonden) return;
      clearTimeout(wachten);
      resolve({ gevonden, uitvoer: () => uitvoer, stop });
    };
    kind.stdout.on('data', read);
    kind.stderr.on('data', read);
    kind.once('error', (error) => {
      fail(error.message);
    });
    kind.once('close', (code) => {
      fail(`eindigde met ${String(code)}`);
    });
  });
};
