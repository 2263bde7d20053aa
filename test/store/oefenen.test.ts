// What only practice does in a store: casussen in memory keep the contract of every store, and what is sealed is gone with its key.

import { DatabaseSync } from 'node:sqlite';

import { toMoment } from '../../src/shared/ids.ts';
import { createOefencasussen } from '../../src/store/oefen-casussen.ts';
import { openSqlite } from '../support/store/open-sqlite.ts';
import { casusStoreContract } from '../support/store/contract.ts';
import { at, newCasusId, newMedewerkerId, someEvent, someRecord } from '../support/store/records.ts';
import { tempDatabase } from '../support/store/temp.ts';

const gedeeld = createOefencasussen([]);
const path = tempDatabase();
casusStoreContract('Practice in memory', async () => ({ ...openSqlite(path), casussen: gedeeld }));

test('begins with what was kept, and counts on', async () => {
  const records = [someRecord({ code: '0000-001' }), someRecord({ code: '0000-002' })];
  const casussen = createOefencasussen(records);
  expect(casussen.records()).toEqual(records);
  expect(await casussen.nextNummer(records[0]!.schoolId, 0)).toBe(3);
  expect(await casussen.nextNummer(records[0]!.schoolId, 0)).toBe(4);
});

test('nothing that was written is readable on disk, and without its key nobody can read it', async () => {
  const file = `${path}-sealed`;
  const stores = openSqlite(file);
  const wie = { tenantId: 'tenant-1', medewerkerId: newMedewerkerId() };
  const feit = 'Zqé staat nergens leesbaar';
  const wereld = {
    ...{ wereldId: newCasusId(), verlooptOp: at(60), verschuivingMs: 0, dagen: 0, inzage: [] },
    casussen: [someRecord({ gebeurtenissen: [someEvent(at(1), { inhoud: { feit } })] })],
  };
  await stores.oefenen.save(wie, wereld, 'nieuw');
  const db = new DatabaseSync(file);
  const { document } = db.prepare('SELECT document FROM oefening').get() as { document: string };
  expect(document).not.toContain('Zqé');
  expect(Object.keys(JSON.parse(document) as object).toSorted()).toEqual([
    ...['id', 'inhoud', 'nummer', 'sleutel', 'verlooptOp', 'wereldId'],
  ]);
  // A copy of the row, laid in the place of somebody else's: nobody reads what another practised.
  const bas = { tenantId: 'tenant-1', medewerkerId: newMedewerkerId() };
  const basId = `${bas.tenantId}:${bas.medewerkerId}`;
  db.prepare('INSERT INTO oefening (id, verloopt_op, document, merk) VALUES (?, ?, ?, 1)').run(
    basId,
    toMoment('2999-01-01T00:00:00.000Z'),
    JSON.stringify({ ...(JSON.parse(document) as object), id: basId }),
  );
  expect((await stores.oefenen.load(wie))?.wereld).toEqual(wereld);
  expect(await stores.oefenen.load(bas)).toBeUndefined();
  // A copy of the row, laid back after the world was ended.
  await stores.oefenen.remove(wie);
  db.prepare('INSERT INTO oefening (id, verloopt_op, document, merk) VALUES (?, ?, ?, 1)').run(
    `${wie.tenantId}:${wie.medewerkerId}`,
    toMoment('2999-01-01T00:00:00.000Z'),
    document,
  );
  const ander = openSqlite(file);
  expect(await ander.oefenen.load(wie)).toBeUndefined();
  db.close();
  await ander.close();
  await stores.close();
});
