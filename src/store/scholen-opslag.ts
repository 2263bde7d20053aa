// The schools alone, for a command that nobody waits for: opened where the casussen are, without their keys. It knows no command line.

import type { CosmosOptions } from './cosmos-client.ts';
import { PATIENCE_WITHOUT_HASTE } from './cosmos-requests.ts';
import { openDatabase } from './sqlite-database.ts';
import { createSqliteInrichtingen, createSqliteScholen } from './sqlite-scholen.ts';
import type { ScholenDelen, ScholenStores } from './stores.ts';

export type ScholenOpslag =
  { readonly soort: 'sqlite'; readonly bestand: string } | ({ readonly soort: 'cosmos' } & CosmosOptions);

/** Opens or makes the file, or a database whose containers exist. Throws when it cannot be used; Cosmos DB is asked nothing yet. */
export async function openScholenOpslag(
  opslag: ScholenOpslag,
  delen: ScholenDelen,
): Promise<ScholenStores & { readonly close: () => void }> {
  if (opslag.soort === 'sqlite') {
    const db = openDatabase(opslag.bestand);
    return {
      scholen: createSqliteScholen(db, delen),
      inrichtingen: createSqliteInrichtingen(db),
      close: () => {
        db.close();
      },
    };
  }
  const [{ connectCosmos }, { openCosmosScholen }] = await Promise.all([
    import('./cosmos-client.ts'),
    import('./cosmos-scholen.ts'),
  ]);
  const connection = connectCosmos({ patience: PATIENCE_WITHOUT_HASTE, ...opslag });
  return {
    ...openCosmosScholen(connection, delen),
    close: () => {
      connection.close();
    },
  };
}
