// Cosmos DB stores for tests: on the emulator, with its authority trusted. It knows no test.

import { Agent } from 'node:https';

import { z } from 'zod';

import type { CosmosOptions } from '../../../src/store/cosmos-client.ts';
import { PATIENCE_WITHOUT_HASTE } from '../../../src/store/cosmos-requests.ts';

/** Enough to open stores, also in another process; an emulator is one. */
export const placeSchema = z.object({ endpoint: z.string(), database: z.string(), key: z.string(), ca: z.string() });
export type Place = z.infer<typeof placeSchema>;

/** Connections of its own at every call, and no haste: a test on a busy machine is not about time. */
export const optionsFor = ({ endpoint, database, key, ca }: Place): CosmosOptions => ({
  endpoint,
  database,
  credential: { key },
  agent: new Agent({ ca, keepAlive: true }),
  patience: PATIENCE_WITHOUT_HASTE,
});
