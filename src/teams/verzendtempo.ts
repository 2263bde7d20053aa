// Keeps within what Teams allows per chat and per tenant, counted in memory of this process. It sends nothing.

import { RateLimiterMemory, RateLimiterQueue, RateLimiterRes } from 'rate-limiter-flexible';

import type { Verzender } from './sending.ts';

/** Messages in so many seconds that Teams takes in one chat (teams.md, Reaching people). */
const PER_CHAT = [
  { points: 7, duration: 1 },
  { points: 60, duration: 30 },
  { points: 1_800, duration: 3_600 },
] as const;
/** Messages a second in one tenant. Teams takes about 30 of an app; each process counts for itself, and two stay within it. */
const PER_TENANT = { points: 15, duration: 1 } as const;
/** Milliseconds a message waits for its turn; well within the claim of 30 s under which it is sent. */
const GEDULD_MS = 15_000;
/** Milliseconds after which a message comes back for which there was no turn within that time. */
const LATER_MS = 5_000;

/** Where a message goes. */
export interface Kanaal {
  readonly tenantId: string;
  readonly conversationId: string;
}
export interface Verzendtempo {
  /** Resolves when the message may go, or with the milliseconds after which it may come back. */
  admit(kanaal: Kanaal): Promise<{ readonly wachtMs: number } | undefined>;
  /** Counts an answer in a turn: a person waits for it, so that it goes at once and the messages of the outbox make room. */
  count(conversationId: string): Promise<void>;
}

const toWait = (rejected: unknown): number => (rejected instanceof RateLimiterRes ? rejected.msBeforeNext : LATER_MS);

/**
 * A fresh count; made once per process. `keer` widens the limits for a test, which is faster than people; `geduldMs` is how long a
 * message waits for its turn in the tenant.
 */
export function createVerzendtempo({ keer = 1, geduldMs = GEDULD_MS } = {}): Verzendtempo {
  const limiter = ({ points, duration }: { readonly points: number; readonly duration: number }) =>
    new RateLimiterMemory({ points: points * keer, duration });
  const chats = PER_CHAT.map(limiter);
  const tenants = new RateLimiterQueue(limiter(PER_TENANT));
  const inChat = async (conversationId: string): Promise<number> => {
    const waits = chats.map(async (chat) => chat.consume(conversationId).then(() => 0, toWait));
    return Math.max(...(await Promise.all(waits)));
  };
  const inTenant = async (tenantId: string): Promise<number> => {
    const untilSeconds = Math.ceil((Date.now() + geduldMs) / 1_000);
    return tenants.removeTokens(1, tenantId, untilSeconds).then(() => 0, toWait);
  };
  return {
    admit: async ({ tenantId, conversationId }) => {
      const wachtMs = (await inChat(conversationId)) || (await inTenant(tenantId));
      return wachtMs === 0 ? undefined : { wachtMs };
    },
    count: async (conversationId) => {
      await Promise.all(chats.map(async (chat) => chat.penalty(conversationId)));
    },
  };
}

/** The same verzender for turns: what it sends counts, and never waits. */
export function counted(verzender: Verzender, tempo: Pick<Verzendtempo, 'count'>): Verzender {
  return {
    send: async (doel, ...rest) => {
      await tempo.count(doel.conversationId);
      return verzender.send(doel, ...rest);
    },
    update: async (doel, ...rest) => {
      await tempo.count(doel.conversationId);
      return verzender.update(doel, ...rest);
    },
  };
}
