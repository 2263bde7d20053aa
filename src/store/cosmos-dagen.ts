// The port DagStore on Cosmos DB: who had a summary on which day, one document each, beside the addresses. It does not know what was in it.

import { z } from 'zod';
import type { DagStore } from '../application/ports.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { CosmosError } from './cosmos-errors.ts';
import { datum } from './fields.ts';

const stored = z.object({ dag: datum, _etag: z.string() });

/** Somebody else was first; whether an unanswered write came through is not asked: it throws, and nobody sends. */
const isVerloren = (error: unknown): boolean =>
  error instanceof CosmosError && [404, 409, 412].includes(error.status ?? 0);

/** Claims in the database: a create or a replace on the etag, asked once. */
export function createCosmosDagen(connection: CosmosConnection): DagStore {
  const dagen = shelf(connection, 'adressen');
  return {
    claim: async (medewerkerId, dag) => {
      const id = `${medewerkerId}:dag`;
      const found = stored.optional().parse(await dagen.read(id, id));
      if (found !== undefined && found.dag >= dag) return false;
      try {
        await (found === undefined ? dagen.create({ id, dag }) : dagen.replace({ id, dag }, id, found._etag));
        return true;
      } catch (error) {
        if (isVerloren(error)) return false;
        throw error;
      }
    },
  };
}
