// The figures of the term sweep: all sizes in turns in one run, so that a busy machine is busy for each of them.

import { Agent } from 'node:https';
import { join } from 'node:path';

import { openCosmos } from '../cosmos/open-cosmos.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import { startCosmosEmulator } from '../cosmos/emulator.ts';
import { createClock } from '../faults/clock.ts';
import { openScholen } from '../faults/house.ts';
import { copies, fillFile } from './fill.ts';
import { createOmgeving, createSweep, startNood, STEPS } from './sweep.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const DUE = 100;
const BATCHES = 4;
const COSMOS_SIZES = [100, 1_000] as const;
const COSMOS_DUE = 20;

export interface SweepFigures {
  readonly casussen: number;
  readonly median: number;
  readonly spread: readonly [number, number];
  /** Median against that of the smallest size. */
  readonly ratio: number;
}
const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);
const medianOf = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? NaN;

/** Twelve rounds of every size in turns; the very first of each warms up and does not count. */
export async function measureSweep(folder: string): Promise<readonly SweepFigures[]> {
  const houses = [];
  for (const size of SIZES) {
    const clock = createClock();
    const scholen = openScholen();
    const path = join(folder, `${String(size)}.sqlite`);
    await fillFile(path, size, scholen, clock);
    const stores = openSqlite(path);
    houses.push({ size, stores, sweep: createSweep(stores.casussen, scholen, clock), times: [] as number[] });
  }
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (const { sweep } of houses) await sweep.prepare(DUE);
    for (let step = 0; step < STEPS; step += 1) {
      for (const { sweep, times } of houses) times.push(await sweep.run(DUE));
    }
  }
  for (const { stores } of houses) await stores.close();
  const counted = houses.map(({ size, times }) => ({ casussen: size, times: times.slice(1) }));
  const smallest = medianOf(counted[0]?.times ?? []);
  return counted.map(({ casussen, times }) => ({
    casussen,
    median: medianOf(times),
    spread: [sorted(times).at(0) ?? NaN, sorted(times).at(-1) ?? NaN],
    ratio: medianOf(times) / smallest,
  }));
}

/** Requests and request units of one round, by kind. */
export async function measureSweepOnCosmos(): Promise<readonly Readonly<Record<string, number>>[]> {
  const emulator = await startCosmosEmulator();
  const { endpoint, database, key, ca } = emulator;
  const agent = new Agent({ ca, keepAlive: true });
  const stores = openCosmos({ endpoint, database, credential: { key }, agent });
  const clock = createClock();
  const scholen = openScholen();
  const sweep = createSweep(stores.casussen, scholen, clock);
  const rows = [];
  let there = 0;
  try {
    for (const size of COSMOS_SIZES) {
      const example = await startNood(createOmgeving(stores.casussen, scholen), clock.nu());
      for (const record of copies(example, size - there)) await stores.casussen.append(record, 'nieuw');
      there = size;
      await sweep.prepare(COSMOS_DUE);
      const before = emulator.requests.length;
      const end = { at: 0 };
      await sweep.run(COSMOS_DUE, () => {
        end.at = emulator.requests.length;
      });
      const asked = emulator.requests.slice(before, end.at);
      const count = (kind: string): number => asked.filter((each) => each.kind === kind).length;
      rows.push({
        casussen: size,
        due: COSMOS_DUE,
        queries: count('query'),
        reads: count('read'),
        writes: count('write'),
        RU: Math.round(asked.reduce((sum, { charge }) => sum + charge, 0)),
      });
    }
    return rows;
  } finally {
    await stores.close();
    agent.destroy();
    await emulator.close();
  }
}
