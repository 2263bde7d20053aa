// Cosmos DB for tests: cosmosdb-server in memory over TLS on loopback, behind the guard, with every request counted. It knows no store.

import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { prepareCosmos } from '../../../src/store/cosmos-prepare.ts';
import { makeCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { sleutelmapVan } from './open-cosmos.ts';
import { createEngine } from './engine.ts';
import type { WholeRequest } from './engine.ts';
import { chargeOf, refusalOf } from './guard.ts';
import { isAuthorized } from './signature.ts';
import type { Secrets } from './signature.ts';

/** `plan` and `metadata` cost nothing and are asked once, or beside a query; the others are what a store pays for. */
export type Kind = 'read' | 'query' | 'write' | 'plan' | 'metadata';
export interface Counted {
  readonly kind: Kind;
  readonly method: string;
  readonly container: string;
  readonly status: number;
  /** Request units. */
  readonly charge: number;
  /** Of the document that was written, or of what was answered. */
  readonly bytes: number;
}

export interface CosmosEmulator extends Secrets {
  /** `https://127.0.0.1:port/` */
  readonly endpoint: string;
  /** Name of the database, whose containers are there. */
  readonly database: string;
  /** PEM of the authority to trust. */
  readonly ca: string;
  /** For a proxy in front of it. */
  readonly certificate: Certificate;
  /** Everything asked so far, oldest first. */
  readonly requests: readonly Counted[];
  /** What was written, as it came over the line, oldest first. */
  readonly bodies: readonly Buffer[];
  close(): Promise<void>;
}

function kindOf({ method, url, headers }: WholeRequest): Kind {
  if (headers['x-ms-cosmos-is-query-plan-request'] !== undefined) return 'plan';
  if (!/\/docs(?:\/|$)/.test(url)) return 'metadata';
  if (headers['x-ms-documentdb-isquery'] !== undefined) return 'query';
  return method === 'GET' ? 'read' : 'write';
}

async function readWhole(incoming: IncomingMessage): Promise<WholeRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  const { method = '', url = '', headers } = incoming;
  return { method, url: url.replace(/^\/\//, '/'), headers, body: Buffer.concat(pieces) };
}

/** The account names the address that was asked for, so that a proxy in front stays in front. */
function withOwnAddress(answer: Readonly<Record<string, unknown>>, host: string): Readonly<Record<string, unknown>> {
  if (!('writableLocations' in answer)) return answer;
  const here = [{ name: 'Here', databaseAccountEndpoint: `https://${host}/` }];
  return { ...answer, writableLocations: here, readableLocations: here };
}

type Engine = ReturnType<typeof createEngine>;

/** Sets status and headers, answers the body. */
async function respond(engine: Engine, secrets: Secrets, request: WholeRequest, response: ServerResponse) {
  const { method, url, headers } = request;
  if (!isAuthorized(method, url, headers, secrets)) {
    response.statusCode = 401;
    return { code: 'Unauthorized', message: 'unknown key or token' };
  }
  const refusal = refusalOf(request);
  if (refusal !== undefined) {
    response.statusCode = refusal.status;
    return refusal;
  }
  const answer = await engine.handle(request, response);
  const etag = answer?.['_etag'];
  if (typeof etag === 'string') {
    response.setHeader('etag', etag);
    if (method === 'GET' && headers['if-none-match'] === etag) {
      response.statusCode = 304;
      return undefined;
    }
  }
  if (response.statusCode >= 400) return { message: '', ...answer };
  return answer && withOwnAddress(answer, headers.host ?? '');
}

function createListener(engine: Engine, secrets: Secrets, requests: Counted[], bodies: Buffer[]) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readWhole(incoming);
    bodies.push(request.body);
    let text = '';
    try {
      const answer = await respond(engine, secrets, request, response);
      text = answer === undefined ? '' : JSON.stringify(answer);
    } catch (error) {
      response.statusCode = 500;
      text = JSON.stringify({ code: 'InternalServerError', message: String(error) });
    }
    const kind = kindOf(request);
    const bytes = kind === 'write' ? request.body.length : Buffer.byteLength(text);
    const charge = kind === 'plan' || kind === 'metadata' ? 0 : chargeOf(kind, response.statusCode < 300 ? bytes : 0);
    const container = /\/colls\/([^/]+)/.exec(request.url)?.[1] ?? '';
    requests.push({ kind, method: request.method, container, status: response.statusCode, charge, bytes });
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-ms-request-charge', charge.toFixed(2));
    response.end(text);
  };
}

const DATABASE = 'meldcode';

/** An account with an empty database that answers on a free port, until `close`. */
export async function startCosmosEmulator(): Promise<CosmosEmulator> {
  const certificate = await makeCertificate();
  const secrets = { key: randomBytes(64).toString('base64'), token: randomBytes(24).toString('base64url') };
  const requests: Counted[] = [];
  const bodies: Buffer[] = [];
  const engine = createEngine('127.0.0.1', 0);
  const listener = createListener(engine, secrets, requests, bodies);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (incoming, response) => {
    listener(incoming, response).catch(() => response.destroy());
  });
  // Cosmos DB keeps a quiet connection open for minutes; a test should not meet the end of one by chance.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `https://127.0.0.1:${port}/`;
  const agent = new Agent({ ca: certificate.ca });
  await prepareCosmos({ endpoint, database: DATABASE, credential: { key: secrets.key }, agent });
  return {
    endpoint,
    database: DATABASE,
    ...secrets,
    ca: certificate.ca,
    certificate,
    requests,
    bodies,
    close: async () => {
      rmSync(sleutelmapVan(certificate.ca), { recursive: true, force: true });
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
