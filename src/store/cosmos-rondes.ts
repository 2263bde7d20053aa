// The port BewaarrondeStore on Cosmos DB: one document of counts for each school and day, beside the counters. It does not know what was counted.

import { z } from 'zod';
import type { BewaarrondeStore } from '../application/ports.ts';
import type { SchoolId } from '../shared/ids.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { CosmosError, isUndecided } from './cosmos-errors.ts';
import { bewaarronde } from './fields.ts';

/** Beside it stand the counters of codes: they have a year for an id and no day. */
export const RONDES_QUERY = 'SELECT * FROM c WHERE c.schoolId = @schoolId';

const COUNTS = ['voorgesteld', 'vernietigd', 'sleutels', 'mislukt'] as const;
const withDay = z.looseObject({ dag: z.string() });
const isStatus = (error: unknown, status: number): boolean => error instanceof CosmosError && error.status === status;

/** The account in the database. Counted over there, so that no process overwrites another. */
export function createCosmosRondes(connection: CosmosConnection): BewaarrondeStore {
  const tellers = shelf(connection, 'tellers');
  const inAll = async (schoolId: SchoolId): Promise<readonly unknown[]> =>
    tellers.query({ query: RONDES_QUERY, values: { '@schoolId': schoolId }, partition: schoolId });
  return {
    add: async (schoolId, ronde) => {
      const id = `bewaarronde-${ronde.dag}`;
      const increase = COUNTS.map((name) => ({ op: 'incr' as const, path: `/${name}`, value: ronde[name] }));
      try {
        await tellers.patch(id, schoolId, increase);
        return;
      } catch (error) {
        if (!isStatus(error, 404)) throw error;
      }
      try {
        await tellers.create({ id, schoolId, ...ronde });
      } catch (error) {
        // Somebody was first, or nobody knows: adding once more is one too many at worst.
        if (!isStatus(error, 409) && !(error instanceof CosmosError && isUndecided(error))) throw error;
        await tellers.patch(id, schoolId, increase);
      }
    },
    list: async (schoolId, limit) => {
      const days = (await inAll(schoolId)).filter((each) => withDay.safeParse(each).success);
      return z
        .array(bewaarronde)
        .parse(days)
        .toSorted((a, b) => (a.dag < b.dag ? 1 : -1))
        .slice(0, limit);
    },
  };
}
