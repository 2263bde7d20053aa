// Measures side by side and prints ratios: a turn, sizes, requests, a start, memory and a round of terms. `-- --json` prints the figures as JSON.

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureMemory, measureStart } from '../support/bench/measure-process.ts';
import { measureProfile } from '../support/bench/measure-profile.ts';
import { measureCase, measureRequests } from '../support/bench/measure-requests.ts';
import { measureSizes } from '../support/bench/measure-sizes.ts';
import { measureSweep, measureSweepOnCosmos } from '../support/bench/measure-sweep.ts';
import { measureAgainstBare, measureAgainstState } from '../support/bench/measure-turn.ts';
import { printBench } from '../support/bench/print.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'meldcode-bench-'));
const begun = Date.now();
try {
  const figures = {
    date: new Date(begun).toISOString().slice(0, 10),
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? '',
    node: process.version,
    start: await measureStart(folder),
    bare: await measureAgainstBare(folder),
    state: await measureAgainstState(folder),
    profile: await measureProfile(folder),
    sizes: await measureSizes(folder),
    requests: await measureRequests(folder),
    case: await measureCase(folder),
    memory: await measureMemory(folder),
    sweep: await measureSweep(folder),
    sweepCosmos: await measureSweepOnCosmos(),
  };
  const whole = { ...figures, seconds: Math.round((Date.now() - begun) / 1_000) };
  if (values.json) console.log(JSON.stringify(whole, null, 2));
  else printBench(whole);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
