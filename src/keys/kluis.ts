// Opens the key provider that was chosen, and what seals with it. It knows no setting.

import type { Logboek, Sleutelkluis, Verzegeling } from '../application/ports.ts';
import type { AzurekluisOpties } from './azurekluis.ts';
import { openMapkluis } from './mapkluis.ts';
import { createVerzegeling } from './verzegeling.ts';
import { createWaarmerker } from './waarmerk.ts';

/** A folder of one machine, or a vault in Azure. */
export type Sleutelplaats =
  { readonly soort: 'map'; readonly map: string } | ({ readonly soort: 'azure' } & AzurekluisOpties);

/** Throws when the folder cannot be used; a vault is asked nothing yet. */
export async function openKluis(plaats: Sleutelplaats, logboek: Logboek): Promise<Sleutelkluis> {
  if (plaats.soort === 'map') return openMapkluis(plaats.map);
  // Loaded only where it is used, as Cosmos DB is.
  const { openAzurekluis } = await import('./azurekluis.ts');
  return openAzurekluis(plaats, logboek);
}

/** As openKluis; `geheim` is that under which every log is accounted for. */
export const openVerzegeling = async (
  plaats: Sleutelplaats,
  geheim: Uint8Array,
  logboek: Logboek,
): Promise<Verzegeling> => createVerzegeling(await openKluis(plaats, logboek), createWaarmerker(geheim));
