// The store that a school runs on: every store port on one Cosmos DB database. It knows no rule.

import { createCosmosAdressen } from './cosmos-adressen.ts';
import { createCosmosDagen } from './cosmos-dagen.ts';
import { createCosmosCasussen } from './cosmos-casussen.ts';
import { connectCosmos } from './cosmos-client.ts';
import type { CosmosOptions } from './cosmos-client.ts';
import { createCosmosInzage } from './cosmos-inzage.ts';
import { createCosmosOefenen } from './cosmos-oefenen.ts';
import { createCosmosRondes } from './cosmos-rondes.ts';
import { openCosmosScholen } from './cosmos-scholen.ts';
import type { Zegelwerk } from './records.ts';
import type { Stores } from './stores.ts';

/** Opens a database whose containers exist (see prepareCosmos); asks nothing yet. Throws on an address that is not safe. */
export function openCosmosStores(options: CosmosOptions, zegelwerk: Zegelwerk): Stores {
  const connection = connectCosmos(options);
  return {
    casussen: createCosmosCasussen(connection, zegelwerk),
    adressen: createCosmosAdressen(connection),
    dagen: createCosmosDagen(connection),
    inzage: createCosmosInzage(connection),
    rondes: createCosmosRondes(connection),
    oefenen: createCosmosOefenen(connection, zegelwerk),
    openScholen: (delen) => openCosmosScholen(connection, delen),
    close: async () => {
      connection.close();
    },
  };
}
