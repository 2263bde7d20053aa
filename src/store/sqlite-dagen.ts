// The port DagStore on SQLite: who had a summary on which day, one row each. It does not know what was in it.

import type { DatabaseSync } from 'node:sqlite';
import type { DagStore } from '../application/ports.ts';

/** Claims in `db`; of all processes one changes the row. */
export function createSqliteDagen(db: DatabaseSync): DagStore {
  const claim = db.prepare(`INSERT INTO dag (medewerker_id, dag) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET dag = excluded.dag WHERE dag.dag < excluded.dag`);
  return { claim: async (medewerkerId, dag) => claim.run(medewerkerId, dag).changes === 1 };
}
