// A connector on loopback that fails as Teams does and remembers what really reached a chat. It knows no casus and no rule.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { z } from 'zod';

import type { Chance } from '../faults/seeded.ts';

/** What becomes of one call; `lost` delivers and never says so, `reset` and `timeout` do neither. */
export const FAULTS = {
  '403': 0.02,
  '404': 0.01,
  '413': 0.01,
  '429 with Retry-After': 0.05,
  '429 without': 0.03,
  '500': 0.06,
  reset: 0.03,
  lost: 0.03,
  timeout: 0.001,
} as const;
export type Fault = keyof typeof FAULTS;

const sent = z.looseObject({ channelData: z.looseObject({ bewijs: z.string() }) });

/** One call: which message (`bewijs`), in which chat, and what it got. */
export interface Call {
  readonly bewijs: string;
  readonly fault: Fault | undefined;
}
export interface Chaos {
  readonly url: string;
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

function pick(chance: Chance): Fault | undefined {
  let rest = chance.next();
  for (const [fault, share] of Object.entries(FAULTS)) {
    if (rest < share) return fault as Fault;
    rest -= share;
  }
  return undefined;
}

function answer(response: ServerResponse, fault: Fault | undefined, id: number): void {
  const json = (status: number, body: object, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  if (fault === 'timeout') return;
  if (fault === 'reset' || fault === 'lost') response.destroy();
  else if (fault === '429 with Retry-After') json(429, {}, { 'retry-after': '20' });
  else if (fault !== undefined) json(Number.parseInt(fault, 10), { error: { code: 'Fault', message: 'asked for' } });
  else json(201, { id: `m-${id}` });
}

/** Listens until `close`, which also ends what hangs. */
export async function startChaos(chance: Chance): Promise<Chaos> {
  const calls: Call[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { bewijs } = sent.parse(JSON.parse(await text(request))).channelData;
    const fault = pick(chance);
    calls.push({ bewijs, fault });
    answer(response, fault, calls.length);
  };
  const server = createServer((request, response) => {
    // A process that is killed while it sends leaves half a body behind: nothing reached a chat.
    take(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
