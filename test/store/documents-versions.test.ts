// What earlier versions of this program stored: it opens, it folds, its next change is written in the shape of today, and a newer one is left alone.

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import { handleCommand } from '../../src/application/handle-command.ts';
import type { Omgeving } from '../../src/application/handle-command.ts';
import { casusVan } from '../../src/application/casus-record.ts';
import { createSleutels } from '../../src/keys/sleutels.ts';
import { toDocument, toRecord } from '../../src/store/documents.ts';
import { createRecords } from '../../src/store/records.ts';
import { SCHEMA_VERSION, SEALED_SINCE } from '../../src/store/upcast.ts';
import { toCasusId, toMoment, toOpdrachtId } from '../../src/shared/ids.ts';
import { anna, carla, school } from '../support/domain/personen.ts';
import { openSqlite, sleutelmapVan } from '../support/store/open-sqlite.ts';
import { tempDatabase } from '../support/store/temp.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';

type Json = Readonly<Record<string, unknown>>;
type Stored = Json & { readonly gebeurtenissen: readonly Json[] };

const fixture = (file: string): URL => new URL(`fixtures/${file}`, import.meta.url);
const read = (file: string): string => readFileSync(fixture(file), 'utf8');
const document = (version: number): Stored => JSON.parse(read(`rijke-casus-v${version}.json`)) as Stored;
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);
const CASUS = toCasusId(String(document(1)['id']));
const GEZAG_VASTLEGGEN = { type: 'GezagVastleggen', persoonId: 'p3', gezag: 'weten-we-niet' } as const;

const path = tempDatabase();
const withDatabase = <T>(file: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
};
const rowOf = (file: string): { readonly merk: unknown; readonly document: string } =>
  withDatabase(file, (db) => db.prepare('SELECT merk, document FROM casus').get()) as {
    merk: unknown;
    document: string;
  };
const withKeys = (map: string): string => {
  cpSync(fixture('sleutels'), map, { recursive: true });
  return map;
};
/** The record of a stored document, opened with the key that was kept with the examples. */
const opened = async (stored: unknown) => createRecords(openZegelwerk(withKeys(sleutelmapVan(path)))).toRecord(stored);
/** The file as the program of that version left it; before content was sealed there was no key. */
function oldFile(version: number, name: string): string {
  const file = `${path}-${name}-${version}`;
  if (version >= SEALED_SINCE) withKeys(sleutelmapVan(file));
  withDatabase(file, (db) => {
    db.exec(read(`rijke-casus-v${version}.sql`));
  });
  return file;
}

const omgevingVan = (store: Omgeving['store']): Omgeving => ({
  store,
  scholen: { find: async () => school(), findByMedewerker: async () => [school().schoolId] },
  sleutels: createSleutels(Buffer.alloc(32, 7)),
  proces: 'proces-2',
  naOpslaan: () => undefined,
});
/** Anna writes down something more in the casus of this file. */
async function change(file: string) {
  const stores = openSqlite(file);
  try {
    const { versie } = JSON.parse(rowOf(file).document) as { versie: number };
    const nu = toMoment('2026-03-10T09:00:00.000Z');
    const opdrachtId = toOpdrachtId('f'.repeat(64));
    const kop = { casusId: CASUS, schoolId: school().schoolId, door: anna, nu, opdrachtId, versie };
    return await handleCommand(omgevingVan(stores.casussen), { ...kop, ...GEZAG_VASTLEGGEN });
  } finally {
    await stores.close();
  }
}

test('each version that was ever stored has an example, as JSON and as a database', () => {
  const missing = VERSIONS.flatMap((v) => [`rijke-casus-v${v}.json`, `rijke-casus-v${v}.sql`]).filter(
    (file) => !existsSync(fixture(file)),
  );
  expect(missing).toEqual([]);
  expect(VERSIONS.map((v) => document(v)['schemaVersion'])).toEqual(VERSIONS);
});

