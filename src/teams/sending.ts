// Sends and updates single messages through the connector, for a turn and for the outbox alike. It does not know why, and never tries twice.

import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes, TurnContext as Turn } from 'botbuilder';
import type { Adres } from '../application/ports.ts';
import type { TransportAdapter } from './adapter.ts';
import type { Antwoord } from './gesprekspartner.ts';
import type { Bereik } from './service-address.ts';
import { isAllowedServiceUrl } from './service-address.ts';

/** A chat and the two that are in it. */
export type Doel = Pick<Adres, 'serviceUrl' | 'conversationId' | 'gebruikerId' | 'botId'> & {
  /** A kept address is always of a personal chat. */
  readonly conversationType?: string;
};
export type Message = Partial<Activity>;

export interface Verzender {
  /** Answers the id of the new message. Throws what `toConnectorFault` reads; an address that may not be called is a 403. */
  send(doel: Doel, message: Message, antwoordOp?: string): Promise<string>;
  /** Replaces the message `activityId`; throws as `send` does. */
  update(doel: Doel, activityId: string, message: Message): Promise<void>;
}

/** A message with one card and nothing else: text and card in one are split by Teams and cannot be updated. */
export function toCardMessage(kaart: Readonly<Record<string, unknown>>): Message {
  return {
    type: ActivityTypes.Message,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: kaart }],
  };
}

/** The message that says `antwoord`. */
export function toMessage(antwoord: Exclude<Antwoord, { readonly soort: 'niets' }>): Message {
  return antwoord.soort === 'kaart'
    ? toCardMessage(antwoord.kaart)
    : { type: ActivityTypes.Message, text: antwoord.tekst };
}

// Microsoft's Playground refuses an activity whose conversationType is empty or unknown.
const toReference = ({ serviceUrl, conversationId, gebruikerId, botId, conversationType = 'personal' }: Doel) => ({
  channelId: 'msteams',
  serviceUrl,
  user: { id: gebruikerId, name: '' },
  bot: { id: botId, name: '' },
  conversation: { id: conversationId, name: '', conversationType, isGroup: conversationType !== 'personal' },
});

/** Sends in the name of `appId`, to addresses within `bereik` only. */
export function createVerzender(adapter: TransportAdapter, appId: string, bereik: Bereik): Verzender {
  const inChat = async (doel: Doel, logic: (context: TurnContext) => Promise<void>): Promise<void> => {
    if (!isAllowedServiceUrl(doel.serviceUrl, bereik)) {
      throw new Error('adres-niet-toegestaan', { cause: { status: 403 } });
    }
    await adapter.continueConversationAsync(appId, toReference(doel), logic);
  };
  const address = (message: Message, doel: Doel) => Turn.applyConversationReference({ ...message }, toReference(doel));
  return {
    send: async (doel, message, antwoordOp) => {
      const activity = { ...address(message, doel), ...(antwoordOp !== undefined && { replyToId: antwoordOp }) };
      let sent = '';
      await inChat(doel, async (context) => {
        const [response] = await adapter.sendActivities(context, [activity]);
        sent = response?.id ?? '';
      });
      return sent;
    },
    update: (doel, activityId, message) =>
      inChat(doel, async (context) => {
        await adapter.updateActivity(context, { ...address(message, doel), id: activityId });
      }),
  };
}
