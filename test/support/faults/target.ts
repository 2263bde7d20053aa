// Opens the store that a fault run is about. It knows no fault: those are in front of it.

import { Agent } from 'node:https';

import type { Stores } from '../../../src/store/stores.ts';
import type { Target } from './lines.ts';

/** A connection of its own, as every process has; loads no more than this store needs, because processes start often here. */
export async function openTarget(target: Target): Promise<Stores> {
  if (target.opslag === 'sqlite') {
    const { openSqliteStores } = await import('../../../src/store/sqlite-stores.ts');
    return openSqliteStores(target.pad);
  }
  const { openCosmosStores } = await import('../../../src/store/cosmos-stores.ts');
  const { endpoint, database, key, ca } = target;
  return openCosmosStores({ endpoint, database, credential: { key }, agent: new Agent({ ca, keepAlive: true }) });
}
