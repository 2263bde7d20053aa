// A connector on loopback as the tests need it: it records what the bot sends and can fail on request. It knows no cards.

import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { z } from 'zod';

/** What the next call gets instead of an answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset' }
  /** The answer begins and never ends. */
  | { readonly kind: 'half' }
  /** The answer comes only after `until`. */
  | { readonly kind: 'slow'; readonly until: Promise<void> };

export interface Call {
  readonly method: string;
  readonly conversationId: string;
  /** The last part of the path: the message that is replied to, updated or deleted. */
  readonly activityId?: string;
  readonly authorization: string;
  readonly body: SentActivity;
}

const sentSchema = z.looseObject({
  type: z.string().exactOptional(),
  id: z.string().exactOptional(),
  text: z.string().exactOptional(),
  summary: z.string().exactOptional(),
  replyToId: z.string().exactOptional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).exactOptional(),
  channelData: z.unknown().exactOptional(),
});
export type SentActivity = z.infer<typeof sentSchema>;

export interface Connector {
  readonly url: string;
  /** Every call in the order it came in, failed ones too. */
  readonly calls: readonly Call[];
  /** The messages of a conversation as a person sees them now, in order. */
  messages(conversationId: string): readonly (SentActivity & { readonly id: string })[];
  /** Lets the next calls fail, one fault each. */
  fail(...faults: readonly Fault[]): void;
  /** Lets every new message to this conversation fail, until it is called again without a fault. */
  failAlways(conversationId: string, fault?: Fault): void;
  /** Resolves with the call that makes the number of calls reach `count`. */
  waitFor(count: number): Promise<void>;
  close(): Promise<void>;
}

async function failWith(fault: Fault | undefined, request: Request, response: Response, proceed: NextFunction) {
  switch (fault?.kind) {
    case 'reset':
      request.socket.destroy();
      return;
    case 'half':
      response.writeHead(201, { 'content-type': 'application/json' }).write('{');
      return;
    case 'status':
      response
        .set(fault.headers ?? {})
        .status(fault.status)
        .json({ error: { code: 'Fault', message: 'asked for' } });
      return;
    case 'slow':
      await fault.until;
      break;
    case undefined:
  }
  proceed();
}

export async function startConnector(): Promise<Connector> {
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const broken = new Map<string, Fault>();
  const conversations = new Map<string, Map<string, SentActivity & { id: string }>>();
  const waiting: { count: number; resolve: () => void }[] = [];
  let next = 1;

  const app = express().use(express.json({ limit: '1mb' }));
  app.use('/v3/conversations{/:conversationId}{/activities}{/:activityId}', async (request, response, proceed) => {
    const { conversationId = '', activityId } = z
      .object({ conversationId: z.string().exactOptional(), activityId: z.string().exactOptional() })
      .parse(request.params);
    const body = sentSchema.parse(request.body ?? {});
    const authorization = request.headers.authorization ?? '';
    calls.push({
      method: request.method,
      conversationId,
      authorization,
      body,
      ...(activityId !== undefined && { activityId }),
    });
    for (const { count, resolve } of waiting) if (calls.length >= count) resolve();
    const always = request.method === 'POST' ? broken.get(conversationId) : undefined;
    await failWith(always ?? faults.shift(), request, response, proceed);
  });
  const chat = (id: string) => {
    const existing = conversations.get(id) ?? new Map<string, SentActivity & { id: string }>();
    conversations.set(id, existing);
    return existing;
  };
  app.post('/v3/conversations', (_request, response) => response.status(201).json({ id: `a:new-${next++}` }));
  app.post('/v3/conversations/:id/activities{/:replyTo}', (request, response) => {
    const id = `m-${next++}`;
    chat(request.params.id).set(id, { ...sentSchema.parse(request.body), id });
    response.status(201).json({ id });
  });
  app.put('/v3/conversations/:id/activities/:activityId', (request, response) => {
    const { id, activityId } = request.params;
    chat(id).set(activityId, { ...sentSchema.parse(request.body), id: activityId });
    response.json({ id: activityId });
  });
  app.delete('/v3/conversations/:id/activities/:activityId', (request, response) => {
    chat(request.params.id).delete(request.params.activityId);
    response.status(200).end();
  });

  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    messages: (conversationId) => [...chat(conversationId).values()],
    fail: (...wanted) => {
      faults.push(...wanted);
    },
    failAlways: (conversationId, fault) => {
      if (fault === undefined) broken.delete(conversationId);
      else broken.set(conversationId, fault);
    },
    waitFor: (count) =>
      new Promise((resolve) => {
        if (calls.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
