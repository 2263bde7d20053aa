// The port OefenStore on SQLite: one row for each person who practises. It does not know what is practised.

import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { OefenStore } from '../application/ports-oefenen.ts';
import type { Merk } from '../application/ports.ts';
import { parseJson } from './documents.ts';
import { destroyKey, idVan, toStored, toWereld, wieVan } from './oefen-document.ts';
import type { Zegelwerk } from './records.ts';
import { forgetOverwritten, writeAtOnce } from './sqlite-database.ts';

const stored = z.object({ merk: z.int(), document: z.string() }).optional();
const listed = z.array(z.object({ id: z.string() }));

/** The practice worlds in `db`; several processes take turns in one of them. */
export function createSqliteOefenen(db: DatabaseSync, { verzegeling }: Zegelwerk): OefenStore {
  const load = db.prepare('SELECT merk, document FROM oefening WHERE id = ?');
  const create = db.prepare(
    'INSERT INTO oefening (id, verloopt_op, document, merk) VALUES (:id, :verlooptOp, :document, 1) ON CONFLICT DO NOTHING',
  );
  const replace = db.prepare(`UPDATE oefening SET verloopt_op = :verlooptOp, document = :document, merk = merk + 1
    WHERE id = :id AND merk = :merk`);
  const remove = db.prepare('DELETE FROM oefening WHERE id = ?');
  const verlopen = db.prepare('SELECT id FROM oefening WHERE verloopt_op <= ? ORDER BY verloopt_op LIMIT ?');
  const find = (id: string) => {
    const row = stored.parse(load.get(id));
    return row && { merk: row.merk, document: parseJson(row.document) };
  };
  return {
    load: async (wie) => {
      const found = find(idVan(wie));
      const gelezen = found && (await toWereld(wie, found.document, verzegeling));
      return found && gelezen && { wereld: gelezen.wereld, merk: String(found.merk) as Merk };
    },
    save: async (wie, wereld, merk) => {
      const versie = merk === 'nieuw' ? 0 : Number(merk);
      const document = await toStored(wie, wereld, versie + 1, verzegeling);
      if (document === undefined) return 'botsing';
      const row = { id: document.id, verlooptOp: document.verlooptOp, document: JSON.stringify(document) };
      return writeAtOnce(db, () => {
        const { changes } = merk === 'nieuw' ? create.run(row) : replace.run({ ...row, merk: versie });
        return changes === 1 ? 'bewaard' : 'botsing';
      });
    },
    remove: async (wie) => {
      const id = idVan(wie);
      await destroyKey(find(id)?.document, verzegeling);
      remove.run(id);
      forgetOverwritten(db);
    },
    findVerlopen: async (nu, limit) => listed.parse(verlopen.all(nu, limit)).map(({ id }) => wieVan(id)),
  };
}
