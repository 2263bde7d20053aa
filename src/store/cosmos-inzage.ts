// The port InzageStore on Cosmos DB: who read what and when, added and never changed (P-08). It does not know what was read.

import { z } from 'zod';
import type { InzageStore } from '../application/ports.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { inzageregel } from './fields.ts';

export const INZAGE_QUERY = 'SELECT * FROM c WHERE c.schoolId = @schoolId AND c.casusId = @casusId ORDER BY c.op';

/** The record of reads in the database, listed oldest first. The id is made here: written twice, it is still one entry. */
export function createCosmosInzage(connection: CosmosConnection): InzageStore {
  const inzage = shelf(connection, 'inzage');
  return {
    record: async (regel) => inzage.upsert({ id: crypto.randomUUID(), ...regel }),
    list: async (school, casus) => {
      const values = { '@schoolId': school, '@casusId': casus };
      return z.array(inzageregel).parse(await inzage.query({ query: INZAGE_QUERY, values, partition: school }));
    },
  };
}
