// The store that is chosen decides what is asked, and only Cosmos DB in Azure gets a token.

import { parseEnv } from 'node:util';

import { readConfig } from '../../src/config.ts';
import { COMPLEET, COSMOS, GEDEELD, IN_VOORBEELD, namenVan, regelsVan, SQLITE, VOORBEELD } from '../support/config.ts';

describe('the settings of a store', () => {
  it('of Cosmos DB ask nothing of the other store, and there is no key', () => {
    const opslag = { soort: 'cosmos', endpoint: COSMOS['COSMOS_ENDPOINT'], database: 'meldcode' };
    const uitkomst = readConfig({ ...GEDEELD, ...COSMOS, COSMOS_KEY: 'abc', SCHOLEN_BESTAND: 'bestaat-niet' }, () => [
      'x',
    ]);
    expect(uitkomst).toMatchObject({ soort: 'goed' });
    expect(uitkomst.soort === 'goed' && uitkomst.configuratie.opslag).toEqual(opslag);
  });

  it.each(['sqlite', 'cosmos'])('of %s are named together with all others, in the order of .env.example', (OPSLAG) => {
    const uitkomst = readConfig({ OPSLAG }, () => []);
    const regels = uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
    const { OPSLAG: _gegeven, ...eigen } = OPSLAG === 'sqlite' ? SQLITE : COSMOS;
    const gevraagd = Object.keys({ ...GEDEELD, ...eigen });
    expect(namenVan(regels)).toEqual(IN_VOORBEELD.filter((naam) => gevraagd.includes(naam)));
    expect(regels).toHaveLength(gevraagd.length);
  });

  it('all stand in .env.example, once', () => {
    expect([...IN_VOORBEELD].sort()).toEqual(Object.keys({ ...COMPLEET, ...COSMOS }).sort());
  });

  it('are not asked while no store is chosen', () => {
    const uitkomst = readConfig({}, () => []);
    const regels = uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
    expect(namenVan(regels)).toEqual(IN_VOORBEELD.filter((naam) => naam === 'OPSLAG' || naam in GEDEELD));
  });
  it.each([
    ['cosmos', COSMOS, SQLITE],
    ['sqlite', SQLITE, COSMOS],
  ])('of %s are refused as they stand in .env.example, but for those that say so', (OPSLAG, _eigen, anders) => {
    const regels = regelsVan({ ...parseEnv(VOORBEELD), OPSLAG });
    const andere = Object.keys(anders).filter((naam) => !/^(?:SLEUTEL|EEN_MACHINE)/.test(naam));
    const goed = ['MICROSOFT_APP_TYPE', 'PORT', 'OPSLAG', 'COSMOS_DATABASE', ...andere];
    expect(namenVan(regels)).toEqual(IN_VOORBEELD.filter((naam) => !goed.includes(naam)));
  });

  it.each<[string, string]>([
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
  ])('%s = %s is named alone, without its value', (naam, waarde) => {
    const regels = regelsVan({ [naam]: waarde });
    expect(regels).toEqual([expect.stringMatching(new RegExp(`^${naam} is [^\\n]+\\.$`, 'u'))]);
    expect(regels.join()).not.toContain(waarde);
  });
});
