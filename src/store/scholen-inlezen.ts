// Brings a file of schools into Cosmos DB, all of it or nothing that is wrong. It knows no command line.

import type { SchoolId } from '../shared/ids.ts';
import { connectCosmos } from './cosmos-client.ts';
import type { CosmosOptions } from './cosmos-client.ts';
import { PATIENCE_WITHOUT_HASTE } from './cosmos-requests.ts';
import { writeScholen } from './cosmos-scholen.ts';
import { readScholenAlsGeschreven } from './scholen-bestand.ts';

/**
 * Checks the file at `pad` and writes each school in it over what the database has; a school that is not in the file stays.
 * Answers which were written. Throws ScholenBestandFout before anything is written, or CosmosError: then run it again.
 */
export async function leesScholenIn(pad: string, options: CosmosOptions): Promise<readonly SchoolId[]> {
  const scholen = readScholenAlsGeschreven(pad);
  const connection = connectCosmos({ ...options, patience: PATIENCE_WITHOUT_HASTE });
  try {
    return await writeScholen(connection, scholen);
  } finally {
    connection.close();
  }
}
