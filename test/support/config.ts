// Complete configurations and what is refused in them, for the tests of the configuration. It knows no rule for a setting.

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readConfig } from '../../src/config.ts';

export const map = mkdtempSync(join(tmpdir(), 'config-'));
export const scholen = join(map, 'scholen.json');
writeFileSync(scholen, '{}');
afterAll(() => {
  rmSync(map, { recursive: true });
});

export const sleutel = randomBytes(32).toString('base64');
export const logboeksleutel = randomBytes(32).toString('base64');
export const GEDEELD: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: randomUUID().toUpperCase(),
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: randomUUID(),
  MICROSOFT_APP_PASSWORD: 'Zk38Q~vT4mBn.7uYpL-2wRqXs9dEfGhJ_kCaN1',
  PORT: '3978',
  SLEUTEL_LOGBOEK: logboeksleutel,
  SLEUTEL_LEERLING: sleutel,
};
export const SQLITE: Readonly<Record<string, string>> = {
  OPSLAG: 'sqlite',
  SCHOLEN_BESTAND: scholen,
  SQLITE_BESTAND: join(map, 'casussen.sqlite'),
  EEN_MACHINE: 'ja',
  SLEUTELS_MAP: map,
};
export const COSMOS: Readonly<Record<string, string>> = {
  OPSLAG: 'cosmos',
  COSMOS_ENDPOINT: 'https://meldcode-de-linde.documents.azure.com:443/',
  COSMOS_DATABASE: 'meldcode',
  SLEUTELKLUIS_URL: 'https://meldcode-de-linde.vault.azure.net/',
};
export const COMPLEET = { ...GEDEELD, ...SQLITE };
export const VOORBEELD = readFileSync('.env.example', 'utf8');
export const IN_VOORBEELD = [...VOORBEELD.matchAll(/^([A-Z_]+)=/gm)].map(([, naam]) => naam ?? '');

export type Aanpassing = Readonly<Record<string, string | undefined>>;
/** A complete configuration of SQLite with these changes, read. */
export const lees = (aanpassing: Aanpassing = {}, inBestand: readonly string[] = []): ReturnType<typeof readConfig> =>
  readConfig({ ...COMPLEET, ...aanpassing }, () => inBestand);
/** With a setting of Azure among them, that is where things are kept. */
const bij = (aanpassing: Aanpassing): Aanpassing =>
  Object.keys(aanpassing).some((naam) => naam.startsWith('COSMOS') || naam === 'SLEUTELKLUIS_URL')
    ? { SLEUTELS_MAP: undefined, EEN_MACHINE: undefined, ...COSMOS, ...aanpassing }
    : aanpassing;
/** The setting that each line is about. */
export const namenVan = (regels: readonly string[]): readonly (string | undefined)[] =>
  regels.map((regel) => regel.split(' ')[0]);
/** What is refused in it. */
export const regelsVan = (aanpassing: Aanpassing, inBestand: readonly string[] = []): readonly string[] => {
  const uitkomst = lees(bij(aanpassing), inBestand);
  return uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
};
