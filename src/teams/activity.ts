// The raw activity as Teams posts it, parsed before anything else looks at it; names of people fall off here. It does not judge who sent it.

import type { Activity } from 'botbuilder';
import { z } from 'zod';

const id = z.string().min(1).max(1024);
const accountSchema = z.object({ id, aadObjectId: z.string().nullish() });

const activitySchema = z.object({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(2048),
  conversation: z.object({
    id,
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  id: id.nullish(),
  from: accountSchema.nullish(),
  recipient: accountSchema.nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
  replyToId: id.nullish(),
  name: z.string().max(200).nullish(),
  action: z.string().max(100).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  membersAdded: z.array(accountSchema).nullish(),
});

/** One activity with the fields that this room reads; everything else was dropped. */
export type RawActivity = z.infer<typeof activitySchema>;

/** The activity in a posted body, or `undefined` when it is none. */
export function parseActivity(body: unknown): RawActivity | undefined {
  const parsed = activitySchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

const account = (of: RawActivity['from']) => ({ id: of?.id ?? '', name: '' });

/** The same activity in the shape of the SDK, with only what its checks read: no `deliveryMode`, no text, no value. */
export function toSdkActivity(raw: RawActivity): Activity {
  return {
    type: raw.type,
    channelId: raw.channelId,
    serviceUrl: raw.serviceUrl,
    from: account(raw.from),
    recipient: account(raw.recipient),
    conversation: { id: raw.conversation.id, conversationType: '', isGroup: false, name: '' },
    text: '',
    callerId: '',
    label: '',
    valueType: '',
    localTimezone: '',
    listenFor: [],
  };
}
