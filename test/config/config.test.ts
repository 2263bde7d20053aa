// Proves which settings are accepted, and that one error names all that are not without repeating a secret.

import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { readConfig, weigertekst } from '../../src/config.ts';

const map = mkdtempSync(join(tmpdir(), 'config-'));
const scholen = join(map, 'scholen.json');
writeFileSync(scholen, '{}');
afterAll(() => {
  rmSync(map, { recursive: true });
});

const sleutel = randomBytes(32).toString('base64');
const GEDEELD: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: randomUUID().toUpperCase(),
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: randomUUID(),
  MICROSOFT_APP_PASSWORD: 'Zk38Q~vT4mBn.7uYpL-2wRqXs9dEfGhJ_kCaN1',
  PORT: '3978',
  SLEUTEL_LEERLING: sleutel,
};
const SQLITE: Readonly<Record<string, string>> = {
  OPSLAG: 'sqlite',
  SCHOLEN_BESTAND: scholen,
  SQLITE_BESTAND: join(map, 'casussen.sqlite'),
  EEN_MACHINE: 'ja',
};
const COSMOS: Readonly<Record<string, string>> = {
  OPSLAG: 'cosmos',
  COSMOS_ENDPOINT: 'https://meldcode-de-linde.documents.azure.com:443/',
  COSMOS_DATABASE: 'meldcode',
};
const COMPLEET = { ...GEDEELD, ...SQLITE };
const VOORBEELD = readFileSync('.env.example', 'utf8');
const IN_VOORBEELD = [...VOORBEELD.matchAll(/^([A-Z_]+)=/gm)].map(([, naam]) => naam ?? '');

type Aanpassing = Readonly<Record<string, string | undefined>>;
const lees = (aanpassing: Aanpassing = {}, inBestand: readonly string[] = []): ReturnType<typeof readConfig> =>
  readConfig({ ...COMPLEET, ...aanpassing }, () => inBestand);
/** With a setting of Cosmos DB among them, that is the store. */
const bij = (aanpassing: Aanpassing): Aanpassing =>
  Object.keys(aanpassing).some((naam) => naam.startsWith('COSMOS')) ? { ...COSMOS, ...aanpassing } : aanpassing;
const namenVan = (regels: readonly string[]): readonly (string | undefined)[] =>
  regels.map((regel) => regel.split(' ')[0]);
const regelsVan = (aanpassing: Aanpassing, inBestand: readonly string[] = []): readonly string[] => {
  const uitkomst = lees(bij(aanpassing), inBestand);
  return uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
};