test('yes and no of version 1 on gezag become words, and nothing else changes', () => {
  const old = document(1);
  const { schemaVersion, gebeurtenissen, ...rest } = toDocument(toRecord(old));
  const { schemaVersion: _was, gebeurtenissen: events, ...expected } = old;
  const word = (e: Json): Json => (e['type'] === 'PersoonToegevoegd' ? { ...e, gezag: e['gezag'] ? 'ja' : 'nee' } : e);
  expect({ schemaVersion, ...rest }).toEqual({ schemaVersion: SCHEMA_VERSION, ...expected });
  expect(gebeurtenissen).toEqual(events.map(word));
  expect(casusVan(toRecord(old)).personen.map((p) => p.gezag)).toEqual(['nee', 'ja', 'nee', 'ja']);
});

test('what is no log, no event or no answer on gezag is left to the schema of today', () => {
  expect(() => toRecord({ ...document(1), gebeurtenissen: 'geheim:' })).toThrow('gebeurtenissen invalid_type');
  expect(() => toRecord({ ...document(1), gebeurtenissen: ['geheim:'] })).toThrow('gebeurtenissen.0 custom');
  const [, ...events] = document(1).gebeurtenissen.map((e) => ({ ...e, gezag: 'anders' }));
  expect(toRecord({ ...document(1), gebeurtenissen: events }).gebeurtenissen).toEqual(events);
});

describe.each(VERSIONS)('a casus stored with version %i', (version) => {
  test('loads with its whole log, its messages and its carried out commands', async () => {
    const old = document(version);
    const record = await opened(old);
    expect(record.gebeurtenissen.map(({ type }) => type)).toEqual(old.gebeurtenissen.map(({ type }) => type));
    expect(record.outbox).toEqual(old['outbox']);
    expect(record.verwerkt).toEqual(old['verwerkt']);
    const casus = casusVan(record);
    expect(casus.personen.map((p) => p.gesprek.staat)).toEqual(['gehouden', 'gehouden', 'niet-bereikt', 'afgezien']);
    expect(casus.meldingen).toHaveLength(1);
    expect(casus.afwegingen).toMatchObject({ A1: { antwoord: 'ja' }, A2: { met: carla } });
  });

  test('is written in the shape of today at its next change, and not before', async () => {
    const file = oldFile(version, 'change');
    const row = rowOf(file);
    expect(await change(file)).toMatchObject({ soort: 'gedaan' });
    const after = JSON.parse(rowOf(file).document) as Stored;
    expect(JSON.parse(row.document)).toMatchObject({ schemaVersion: version });
    expect(after['schemaVersion']).toBe(SCHEMA_VERSION);
    expect(after.gebeurtenissen.at(-1)).toMatchObject({ type: 'GezagVastgelegd', gezag: 'weten-we-niet' });
    expect(after.gebeurtenissen.filter(({ inhoud = '' }) => typeof inhoud !== 'string')).toEqual([]);
    const stores = openSqlite(file);
    const { record } = (await stores.casussen.load(school().schoolId, CASUS))!;
    await stores.close();
    // Who writes in a casus has seen the messages about it: that goes along, and the log before it stays as it was.
    const before = (await opened(document(version))).gebeurtenissen;
    expect(record.gebeurtenissen.slice(0, before.length)).toEqual(before);
    expect(new Set(record.gebeurtenissen.slice(before.length, -1).map(({ type }) => type))).toEqual(
      new Set(['BerichtGezien']),
    );
  });

  test('keeps its row untouched while it is only read', async () => {
    const file = oldFile(version, 'read');
    const before = rowOf(file);
    const stores = openSqlite(file);
    expect(await stores.casussen.findBySchool(school().schoolId, 1)).toHaveLength(1);
    expect((await stores.casussen.load(school().schoolId, CASUS))?.record).toEqual(await opened(document(version)));
    await stores.close();
    expect(rowOf(file)).toEqual(before);
  });
});

test('a casus of a newer program is refused, and stands there as it was', async () => {
  const file = oldFile(1, 'newer');
  const versie = SCHEMA_VERSION + 1;
  withDatabase(file, (db) => {
    db.prepare("UPDATE casus SET document = json_set(document, '$.schemaVersion', ?)").run(versie);
  });
  const before = rowOf(file);
  await expect(change(file)).rejects.toMatchObject({ name: 'OnbekendeSchemaVersie', versie });
  expect(rowOf(file)).toEqual(before);
});
