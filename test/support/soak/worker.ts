// One bot process of a soak: terms, outbox and the real way to the connector, until it is killed. Argument: `start` of lines.ts in JSON.

import { AsyncLocalStorage } from 'node:async_hooks';

import { createAfloop } from '../../../src/application/afloop.ts';
import { geenBewaring } from '../store/geen-bewaring.ts';
import { runTermijnen } from '../../../src/application/run-termijnen.ts';
import { kalender } from '../../../src/calendar/kalender.ts';
import { createSleutels } from '../../../src/keys/sleutels.ts';
import { createRelay } from '../../../src/notifications/relay.ts';
import { startScheduler } from '../../../src/notifications/scheduler.ts';
import { createRenderCard } from '../../../src/presentation/render-card.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import { TransportAdapter } from '../../../src/teams/adapter.ts';
import { createBezorg } from '../../../src/teams/deliver-bericht.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createBezorger } from '../../../src/teams/outbound.ts';
import { createVerzender } from '../../../src/teams/sending.ts';
import type { Verzender } from '../../../src/teams/sending.ts';
import { createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { APP_ID, TENANT_ID } from '../connector/activities.ts';
import { clockAhead } from '../faults/house.ts';
import { openSchools } from './fill.ts';
import { start, toWorker } from './lines.ts';
import type { FromWorker } from './lines.ts';

const ROUND_MS = 50;
const MAX_PER_ROUND = 200;
const begin = start.parse(JSON.parse(process.argv[2] ?? ''));
let { aheadMs } = begin;
const say = (line: FromWorker): void => {
  // The driver may be gone by now: then nobody needs to know.
  process.send?.(line, undefined, {}, () => undefined);
};

const stores = openSqlite(begin.database);
const klok = clockAhead(() => aheadMs);
const logboek = {
  record: (code: string) => {
    say({ line: 'log', code });
  },
};
const scholen = openSchools(begin.scholen);
const authentication = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
const plain = createVerzender(new TransportAdapter(authentication.authentication), APP_ID, 'loopback');

/** Which message of which process is on its way, so that the connector can tell them apart: the card is neutral. */
const underway = new AsyncLocalStorage<string>();
const verzender: Verzender = {
  ...plain,
  send: (doel, message) =>
    plain.send(doel, {
      ...message,
      channelData: { bewijs: `${underway.getStore() ?? ''} ${doel.gebruikerId.slice(3)}` },
    }),
};
const bezorg = createBezorg({
  scholen,
  adressen: stores.adressen,
  bezorger: createBezorger(verzender, logboek, createVerzendtempo()),
  klok,
  kalender,
  renderCard: createRenderCard(kalender),
});
const proces = `werker-${String(process.pid)}`;
const relay = createRelay({
  store: stores.casussen,
  bezorg: (record, entry, klaar) =>
    underway.run(`${String(process.pid)} ${record.casusId} ${entry.berichtId}`, () => bezorg(record, entry, klaar)),
  ...createAfloop(scholen, klok, proces),
  klok,
  logboek,
  procesNaam: proces,
  jitter: Math.random,
});
const omgeving = {
  store: stores.casussen,
  scholen,
  sleutels: createSleutels(new Uint8Array(32)),
  proces,
  naOpslaan: () => undefined,
  logboek,
};
const ronde = async (): Promise<void> => {
  const clock = aheadMs;
  const steps = await runTermijnen({ ...omgeving, bewaring: geenBewaring }, klok.nu(), MAX_PER_ROUND);
  const tried = await relay.runDue(MAX_PER_ROUND);
  say({ line: 'round', aheadMs: clock, work: steps + tried });
};
const scheduler = startScheduler({ ronde: [ronde], elkeMs: ROUND_MS, logboek });

process.on('message', (raw) => {
  ({ aheadMs } = toWorker.parse(raw));
});
process.on('disconnect', () => {
  void scheduler.stop().then(async () => {
    await authentication.close();
    await stores.close();
    process.exit(0);
  });
});
