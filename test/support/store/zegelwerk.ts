// What stores need to seal, for tests: real keys in a folder, a fixed secret for the account. It knows no store.

import type { Logboek } from '../../../src/application/ports.ts';
import { openMapkluis } from '../../../src/keys/mapkluis.ts';
import { createVerzegeling } from '../../../src/keys/verzegeling.ts';
import { createWaarmerker } from '../../../src/keys/waarmerk.ts';
import type { Zegelwerk } from '../../../src/store/records.ts';

export const LOGBOEK_GEHEIM = new Uint8Array(32).fill(9);

/** Another one on the same folder reads what this one sealed, as another process does. */
export const openZegelwerk = (
  map: string,
  logboek: Logboek = { record: () => undefined },
  geheim: Uint8Array = LOGBOEK_GEHEIM,
): Zegelwerk => ({ verzegeling: createVerzegeling(openMapkluis(map), createWaarmerker(geheim)), logboek });
