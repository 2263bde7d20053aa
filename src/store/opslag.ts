// Opens what a house keeps its things in, by the kind that was chosen. It knows no rule and no setting.

import type { TokenCredential } from '@azure/identity';

import type { CosmosOptions } from './cosmos-client.ts';
import type { Zegelwerk } from './records.ts';
import { readInrichtingen } from './scholen-bestand.ts';
import { leesIn } from './scholen-inlezen.ts';
import { openSqliteStores } from './sqlite-stores.ts';
import type { ScholenDelen, ScholenStores, Stores } from './stores.ts';

/** With SQLite an empty store begins with the schools of a JSON file. */
export type Opslag =
  | { readonly soort: 'sqlite'; readonly bestand: string; readonly scholenBestand: string }
  | ({ readonly soort: 'cosmos' } & CosmosOptions);

export interface Geopend extends ScholenStores {
  readonly stores: Stores;
}
type Delen = Zegelwerk & ScholenDelen;

async function openSqlite(opslag: Opslag & { readonly soort: 'sqlite' }, delen: Delen): Promise<Geopend> {
  const begin = readInrichtingen(opslag.scholenBestand);
  const stores = openSqliteStores(opslag.bestand, delen);
  try {
    const geopend = stores.openScholen(delen);
    if ((await geopend.scholen.versies()).length === 0) await leesIn(geopend.inrichtingen, begin, delen.klok.nu());
    return { stores, ...geopend };
  } catch (error) {
    await stores.close();
    throw error;
  }
}

/** Throws when the file of schools or the database file cannot be used; Cosmos DB is asked nothing yet. */
export async function openOpslag(opslag: Opslag, delen: Delen): Promise<Geopend> {
  if (opslag.soort === 'sqlite') return openSqlite(opslag, delen);
  // Loaded only where it is used: its packages take a second.
  const { openCosmosStores } = await import('./cosmos-stores.ts');
  const stores = openCosmosStores(opslag, delen);
  return { stores, ...stores.openScholen(delen) };
}

/** A service of Azure as the identity of the bot itself when that is a managed one, otherwise as the machine it runs on. */
export async function withIdentity<Plaats extends object>(
  plaats: Plaats,
  bot: { readonly appType: 'SingleTenant' | 'UserAssignedMsi'; readonly appId: string },
): Promise<Plaats & { readonly credential: TokenCredential }> {
  const { createCredential } = await import('./cosmos-credential.ts');
  const managed = bot.appType === 'UserAssignedMsi' ? { clientId: bot.appId } : undefined;
  return { ...plaats, credential: createCredential(managed) };
}
