// Who the bot is for Cosmos DB and the vault: an identity in Entra, never a key. It knows neither.

import { DefaultAzureCredential, ManagedIdentityCredential } from '@azure/identity';
import type { TokenCredential } from '@azure/identity';

/**
 * A bot with a managed identity of its own uses that one and looks no further. Another takes what the machine offers: its managed
 * identity, a workload identity, or the sign-in of the person at the command line.
 */
export const createCredential = (managedIdentity?: { readonly clientId: string }): TokenCredential =>
  managedIdentity ? new ManagedIdentityCredential(managedIdentity) : new DefaultAzureCredential();
