// Both stores by name, opened with keys of the caller's, and the raw way into each. It knows no test.

import { openCosmosStores } from '../../../src/store/cosmos-stores.ts';
import type { controleerLogboeken } from '../../../src/store/controle.ts';
import type { Zegelwerk } from '../../../src/store/records.ts';
import { openSqliteStores } from '../../../src/store/sqlite-stores.ts';
import type { Stores } from '../../../src/store/stores.ts';
import type { CosmosEmulator } from '../cosmos/emulator.ts';
import { optionsFor } from '../cosmos/stores.ts';
import { rawCosmos, rawSqlite } from './raw.ts';
import type { Raw } from './raw.ts';

export interface Kind {
  readonly name: string;
  readonly make: (zegelwerk: Zegelwerk) => Stores;
  readonly raw: Raw;
  readonly opslag: Parameters<typeof controleerLogboeken>[0];
}

/** SQLite in the file `path`, and Cosmos DB on `emulator`. */
export const storeKinds = (path: string, emulator: CosmosEmulator): readonly Kind[] => [
  {
    name: 'SQLite',
    make: (zegelwerk) => openSqliteStores(path, zegelwerk),
    raw: rawSqlite(path),
    opslag: { soort: 'sqlite', bestand: path },
  },
  {
    name: 'Cosmos DB',
    make: (zegelwerk) => openCosmosStores(optionsFor(emulator), zegelwerk),
    raw: rawCosmos(() => optionsFor(emulator)),
    opslag: { soort: 'cosmos', ...optionsFor(emulator) },
  },
];
