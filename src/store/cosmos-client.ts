// The connection to one Cosmos DB database: who we are, how patient, and silent. It does not know what is stored.

import type { Agent } from 'node:https';
import { CosmosClient } from '@azure/cosmos';
import type { Database } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import type { HttpClient } from '@azure/core-rest-pipeline';
import { AzureLogger } from '@azure/logger';
import { CosmosError } from './cosmos-errors.ts';
import { createRequests, PATIENCE_OF_A_TURN } from './cosmos-requests.ts';
import type { Patience, Requests } from './cosmos-requests.ts';

export interface CosmosOptions {
  /** `https://<account>.documents.azure.com:443/` */
  readonly endpoint: string;
  readonly database: string;
  /** An Entra credential; a key for an emulator on this machine and nothing else. */
  readonly credential: TokenCredential | { readonly key: string };
  /** For an authority that this machine does not trust by itself. */
  readonly agent?: Agent;
  /** By default that of a turn. */
  readonly patience?: Patience;
}

export interface CosmosConnection {
  readonly client: CosmosClient;
  readonly database: Database;
  readonly requests: Requests;
  close(): void;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The SDK would wait a second after a reset and ask again, ten times; without its code an error comes back at once. */
function createHttpClient(): HttpClient {
  const client = createDefaultHttpClient();
  return {
    sendRequest: async (request) => {
      try {
        return await client.sendRequest(request);
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        throw new CosmosError('no answer');
      }
    },
  };
}

/** A token outlives the request that first asked for it: giving up on that request must not give up on the token. */
const unhurried = (credential: TokenCredential): TokenCredential => ({
  getToken: async (scopes, { abortSignal: _abortSignal, ...options } = {}) => credential.getToken(scopes, options),
});

function authentication({
  endpoint,
  credential,
}: CosmosOptions): { key: string } | { aadCredentials: TokenCredential } {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol !== 'https:') throw new Error('Cosmos DB is reached over https alone');
  if ('getToken' in credential) return { aadCredentials: unhurried(credential) };
  if (!LOOPBACK.has(hostname)) throw new Error('a key is for an emulator on this machine alone');
  return { key: credential.key };
}

/**
 * Connects to a database that exists; asks nothing yet. Only the given address is asked: the address of an account leads to its write
 * region, and without a search for others nothing is repeated behind our back and no timer stays. Throws on an address that is not safe.
 */
export function connectCosmos(options: CosmosOptions): CosmosConnection {
  // AZURE_LOG_LEVEL and DEBUG would print whole documents.
  AzureLogger.log = () => undefined;
  const patience = options.patience ?? PATIENCE_OF_A_TURN;
  const client = new CosmosClient({
    endpoint: options.endpoint,
    ...authentication(options),
    ...(options.agent && { agent: options.agent }),
    httpClient: createHttpClient(),
    // What this process wrote it reads back; another process may be behind for a moment, and If-Match then says so.
    consistencyLevel: 'Session',
    connectionPolicy: {
      requestTimeout: patience.perRequest,
      enableEndpointDiscovery: false,
      retryOptions: {
        maxRetryAttemptCount: patience.retriesOn429,
        fixedRetryIntervalInMilliseconds: patience.waitOn429,
        maxWaitTimeInSeconds: patience.perCall / 1_000,
      },
    },
  });
  return {
    client,
    database: client.database(options.database),
    requests: createRequests(patience),
    close: () => {
      client.dispose();
      options.agent?.destroy();
    },
  };
}
