// Cosmos DB stores for tests: on the emulator, with its authority trusted. It knows no test.

import { Agent } from 'node:https';

import type { CosmosOptions } from '../../../src/store/cosmos-client.ts';
import { PATIENCE_WITHOUT_HASTE } from '../../../src/store/cosmos-requests.ts';
import type { CosmosEmulator } from './emulator.ts';

/** Enough to open stores, also in another process; each has connections of its own. */
export type Place = Pick<CosmosEmulator, 'endpoint' | 'database' | 'key' | 'ca'>;

/** Without haste: a test on a busy machine is not about time. */
export const optionsFor = ({ endpoint, database, key, ca }: Place): CosmosOptions => ({
  endpoint,
  database,
  credential: { key },
  agent: new Agent({ ca, keepAlive: true }),
  patience: PATIENCE_WITHOUT_HASTE,
});
