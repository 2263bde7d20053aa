// Real processes on one file, killed at random moments: what was acknowledged is there, once, and nothing is in between.

import { openSqlite } from '../support/store/open-sqlite.ts';
import { startSchrijver } from '../support/store/kinderproces.ts';
import { acknowledged, counting, newCasus, numbersIn } from '../support/store/kill.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
const TIMEOUT_MS = 60_000;

const opening = (file: string) => () => openSqlite(file);

test(
  'a process that is killed twelve times loses nothing it acknowledged and repeats nothing',
  async () => {
    const record = await newCasus(opening(path));
    let next = 1;
    let total = 0;
    for (let round = 0; round < 12; round += 1) {
      const writer = startSchrijver([path, record.casusId, next, 1]);
      await writer.printed(1 + Math.floor(Math.random() * 40));
      await writer.kill();
      const done = acknowledged(writer.lines);
      const numbers = await numbersIn(opening(path), record);
      expect(done.length).toBeGreaterThan(0);
      expect(numbers).toEqual(counting(numbers.length));
      expect(numbers.length).toBeGreaterThanOrEqual(done.at(-1)!);
      expect(numbers.length).toBeLessThanOrEqual(done.at(-1)! + 1);
      next = numbers.length + 1;
      total += done.length;
    }
    expect(total).toBeGreaterThanOrEqual(12);
  },
  TIMEOUT_MS,
);

test(
  'two processes on one file, opened at once, write each command once, in the order of each',
  async () => {
    const file = `${path}-two`;
    const record = await newCasus(opening(file));
    const writers = [
      startSchrijver([file, record.casusId, 1, 2, 150]),
      startSchrijver([file, record.casusId, 2, 2, 150]),
    ];
    expect(await Promise.all(writers.map(async (writer) => writer.ended()))).toEqual([0, 0]);
    const numbers = await numbersIn(opening(file), record);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(counting(300));
    for (const [rest, writer] of writers.entries()) {
      const own = numbers.filter((number) => number % 2 === 1 - rest);
      expect(own).toEqual(acknowledged(writer.lines));
    }
  },
  TIMEOUT_MS,
);

test(
  'one of two is killed while both write: the other goes on',
  async () => {
    const file = `${path}-one`;
    const record = await newCasus(opening(file));
    const doomed = startSchrijver([file, record.casusId, 1, 2]);
    const other = startSchrijver([file, record.casusId, 2, 2, 200]);
    await doomed.printed(10);
    await doomed.kill();
    expect(await other.ended()).toBe(0);
    const numbers = await numbersIn(opening(file), record);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(expect.arrayContaining([...acknowledged(doomed.lines), ...acknowledged(other.lines)]));
  },
  TIMEOUT_MS,
);

test(
  'a disk that is full while committing is answered as uncertain, and what was acknowledged stays',
  async () => {
    const file = `${path}-full`;
    const record = await newCasus(opening(file));
    const writer = startSchrijver([file, record.casusId, 1, 1, 100], 'ulimit -f 600');
    expect(await writer.ended()).toBe(0);
    const done = acknowledged(writer.lines);
    const unsure = writer.lines.filter((line) => line.startsWith('onzeker '));
    expect([done.length > 0, unsure.length > 0, writer.lines.length]).toEqual([true, true, 100]);
    const numbers = await numbersIn(opening(file), record);
    expect(numbers).toEqual(expect.arrayContaining(done));
    expect(new Set(numbers).size).toBe(numbers.length);
  },
  TIMEOUT_MS,
);
