// The port AdresStore on SQLite: where a person can be reached, one row each. It does not know who is who.

import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { AdresStore } from '../application/ports.ts';
import { adres } from './fields.ts';

/** The addresses in `db`; saving one that is there already writes nothing. */
export function createSqliteAdressen(db: DatabaseSync): AdresStore {
  const find = db.prepare('SELECT adres FROM adres WHERE medewerker_id = ?');
  const remove = db.prepare('DELETE FROM adres WHERE medewerker_id = ?');
  const save = db.prepare(`INSERT INTO adres (medewerker_id, adres) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET adres = excluded.adres WHERE adres.adres <> excluded.adres`);
  return {
    find: async (id) => {
      const row = find.get(id);
      return row && adres.parse(JSON.parse(z.string().parse(row['adres'])));
    },
    save: async (found) => void save.run(found.medewerkerId, JSON.stringify(adres.parse(found))),
    remove: async (id) => void remove.run(id),
  };
}
