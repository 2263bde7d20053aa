// Raw activities as Teams posts them, one builder per kind; every field can be replaced. It signs and sends nothing.

export const APP_ID = '00000000-0000-4000-8000-0000000000b1';
export const TENANT_ID = '00000000-0000-4000-8000-000000000001';
export const BOT_CHANNEL_ID = `28:${APP_ID}`;

export type Json = Record<string, unknown>;

/** A person in a personal chat with the bot. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly conversationId: string;
}

/** Person number `n`, always the same one. */
export const person = (n: number): Person => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  conversationId: `a:personal-${n}`,
});

let sequence = 0;

/** What every activity of `from` has; `serviceUrl` is that of the connector. */
export function activity(serviceUrl: string, from: Person, fields: Json): Json {
  sequence += 1;
  return {
    id: `in-${sequence}`,
    timestamp: '2026-03-12T13:05:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${from.id}`, name: 'Voor- en achternaam', aadObjectId: from.id },
    recipient: { id: BOT_CHANNEL_ID, name: 'Schoolassistent' },
    conversation: { id: from.conversationId, conversationType: 'personal', tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
    locale: 'nl-NL',
    ...fields,
  };
}

export const message = (serviceUrl: string, from: Person, text: string, fields: Json = {}): Json =>
  activity(serviceUrl, from, { type: 'message', textFormat: 'plain', text, ...fields });

/** A press on an Action.Execute of the card `replyToId`. */
export const cardAction = (
  serviceUrl: string,
  from: Person,
  press: { verb: string; data?: Json; replyToId?: string; trigger?: 'manual' | 'automatic' },
  fields: Json = {},
): Json =>
  activity(serviceUrl, from, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb: press.verb, data: press.data ?? {} },
      trigger: press.trigger ?? 'manual',
    },
    ...(press.replyToId !== undefined && { replyToId: press.replyToId }),
    ...fields,
  });

/** The same press through the Submit fallback: a message with a value and no text. */
export const submitFallback = (
  serviceUrl: string,
  from: Person,
  press: { verb: string; data?: Json; replyToId?: string },
): Json =>
  activity(serviceUrl, from, {
    type: 'message',
    value: { ...press.data, verb: press.verb },
    ...(press.replyToId !== undefined && { replyToId: press.replyToId }),
  });

export const install = (
  serviceUrl: string,
  from: Person,
  action: 'add' | 'add-upgrade' | 'remove' | 'remove-upgrade' = 'add',
): Json => activity(serviceUrl, from, { type: 'installationUpdate', action });

export const membersAdded = (serviceUrl: string, from: Person, ids: readonly string[] = [BOT_CHANNEL_ID]): Json =>
  activity(serviceUrl, from, { type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })) });

export const groupMessage = (serviceUrl: string, from: Person, text: string, conversationType = 'groupChat'): Json =>
  message(serviceUrl, from, text, {
    conversation: { id: '19:groep@thread.v2', conversationType, isGroup: true, tenantId: TENANT_ID },
  });
