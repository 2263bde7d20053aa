// Proves which settings are accepted, and that one error names all that are not without repeating a secret.

import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { weigertekst } from '../../src/config.ts';
import {
  COMPLEET,
  COSMOS,
  lees,
  logboeksleutel,
  map,
  namenVan,
  regelsVan,
  scholen,
  sleutel,
} from '../support/config.ts';

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
        logboekGeheim: Uint8Array.from(Buffer.from(logboeksleutel, 'base64')),
        sleutelkluis: { soort: 'map', map },
      },
    });
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
    ['SQLITE_BESTAND', ':memory:'],
    ['SQLITE_BESTAND', 'casussen.sqlite'],
    ['SQLITE_BESTAND', map],
    ['SQLITE_BESTAND', join(map, 'geen-map', 'casussen.sqlite')],
    ['EEN_MACHINE', 'nee'],
    ['EEN_MACHINE', 'true'],
    ['SLEUTELS_MAP', 'kluis'],
    ['SLEUTELS_MAP', join(map, 'geen-map')],
    ['SLEUTELS_MAP', scholen],
    ['SLEUTELKLUIS_URL', 'http://meldcode-linde.vault.azure.net/'],
    ['SLEUTELKLUIS_URL', 'https://meldcode-linde.vault.azure.net.evil.test/'],
    ['SLEUTELKLUIS_URL', 'https://meldcode-linde.vault.azure.net/keys/een'],
    ['SLEUTELKLUIS_URL', 'https://127.0.0.1/'],
    ['SLEUTELKLUIS_URL', 'https://voorbeeld.vault.azure.net/'],
    ['SLEUTEL_LOGBOEK', Buffer.alloc(32).toString('base64')],
    ['SLEUTEL_LOGBOEK', sleutel],
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
    if (/PASSWORD|SLEUTEL_/.test(naam)) expect(regels.join()).not.toContain(waarde);
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
});

describe('the keys', () => {
  const KLUIS = String(COSMOS['SLEUTELKLUIS_URL']);
  const kluis = { SLEUTELKLUIS_URL: KLUIS, SLEUTELS_MAP: undefined };
  const op = { ...COSMOS, SLEUTELKLUIS_URL: undefined };
  it('are in a vault, on Cosmos DB without a word about one machine', () => {
    expect(lees({ ...COSMOS, ...kluis, EEN_MACHINE: undefined })).toMatchObject({
      soort: 'goed',
      configuratie: { opslag: { soort: 'cosmos' }, sleutelkluis: { soort: 'azure', url: KLUIS } },
    });
  });

  it('may be in a vault while the cases are on a disk: of that there is one machine', () => {
    expect(lees(kluis)).toMatchObject({ configuratie: { sleutelkluis: { soort: 'azure' } } });
    expect(lees({ ...kluis, EEN_MACHINE: undefined })).toMatchObject({
      regels: [expect.stringMatching(/^EEN_MACHINE ontbreekt/)],
    });
  });

  it('may be in a folder while the cases are on Cosmos DB, on one machine', () => {
    expect(lees(op)).toMatchObject({ configuratie: { sleutelkluis: { soort: 'map', map } } });
    expect(lees({ ...op, EEN_MACHINE: undefined })).toMatchObject({
      regels: [expect.stringMatching(/^EEN_MACHINE ontbreekt/)],
    });
  });

  it('are in one place', () => {
    expect(lees({ SLEUTELKLUIS_URL: KLUIS })).toMatchObject({
      regels: [expect.stringMatching(/^SLEUTELS_MAP staat naast SLEUTELKLUIS_URL\. Laat er één leeg\./)],
    });
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
