// Holds two runs of the benchmark beside each other: `npm run bench:vergelijk -- een.json twee.json`. Ends with 1 where their spreads have nothing in common.

import { readFileSync } from 'node:fs';

import { compareRuns } from '../support/bench/agree.ts';
import type { Verdict } from '../support/bench/agree.ts';

const [first, second] = process.argv.slice(2).map((path): unknown => JSON.parse(readFileSync(path, 'utf8')));
const figures = compareRuns(first, second);
console.table(
  figures.map(({ name, first: a, second: b, verdict }) => ({
    name,
    first: a.toFixed(2),
    second: b?.toFixed(2) ?? '-',
    verdict,
  })),
);
const count = (which: Verdict): number => figures.filter(({ verdict }) => verdict === which).length;
console.log(
  `${String(count('within'))} within each other's spread, ${String(count('meet'))} whose spreads meet, ${String(count('apart'))} apart`,
);
if (count('apart') > 0) process.exitCode = 1;
