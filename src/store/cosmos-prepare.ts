// Makes the database and its containers, as a deployment does before the bot starts. The bot itself never does, and may not.

import type { ContainerDefinition, IndexingPolicy } from '@azure/cosmos';
import { connectCosmos } from './cosmos-client.ts';
import type { CosmosOptions } from './cosmos-client.ts';
import { CONTAINERS } from './cosmos-containers.ts';
import { PATIENCE_WITHOUT_HASTE } from './cosmos-requests.ts';

/** Only what a query looks at: every other path would cost request units at each write. */
const indexing = (...paths: readonly string[]): IndexingPolicy => ({
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: paths.map((path) => ({ path })),
  excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }],
});
const partitionedBy = (path: string): Pick<ContainerDefinition, 'partitionKey'> => ({
  partitionKey: { paths: [path] },
});

/** What a deployment makes, in words that Bicep has too. */
export const DEFINITIONS: readonly (ContainerDefinition & { readonly id: string })[] = [
  {
    id: CONTAINERS.casussen,
    ...partitionedBy('/schoolId'),
    uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/code'] }] },
    indexingPolicy: indexing(
      '/schoolId/?',
      '/code/?',
      '/fase/?',
      '/volgendeActieOp/?',
      '/leden/[]/?',
      '/leerlingSleutel/?',
      '/laatsteOp/?',
    ),
  },
  { id: CONTAINERS.tellers, ...partitionedBy('/schoolId'), indexingPolicy: indexing('/schoolId/?') },
  { id: CONTAINERS.adressen, ...partitionedBy('/id'), indexingPolicy: indexing() },
  {
    id: CONTAINERS.inzage,
    ...partitionedBy('/schoolId'),
    indexingPolicy: indexing('/schoolId/?', '/casusId/?', '/op/?'),
  },
  { id: CONTAINERS.scholen, ...partitionedBy('/schoolId'), indexingPolicy: indexing('/schoolId/?') },
  {
    id: CONTAINERS.schoolwijzigingen,
    ...partitionedBy('/schoolId'),
    indexingPolicy: indexing('/schoolId/?', '/versie/?'),
  },
  { id: CONTAINERS.oefeningen, ...partitionedBy('/id'), indexingPolicy: indexing('/verlooptOp/?') },
];

/** Makes what is not there yet and changes nothing that is. Needs more rights than the bot has. Throws CosmosError. */
export async function prepareCosmos(options: CosmosOptions): Promise<void> {
  const connection = connectCosmos({ patience: PATIENCE_WITHOUT_HASTE, ...options });
  try {
    await connection.requests.repeated(async (abortSignal) => {
      const { database } = await connection.client.databases.createIfNotExists(
        { id: options.database },
        { abortSignal },
      );
      for (const definition of DEFINITIONS) await database.containers.createIfNotExists(definition, { abortSignal });
    });
  } finally {
    connection.close();
  }
}
