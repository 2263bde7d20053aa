// One turn, from a parsed activity to a status and the answer that goes with it. It does not know HTTP, and not what the bot says.

import { z } from 'zod';
import { assertNever } from '../shared/assert-never.ts';
import type { RawActivity } from './activity.ts';
import { toSdkActivity } from './activity.ts';
import type { TransportAdapter } from './adapter.ts';
import type { ConversationOptions } from './conversation.ts';
import { createConversation } from './conversation.ts';
import type { Toegang } from './identity.ts';
import { interpret, isCardAction } from './inbound.ts';
import { toInvokeError } from './invoke-response.ts';
import { createTempo } from './rate-limit.ts';
import type { TurnResult } from './reply.ts';
import { createReply, DONE } from './reply.ts';
import type { Verzender } from './sending.ts';

/** The few sentences that the transport itself needs, from cards/teksten. */
export interface TransportTeksten {
  /** Something went wrong on our side. */
  readonly storing: string;
  /** Too many turns in a few seconds. */
  readonly teVaak: string;
  /** The neutral sentence for a group or a channel (P-19). */
  readonly groep: string;
  /** What a toast says of any message: nothing (P-28). */
  readonly samenvatting: string;
}

export interface TurnOptions extends ConversationOptions {
  readonly adapter: TransportAdapter;
  readonly verzender: Verzender;
  readonly toegang: Toegang;
  readonly teksten: TransportTeksten;
  /** Turns a person may take in ten seconds; by default what a quick person needs. */
  readonly maxBeurten?: number | undefined;
}

export interface Turns {
  /** Never throws for what a sender does or a partner fails at. */
  handle(authHeader: string, activity: RawActivity): Promise<TurnResult>;
  /** Resolves when no work of `daarna` runs any more. */
  readonly drain: () => Promise<void>;
}

/** Microsoft's keys could not be fetched: our trouble, not a bad token. */
const keysMissingSchema = z.union([
  z.object({ name: z.literal('FetchError') }),
  z.object({ statusCode: z.literal(500) }),
]);

/** Makes turns: check who calls, understand, remember the address, ask the conversation partner, answer. */
export function createTurns(options: TurnOptions): Turns {
  const { adapter, toegang, logboek, teksten } = options;
  const tempo = createTempo(options.maxBeurten);
  const reply = createReply(options);
  const converse = createConversation(options);

  const hurried = async (activity: RawActivity, sleutel: string): Promise<TurnResult | undefined> => {
    const gang = await tempo(sleutel);
    if (gang === 'rustig') return undefined;
    logboek.record('te-vaak');
    return gang === 'eerste' || isCardAction(activity)
      ? reply.say(activity, { soort: 'tekst', tekst: teksten.teVaak })
      : { status: 429 };
  };

  const handle = async (authHeader: string, activity: RawActivity): Promise<TurnResult> => {
    try {
      await adapter.authenticate(authHeader, toSdkActivity(activity));
    } catch (error) {
      const status = keysMissingSchema.safeParse(error).success ? 500 : 401;
      logboek.record('token-geweigerd', { status });
      return { status };
    }
    const ontvangst = interpret(activity, toegang);
    switch (ontvangst.soort) {
      case 'negeren':
        return DONE;
      case 'onbekende-invoke':
        return { status: 501 };
      case 'ongeldige-actie':
        return { status: 200, body: toInvokeError(400) };
      case 'geweigerd':
        logboek.record('afzender-geweigerd', { reden: ontvangst.reden });
        return isCardAction(activity) ? { status: 200, body: toInvokeError(403) } : { status: 403 };
      case 'groep':
        if (!['invoke', 'message'].includes(activity.type)) return DONE;
        return (
          (await hurried(activity, ontvangst.sleutel)) ?? reply.say(activity, { soort: 'tekst', tekst: teksten.groep })
        );
      case 'persoonlijk': {
        const { binnenkomst } = ontvangst;
        return (await hurried(activity, binnenkomst.van.medewerkerId)) ?? converse(activity, binnenkomst, reply);
      }
      default:
        return assertNever(ontvangst);
    }
  };
  return { handle, drain: reply.drain };
}
