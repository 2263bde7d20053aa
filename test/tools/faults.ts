// Runs thousands of commands under faults and kills, prints the figures and ends with 1 when anything was lost, doubled or left open.
// Options: --opslag sqlite|cosmos|beide, --opdrachten <per store>, --seed <number>, --json.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { toReport, toTable } from '../support/faults/report.ts';
import type { Report } from '../support/faults/report.ts';
import { runFaults } from '../support/faults/run.ts';
import { openStorage, OPSLAG } from '../support/faults/storage.ts';
import type { Opslag } from '../support/faults/storage.ts';

const WORKERS = 3;
const options = z.object({
  opslag: z.enum([...OPSLAG, 'beide']).default('beide'),
  opdrachten: z.coerce.number().int().min(1).default(2_000),
  seed: z.coerce.number().int().default(1),
  json: z.boolean().default(false),
});
const given = parseArgs({
  options: {
    opslag: { type: 'string' },
    opdrachten: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const { opslag, opdrachten, seed, json } = options.parse(given.values);

async function run(each: Opslag, folder: string): Promise<Report> {
  const storage = await openStorage(each, folder, seed);
  try {
    const cache = join(folder, 'compiled');
    return toReport(storage, seed, await runFaults({ storage, commands: opdrachten, workers: WORKERS, cache, seed }));
  } finally {
    await storage.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'meldcode-faults-'));
try {
  const reports: Report[] = [];
  for (const each of opslag === 'beide' ? OPSLAG : [opslag]) {
    const report = await run(each, folder);
    reports.push(report);
    if (!json) console.log(`${toTable(report)}\n`);
  }
  if (json) console.log(JSON.stringify(reports, null, 2));
  process.exitCode = reports.every(({ findings }) => findings.length === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
