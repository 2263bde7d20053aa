// One bot in a process of its own for the benchmark: ours, a bare one, or one with BotState. It measures nothing but its own memory.

import { randomUUID } from 'node:crypto';
import { Agent } from 'node:https';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

import { CloudAdapter, UserState } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { CosmosDbPartitionedStorage } from 'botbuilder-azure';
import express from 'express';
import { z } from 'zod';

import { compose } from '../../../src/compose.ts';
import { createLogboek } from '../../../src/logging/logboek.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import { APP_ID, TENANT_ID } from '../connector/activities.ts';
import { optionsFor, placeSchema } from '../cosmos/stores.ts';
import { sleutelmapVan } from '../store/open-sqlite.ts';
import { LOGBOEK_GEHEIM } from '../store/zegelwerk.ts';

export const targetSchema = z.object({
  kind: z.enum(['bare', 'bot-state', 'sqlite', 'cosmos']),
  folder: z.string(),
  serviceUrl: z.string(),
  /** An account to keep it in. */
  place: placeSchema.exactOptional(),
  /** The card that a bot without rules answers. */
  card: z.record(z.string(), z.unknown()),
});
export type Target = z.infer<typeof targetSchema>;

/** What a bot of the benchmark can be asked over its channel. */
export type Asked = 'memory' | 'profile' | 'profiled';

/** Tuesday 24 November 2026, 14.05 in Amsterdam, and on from there. */
const BEGIN = Date.parse('2026-11-24T13:05:00.000Z');
const UNLIMITED = 10_000_000;
const started = Date.now();
const klok = { nu: () => toMoment(new Date(BEGIN + Date.now() - started).toISOString()) };

async function openOurs({ kind, folder, place }: Target, authentication: BotFrameworkAuthentication): Promise<string> {
  const bestand = join(folder, 'meldcode.sqlite');
  const huis = await compose({
    klok,
    logboek: createLogboek({ write: () => undefined }),
    bot: { appId: APP_ID, tenantId: TENANT_ID },
    authentication,
    bereik: 'loopback',
    opslag:
      kind === 'cosmos' && place
        ? { soort: 'cosmos', ...optionsFor(place) }
        : { soort: 'sqlite', bestand, scholenBestand: SCHOOL_BESTAND },
    leerlingGeheim: Buffer.alloc(32, 7),
    logboekGeheim: LOGBOEK_GEHEIM,
    sleutelkluis: { soort: 'map', map: sleutelmapVan(bestand) },
    host: '127.0.0.1',
    poort: 0,
    maxBeurten: UNLIMITED,
    verzendtempo: createVerzendtempo({ keer: UNLIMITED }),
  });
  return huis.url;
}

/** The SDK with nothing around it; `perTurn` is all the memory that such a bot keeps. */
async function openBare(
  { card }: Target,
  authentication: BotFrameworkAuthentication,
  state?: UserState,
): Promise<string> {
  const adapter = new CloudAdapter(authentication);
  const seen = state?.createProperty<{ turns: number }>('seen');
  const app = express().use(express.json());
  app.post('/api/messages', (request, response) => {
    void adapter.process(request, response, async (context) => {
      if (seen && state) {
        const value = await seen.get(context, { turns: 0 });
        await seen.set(context, { turns: value.turns + 1 });
        await state.saveChanges(context);
      }
      const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    });
  });
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`);
    });
  });
}

function openState({ place }: Target): UserState {
  if (place === undefined) throw new Error('state needs an account');
  const { endpoint, database, key, ca } = place;
  return new UserState(
    new CosmosDbPartitionedStorage({
      cosmosDbEndpoint: endpoint,
      authKey: key,
      databaseId: database,
      containerId: `state-${randomUUID()}`,
      compatibilityMode: false,
      cosmosClientOptions: { endpoint, agent: new Agent({ ca, keepAlive: true }) },
    }),
  );
}

const target = targetSchema.parse(JSON.parse(process.argv[2] ?? ''));
const local = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
const url =
  target.kind === 'bare' || target.kind === 'bot-state'
    ? await openBare(target, local.authentication, target.kind === 'bare' ? undefined : openState(target))
    : await openOurs(target, local.authentication);

const session = new Session();
session.connect();
/** What is asked from outside, and its answer. */
const ASKED: Readonly<Record<Asked, () => Promise<unknown>>> = {
  memory: async () => {
    globalThis.gc?.();
    return { rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed };
  },
  profile: async () => {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return {};
  },
  profiled: async () => (await session.post('Profiler.stop')).profile,
};
process.on('message', (asked: Asked) => {
  void ASKED[asked]().then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url, token: local.sign(target.serviceUrl) });
