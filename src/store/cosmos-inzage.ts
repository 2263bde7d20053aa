// The port InzageStore on Cosmos DB: who read what and when, added, never changed, and gone with its casus (P-08). It does not know what was read.

import { z } from 'zod';
import type { InzageStore } from '../application/ports.ts';
import type { CasusId, SchoolId } from '../shared/ids.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { inzageregel } from './fields.ts';

const withIds = z.array(z.looseObject({ id: z.string().min(1) }));

export const INZAGE_QUERY = 'SELECT * FROM c WHERE c.schoolId = @schoolId AND c.casusId = @casusId ORDER BY c.op';

/** The record of reads in the database, listed oldest first. The id is made here: written twice, it is still one entry. */
export function createCosmosInzage(connection: CosmosConnection): InzageStore {
  const inzage = shelf(connection, 'inzage');
  const find = async (school: SchoolId, casus: CasusId): Promise<readonly unknown[]> =>
    inzage.query({
      query: INZAGE_QUERY,
      values: { '@schoolId': school, '@casusId': casus },
      partition: school,
    });
  return {
    remove: async (school, casus) => {
      for (const { id } of withIds.parse(await find(school, casus))) await inzage.remove(id, school);
    },
    record: async (regel) => inzage.upsert({ id: crypto.randomUUID(), ...regel }),
    list: async (school, casus) => z.array(inzageregel).parse(await find(school, casus)),
  };
}
