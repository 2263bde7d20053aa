// Measures side by side and prints ratios: a round of terms over few and over many casussen. `-- --json` prints the figures as JSON.

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureSweep, measureSweepOnCosmos } from '../support/bench/measure-sweep.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'meldcode-bench-'));
try {
  const sweep = await measureSweep(folder);
  const cosmos = await measureSweepOnCosmos();
  const figures = { cores: availableParallelism(), node: process.version, sweep, cosmos };
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else {
    console.log(`${String(figures.cores)} cores, Node ${figures.node}`);
    console.log('A round of terms, 100 casussen due, SQLite');
    console.table(
      sweep.map(({ casussen, median, spread, ratio }) => ({
        casussen,
        'median ms': median.toFixed(1),
        'from - to ms': spread.map((ms) => ms.toFixed(1)).join(' - '),
        'to the smallest': ratio.toFixed(2),
      })),
    );
    console.log('The same round on Cosmos DB (its emulator scans: requests and request units, no time)');
    console.table(cosmos);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
