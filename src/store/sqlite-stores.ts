// The embedded store: every store port on one SQLite file, for the demo, for tests and for a single machine. It knows no rule.

import { createSqliteAdressen } from './sqlite-adressen.ts';
import { createSqliteCasussen } from './sqlite-casussen.ts';
import { createSqliteDagen } from './sqlite-dagen.ts';
import type { Zegelwerk } from './records.ts';
import { openDatabase } from './sqlite-database.ts';
import { createSqliteInzage } from './sqlite-inzage.ts';
import { createSqliteOefenen } from './sqlite-oefenen.ts';
import { createSqliteRondes } from './sqlite-rondes.ts';
import { createSqliteInrichtingen, createSqliteScholen } from './sqlite-scholen.ts';
import type { Stores } from './stores.ts';

/** Opens or makes the file at `path` (its folder must exist); several processes may have it open. Throws OnbekendeSchemaVersie. */
export function openSqliteStores(path: string, zegelwerk: Zegelwerk): Stores {
  const db = openDatabase(path);
  return {
    casussen: createSqliteCasussen(db, zegelwerk),
    adressen: createSqliteAdressen(db),
    dagen: createSqliteDagen(db),
    inzage: createSqliteInzage(db),
    rondes: createSqliteRondes(db),
    oefenen: createSqliteOefenen(db, zegelwerk),
    openScholen: (delen) => ({
      scholen: createSqliteScholen(db, delen),
      inrichtingen: createSqliteInrichtingen(db),
    }),
    close: async () => {
      if (db.isOpen) db.close();
    },
  };
}
