// Drives a soak: fills a store, lets processes deliver over a connector that fails, kills them, moves the clock, and asks for the proof.

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

import { openSqlite } from '../store/open-sqlite.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { createClock } from '../faults/clock.ts';
import type { Clock } from '../faults/clock.ts';
import { createChance } from '../faults/seeded.ts';
import type { Chance } from '../faults/seeded.ts';
import { startChaos } from './chaos.ts';
import type { Call } from './chaos.ts';
import { openSchools, saveAddresses, schoolIdOf, startCasussen, TENANTS, writeSchools } from './fill.ts';
import { fromWorker } from './lines.ts';
import type { Start } from './lines.ts';
import { prove } from './proof.ts';
import type { Proof } from './proof.ts';

const SCRIPT = fileURLToPath(new URL('worker.ts', import.meta.url));
const PROCESSES = 2;
const JUMP_MS = 5 * 60_000;
/** Ten tries with at most half an hour between them, and the ladders of terms, are over by then. */
const MAX_JUMPS = 100;
const ALL = 1_000_000;

export interface Soak {
  readonly folder: string;
  readonly casussen: number;
  readonly seed: number;
  /** Milliseconds between two kills, on average; absent: nobody is killed. */
  readonly killEveryMs?: number;
}
export interface SoakResult extends Proof {
  readonly calls: readonly Call[];
  readonly kills: number;
  readonly jumps: number;
  readonly logged: ReadonlyMap<string, number>;
  readonly seconds: number;
}

interface Crew {
  /** Resolves when every process had a round without work under the present clock. */
  quiet(): Promise<void>;
  /** Kills one and starts another. */
  kill(): void;
  stop(): Promise<void>;
  readonly killed: ReadonlySet<string>;
}

/** Keeps `PROCESSES` processes alive; `quiet` rejects when one ends that nobody killed. */
function startCrew(given: Omit<Start, 'aheadMs'>, clock: Clock, chance: Chance, onLog: (code: string) => void): Crew {
  const alive = new Map<ChildProcess, number | undefined>();
  const killed = new Set<string>();
  /** Had a round: a process that is killed while it starts has nothing in hand. */
  const working = new Set<ChildProcess>();
  let crashed = false;
  let stopping = false;
  const add = (): void => {
    const child = fork(SCRIPT, [JSON.stringify({ ...given, aheadMs: clock.aheadMs() })], { execArgv: [] });
    alive.set(child, undefined);
    child.on('message', (raw) => {
      const said = fromWorker.parse(raw);
      working.add(child);
      if (said.line === 'log') onLog(said.code);
      else if (alive.has(child)) alive.set(child, said.work === 0 ? said.aheadMs : undefined);
    });
    child.on('error', () => undefined);
    child.on('exit', () => {
      if (!alive.delete(child) || stopping) return;
      crashed = true;
    });
  };
  for (let nr = 0; nr < PROCESSES; nr += 1) add();
  return {
    killed,
    quiet: async () => {
      const now = clock.aheadMs();
      for (const child of alive.keys()) child.send({ aheadMs: now });
      while ([...alive.values()].some((at) => at !== now)) {
        if (crashed) throw new Error('a process ended by itself');
        await wait(20);
        // One that was started meanwhile learnt an older clock.
        for (const child of alive.keys()) child.send({ aheadMs: now });
      }
    },
    kill: () => {
      const [first, ...others] = [...alive.keys()].filter((child) => working.has(child));
      if (first === undefined || stopping) return;
      const doomed = chance.pick([first, ...others]);
      alive.delete(doomed);
      killed.add(String(doomed.pid));
      doomed.kill('SIGKILL');
      add();
    },
    stop: async () => {
      stopping = true;
      await Promise.all(
        [...alive.keys()].map(async (child) => {
          const gone = once(child, 'exit');
          child.disconnect();
          await gone;
        }),
      );
    },
  };
}

const readAll = async ({ casussen }: Stores) =>
  (
    await Promise.all(Array.from({ length: TENANTS }, async (_, nr) => casussen.findBySchool(schoolIdOf(nr), ALL)))
  ).flat();

/** Lets `work` run while processes are killed at random moments. */
async function underKills<T>(crew: Crew, chance: Chance, everyMs: number | undefined, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const killing = (async () => {
    if (everyMs === undefined) return;
    const isOver = () => over.signal.aborted;
    while (!isOver()) {
      await wait(2 * everyMs * chance.next(), undefined, { signal: over.signal }).catch(() => undefined);
      if (!isOver()) crew.kill();
    }
  })();
  try {
    return await work;
  } finally {
    over.abort();
    await killing;
  }
}

/** Moves the clock on until nothing waits. */
async function untilDelivered(stores: Stores, crew: Crew, clock: Clock): Promise<void> {
  while (clock.jumps() < MAX_JUMPS) {
    clock.jump(JUMP_MS);
    await crew.quiet();
    const records = await readAll(stores);
    if (records.every(({ outbox }) => outbox.every((entry) => entry.volgendePogingOp === undefined))) return;
  }
}

/** One whole run; the folder must be empty and is left to the caller. */
export async function runSoak({ folder, casussen, seed, killEveryMs }: Soak): Promise<SoakResult> {
  const begun = Date.now();
  const clock = createClock();
  const given = { database: join(folder, 'casussen.sqlite'), scholen: join(folder, 'scholen.json') };
  const logged = new Map<string, number>();
  writeSchools(given.scholen);
  const chaos = await startChaos(createChance(seed, 'connector'));
  const stores = openSqlite(given.database);
  const klok = { nu: clock.nu };
  await saveAddresses(stores, chaos.url);
  await startCasussen(stores, openSchools(given.scholen), klok, casussen);
  const chance = createChance(seed, 'kills');
  const crew = startCrew(given, clock, chance, (code) => logged.set(code, (logged.get(code) ?? 0) + 1));
  try {
    await underKills(crew, chance, killEveryMs, untilDelivered(stores, crew, clock));
    await crew.stop();
    const proof = prove(await readAll(stores), chaos.calls, crew.killed);
    const seconds = (Date.now() - begun) / 1_000;
    return { ...proof, calls: chaos.calls, kills: crew.killed.size, jumps: clock.jumps(), logged, seconds };
  } finally {
    await crew.stop();
    await chaos.close();
    await stores.close();
  }
}
