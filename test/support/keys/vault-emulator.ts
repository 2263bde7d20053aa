// A Key Vault on this machine: HTTPS, the challenge, keys with versions, soft delete, and faults on request. It knows no test.

import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Sleutelplaats } from '../../../src/keys/kluis.ts';
import { makeCertificate } from '../cosmos/certificate.ts';
import { createVaultState, refusal } from './vault-state.ts';
import type { VaultAnswer } from './vault-state.ts';

const TOKEN = 'token-of-the-emulator';
/** `weg`: the connection is cut without an answer; a number is answered with that status and a body that quotes the request. */
export type VaultFault = 'weg' | number;

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Listens on a free port of 127.0.0.1 until `close`. */
export async function startVault() {
  const certificate = await makeCertificate();
  let url = '';
  const state = createVaultState(() => url);
  /** `METHOD path` of what came through the challenge, ids of casussen included. */
  const asked: string[] = [];
  const faults: { next: ((what: string) => VaultFault | undefined) | undefined } = { next: undefined };
  let tokens = 0;

  async function answer(method: string, path: string, request: IncomingMessage): Promise<VaultAnswer> {
    const body = await bodyOf(request);
    const [, kind = '', name = '', ...rest] = path.split('/');
    const [version = '', op = version] = rest;
    if (kind === 'deletedkeys') return method === 'DELETE' ? state.purge(name) : state.look(name);
    switch (`${method} ${method === 'POST' ? op : ''}`) {
      case 'POST create':
        return state.create(name, body);
      case 'POST wrapkey':
      case 'POST unwrapkey':
        return state.crypt(name, rest.length === 2 ? version : '', op, body);
      case 'DELETE ':
        return state.remove(name);
      default:
        return method === 'GET' ? state.get(name, version) : refusal(405, 'MethodNotAllowed', path);
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const path = pathname.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    const what = `${request.method ?? ''} ${path}`;
    const send = ({ status, body }: VaultAnswer, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const fault = faults.next?.(what);
    if (fault === 'weg') {
      request.destroy();
      return;
    }
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      const challenge = 'Bearer authorization="https://login.test/tenant", resource="https://vault.test"';
      send(refusal(401, 'Unauthorized', 'AKV10000'), { 'www-authenticate': challenge });
      return;
    }
    asked.push(what);
    if (fault !== undefined) send(refusal(fault, 'Fault', `${what} Zjoebidoe`), { 'retry-after-ms': '1' });
    else if (searchParams.get('api-version') === null) send(refusal(400, 'BadParameter', 'api-version'));
    else send(await answer(request.method ?? '', path, request));
  }

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const listen = async (port: number): Promise<number> =>
    new Promise((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        resolve((server.address() as AddressInfo).port);
      });
    });
  const port = await listen(0);
  url = `https://127.0.0.1:${String(port)}`;
  const stop = async (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });

  const plaats: Sleutelplaats & { readonly soort: 'azure' } = {
    soort: 'azure',
    url,
    credential: {
      getToken: async () => {
        tokens += 1;
        return { token: TOKEN, expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    },
    // Keys are made on this machine, which may be busy: no test is about speed.
    patience: 60_000,
    client: { tlsOptions: { ca: certificate.ca }, disableChallengeResourceVerification: true },
  };
  return {
    plaats,
    asked,
    faults,
    keys: state.keys,
    deleted: state.deleted,
    endOfTerm: state.endOfTerm,
    settings: state.settings,
    tokens: () => tokens,
    /** Nothing listens until `up`; what it holds stays. */
    down: stop,
    up: async (): Promise<number> => listen(port),
    close: stop,
  };
}
