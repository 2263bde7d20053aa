// What infra/ says of Azure, held against the code it is for: it parses, its settings are those the bot asks, its containers those of the store.
// The compiler of Bicep comes from no registry that is used here: types and properties of resources are not checked by this.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Node } from 'web-tree-sitter';
import { Language, Parser } from 'web-tree-sitter';

import { readConfig } from '../../src/config.ts';
import { COSMOS_ADRES, KLUIS_ADRES } from '../../src/config-velden.ts';
import { createLogboek } from '../../src/logging/logboek.ts';
import { createTelwerk } from '../../src/logging/telwerk.ts';
import { DEFINITIONS } from '../../src/store/cosmos-prepare.ts';

const GROEP = '00000000-0000-4000-8000-000000000001';
const tekst = readFileSync('infra/main.bicep', 'utf8');
await Parser.init();
const taal = await Language.load(createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
const lezer = new Parser();
lezer.setLanguage(taal);
const boom = (bron: string): Node => {
  const gelezen = lezer.parse(bron);
  if (gelezen === null) throw new Error('no tree');
  return gelezen.rootNode;
};

/** Name and value of each setting of the app, as they stand in the file. */
const instellingen = new Map(
  [...tekst.matchAll(/^ {8}\{ name: '([A-Z_]+)', value: (.+) \}$/gm)].map(([, naam = '', waarde = '']) => [
    naam,
    waarde,
  ]),
);
const VAN_APP_SERVICE = ['WEBSITE_RUN_FROM_PACKAGE', 'WEBSITES_CONTAINER_STOP_TIME_LIMIT'];

describe('infra/main.bicep', () => {
  it('parses, and what is broken in it does not', () => {
    expect(boom(tekst).hasError).toBe(false);
    for (const stuk of ["kind: 'linux'", '= {', 'name: database'])
      expect(boom(tekst.replace(stuk, '= = ,')).hasError).toBe(true);
  });

  it('uses every parameter and every resource by a name that is there', () => {
    const namen = [...tekst.matchAll(/^(?:param|var|resource) (\w+)/gm)].map(([, naam = '']) => naam);
    expect(new Set(namen).size).toBe(namen.length);
    const gebruikt = [...tekst.matchAll(/(?<![\w.])([a-z]\w*)\.(?:id|properties|name)\b|\$\{(\w+)\}/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    const bekend = new Set([...namen, 'container']);
    expect(gebruikt.filter((naam) => !bekend.has(naam))).toEqual([]);
    for (const naam of [...tekst.matchAll(/^(?:param|var) (\w+)/gm)].map(([, each = '']) => each))
      expect([...tekst.matchAll(new RegExp(`\\b${naam}\\b`, 'g'))].length).toBeGreaterThan(1);
  });

  it('gives the bot exactly the settings it asks for on Cosmos DB with a managed identity', () => {
    const gegeven = { OPSLAG: 'cosmos', MICROSOFT_APP_TYPE: 'UserAssignedMsi' };
    const uitkomst = readConfig(gegeven, () => []);
    const gevraagd = uitkomst.soort === 'geweigerd' ? uitkomst.regels.map((regel) => regel.split(' ')[0] ?? '') : [];
    expect([...instellingen.keys()].filter((naam) => !VAN_APP_SERVICE.includes(naam)).sort()).toEqual(
      [...gevraagd, ...Object.keys(gegeven)].sort(),
    );
    for (const [naam, waarde] of Object.entries(gegeven)) expect(instellingen.get(naam)).toBe(`'${waarde}'`);
  });

  it('makes names that the settings accept, for the shortest and the longest name of a board', () => {
    for (const naam of ['abc', 'abcdefghijk']) {
      const stam = `mc-${naam}-${'a1'.repeat(6)}z`;
      expect(`https://cosmos-${stam}.documents.azure.com:443/`).toMatch(COSMOS_ADRES);
      const kluis = `k-${`${naam}${'a1'.repeat(6)}z`.slice(0, 20)}`;
      expect(kluis.length).toBeLessThanOrEqual(24);
      expect(`https://${kluis}.vault.azure.net/`).toMatch(KLUIS_ADRES);
    }
  });

  it('holds no secret, no key sign-in, and no right to bring back what was destroyed', () => {
    expect(tekst).toContain('disableLocalAuth: true');
    expect(tekst.match(/enablePurgeProtection: true/g)).toHaveLength(2);
    expect(tekst.match(/enableRbacAuthorization: true/g)).toHaveLength(2);
    expect(tekst).not.toMatch(
      /listKeys|appPassword|keys\/(?:backup|restore|recover|purge)|HTTPLogs|DataPlaneRequests/i,
    );
    for (const geheim of ['SLEUTEL_LOGBOEK', 'SLEUTEL_LEERLING'])
      expect(instellingen.get(geheim)).toMatch(/^'@Microsoft\.KeyVault\(SecretUri=/);
  });
});

it('infra/containers.json is what the store asks for', () => {
  expect(JSON.parse(readFileSync('infra/containers.json', 'utf8'))).toEqual(DEFINITIONS);
});

it.each([
  ['a name with a capital', ['groep', 'Naam', GROEP], '<naam> heeft 3 tot 11 kleine letters en cijfers'],
  ['a name instead of an id', ['groep', 'bestuur', 'beheerders'], '<beheergroep-id> is het Object ID'],
  ['no mail address', ['groep', 'bestuur', GROEP, 'beheer'], '<mailadres> is geen mailadres: beheer'],
])('infra/uitrollen.sh says what is wrong before it does anything: %s', (_wat, woorden, zin) => {
  const { status, stdout, stderr } = spawnSync('bash', ['infra/uitrollen.sh', ...woorden], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
  expect(stderr).toContain(zin);
});

it('an alarm asks for the line that the process writes, and is made only for somebody who hears it', () => {
  const regels = [...tekst.matchAll(/query: '(.+)'$/gm)].map(([, vraag = '']) => vraag);
  expect(regels).toHaveLength(2);
  for (const vraag of regels)
    expect(vraag).toMatch(/^AppServiceConsoleLogs \| where ResultDescription has "minuut-telling"/);
  // The path in the query, walked over a real line.
  const lijnen: string[] = [];
  const telwerk = createTelwerk(createLogboek({ write: (lijn: string) => void lijnen.push(lijn) }));
  telwerk.tel('fouten', 3);
  telwerk.schrijf();
  const [, pad = ''] = /parse_json\(ResultDescription\)\.([\w.]+)\)/.exec(tekst) ?? [];
  const lijn: unknown = JSON.parse(lijnen[0] ?? '');
  expect(pad.split('.').reduce((tak, naam) => (tak as Record<string, unknown>)[naam], lijn)).toBe(3);
  expect(tekst.match(/= if \(!empty\(alarmadres\)\) \{/g)).toHaveLength(3);
  expect(/groupShortName: '(.+)'/.exec(tekst)?.[1]?.length).toBeLessThanOrEqual(12);
});

it.each(['uitrollen', 'inpakken'])('infra/%s.sh is a script that says how it is used', (naam) => {
  expect(spawnSync('bash', ['-n', `infra/${naam}.sh`]).status).toBe(0);
  const { status, stderr } = spawnSync('bash', [`infra/${naam}.sh`], { encoding: 'utf8' });
  expect(status).toBe(64);
  expect(stderr).toContain(`bash infra/${naam}.sh`);
});
