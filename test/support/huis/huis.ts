// The whole house for journeys over HTTP: real compose, real tokens of a local key, a connector emulator, a clock that the test moves.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { compose } from '../../../src/compose.ts';
import type { Sleutelplaats } from '../../../src/keys/kluis.ts';
import { createLogboek } from '../../../src/logging/logboek.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import type { LocalAuthentication } from '../../../src/teams/local-authentication.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { APP_ID, TENANT_ID } from '../connector/activities.ts';
import { post } from '../connector/bot.ts';
import { startConnector } from '../connector/connector.ts';
import type { CosmosEmulator } from '../cosmos/emulator.ts';
import { createChat } from './chat.ts';
import type { Chat } from './chat.ts';
import { LOGBOEK_GEHEIM } from '../store/zegelwerk.ts';
import { openTestOpslag } from './opslag.ts';
import type { OpslagSoort, TestOpslag } from './opslag.ts';

/** People of src/voorbeeldschool/school.json by the last two digits of their id. */
export const MENSEN = {
  Anna: 'a1',
  Bas: 'a2',
  Carla: 'a3',
  Dirk: 'a4',
  Eva: 'a5',
  Femke: 'a6',
  Guus: 'a7',
  Hilde: 'a8',
} as const;
export const idVan = (laatste: string): string => `00000000-0000-4000-8000-0000000000${laatste}`;

const SCHOLEN = new URL('../../../src/voorbeeldschool/school.json', import.meta.url).pathname;
// A whole house on a busy machine: no journey is about speed.
import.meta.jest.setTimeout(30_000);
const opgeruimd: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const ruimOp of opgeruimd.splice(0).reverse()) await ruimOp();
});

/** The process that wrote a message delivers it after the answer: waits until none is on its way. */
async function delivered({ isOnderweg }: TestOpslag, nu: () => string): Promise<void> {
  for (let keer = 0; keer < 400 && (await isOnderweg(nu())); keer += 1) await setTimeout(5);
}

export interface TestHuis {
  /** A person's chat; the app is installed at first use. */
  readonly chat: (wie: keyof typeof MENSEN | (string & {})) => Promise<Chat>;
  /** Moves the clock and runs what came due, messages included. */
  readonly naar: (moment: string) => Promise<void>;
  /** Delivers what waits, without moving the clock. */
  readonly bezorg: () => Promise<void>;
  /** Posts an activity of whatever shape, signed; answers the body. */
  readonly plaatst: (activity: Record<string, unknown>) => Promise<string>;
  readonly connector: Awaited<ReturnType<typeof startConnector>>;
  /** Signs as Teams does. */
  readonly local: LocalAuthentication;
  /** Every log line so far. */
  readonly logregels: readonly string[];
  /** Path of the database file; on Cosmos DB there is none. */
  readonly database: string;
  /** The same data, opened as another process does; to be closed by who asked. */
  readonly open: () => Promise<Stores>;
  /** What it is kept in, on Cosmos DB. */
  readonly emulator?: CosmosEmulator;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface HuisOpties {
  readonly nu?: string;
  readonly scholen?: string;
  /** An earlier house's folder, to start again on its data. */
  readonly map?: string;
  /** By default sqlite. */
  readonly opslag?: OpslagSoort;
  /** By default a folder. */
  readonly sleutelkluis?: Sleutelplaats;
}

/** Starts a house on a fresh database; everything stops after the test file. */
export async function startHuis({
  nu = '2026-11-24T13:05:00.000Z',
  scholen = SCHOLEN,
  map,
  opslag = 'sqlite',
  sleutelkluis,
}: HuisOpties = {}): Promise<TestHuis> {
  const folder = map ?? mkdtempSync(join(tmpdir(), 'meldcode-'));
  const database = join(folder, 'meldcode.sqlite');
  const bewaard = await openTestOpslag(opslag, database, scholen);
  const local = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
  const connector = await startConnector();
  const logregels: string[] = [];
  let tijd = toMoment(nu);
  const huis = await compose({
    klok: { nu: () => tijd },
    logboek: createLogboek({ write: (regel) => void logregels.push(regel) }),
    bot: { appId: APP_ID, tenantId: TENANT_ID },
    authentication: local.authentication,
    bereik: 'loopback',
    opslag: bewaard.opslag,
    leerlingGeheim: Buffer.alloc(32, 7),
    logboekGeheim: LOGBOEK_GEHEIM,
    sleutelkluis: sleutelkluis ?? bewaard.sleutelkluis,
    host: '127.0.0.1',
    poort: 0,
    maxBeurten: 1_000,
    verzendtempo: createVerzendtempo({ keer: 1_000 }),
  });
  let loopt = true;
  const stop = async (): Promise<void> => {
    if (!loopt) return;
    loopt = false;
    await huis.stop();
    await bewaard.close();
    await connector.close();
    await local.close();
  };
  opgeruimd.push(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const chats = new Map<string, Promise<Chat>>();
  const bezorg = async (): Promise<void> => {
    await huis.runDue();
    await delivered(bewaard, () => tijd);
  };
  return {
    chat: (wie) => {
      const laatste: string = (MENSEN as Readonly<Record<string, string>>)[wie] ?? wie;
      const bekend = chats.get(laatste) ?? createChat({ url: huis.url, local, connector, id: idVan(laatste), bezorg });
      chats.set(laatste, bekend);
      return bekend;
    },
    naar: async (moment) => {
      tijd = toMoment(moment);
      await bezorg();
    },
    bezorg,
    plaatst: async (activity) =>
      (await post({ url: huis.url, body: JSON.stringify(activity), token: local.sign(connector.url) })).body,
    connector,
    local,
    logregels,
    database,
    open: bewaard.open,
    ...(bewaard.emulator && { emulator: bewaard.emulator }),
    url: huis.url,
    stop,
  };
}
