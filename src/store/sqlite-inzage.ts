// The port InzageStore on SQLite: who read what and when, added, never changed, and gone with its casus (P-08). It does not know what was read.

import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import type { InzageStore } from '../application/ports.ts';
import { inzageregel } from './fields.ts';
import { forgetOverwritten } from './sqlite-database.ts';

const regels = z.array(inzageregel);
/** What was written before this column existed has nothing in it. */
const zonderLeeg = ({ hoedanigheid, ...regel }: Record<string, SQLOutputValue>) =>
  hoedanigheid === null ? regel : { ...regel, hoedanigheid };

/** The record of reads in `db`, listed oldest first. */
export function createSqliteInzage(db: DatabaseSync): InzageStore {
  const add = db.prepare(`INSERT INTO inzage (school_id, casus_id, door, op, wat, relatie, hoedanigheid)
    VALUES (:schoolId, :casusId, :door, :op, :wat, :relatie, :hoedanigheid)`);
  const list =
    db.prepare(`SELECT school_id AS schoolId, casus_id AS casusId, door, op, wat, relatie, hoedanigheid FROM inzage
    WHERE school_id = ? AND casus_id = ? ORDER BY op, nummer`);
  const remove = db.prepare('DELETE FROM inzage WHERE school_id = ? AND casus_id = ?');
  return {
    remove: async (school, casus) => {
      remove.run(school, casus);
      forgetOverwritten(db);
    },
    record: async (regel) =>
      void add.run({ ...regel, casusId: regel.casusId ?? null, hoedanigheid: regel.hoedanigheid ?? null }),
    list: async (school, casus) => regels.parse(list.all(school, casus).map(zonderLeeg)),
  };
}
