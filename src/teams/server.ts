// The bot's front door over HTTP: what may come in at all, and bare statuses for everything else. It does not know what a turn says.

import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import express from 'express';
import helmet from 'helmet';
import { z } from 'zod';
import type { RawActivity } from './activity.ts';
import { parseActivity } from './activity.ts';
import { isChannelToken } from './channel-token.ts';
import type { Queue } from './queue.ts';
import { createQueue } from './queue.ts';
import type { TurnOptions, Turns } from './turn.ts';
import { createTurns } from './turn.ts';

const BODY_LIMIT = 256 * 1024;
const REQUEST_LIMIT_MS = 30_000;

export interface ServerOptions extends TurnOptions {
  /** Whether turns can be served now, e.g. whether the store answers; a failure is a no. */
  readonly isGereed: () => Promise<boolean>;
}

export interface BotServer {
  /** `http://host:port`, with the port that was given out when 0 was asked. */
  readonly url: string;
  /** Takes nothing new, finishes the turns that run and what follows them, then closes; cuts off whatever still runs at `genoeg`. */
  readonly stop: (genoeg?: Promise<unknown>) => Promise<void>;
}

/** Listens on `host` and `port`; rejects when the port is taken. */
export async function startServer(options: ServerOptions, port: number, host: string): Promise<BotServer> {
  const turns = createTurns(options);
  const running = createQueue();
  const stopping = { begun: false };
  const server = createApp(options, turns, running, () => stopping.begun).listen(port, host);
  server.requestTimeout = REQUEST_LIMIT_MS;
  await new Promise((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    stop: async (genoeg) => {
      stopping.begun = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      const finished = running.drain().then(turns.drain);
      await (genoeg === undefined ? finished : Promise.race([finished, genoeg]));
      // What is still open asks nothing: a connection that a probe or a balancer holds ready.
      server.closeAllConnections();
      await closed;
    },
  };
}

function createApp(
  { toegang, isGereed, logboek }: ServerOptions,
  turns: Turns,
  running: Queue,
  isStopping: () => boolean,
) {
  let requests = 0;
  const unsigned: RequestHandler = (request, response, next) => {
    if (isStopping()) response.set('connection', 'close').status(503).end();
    else if (isChannelToken(request.headers.authorization ?? '', toegang.tenantId)) next();
    else response.status(401).end();
  };
  const answer = async (activity: RawActivity, request: Request, response: Response) => {
    const gone = new Promise((resolve) => response.once('close', resolve));
    const { status, body, daarna } = await turns.handle(request.headers.authorization ?? '', activity);
    response.status(status);
    // A connection kept open would hold up the stop.
    if (isStopping()) response.set('connection', 'close');
    if (body === undefined) response.end();
    else response.json(body);
    await daarna?.();
    await gone;
  };
  const turn: RequestHandler = async (request, response) => {
    const activity = parseActivity(request.body);
    requests += 1;
    if (activity === undefined) response.status(400).end();
    else await running.run(String(requests), () => answer(activity, request, response));
  };
  const ready: RequestHandler = async (_request, response) => {
    const isReady = !isStopping() && (await isGereed().catch(() => false));
    response.status(isReady ? 200 : 503).end();
  };
  const failed: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
    const status = toStatus(error);
    logboek.record('verzoek-mislukt', { status });
    if (response.headersSent) response.destroy();
    else response.status(status).end();
  };
  return express()
    .disable('etag')
    .use(helmet())
    .get('/gezond', (_request, response) => response.status(200).end())
    .get('/gereed', ready)
    .post('/api/messages', unsigned, express.json({ limit: BODY_LIMIT }), turn)
    .use((_request, response) => response.status(404).end())
    .use(failed);
}

const bodyErrorSchema = z.object({ status: z.int().min(400).max(499) });

/** 413 for a body too large, 400 for any other that cannot be read, 500 for what went wrong here. */
function toStatus(error: unknown): 400 | 413 | 500 {
  const parsed = bodyErrorSchema.safeParse(error);
  if (!parsed.success) return 500;
  return parsed.data.status === 413 ? 413 : 400;
}
