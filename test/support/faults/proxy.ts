// An HTTPS proxy on loopback in front of a Cosmos DB that breaks, delays and refuses by chance, and counts it. It knows no document.

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request as ask } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import type { Chance } from './seeded.ts';

export type Kind = 'read' | 'query' | 'write' | 'metadata';
export const FAULTS = [
  /** Carried out, and then the connection breaks. */
  'answer-lost',
  /** The connection breaks before anything was carried out. */
  'reset',
  'throttled',
  'throttled-no-wait',
  'unavailable',
  /** Carried out, and answered with 503 all the same. */
  'unavailable-applied',
  /** Held up on the way in, so that it may be carried out after nobody waits for it any more. */
  'slow-request',
  'slow-answer',
] as const;
export type Fault = (typeof FAULTS)[number];
export type Rates = Readonly<Record<Fault, number>>;

/** Shares of all requests: 10% lost answers, 5% resets, 10% 429, 5% 503, 5% slow. */
export const RATES: Rates = {
  'answer-lost': 0.1,
  reset: 0.05,
  throttled: 0.05,
  'throttled-no-wait': 0.05,
  unavailable: 0.025,
  'unavailable-applied': 0.025,
  'slow-request': 0.025,
  'slow-answer': 0.025,
};
export const NO_FAULTS: Rates = {
  'answer-lost': 0,
  reset: 0,
  throttled: 0,
  'throttled-no-wait': 0,
  unavailable: 0,
  'unavailable-applied': 0,
  'slow-request': 0,
  'slow-answer': 0,
};
/** Milliseconds at most for what is slow; one in twenty of those takes longer than anybody waits. */
const SLOW_MS = 250;
const FAR_TOO_SLOW_MS = 2_500;
const WAIT_MS = 20;

export interface ProxyParts {
  /** Where the requests go, and whom to trust there. */
  readonly endpoint: string;
  readonly ca: string;
  readonly certificate: { readonly key: string; readonly cert: string };
  readonly chance: Chance;
  /** May differ per kind of request. */
  readonly rates: (kind: Kind) => Rates;
}
export interface FaultProxy {
  /** `https://127.0.0.1:port/` */
  readonly endpoint: string;
  readonly requests: () => number;
  /** How often each fault was made, for each kind of request: `write answer-lost`. */
  readonly made: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

interface Whole {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function kindOf({ method, url = '', headers }: IncomingMessage): Kind {
  if (!/\/docs(?:\/|$)/.test(url)) return 'metadata';
  if (headers['x-ms-documentdb-isquery'] !== undefined || headers['x-ms-cosmos-is-query-plan-request'] !== undefined)
    return 'query';
  return method === 'GET' ? 'read' : 'write';
}

function draw(rates: Rates, chance: Chance): Fault | undefined {
  let left = chance.next();
  return FAULTS.find((fault) => (left -= rates[fault]) < 0);
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Passes a request on, with the host that the client asked for. */
async function passOn({ endpoint, ca }: ProxyParts, agent: Agent, from: IncomingMessage, body: Buffer): Promise<Whole> {
  const { method, url = '/', headers } = from;
  return new Promise((resolve, reject) => {
    const sent = ask(new URL(url.replace(/^\/+/, '/'), endpoint), { method, headers, agent, ca }, (incoming) => {
      readBody(incoming).then((whole) => {
        resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body: whole });
      }, reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ code: String(status), message: 'made by the fault proxy' }));
}

function give(response: ServerResponse, { status, headers, body }: Whole): void {
  const { 'transfer-encoding': _chunked, connection: _theirs, ...rest } = headers;
  response.writeHead(status, { ...rest, 'content-length': body.length });
  response.end(body);
}

type Forward = () => Promise<Whole>;

/** What happens to one request instead of, or around, passing it on. */
async function misbehave(fault: Fault, chance: Chance, response: ServerResponse, forward: Forward): Promise<void> {
  const slowMs = chance.hits(0.05) ? FAR_TOO_SLOW_MS : chance.below(SLOW_MS);
  switch (fault) {
    case 'answer-lost':
      await forward();
      response.socket?.resetAndDestroy();
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'throttled':
      refuse(response, 429, { 'x-ms-substatus': '3200', 'x-ms-retry-after-ms': String(1 + chance.below(WAIT_MS)) });
      return;
    case 'throttled-no-wait':
      refuse(response, 429, { 'x-ms-substatus': '3200' });
      return;
    case 'unavailable':
      refuse(response, 503, {});
      return;
    case 'unavailable-applied':
      await forward();
      refuse(response, 503, {});
      return;
    case 'slow-request':
      await pause(slowMs);
      give(response, await forward());
      return;
    case 'slow-answer': {
      const whole = await forward();
      await pause(slowMs);
      give(response, whole);
    }
  }
}

/** Starts the proxy; `close` also breaks what is still on its way. */
export async function startFaultProxy(parts: ProxyParts): Promise<FaultProxy> {
  const { chance, certificate, rates } = parts;
  const agent = new Agent({ keepAlive: true });
  const made = new Map<string, number>();
  let requests = 0;

  const handle = async (from: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(from);
    const kind = kindOf(from);
    requests += 1;
    const fault = draw(rates(kind), chance);
    const forward: Forward = async () => passOn(parts, agent, from, body);
    if (fault === undefined) {
      give(response, await forward());
      return;
    }
    const key = `${kind} ${fault}`;
    made.set(key, (made.get(key) ?? 0) + 1);
    await misbehave(fault, chance, response, forward);
  };
  const server = createServer(certificate, (from, response) => {
    handle(from, response).catch(() => from.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `https://127.0.0.1:${port}/`,
    requests: () => requests,
    made,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      agent.destroy();
    },
  };
}
