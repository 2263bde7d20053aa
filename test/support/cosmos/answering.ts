// A server that gives every request the answer that a test chose, for answers that no emulator gives. It knows no store.

import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { makeCertificate } from './certificate.ts';

/** A status, or no answer at all: the connection is reset, or nothing ever comes. */
export type Mood = number | 'reset' | 'silence';

export interface Answering {
  readonly endpoint: string;
  readonly ca: string;
  /** What is answered from now on: the first for the next request, the last for all after it. Forgets what was asked. */
  answers(...moods: readonly Mood[]): void;
  /** Methods and paths asked since. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Listens on a free port of loopback with a certificate of its own. */
export async function startAnswering(): Promise<Answering> {
  const { ca, key, cert } = await makeCertificate();
  const moods: Mood[] = [];
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const mood = moods.length > 1 ? moods.shift() : moods[0];
    request.resume().once('end', () => {
      if (mood === 'reset') request.socket.destroy();
      if (typeof mood !== 'number') return;
      response.writeHead(mood, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 'Chosen', message: 'geheim: Jan durft niet naar huis' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `https://127.0.0.1:${port}/`,
    ca,
    asked,
    answers: (...next) => {
      moods.splice(0, Infinity, ...next);
      asked.splice(0);
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
