// Cosmos DB stores for tests, with keys in a folder of the emulator's own. It knows no test.

import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CosmosOptions } from '../../../src/store/cosmos-client.ts';
import { openCosmosStores } from '../../../src/store/cosmos-stores.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { openZegelwerk } from '../store/zegelwerk.ts';

/** An emulator is known by its authority, whatever stands in front of it; every process that opens it finds the same keys. */
export const sleutelmapVan = (ca: string): string =>
  join(tmpdir(), `meldcode-sleutels-${createHash('sha256').update(ca).digest('hex').slice(0, 24)}`);

export const openCosmos = (options: CosmosOptions): Stores =>
  openCosmosStores(options, openZegelwerk(sleutelmapVan(String(options.agent?.options.ca ?? options.endpoint))));
