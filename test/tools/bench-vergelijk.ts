// Holds two runs of the benchmark beside each other: `npm run bench:vergelijk -- een.json twee.json`. Ends with 1 where they differ more than their spread.

import { readFileSync } from 'node:fs';

import { compareRuns } from '../support/bench/agree.ts';

const [first, second] = process.argv.slice(2).map((path): unknown => JSON.parse(readFileSync(path, 'utf8')));
const figures = compareRuns(first, second);
console.table(
  figures.map(({ name, first: a, second: b, agrees }) => ({
    name,
    first: a.toFixed(2),
    second: b?.toFixed(2) ?? '-',
    agrees: agrees ? 'yes' : 'NO',
  })),
);
const apart = figures.filter(({ agrees }) => !agrees);
console.log(`${String(figures.length - apart.length)} of ${String(figures.length)} agree`);
if (apart.length > 0) process.exitCode = 1;
