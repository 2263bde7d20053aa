// One fault run on one store: people at work, processes killed, the clock moved, and the proof at the end. It knows no fault by name.

import { setTimeout as pause } from 'node:timers/promises';

import { createSleutels } from '../../../src/keys/sleutels.ts';
import type { CasusRecord } from '../../../src/application/ports.ts';
import type { CasusId } from '../../../src/shared/ids.ts';
import { toSchoolId } from '../../../src/shared/ids.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { check } from './checker.ts';
import type { Finding } from './checker.ts';
import { count, newHistory } from './history.ts';
import type { History } from './history.ts';
import { nextMoment, openScholen, saveAddresses } from './house.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { ANNA, createPeople, PEOPLE } from './people.ts';
import type { People } from './people.ts';
import { startPool } from './pool.ts';
import type { Pool } from './pool.ts';
import { createChance } from './seeded.ts';
import type { Chance } from './seeded.ts';
import { openTarget } from './target.ts';
import type { Storage } from './storage.ts';

const SCHOOL = toSchoolId('de-voorbeeldschool');
/** Casussen that everybody works in at once, and commands before the next ones are taken. */
const HOT = 4;
const WAVE = 300;
/** The start itself and two colleagues asked. */
const WISHES_OF_A_START = 3;
/** One press in so many is followed by a kill, and by a jump of the clock. */
const PRESSES_A_KILL = 80;
const PRESSES_A_JUMP = 40;
/** Share of the kills that take two at once, and milliseconds after the press within which it comes. */
const PAIRS = 0.3;
const KILL_WITHIN_MS = 40;
const SECOND = 1000;
const JUMPS = [SECOND, 31 * SECOND, 31 * SECOND, 20 * 60 * SECOND, 24 * 3600 * SECOND] as const;
/** Milliseconds after a jump in which everything due has to be done before the next jump, and jumps before giving up. */
const QUIET_MS = 2_000;
const MAX_JUMPS = 60;

export interface RunParts {
  readonly storage: Storage;
  readonly commands: number;
  readonly workers: number;
  /** Where the workers may keep compiled code, so that the next one starts sooner. */
  readonly cache: string;
  readonly seed: number;
}

export interface RunResult {
  readonly history: History;
  readonly findings: readonly Finding[];
  readonly kills: number;
  readonly jumps: number;
  readonly casussen: number;
  readonly seconds: number;
}

/** What time and bad luck do between two presses. */
function createMischief(chance: Chance, pool: Pool, clock: Clock): () => void {
  return () => {
    if (chance.hits(1 / PRESSES_A_KILL)) {
      const isPair = chance.hits(PAIRS);
      setTimeout(() => {
        pool.kill();
        if (isPair) pool.kill();
      }, chance.below(KILL_WITHIN_MS));
    }
    if (chance.hits(1 / PRESSES_A_JUMP)) {
      clock.jump(chance.pick(JUMPS));
      pool.tellClock();
    }
  };
}

/** Everybody works in the same few casussen until so many commands were given. */
async function wave(people: People, commands: number): Promise<void> {
  const [first, ...others] = await Promise.all(Array.from({ length: HOT }, async () => people.start(ANNA)));
  if (first === undefined) return;
  for (const casusId of [first, ...others]) await people.invite(ANNA, casusId);
  let left = commands - HOT * WISHES_OF_A_START;
  const work = async (door: (typeof PEOPLE)[number]): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await people.act(door, [first, ...others]);
    }
  };
  await Promise.all(PEOPLE.map(work));
}

async function readAll({ casussen }: Stores, ids: Iterable<CasusId>): Promise<CasusRecord[]> {
  const records: CasusRecord[] = [];
  for (const id of ids) {
    const found = await casussen.load(SCHOOL, id);
    if (found) records.push(found.record);
  }
  return records;
}

const isOpen = ({ outbox }: CasusRecord): boolean =>
  outbox.some(({ volgendePogingOp }) => volgendePogingOp !== undefined);

/** Moves the clock over leases and waits until nothing is due and no message waits, or gives up: the proof then says what is left. */
async function drain(stores: Stores, ids: ReadonlySet<CasusId>, clock: Clock, pool: Pool): Promise<void> {
  let unsure = [...ids];
  const isQuiet = async (): Promise<boolean> => {
    if ((await stores.casussen.findDue(clock.nu(), 1)).length > 0) return false;
    unsure = (await readAll(stores, unsure)).filter(isOpen).map(({ casusId }) => casusId);
    return unsure.length === 0;
  };
  for (let time = 0; time < MAX_JUMPS; time += 1) {
    clock.jump(31 * SECOND);
    pool.tellClock();
    const end = Date.now() + QUIET_MS;
    while (Date.now() < end) {
      await pause(100);
      if (!(await isQuiet())) continue;
      unsure = [...ids];
      if (await isQuiet()) return;
    }
  }
}

async function work(parts: RunParts, stores: Stores, history: History, clock: Clock): Promise<number> {
  const { storage, seed, workers, commands, cache } = parts;
  const pool = await startPool({
    target: storage.faulty,
    cache,
    amount: workers,
    chance: createChance(seed, 'pool'),
    aheadMs: clock.aheadMs,
    onDelivered: ({ casusId, berichtId, aan }) => history.deliveries.push({ casusId, berichtId, aan }),
    onLog: (code) => {
      count(history.codes, code);
    },
  });
  const mischief = createMischief(createChance(seed, 'mischief'), pool, clock);
  const people = createPeople({
    schoolId: SCHOOL,
    chance: createChance(seed, 'people'),
    history,
    newCasusId: () => createSleutels(new Uint8Array(32)).newCasusId(),
    send: async (press) => {
      mischief();
      return pool.send(press);
    },
  });
  try {
    for (let left = commands; left > 0; left -= WAVE) await wave(people, Math.min(left, WAVE));
    await drain(stores, new Set(history.wishes.map(({ casusId }) => casusId)), clock, pool);
    return pool.kills();
  } finally {
    await pool.stop();
  }
}

/** Does one run and proves it. */
export async function runFaults(parts: RunParts): Promise<RunResult> {
  const began = Date.now();
  const clock = createClock();
  const history = newHistory();
  const stores = await openTarget(parts.storage.direct);
  try {
    await saveAddresses(stores);
    const kills = await work(parts, stores, history, clock);
    const records = await readAll(stores, new Set(history.wishes.map(({ casusId }) => casusId)));
    const scholen = openScholen();
    const findings = await check({
      records,
      history,
      nextMoment: async (record) => nextMoment(scholen, record, clock.nu()),
    });
    const seconds = (Date.now() - began) / 1000;
    return { history, findings, kills, jumps: clock.jumps(), casussen: records.length, seconds };
  } finally {
    await stores.close();
  }
}
