// Puts the demo together: data folder, clock, chats, channel, page and bot on loopback. It knows no rules and no cards.

import { mkdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { ErrorRequestHandler, RequestHandler } from 'express';
import express from 'express';
import helmet from 'helmet';
import { ZodError } from 'zod';

import type { Preset } from '../domain/schoolprofiel.ts';
import { createConnector } from './connector.ts';
import type { Deur } from './deur.ts';
import { channelActivity, createDeur } from './deur.ts';
import type { Gesprekken } from './gesprekken.ts';
import { openGesprekken } from './gesprekken.ts';
import type { VerschoofbareKlok } from './klok.ts';
import { echteTijd, openKlok } from './klok.ts';
import { createPagina } from './pagina-server.ts';
import type { Persoon } from './personen.ts';
import { readPersonen } from './personen.ts';
import type { Profielkeuze } from './profiel.ts';
import { openProfielkeuze } from './profiel.ts';
import { schooldag } from './schooldag.ts';
import { playgroundDoor } from './playground.ts';

/** The bot as the demo needs it. */
export interface DemoBot {
  /** Where activities go, e.g. `http://127.0.0.1:40123/api/messages`. */
  readonly berichtenUrl: string;
  /** A token for activities that name this serviceUrl. */
  readonly sign: (serviceUrl: string) => string;
  readonly runDue: () => Promise<void>;
  readonly stop: () => Promise<void>;
}
export type StartBot = (omgeving: {
  readonly map: string;
  readonly klok: VerschoofbareKlok;
  readonly profiel: Profielkeuze;
}) => Promise<DemoBot>;

export interface DemoOpties {
  /** 0 picks a free one. */
  readonly poort: number;
  /** Folder for everything the demo keeps. */
  readonly map: string;
  /** Starts with nothing kept. */
  readonly schoon: boolean;
  /** The preset of De Voorbeeldschool; absent goes on with the one that was chosen before. */
  readonly profiel?: Preset;
}
export interface Demo {
  /** e.g. `http://127.0.0.1:3978` */
  readonly adres: string;
  /** The preset it started with. */
  readonly profiel: Preset;
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Another website in the same browser must not reach the demo: only its own host and origin may. */
const ownHostOnly: RequestHandler = (request, response, next) => {
  const poort = String(request.socket.localPort);
  const hosts = [`${HOST}:${poort}`, `localhost:${poort}`];
  const { host, origin } = request.headers;
  const isOwn = hosts.includes(host ?? '') && (origin === undefined || hosts.includes(origin.replace('http://', '')));
  if (isOwn) next();
  else response.status(403).end();
};

const statusOf = (error: unknown): number => {
  if (error instanceof ZodError) return 400;
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status;
  return 500;
};
const bareStatus: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) next(error);
  else response.status(statusOf(error)).end();
};

const listen = (server: Server, poort: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(poort, HOST, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

const contentSecurity = {
  contentSecurityPolicy: {
    directives: {
      'upgrade-insecure-requests': null,
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
    },
  },
};

/** Chats that were kept answer at this address from now on; the bot welcomes nobody whom it knows. */
const announceAddress = async (personen: readonly Persoon[], gesprekken: Gesprekken, deur: Deur, adres: string) => {
  const bekend = personen.filter(({ medewerkerId }) => gesprekken.of(medewerkerId).geopend);
  const install = { type: 'installationUpdate', action: 'add' } as const;
  await Promise.all(bekend.map((persoon) => deur(channelActivity(persoon, install, adres))));
};

/** Starts everything and answers when the page can be used; rejects when the port is taken, before anything is touched. */
export const startDemo = async (
  { poort, map, schoon, profiel: begin }: DemoOpties,
  startBot: StartBot,
): Promise<Demo> => {
  const app = express().disable('x-powered-by');
  const server = createServer(app);
  const adres = `http://${HOST}:${String(await listen(server, poort))}`;
  try {
    if (schoon) rmSync(map, { recursive: true, force: true });
    mkdirSync(map, { recursive: true });
    const klok = openKlok(join(map, 'klok.json'), await schooldag(echteTijd()));
    const gesprekken = openGesprekken(join(map, 'gesprekken.json'), klok);
    const personen = readPersonen();
    const profiel = openProfielkeuze(join(map, 'profiel.json'), begin);
    const bot = await startBot({ map, klok, profiel });
    const deur = createDeur(bot.berichtenUrl, bot.sign);
    app.use(ownHostOnly, helmet(contentSecurity), express.json({ limit: '256kb' }));
    app.post('/playground/api/messages', playgroundDoor(deur));
    app.use(createConnector({ personen, gesprekken }));
    app.use(createPagina({ personen, gesprekken, klok, profiel, deur, serviceUrl: adres, runDue: bot.runDue }));
    app.use(bareStatus);
    await announceAddress(personen, gesprekken, deur, adres);
    const stop = async (): Promise<void> => {
      await bot.stop();
      await close(server);
    };
    return { adres, profiel: profiel.preset(), stop };
  } catch (error) {
    await close(server);
    throw error;
  }
};
