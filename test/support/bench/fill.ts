// Fills a store with casussen that are not due, as many as a measurement asks. It measures nothing.

import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

import { openSqlite } from '../store/open-sqlite.ts';
import type { CasusRecord, Scholen } from '../../../src/application/ports.ts';
import type { Clock } from '../faults/clock.ts';
import { createOmgeving, newCasusId, SCHOOL, startNood } from './sweep.ts';

/** A real casus, and a moment for its next term that no measurement reaches. */
const FAR = '2027-06-01T08:00:00.000Z';

async function example(path: string, scholen: Scholen, clock: Clock): Promise<CasusRecord> {
  const stores = openSqlite(path);
  try {
    return await startNood(createOmgeving(stores.casussen, scholen), clock.nu());
  } finally {
    await stores.close();
  }
}

/** The same document under other ids, written in one transaction: a hundred thousand commits would take the whole run. */
export async function fillFile(path: string, count: number, scholen: Scholen, clock: Clock): Promise<void> {
  const { casusId } = await example(path, scholen, clock);
  const db = new DatabaseSync(path);
  const columns = 'school_id, merk, fase, laatste_op, leerling_sleutel, document';
  const copy = db.prepare(`INSERT INTO casus (casus_id, code, volgende_actie_op, ${columns})
    SELECT ?, ?, '${FAR}', ${columns} FROM casus WHERE school_id = '${SCHOOL}' AND casus_id = ?`);
  db.exec(`BEGIN; UPDATE casus SET volgende_actie_op = '${FAR}'`);
  for (let nr = 1; nr < count; nr += 1) copy.run(newCasusId(), `vulling-${String(nr)}`, casusId);
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

/** The record of a real casus under other ids, for a store without such a way in. */
export const copies = (record: CasusRecord, count: number): readonly CasusRecord[] =>
  Array.from({ length: count }, (_, nr) => ({
    ...record,
    casusId: newCasusId(),
    code: `2025-${String(nr + 1).padStart(5, '0')}-${randomBytes(4).toString('hex')}`,
    outbox: [],
    volgendeActieOp: FAR as NonNullable<CasusRecord['volgendeActieOp']>,
  }));
