// The port AdresStore on Cosmos DB: where a person can be reached, one document each. It does not know who is who.

import type { AdresStore } from '../application/ports.ts';
import type { CosmosConnection } from './cosmos-client.ts';
import { shelf } from './cosmos-containers.ts';
import { adres } from './fields.ts';

/** The addresses in the database; who saves one decides whether it changed. */
export function createCosmosAdressen(connection: CosmosConnection): AdresStore {
  const adressen = shelf(connection, 'adressen');
  return {
    find: async (id) => {
      const found = await adressen.read(id, id);
      return found === undefined ? undefined : adres.parse(found);
    },
    save: async (found) => adressen.upsert({ id: found.medewerkerId, ...adres.parse(found) }),
    remove: async (id) => adressen.remove(id, id),
  };
}
