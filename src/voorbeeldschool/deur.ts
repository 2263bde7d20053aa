// The demo's door: signs activities with the demo's own key and passes them to the bot over HTTP. It knows no unsigned way in.

import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { conversationIdOf } from './gesprekken.ts';
import type { Persoon } from './personen.ts';
import { BOT, TENANT_ID } from './personen.ts';

/** What the page may send: words, a press on a card, and the first opening of the chat. */
export const pageActivity = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('message'),
    text: z.string().max(28_000).exactOptional(),
    value: z.record(z.string(), z.unknown()).exactOptional(),
    replyToId: z.string().exactOptional(),
  }),
  z.strictObject({
    type: z.literal('invoke'),
    name: z.literal('adaptiveCard/action'),
    value: z.strictObject({
      action: z.strictObject({
        type: z.literal('Action.Execute'),
        verb: z.string(),
        data: z.record(z.string(), z.unknown()),
      }),
      trigger: z.enum(['manual', 'automatic']),
    }),
    replyToId: z.string(),
  }),
  z.strictObject({ type: z.literal('installationUpdate'), action: z.literal('add') }),
]);
export type PageActivity = z.infer<typeof pageActivity>;

export interface DeurAntwoord {
  readonly status: number;
  readonly body: string;
}
/** Passes one activity on; status 502 with an empty body when the bot cannot be reached. */
export type Deur = (
  activity: Readonly<Record<string, unknown>> & { readonly serviceUrl: string },
) => Promise<DeurAntwoord>;

/** `sign` answers a token whose serviceurl claim is the given address; it holds for the real time, not the moved clock. */
export const createDeur =
  (berichtenUrl: string, sign: (serviceUrl: string) => string): Deur =>
  async (activity) => {
    try {
      const response = await fetch(berichtenUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${sign(activity.serviceUrl)}` },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(20_000),
      });
      return { status: response.status, body: await response.text() };
    } catch {
      return { status: 502, body: '' };
    }
  };

/** The activity as the channel would send it: the channel says who speaks and where, never the page. */
export const channelActivity = (persoon: Persoon, activity: PageActivity, serviceUrl: string) => ({
  ...activity,
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl,
  locale: 'nl-NL',
  from: { id: `29:${persoon.medewerkerId}`, name: persoon.naam, aadObjectId: persoon.medewerkerId },
  recipient: BOT,
  conversation: { id: conversationIdOf(persoon.medewerkerId), conversationType: 'personal', tenantId: TENANT_ID },
  channelData: { tenant: { id: TENANT_ID } },
});
