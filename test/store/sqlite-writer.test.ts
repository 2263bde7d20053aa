// Writes that are asked for at the same time: kept together, and apart where one of them collides or fails.

import { DatabaseSync } from 'node:sqlite';

import { createWriter, openDatabase } from '../../src/store/sqlite-database.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
let nr = 0;
let db: DatabaseSync;
let commits: number;
beforeEach(() => {
  nr += 1;
  db = openDatabase(`${path}-${nr}`);
  db.exec('CREATE TABLE woord (woord TEXT PRIMARY KEY) STRICT');
  commits = 0;
  const exec = db.exec.bind(db);
  db.exec = (sql) => {
    if (sql === 'COMMIT') commits += 1;
    exec(sql);
  };
});
afterEach(() => {
  db.close();
});

const put = (woord: string) => (): 'bewaard' | 'botsing' => {
  const { changes } = db.prepare('INSERT INTO woord VALUES (?) ON CONFLICT DO NOTHING').run(woord);
  return changes === 1 ? 'bewaard' : 'botsing';
};
/** As another process sees it. */
const kept = (): readonly unknown[] => {
  const other = new DatabaseSync(`${path}-${nr}`);
  const rows = other.prepare('SELECT woord FROM woord ORDER BY woord').all();
  other.close();
  return rows.map(({ woord }) => woord);
};

test('what is asked for at the same time is kept together, before anybody hears of it', async () => {
  const write = createWriter(db);
  const outcomes = ['a', 'b', 'c'].map(async (woord) => {
    expect(await write(put(woord))).toBe('bewaard');
    return kept();
  });
  expect(await Promise.all(outcomes)).toEqual([1, 2, 3].map(() => ['a', 'b', 'c']));
  expect(commits).toBe(1);
  expect(await write(put('d'))).toBe('bewaard');
  expect(commits).toBe(2);
});

test('one that collides is told so, and the others are kept', async () => {
  const write = createWriter(db);
  await write(put('b'));
  expect(await Promise.all(['a', 'b', 'c', 'c'].map(async (woord) => write(put(woord))))).toEqual([
    'bewaard',
    'botsing',
    'bewaard',
    'botsing',
  ]);
  expect(kept()).toEqual(['a', 'b', 'c']);
});

test('one that fails is told so, leaves nothing, and the others are kept', async () => {
  const write = createWriter(db);
  const fails = (): 'bewaard' => {
    put('half')();
    throw new RangeError('too much');
  };
  const [a, wrong, b] = await Promise.allSettled([write(put('a')), write(fails), write(put('b'))]);
  expect([a, b]).toEqual([
    { status: 'fulfilled', value: 'bewaard' },
    { status: 'fulfilled', value: 'bewaard' },
  ]);
  expect(wrong).toMatchObject({ status: 'rejected', reason: { message: 'too much' } });
  expect(kept()).toEqual(['a', 'b']);
});

test('while another process writes too long, each hears that nothing was kept', async () => {
  const other = new DatabaseSync(`${path}-${nr}`);
  db.exec('PRAGMA busy_timeout = 0');
  other.exec('BEGIN IMMEDIATE');
  const write = createWriter(db);
  const outcomes = await Promise.allSettled([write(put('a')), write(put('b'))]);
  other.exec('ROLLBACK');
  other.close();
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(kept()).toEqual([]);
  expect(await write(put('a'))).toBe('bewaard');
});
