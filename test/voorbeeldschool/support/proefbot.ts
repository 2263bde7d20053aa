// A small bot for the tests of the demo: the real transport with real tokens, and a partner that the test writes. It knows no rule of the product.

import type { Adres, AdresStore, Bezorger } from '../../../src/application/ports.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import { TransportAdapter } from '../../../src/teams/adapter.ts';
import type { Antwoord, Gesprekspartner } from '../../../src/teams/gesprekspartner.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createBezorger } from '../../../src/teams/outbound.ts';
import { createVerzender } from '../../../src/teams/sending.ts';
import { createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { startServer } from '../../../src/teams/server.ts';
import type { StartBot } from '../../../src/voorbeeldschool/demo.ts';
import { APP_ID, TENANT_ID } from '../../../src/voorbeeldschool/personen.ts';

type Kaart = Readonly<Record<string, unknown>>;
export const kaart = (body: readonly Kaart[], rest: Kaart = {}): Antwoord => ({
  soort: 'kaart',
  kaart: { type: 'AdaptiveCard', version: '1.5', lang: 'nl', body, ...rest },
});
export const tekst = (text: string, rest: Kaart = {}): Kaart => ({ type: 'TextBlock', text, wrap: true, ...rest });
export const knop = (title: string, verb: string, rest: Kaart = {}): Kaart => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { casus: 'proef', versie: 1 },
  ...rest,
});

const createAdressen = () => {
  const rows = new Map<MedewerkerId, Adres>();
  const store: AdresStore = {
    find: async (id) => rows.get(id),
    save: async (adres) => void rows.set(adres.medewerkerId, adres),
    remove: async (id) => void rows.delete(id),
  };
  return { store, rows };
};

/** A bot around `partner`; once started, `uit` sends by itself and `runs` tells when due work was asked for. */
export const createProefbot = (partner: Gesprekspartner) => {
  const adressen = createAdressen();
  const logboek = { record: () => undefined };
  const runs: string[] = [];
  const uit: { bezorger?: Bezorger } = {};
  const start: StartBot = async ({ klok }) => {
    const local = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
    const adapter = new TransportAdapter(local.authentication);
    const verzender = createVerzender(adapter, APP_ID, 'loopback');
    uit.bezorger = createBezorger(verzender, logboek, createVerzendtempo({ keer: 100 }));
    const options = {
      adapter,
      verzender,
      logboek,
      isGereed: async () => true,
      toegang: { tenantId: TENANT_ID, bereik: 'loopback' as const },
      adressen: adressen.store,
      teksten: { storing: 'storing', teVaak: 'te vaak', groep: 'groep', samenvatting: 'een bericht' },
      gesprekspartner: partner,
    };
    const server = await startServer(options, 0, '127.0.0.1');
    return {
      berichtenUrl: `${server.url}/api/messages`,
      sign: (serviceUrl) => local.sign(serviceUrl),
      runDue: async () => {
        runs.push(klok.nu());
      },
      stop: async () => {
        await server.stop();
        await local.close();
      },
    };
  };
  return { start, adressen, runs, uit };
};
