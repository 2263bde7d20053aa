// The port BewaarrondeStore on SQLite: one row of counts for each school and day. It does not know what was counted.

import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { BewaarrondeStore } from '../application/ports.ts';
import { bewaarronde } from './fields.ts';

/** The account in `db`; several processes add to one row. */
export function createSqliteRondes(db: DatabaseSync): BewaarrondeStore {
  const add = db.prepare(`INSERT INTO bewaarronde (school_id, dag, voorgesteld, vernietigd, sleutels, mislukt)
    VALUES (:schoolId, :dag, :voorgesteld, :vernietigd, :sleutels, :mislukt) ON CONFLICT DO UPDATE SET
    voorgesteld = voorgesteld + :voorgesteld, vernietigd = vernietigd + :vernietigd,
    sleutels = sleutels + :sleutels, mislukt = mislukt + :mislukt`);
  const list = db.prepare(`SELECT dag, voorgesteld, vernietigd, sleutels, mislukt FROM bewaarronde
    WHERE school_id = ? ORDER BY dag DESC LIMIT ?`);
  return {
    add: async (schoolId, ronde) => void add.run({ schoolId, ...ronde }),
    list: async (schoolId, limit) => z.array(bewaarronde).parse(list.all(schoolId, limit)),
  };
}
