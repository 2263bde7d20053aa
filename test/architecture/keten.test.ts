// Each check of what we install passes on what we have, and fails on what it is for.

import { readFileSync } from 'node:fs';

import {
  checkAudit,
  checkHerkomst,
  checkLicenties,
  checkSbom,
  checkScripts,
  lijstSchema,
  lockSchema,
  verslag,
} from '../support/keten/keten.ts';
import type { Lijst, Lock } from '../support/keten/keten.ts';

const lees = (pad: string): unknown => JSON.parse(readFileSync(pad, 'utf8'));
const lijst = lijstSchema.parse(lees('test/architecture/keten.json'));
const lock = lockSchema.parse(lees('package-lock.json'));
const { allowScripts, dependencies } = lees('package.json') as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
};
const VANDAAG = '2026-11-22';
const ID = 'GHSA-aaaa-bbbb-cccc';
const met = (pakket: Lock['packages'][string], naam = 'kwaad'): Lock => ({
  packages: { ...lock.packages, [`node_modules/${naam}`]: { version: '1.0.0', integrity: 'sha512-x', ...pakket } },
});
const regel = (tot: string): Lijst => ({
  ...lijst,
  kwetsbaarheden: [{ id: ID, pakket: 'kwaad', tot, waarom: 'not reachable from outside' }],
});
const AUDIT = {
  vulnerabilities: {
    kwaad: { via: [{ name: 'kwaad', url: `https://github.com/advisories/${ID}`, severity: 'high' }] },
    ouder: { via: ['kwaad'] },
  },
};

describe('advisories', () => {
  test('that nobody looked at fail, by their id', () => {
    expect(checkAudit(AUDIT, lijst, VANDAAG)).toMatchObject({ soort: 'fout', regels: [`${ID} kwaad (high)`] });
  });
  test('on the list pass until their date, and fail after it even when the registry is silent', () => {
    expect(checkAudit(AUDIT, regel('2026-11-22'), VANDAAG).soort).toBe('goed');
    expect(checkAudit(AUDIT, regel('2026-11-21'), VANDAAG).soort).toBe('fout');
    expect(checkAudit({ statusCode: 405 }, regel('2026-11-21'), VANDAAG).soort).toBe('fout');
  });
  test('that are gone have to leave the list', () => {
    const uitslag = checkAudit({ vulnerabilities: {} }, regel('2026-12-31'), VANDAAG);
    expect(uitslag).toMatchObject({ soort: 'fout', regels: [expect.stringContaining('no longer found')] });
  });
  test.each([[{ statusCode: 405, body: '' }], [undefined], [{ error: { code: 'ENOTFOUND' } }]])(
    'are not run when the registry gives %j, and it says so',
    (antwoord) => {
      const uitslag = checkAudit(antwoord, lijst, VANDAAG);
      expect(uitslag.soort).toBe('overgeslagen');
      expect(verslag([uitslag])).toMatch(/^NOT RUN {2}npm audit\n {4}the registry /);
    },
  );
  test('without any pass', () => {
    expect(checkAudit({ vulnerabilities: {} }, lijst, VANDAAG).soort).toBe('goed');
  });
});

describe('install scripts', () => {
  test('that we have were all decided on; the binary of node comes from outside the lockfile, and that is said', () => {
    const uitslag = checkScripts(lock, allowScripts);
    expect(uitslag).toMatchObject({ soort: 'goed', regels: [expect.stringContaining('run: node'), expect.anything()] });
    expect(uitslag.regels.join()).toContain('outside the lockfile');
  });
  test('of a new package fail, nested too', () => {
    for (const naam of ['kwaad', 'express/node_modules/kwaad'])
      expect(checkScripts(met({ hasInstallScript: true }, naam), allowScripts)).toMatchObject({
        soort: 'fout',
        regels: [expect.stringContaining('kwaad has an install script')],
      });
  });
  test('that are gone have to leave the list', () => {
    expect(checkScripts(lock, { ...allowScripts, weg: false }).soort).toBe('fout');
  });
});

describe('where packages come from', () => {
  test('is the registry, with a hash', () => {
    expect(checkHerkomst(lock).soort).toBe('goed');
  });
  test.each([
    [{ resolved: 'git+ssh://git@github.com/een/kwaad.git' }, 'comes from git'],
    [{ integrity: undefined }, 'has no hash'],
    [{ integrity: undefined, optional: true }, 'has no hash'],
  ])('%j fails', (pakket, woorden) => {
    expect(checkHerkomst(met(pakket))).toMatchObject({ soort: 'fout', regels: [expect.stringContaining(woorden)] });
  });
});

describe('licences', () => {
  test('that we have are all on the list', () => {
    expect(checkLicenties(lock, lijst)).toMatchObject({ soort: 'goed' });
  });
  test.each([
    [{ license: 'AGPL-3.0-only' }],
    [{ license: 'MIT AND GPL-3.0-only' }],
    [{ license: 'SEE LICENSE IN LICENSE.md' }],
    [{ license: 'CC-BY-4.0' }],
    [{}],
  ])('%j of what ships fails', (pakket) => {
    expect(checkLicenties(met(pakket), lijst)).toMatchObject({
      soort: 'fout',
      regels: [expect.stringMatching(/^kwaad@1\.0\.0: /)],
    });
  });
  test.each([[{ license: 'MIT OR GPL-3.0-only' }], [{ license: 'CC-BY-4.0', dev: true }]])('%j passes', (pakket) => {
    expect(checkLicenties(met(pakket), lijst).soort).toBe('goed');
  });
});

describe('the list of all that is in it (sbom)', () => {
  const component = (name: string, version: string) => ({ name, version });
  const heel = Object.entries(dependencies).map(([naam, versie]) => component(naam, versie));
  test('has every dependency in its version', () => {
    expect(checkSbom({ bomFormat: 'CycloneDX', components: heel }, dependencies).soort).toBe('goed');
  });
  test('fails without one, in another version, or when there is no list', () => {
    for (const components of [heel.slice(1), [component(heel[0]!.name, '0.0.1'), ...heel.slice(1)], []])
      expect(checkSbom({ bomFormat: 'CycloneDX', components }, dependencies).soort).toBe('fout');
    expect(checkSbom(undefined, dependencies).soort).toBe('fout');
  });
});
