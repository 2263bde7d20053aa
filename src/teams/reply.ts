// Puts an answer where the person is looking: in the invoke response, in the card that was pressed, or in a new message. It does not know what the answer says.

import type { Logboek } from '../application/ports.ts';
import type { RawActivity } from './activity.ts';
import { toConnectorFault } from './connector-client.ts';
import type { Antwoord } from './gesprekspartner.ts';
import { isCardAction } from './inbound.ts';
import type { InvokeBody } from './invoke-response.ts';
import { toInvokeBody } from './invoke-response.ts';
import { createQueue } from './queue.ts';
import type { Doel, Verzender } from './sending.ts';
import { toMessage } from './sending.ts';

export type Gezegd = Exclude<Antwoord, { readonly soort: 'niets' }>;

/** What goes back over HTTP, and what is done after it. */
export interface TurnResult {
  readonly status: 200 | 401 | 403 | 429 | 500 | 501;
  /** Absent: an empty answer. */
  readonly body?: InvokeBody;
  /** To be started once the answer is out; never rejects. */
  readonly daarna?: () => Promise<unknown>;
}

/** A turn that is over, with nothing (more) to say over HTTP. */
export const DONE: TurnResult = { status: 200 };

export interface Reply {
  /** Answers with a text or card: a press in its invoke response, anything else in a new message. */
  say(activity: RawActivity, gezegd: Gezegd): Promise<TurnResult>;
  /** As `say`, and the card that was pressed shows the same afterwards: what Teams shows from an invoke response is gone after a reload. */
  replace(activity: RawActivity, gezegd: Gezegd): Promise<TurnResult>;
  /** Resolves when no update runs any more. */
  readonly drain: () => Promise<void>;
}

/** What may stay in a chat. */
const inChat = (gezegd: Gezegd): Gezegd =>
  gezegd.soort === 'tekst' ? { soort: 'tekst', tekst: gezegd.blijvend ?? gezegd.tekst } : gezegd;

/** Milliseconds an answer waits for an older card on its way; a turn has three seconds. */
const WACHT_OP_OUDER = 500;

const toDoel = ({ serviceUrl, conversation, from, recipient }: RawActivity): Doel => ({
  serviceUrl,
  conversationId: conversation.id,
  gebruikerId: from?.id ?? '',
  botId: recipient?.id ?? '',
  ...(conversation.conversationType && { conversationType: conversation.conversationType }),
});

export interface ReplyOptions {
  readonly verzender: Verzender;
  readonly logboek: Logboek;
  /** What a toast says of any message (P-28). */
  readonly teksten: { readonly samenvatting: string };
}

/** Replies over the connector; one that does not arrive is a code in the logboek, the turn itself stands. */
export function createReply({ verzender, logboek, teksten }: ReplyOptions): Reply {
  const updates = createQueue();

  /** True when it arrived. */
  const attempt = async (code: string, call: () => Promise<unknown>): Promise<boolean> => {
    try {
      await call();
      return true;
    } catch (error) {
      logboek.record(code, { http: toConnectorFault(error).status ?? 0 });
      return false;
    }
  };
  const update = (activity: RawActivity, gezegd: Gezegd) => {
    const { replyToId } = activity;
    if (replyToId == null || gezegd.soort !== 'kaart') return undefined;
    // One after another per chat, so that an older card never ends up over a newer one.
    return () =>
      updates.run(activity.conversation.id, () =>
        attempt('kaart-niet-vervangen', () => verzender.update(toDoel(activity), replyToId, toMessage(gezegd))),
      );
  };
  const say: Reply['say'] = async (activity, gezegd) => {
    if (isCardAction(activity)) {
      // The card of the press before arrives first: landing later, it would cover this answer and what is typed on it.
      await updates.settled(activity.conversation.id, WACHT_OP_OUDER);
      return { status: 200, body: toInvokeBody(gezegd) };
    }
    await attempt('antwoord-niet-verzonden', () =>
      verzender.send(
        toDoel(activity),
        { ...toMessage(inChat(gezegd)), summary: teksten.samenvatting },
        activity.id ?? undefined,
      ),
    );
    return DONE;
  };
  return {
    say,
    replace: async (activity, gezegd) => {
      const renew = update(activity, gezegd);
      if (renew === undefined) return say(activity, gezegd);
      if (!isCardAction(activity)) return (await renew()) ? DONE : say(activity, gezegd);
      return {
        ...(await say(activity, gezegd)),
        daarna: renew,
      };
    },
    drain: updates.drain,
  };
}
