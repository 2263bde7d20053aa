// The embedded store: the contract, and what only a file can do wrong.

import { DatabaseSync } from 'node:sqlite';
import { QUERIES } from '../../src/store/sqlite-casussen.ts';
import { openDatabase } from '../../src/store/sqlite-database.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { caught } from '../support/caught.ts';
import { casusStoreContract } from '../support/store/contract.ts';
import { at, SCHOOL, someRecord } from '../support/store/records.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
casusStoreContract('SQLite', async () => openSqlite(path));

function withDatabase<T>(file: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

test.each(Object.entries(QUERIES))('%s searches an index and sorts nothing', (name, sql) => {
  const plan = withDatabase(path, (db) => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()).map(({ detail }) =>
    String(detail),
  );
  expect(plan.length).toBeGreaterThan(0);
  expect(plan.filter((step) => !/^SEARCH \w+ USING (COVERING )?(INDEX|PRIMARY KEY)/.test(step))).toEqual([]);
  if (name !== 'findDue' && name !== 'findScholen')
    expect(plan.filter((step) => !step.includes('school_id=?'))).toEqual([]);
});

test('a file survives closing, and may be closed twice', async () => {
  const file = `${path}-twice`;
  const record = someRecord({ volgendeActieOp: at(5) });
  const first = openSqlite(file);
  await first.casussen.append(record, 'nieuw');
  await first.close();
  await first.close();
  const second = openSqlite(file);
  expect((await second.casussen.load(SCHOOL, record.casusId))?.record).toEqual(record);
  await second.close();
});

test('several processes may write, and every commit is on disk before it is answered', () => {
  const db = openDatabase(`${path}-durable`);
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  db.close();
});

test('a file of a newer program is left alone', async () => {
  const file = `${path}-newer`;
  withDatabase(file, (db) => {
    db.exec('PRAGMA user_version = 99');
  });
  expect(caught(() => openSqlite(file))).toMatchObject({ name: 'OnbekendeSchemaVersie', versie: 99 });
  expect(withDatabase(file, (db) => db.prepare('SELECT count(*) AS n FROM sqlite_schema').get())).toEqual({ n: 0 });
});

test('a document that was damaged is an error, and does not hide the others by the same hand', async () => {
  const file = `${path}-damaged`;
  const stores = openSqlite(file);
  const [good, bad] = [someRecord(), someRecord()];
  await stores.casussen.append(good, 'nieuw');
  await stores.casussen.append(bad, 'nieuw');
  withDatabase(file, (db) => {
    db.prepare(`UPDATE casus SET document = json_set(document, '$.versie', 'geheim') WHERE casus_id = ?`).run(
      bad.casusId,
    );
  });
  await expect(stores.casussen.load(SCHOOL, bad.casusId)).rejects.toThrow(
    'casus document is malformed: versie invalid_type',
  );
  expect((await stores.casussen.load(SCHOOL, good.casusId))?.record).toEqual(good);
  await stores.close();
});