describe('a complete configuration', () => {
  it('is read into its parts', () => {
    expect(lees()).toEqual({
      soort: 'goed',
      configuratie: {
        bot: {
          appId: COMPLEET['MICROSOFT_APP_ID']?.toLowerCase(),
          tenantId: COMPLEET['MICROSOFT_APP_TENANT_ID'],
          appType: 'SingleTenant',
          appPassword: COMPLEET['MICROSOFT_APP_PASSWORD'],
        },
        poort: 3978,
        opslag: { soort: 'sqlite', bestand: join(map, 'casussen.sqlite'), scholenBestand: scholen },
        leerlingGeheim: Uint8Array.from(Buffer.from(sleutel, 'base64')),
      },
    });
  });

  it('for Cosmos DB asks nothing of the other store, and takes no key', () => {
    const opslag = { soort: 'cosmos', endpoint: COSMOS['COSMOS_ENDPOINT'], database: 'meldcode' };
    const uitkomst = readConfig({ ...GEDEELD, ...COSMOS, COSMOS_KEY: 'abc', SCHOLEN_BESTAND: 'bestaat-niet' }, () => [
      'x',
    ]);
    expect(uitkomst).toMatchObject({ soort: 'goed' });
    expect(uitkomst.soort === 'goed' && uitkomst.configuratie.opslag).toEqual(opslag);
  });

  it('needs no password for a managed identity and does not keep one', () => {
    const msi = { MICROSOFT_APP_TYPE: 'UserAssignedMsi' };
    expect(lees({ ...msi, MICROSOFT_APP_PASSWORD: undefined })).toMatchObject({ soort: 'goed' });
    const uitkomst = lees(msi);
    expect(uitkomst.soort === 'goed' && uitkomst.configuratie.bot).not.toHaveProperty('appPassword');
  });

  it('does not mind white space around a value', () => {
    expect(lees({ OPSLAG: ' sqlite\r', PORT: '3978\r', SLEUTEL_LEERLING: ` ${sleutel}\n` })).toMatchObject({
      soort: 'goed',
      configuratie: { poort: 3978 },
    });
  });

  it('accepts every key and secret that a real generator makes', () => {
    for (let keer = 0; keer < 300; keer += 1) {
      const SLEUTEL_LEERLING = randomBytes(32 + (keer % 3) * 16).toString('base64');
      const MICROSOFT_APP_PASSWORD = `aB3${randomBytes(28).toString('base64url')}`;
      expect(regelsVan({ SLEUTEL_LEERLING, MICROSOFT_APP_PASSWORD })).toEqual([]);
    }
  });

  it.each([
    { NODE_ENV: 'development' },
    { NODE_ENV: 'test', LOKAAL: 'ja', DEMO: 'true' },
    { ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/', ToChannelFromBotLoginUrl: 'http://127.0.0.1:1/' },
  ])('is the same whatever else stands in the environment: %j', (anders) => {
    expect(lees(anders)).toEqual(lees());
  });
});

describe('a setting that is missing', () => {
  it.each(
    Object.keys({ ...COMPLEET, ...COSMOS }).flatMap((naam) =>
      ['', '  ', undefined].map((leeg) => [naam, leeg] as const),
    ),
  )('%s as %j is named, with what to do, and nothing else is', (naam, leeg) => {
    const regels = regelsVan({ [naam]: leeg });
    expect(regels).toEqual([expect.stringMatching(new RegExp(`^${naam} ontbreekt\\. [A-Z].{10,}\\.$`, 'u'))]);
  });

  it.each(['sqlite', 'cosmos'])('is named together with all others of %s, in the order of .env.example', (OPSLAG) => {
    const uitkomst = readConfig({ OPSLAG }, () => []);
    const regels = uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
    const { OPSLAG: _gegeven, ...eigen } = OPSLAG === 'sqlite' ? SQLITE : COSMOS;
    const gevraagd = Object.keys({ ...GEDEELD, ...eigen });
    expect(namenVan(regels)).toEqual(IN_VOORBEELD.filter((naam) => gevraagd.includes(naam)));
    expect(regels).toHaveLength(gevraagd.length);
  });

  it('and every setting stands in .env.example, once', () => {
    expect([...IN_VOORBEELD].sort()).toEqual(Object.keys({ ...COMPLEET, ...COSMOS }).sort());
  });

  it('is the store itself: then nothing of either is asked yet', () => {
    const uitkomst = readConfig({}, () => []);
    const regels = uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
    expect(namenVan(regels)).toEqual(IN_VOORBEELD.filter((naam) => naam === 'OPSLAG' || naam in GEDEELD));
  });
});

describe('a setting that is unsafe', () => {
  const oplopend = Buffer.from(Array.from({ length: 32 }, (_, plek) => plek));
  const herhaald = randomBytes(16);
  it.each<[string, string]>([
    ['MICROSOFT_APP_ID', 'meldcode'],
    ['MICROSOFT_APP_ID', `${randomUUID()}0`],
    ['MICROSOFT_APP_ID', '00000000-0000-0000-0000-000000000000'],
    ['MICROSOFT_APP_ID', '00000000-0000-4000-8000-0000000000b0'],
    ['MICROSOFT_APP_ID', '11111111-1111-1111-1111-111111111111'],
    ['MICROSOFT_APP_TENANT_ID', 'common'],
    ['MICROSOFT_APP_TENANT_ID', 'school.onmicrosoft.com'],
    ['MICROSOFT_APP_TENANT_ID', '12345678-1234-1234-1234-123456789012'],
    ['MICROSOFT_APP_TYPE', 'MultiTenant'],
    ['MICROSOFT_APP_TYPE', 'singletenant'],
    ['MICROSOFT_APP_TYPE', 'None'],
    ['MICROSOFT_APP_PASSWORD', 'aB3-aB3'],
    ['MICROSOFT_APP_PASSWORD', '<value-of-the-client-secret>'],
    ['MICROSOFT_APP_PASSWORD', 'ChangeMe-ChangeMe-123'],
    ['MICROSOFT_APP_PASSWORD', 'vul-hier-het-geheim-in'],
    ['MICROSOFT_APP_PASSWORD', 'aA1aA1aA1aA1aA1aA1aA1'],
    ['MICROSOFT_APP_PASSWORD', randomUUID()],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3978abc'],
    ['PORT', String.raw`\\.\pipe\abc`],
    ['SCHOLEN_BESTAND', join(map, 'bestaat-niet.json')],
    ['SCHOLEN_BESTAND', map],
    ['OPSLAG', 'geheugen'],
    ['OPSLAG', 'Cosmos'],
    ['COSMOS_ENDPOINT', 'meldcode-de-linde'],
    ['COSMOS_ENDPOINT', 'http://meldcode-de-linde.documents.azure.com:443/'],
    ['COSMOS_ENDPOINT', 'https://127.0.0.1:8081/'],
    ['COSMOS_ENDPOINT', 'https://meldcode-de-linde.documents.azure.com.kwaad.nl/'],
    ['COSMOS_ENDPOINT', 'https://meldcode-de-linde.documents.azure.com@kwaad.nl/'],
    ['COSMOS_ENDPOINT', 'https://kwaad.nl/.documents.azure.com/'],
    ['COSMOS_ENDPOINT', 'AccountEndpoint=https://meldcode-de-linde.documents.azure.com:443/;AccountKey=YWJj;'],
    ['COSMOS_ENDPOINT', 'https://voorbeeld.documents.azure.com:443/'],
    ['COSMOS_DATABASE', 'dbs/meldcode'],
    ['COSMOS_DATABASE', '<naam>'],
    ['SQLITE_BESTAND', ':memory:'],
    ['SQLITE_BESTAND', 'casussen.sqlite'],
    ['SQLITE_BESTAND', map],
    ['SQLITE_BESTAND', join(map, 'geen-map', 'casussen.sqlite')],
    ['EEN_MACHINE', 'nee'],
    ['EEN_MACHINE', 'true'],
    ['SLEUTEL_LEERLING', 'geen base64!'],
    ['SLEUTEL_LEERLING', randomBytes(31).toString('base64')],
    ['SLEUTEL_LEERLING', Buffer.alloc(32).toString('base64')],
    ['SLEUTEL_LEERLING', Buffer.alloc(64, 'ab').toString('base64')],
    ['SLEUTEL_LEERLING', oplopend.toString('base64')],
    ['SLEUTEL_LEERLING', Buffer.concat([herhaald, herhaald]).toString('base64')],
    ['SLEUTEL_LEERLING', Buffer.from('een lang geheim dat iemand zelf verzonnen heeft').toString('base64')],
  ])('%s = %s is named alone, without its value', (naam, waarde) => {
    const regels = regelsVan({ [naam]: waarde });
    expect(regels).toEqual([expect.stringMatching(new RegExp(`^${naam} (?:is|lijkt|wijst|staat) [^\\n]+\\.$`, 'u'))]);
    if (/PASSWORD|SLEUTEL|COSMOS_ENDPOINT/.test(naam)) expect(regels.join()).not.toContain(waarde);
  });

  it('is an app id that stands at the tenant too', () => {
    const zelfde = COMPLEET['MICROSOFT_APP_ID'];
    const regels = regelsVan({ MICROSOFT_APP_TENANT_ID: zelfde, PORT: undefined });
    expect(regels).toEqual([
      expect.stringContaining('MICROSOFT_APP_TENANT_ID is dezelfde als MICROSOFT_APP_ID'),
      expect.stringContaining('PORT ontbreekt'),
    ]);
  });

  it.each([
    ['MICROSOFT_APP_TYPE', 'MultiTenant', 'niet veilig'],
    ['OPSLAG', 'geheugen', 'precies één machine'],
    ['MICROSOFT_APP_PASSWORD', randomUUID(), 'Secret ID'],
  ])('%s = %s says why in plain words', (naam, waarde, woorden) => {
    expect(regelsVan({ [naam]: waarde }).join()).toContain(woorden);
  });

  it.each([
    ['cosmos', COSMOS, SQLITE],
    ['sqlite', SQLITE, COSMOS],
  ])('is each in .env.example as it stands with %s, but for those that say so', (OPSLAG, _eigen, anders) => {
    const regels = regelsVan({ ...parseEnv(VOORBEELD), OPSLAG });
    const goed = ['MICROSOFT_APP_TYPE', 'PORT', 'OPSLAG', 'COSMOS_DATABASE', ...Object.keys(anders)];
    expect(namenVan(regels)).toEqual(IN_VOORBEELD.filter((naam) => !goed.includes(naam)));
  });
});

describe('the file of schools', () => {
  it('is reported in the same error as the settings', () => {
    const regels = regelsVan({ PORT: 'x', EEN_MACHINE: undefined }, ['een school heeft geen naam', 'nog iets']);
    expect(namenVan(regels)).toEqual(['PORT', 'EEN_MACHINE', 'SCHOLEN_BESTAND:', 'SCHOLEN_BESTAND:']);
  });

  it('refuses the start by itself', () => {
    expect(regelsVan({}, ['een school heeft geen naam'])).toEqual(['SCHOLEN_BESTAND: een school heeft geen naam']);
  });
});

it('tells it in one text with a line for each', () => {
  expect(weigertekst(['PORT ontbreekt. Vul hem in.', 'OPSLAG ontbreekt. Vul sqlite in.']).split('\n')).toEqual([
    expect.stringContaining('start niet'),
    '- PORT ontbreekt. Vul hem in.',
    '- OPSLAG ontbreekt. Vul sqlite in.',
    expect.stringContaining('.env.example'),
    '',
  ]);
});
