// Real processes on one Cosmos DB, killed at random moments: what was acknowledged is there, once, and nothing is in between.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { openCosmos } from '../support/cosmos/open-cosmos.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import { optionsFor, placeSchema } from '../support/cosmos/stores.ts';
import { acknowledged, counting, newCasus, numbersIn } from '../support/store/kill.ts';
import { startSchrijver } from '../support/store/kinderproces.ts';

const TIMEOUT_MS = 90_000;
const emulator = await startCosmosEmulator();
afterAll(async () => emulator.close());
const place = JSON.stringify(placeSchema.parse(emulator));
const open = () => openCosmos(optionsFor(emulator));

test(
  'a process that is killed six times loses nothing it acknowledged and repeats nothing',
  async () => {
    const record = await newCasus(open);
    let next = 1;
    for (let round = 0; round < 6; round += 1) {
      const writer = startSchrijver([place, record.casusId, next, 1]);
      await writer.printed(1 + Math.floor(Math.random() * 40));
      await writer.kill();
      const done = acknowledged(writer.lines);
      const numbers = await numbersIn(open, record);
      expect(done.length).toBeGreaterThan(0);
      expect(numbers).toEqual(counting(numbers.length));
      expect(numbers.length).toBeGreaterThanOrEqual(done.at(-1)!);
      expect(numbers.length).toBeLessThanOrEqual(done.at(-1)! + 1);
      next = numbers.length + 1;
    }
  },
  TIMEOUT_MS,
);

test(
  'two processes at once write each command once, in the order of each, and go on when a third is killed',
  async () => {
    const record = await newCasus(open);
    const doomed = startSchrijver([place, record.casusId, 1_001, 1]);
    const writers = [1, 2].map((first) => startSchrijver([place, record.casusId, first, 2, 60]));
    await doomed.printed(5);
    await doomed.kill();
    expect(await Promise.all(writers.map(async (writer) => writer.ended()))).toEqual([0, 0]);
    const numbers = await numbersIn(open, record);
    const [own, extra] = [numbers.filter((n) => n <= 1_000), numbers.filter((n) => n > 1_000)];
    expect(own.toSorted((a, b) => a - b)).toEqual(counting(120));
    for (const [rest, writer] of writers.entries())
      expect(own.filter((number) => number % 2 === 1 - rest)).toEqual(acknowledged(writer.lines));
    expect(extra).toEqual(extra.toSorted((a, b) => a - b));
    expect(extra).toEqual(expect.arrayContaining(acknowledged(doomed.lines)));
  },
  TIMEOUT_MS,
);

test(
  'a process says nothing of what it stores, however loud the environment asks it to be',
  async () => {
    const record = await newCasus(open);
    const script = fileURLToPath(new URL('../support/store/append-loop.ts', import.meta.url));
    const env = { AZURE_LOG_LEVEL: 'verbose', DEBUG: '*', AZURE_COSMOSDB_DIAGNOSTICS_LEVEL: 'debug-unsafe' };
    const child = spawn(process.execPath, [script, place, record.casusId, '1', '1', '3'], { env });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    await once(child, 'close');
    expect({ code: child.exitCode, said }).toEqual({ code: 0, said: '' });
    expect(await numbersIn(open, record)).toEqual([1, 2, 3]);
  },
  TIMEOUT_MS,
);
