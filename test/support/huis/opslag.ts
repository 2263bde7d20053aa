// The stores that a house of the journeys can be started on, and whether a message is on its way in them. It knows no journey.

import { DatabaseSync } from 'node:sqlite';

import type { Sleutelplaats } from '../../../src/keys/kluis.ts';
import type { Opslag } from '../../../src/store/opslag.ts';
import { leesBestandIn } from '../store/lees-bestand.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { openSqlite, sleutelmapVan } from '../store/open-sqlite.ts';
import type { CosmosEmulator } from '../cosmos/emulator.ts';

export const OPSLAGEN = ['sqlite', 'cosmos'] as const;
export type OpslagSoort = (typeof OPSLAGEN)[number];

export interface TestOpslag {
  readonly opslag: Opslag;
  readonly sleutelkluis: Sleutelplaats;
  /** Whether some process still has a message in hand at `nu`. */
  readonly isOnderweg: (nu: string) => Promise<boolean>;
  readonly emulator?: CosmosEmulator;
  /** The same data, opened as another process does; to be closed by who asked. */
  readonly open: () => Promise<Stores>;
  readonly close: () => Promise<void>;
}

const ONDERWEG = `SELECT 1 FROM casus, json_each(casus.document, '$.outbox') AS entry
  WHERE json_extract(entry.value, '$.status') IN ('wacht', 'onderweg') AND json_extract(entry.value, '$.claim.tot') > ?`;

/** A second house on the same file finds the schools as this file has them. */
async function onSqlite(bestand: string, scholenBestand: string): Promise<TestOpslag> {
  await leesBestandIn(scholenBestand, { soort: 'sqlite', bestand });
  return sqliteOpslag(bestand, scholenBestand);
}
const sqliteOpslag = (bestand: string, scholenBestand: string): TestOpslag => ({
  opslag: { soort: 'sqlite', bestand, scholenBestand },
  sleutelkluis: { soort: 'map', map: sleutelmapVan(bestand) },
  isOnderweg: async (nu) => {
    const db = new DatabaseSync(bestand, { readOnly: true, timeout: 5_000 });
    const found = db.prepare(ONDERWEG).get(nu);
    db.close();
    return found !== undefined;
  },
  open: async () => openSqlite(bestand),
  close: async () => undefined,
});

/** An emulator for every database file that would be, so that a second house on it finds what the first one left. */
const emulators = new Map<string, CosmosEmulator>();
afterAll(async () => {
  for (const emulator of emulators.values()) await emulator.close();
});

async function onCosmos(bestand: string, scholenBestand: string): Promise<TestOpslag> {
  // Loaded only here: most journeys need none of it.
  const { startCosmosEmulator } = await import('../cosmos/emulator.ts');
  const { optionsFor } = await import('../cosmos/stores.ts');
  const cosmos = await import('../cosmos/open-cosmos.ts');
  const emulator = emulators.get(bestand) ?? (await startCosmosEmulator());
  emulators.set(bestand, emulator);
  const scholen = await leesBestandIn(scholenBestand, { soort: 'cosmos', ...optionsFor(emulator) });
  const stores = cosmos.openCosmos(optionsFor(emulator));
  return {
    opslag: { soort: 'cosmos', ...optionsFor(emulator) },
    sleutelkluis: { soort: 'map', map: cosmos.sleutelmapVan(emulator.ca) },
    isOnderweg: async (nu) => {
      const records = (
        await Promise.all(scholen.map(async (school) => stores.casussen.findBySchool(school, 100)))
      ).flat();
      return records.some(({ outbox }) =>
        outbox.some(({ status, claim }) => ['wacht', 'onderweg'].includes(status) && (claim?.tot ?? '') > nu),
      );
    },
    emulator,
    open: async () => cosmos.openCosmos(optionsFor(emulator)),
    close: async () => stores.close(),
  };
}

export const openTestOpslag = async (soort: OpslagSoort, bestand: string, scholen: string): Promise<TestOpslag> =>
  soort === 'sqlite' ? onSqlite(bestand, scholen) : onCosmos(bestand, scholen);
