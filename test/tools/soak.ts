// Sends thousands of messages over a connector that fails while processes are killed, prints the figures and ends with 1 when anything was lost, doubled or hidden.
// Options: --casussen <number>, --seed <number>, --json.

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { FAULTS } from '../support/soak/chaos.ts';
import { runSoak } from '../support/soak/run.ts';

const options = z.object({
  casussen: z.coerce.number().int().min(1).default(1_100),
  seed: z.coerce.number().int().default(1),
  json: z.boolean().default(false),
});
const given = parseArgs({
  options: { casussen: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});
const { casussen, seed, json } = options.parse(given.values);

const folder = mkdtempSync(join(tmpdir(), 'meldcode-soak-'));
try {
  const { figures, findings, calls, kills, jumps, logged, seconds } = await runSoak({
    folder,
    casussen,
    seed,
    killEveryMs: 3_000,
  });
  const made = Object.keys(FAULTS).map((name) => [name, calls.filter(({ fault }) => fault === name).length] as const);
  const all = {
    casussen,
    ...figures,
    'calls to the connector': calls.length,
    'processes killed and started again': kills,
    'jumps of the clock': jumps,
    'lost, doubled without a reason or hidden': findings.length,
    seconds: Math.round(seconds),
    cores: availableParallelism(),
  };
  if (json) console.log(JSON.stringify({ seed, figures: all, faults: Object.fromEntries(made), findings }, null, 2));
  else {
    const lines = Object.entries(all).map(([name, figure]) => `  ${name.padEnd(42)}  ${String(figure).padStart(7)}`);
    const faults = made.map(([name, figure]) => `  ${name.padEnd(42)}  ${String(figure).padStart(7)}`);
    const met = [...logged].map(([name, figure]) => `  ${name.padEnd(42)}  ${String(figure).padStart(7)}`);
    console.log(
      [`seed ${seed}`, ...lines, ' faults made', ...faults, ' logged', ...met, ...findings.slice(0, 20)].join('\n'),
    );
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
