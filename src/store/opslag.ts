// Opens what a house keeps its things in, by the kind that was chosen. It knows no rule and no setting.

import type { TokenCredential } from '@azure/identity';

import type { Klok, Schoollijst } from '../application/ports.ts';
import type { CosmosOptions } from './cosmos-client.ts';
import type { Schooltijden } from './scholen-lijst.ts';
import type { Zegelwerk } from './records.ts';
import { openScholenBestand } from './scholen-bestand.ts';
import { openSqliteStores } from './sqlite-stores.ts';
import type { Stores } from './stores.ts';

/** With SQLite the schools come from a JSON file; Cosmos DB holds them itself. */
export type Opslag =
  | { readonly soort: 'sqlite'; readonly bestand: string; readonly scholenBestand: string }
  | ({ readonly soort: 'cosmos' } & CosmosOptions);

export interface Geopend {
  readonly stores: Stores;
  readonly scholen: Schoollijst;
}
interface Delen extends Zegelwerk {
  readonly klok: Klok;
  readonly schooltijden: Schooltijden;
}

function openSqlite(opslag: Opslag & { readonly soort: 'sqlite' }, delen: Delen): Geopend {
  const scholen = openScholenBestand({ pad: opslag.scholenBestand, ...delen });
  return { scholen, stores: openSqliteStores(opslag.bestand, delen) };
}

/** Throws when the file of schools or the database file cannot be used; Cosmos DB is asked nothing yet. */
export async function openOpslag(opslag: Opslag, delen: Delen): Promise<Geopend> {
  if (opslag.soort === 'sqlite') return openSqlite(opslag, delen);
  // Loaded only where it is used: its packages take a second.
  const { openCosmosStores } = await import('./cosmos-stores.ts');
  const { openScholen, ...stores } = openCosmosStores(opslag, delen);
  return { stores, scholen: openScholen(delen) };
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
