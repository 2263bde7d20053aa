// The store that a school runs on: every store port on one Cosmos DB database. It knows no rule.

import { createCosmosAdressen } from './cosmos-adressen.ts';
import { createCosmosCasussen } from './cosmos-casussen.ts';
import { connectCosmos } from './cosmos-client.ts';
import type { CosmosOptions } from './cosmos-client.ts';
import { createCosmosInzage } from './cosmos-inzage.ts';
import type { Stores } from './stores.ts';

/** Opens a database whose containers exist (see prepareCosmos); asks nothing yet. Throws on an address that is not safe. */
export function openCosmosStores(options: CosmosOptions): Stores {
  const connection = connectCosmos(options);
  return {
    casussen: createCosmosCasussen(connection),
    adressen: createCosmosAdressen(connection),
    inzage: createCosmosInzage(connection),
    close: async () => {
      connection.close();
    },
  };
}
