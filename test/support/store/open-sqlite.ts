// The embedded store for tests, its keys beside it. It knows no test.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteStores } from '../../../src/store/sqlite-stores.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { openZegelwerk } from './zegelwerk.ts';

/** Where the keys of a database file are, for every process that opens it. */
export const sleutelmapVan = (path: string): string =>
  path === ':memory:' ? mkdtempSync(join(tmpdir(), 'meldcode-sleutels-')) : `${path}.sleutels`;

export const openSqlite = (path: string): Stores => openSqliteStores(path, openZegelwerk(sleutelmapVan(path)));
