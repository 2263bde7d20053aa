// Sends a hundred thousand generated activities to a real house, prints what came of them and ends with 1 when anything came back that never may.
// Options: --aantal <number>, --seed <number>.

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { silenceConsole } from '../../src/logging/silence.ts';
import { runFuzz } from '../support/fuzz/run.ts';

const given = parseArgs({ options: { aantal: { type: 'string' }, seed: { type: 'string' } } });
const { aantal, seed } = z
  .object({ aantal: z.coerce.number().int().min(1).default(100_000), seed: z.coerce.number().int().default(1) })
  .parse(given.values);
// The SDK prints every token that it refuses.
silenceConsole({ record: () => undefined });
const { sent, kinds, statuses, cards, casussen, houses, findings, seconds, memory } = await runFuzz(aantal, seed);
const lines = (counts: ReadonlyMap<string | number, number>): string[] =>
  [...counts].map(([name, figure]) => `  ${String(name).padEnd(30)}  ${String(figure).padStart(8)}`);
process.stdout.write(
  [
    `seed ${String(seed)}, ${String(availableParallelism())} cores, ${seconds.toFixed(0)} seconds`,
    ...lines(new Map([['activities sent', sent], ...kinds])),
    ' answers by status',
    ...lines(statuses),
    ...lines(
      new Map([
        ['cards looked at', cards],
        ['casussen', casussen],
        ['houses on fresh data', houses],
        ['MB after the first house', memory.first],
        ['MB at most', memory.most],
        ['findings', findings.length],
      ]),
    ),
    ...findings.slice(0, 20),
    '',
  ].join('\n'),
);
process.exitCode = findings.length === 0 ? 0 : 1;
