// Opens the store that a fault run is about. It knows no fault: those are in front of it.

import { Agent } from 'node:https';

import type { Stores } from '../../../src/store/stores.ts';
import type { Target } from './lines.ts';

/** A connection of its own, as every process has; loads no more than this store needs, because processes start often here. */
export async function openTarget(target: Target): Promise<Stores> {
  if (target.opslag === 'sqlite') {
    const { openSqlite } = await import('../store/open-sqlite.ts');
    return openSqlite(target.pad);
  }
  const { openCosmos } = await import('../cosmos/open-cosmos.ts');
  const { endpoint, database, key, ca } = target;
  return openCosmos({ endpoint, database, credential: { key }, agent: new Agent({ ca, keepAlive: true }) });
}
