// A whole bot over real HTTP for the tests of transport: real adapter, real tokens of a local key, the connector emulator, a partner that the test writes.

import type { Adres, AdresStore } from '../../../src/application/ports.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import { TransportAdapter } from '../../../src/teams/adapter.ts';
import type { Antwoord, Binnenkomst, Gesprekspartner } from '../../../src/teams/gesprekspartner.ts';
import type { LocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createBezorger } from '../../../src/teams/outbound.ts';
import { createVerzender } from '../../../src/teams/sending.ts';
import { counted, createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { startServer } from '../../../src/teams/server.ts';
import type { Json } from './activities.ts';
import { APP_ID, TENANT_ID } from './activities.ts';
import { startConnector } from './connector.ts';
import { post } from './post.ts';
import type { Answer } from './post.ts';

export { post } from './post.ts';
export type { Answer } from './post.ts';

export const TEKSTEN = {
  storing: 'storing-zin',
  teVaak: 'te-vaak-zin',
  groep: 'groep-zin',
  samenvatting: 'een-bericht',
};

/** A memory that counts what is asked of it. */
export function createAdressen() {
  const rows = new Map<MedewerkerId, Adres>();
  const calls: string[] = [];
  const store: AdresStore = {
    find: async (id) => {
      calls.push('find');
      return rows.get(id);
    },
    save: async (adres) => {
      calls.push('save');
      rows.set(adres.medewerkerId, adres);
    },
    remove: async (id) => {
      calls.push('remove');
      rows.delete(id);
    },
  };
  return { store, rows, calls };
}

/** Posts an activity with a token that Teams would have sent with it. */
export function signedPost(
  bot: { readonly url: string; readonly local: LocalAuthentication },
  activity: Json,
): Promise<Answer> {
  const serviceUrl = typeof activity['serviceUrl'] === 'string' ? activity['serviceUrl'] : '';
  return post({ url: bot.url, body: JSON.stringify(activity), token: bot.local.sign(serviceUrl) });
}

let shared: Promise<LocalAuthentication> | undefined;
/** One key server per test file: making a key pair is the slow part. */
const sharedAuthentication = () => (shared ??= startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID }));
afterAll(async () => {
  await (await shared)?.close();
});

/** Starts everything on loopback; `partner` answers, and what it was asked is kept in `asked`. */
export async function startBot(
  partner: Gesprekspartner = async () => ({ soort: 'tekst', tekst: 'ok' }),
  isGereed: () => Promise<boolean> = async () => true,
  ownAuthentication?: LocalAuthentication,
  tempo = createVerzendtempo({ keer: 100 }),
  maxBeurten?: number,
) {
  const local = ownAuthentication ?? (await sharedAuthentication());
  const connector = await startConnector();
  const adapter = new TransportAdapter(local.authentication);
  const verzender = createVerzender(adapter, APP_ID, 'loopback');
  const adressen = createAdressen();
  const logged: { code: string; velden: unknown }[] = [];
  const logboek = {
    record: (code: string, velden?: unknown) => {
      logged.push({ code, velden });
    },
  };
  const asked: Binnenkomst[] = [];
  const server = await startServer(
    {
      adapter,
      verzender: counted(verzender, tempo),
      logboek,
      isGereed,
      maxBeurten,
      toegang: { tenantId: TENANT_ID, bereik: 'loopback' },
      adressen: adressen.store,
      teksten: TEKSTEN,
      gesprekspartner: async (binnenkomst): Promise<Antwoord> => {
        asked.push(binnenkomst);
        return partner(binnenkomst);
      },
    },
    0,
    '127.0.0.1',
  );
  return {
    url: server.url,
    stop: server.stop,
    local,
    connector,
    adressen,
    asked,
    logged,
    bezorger: createBezorger(verzender, logboek, tempo),
    close: async () => {
      await server.stop();
      await connector.close();
    },
  };
}
export type TestBot = Awaited<ReturnType<typeof startBot>>;
