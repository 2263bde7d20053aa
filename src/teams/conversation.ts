// Asks the conversation partner for an answer and hands that to the reply, around it the address and the welcome. It does not know what the bot says.

import type { AdresStore, Logboek } from '../application/ports.ts';
import type { RawActivity } from './activity.ts';
import { createAdresboek } from './addresses.ts';
import type { Antwoord, Gesprekspartner } from './gesprekspartner.ts';
import type { PersoonlijkeBinnenkomst } from './inbound.ts';
import { isCardAction } from './inbound.ts';
import type { Gezegd, Reply, TurnResult } from './reply.ts';
import { DONE } from './reply.ts';

export interface ConversationOptions {
  readonly gesprekspartner: Gesprekspartner;
  readonly adressen: AdresStore;
  readonly logboek: Logboek;
  readonly teksten: { readonly storing: string };
}

/** The result with what the partner wants done after its answer, beside what the reply does then. */
function andThen(antwoord: Gezegd, result: TurnResult, logboek: Logboek): TurnResult {
  const work = antwoord.soort === 'kaart' ? antwoord.daarna : undefined;
  if (work === undefined) return result;
  const noted = async (): Promise<void> => {
    try {
      await work();
    } catch {
      logboek.record('daarna-mislukt');
    }
  };
  return { ...result, daarna: () => Promise.all([noted(), result.daarna?.()]) };
}

/** Answers one message, press or installation of a person whose identity was checked. */
export function createConversation({ gesprekspartner, adressen, logboek, teksten }: ConversationOptions) {
  const adresboek = createAdresboek(adressen);
  const storing: Gezegd = { soort: 'tekst', tekst: teksten.storing };

  /** `undefined` when the partner failed. */
  const ask = async (binnenkomst: PersoonlijkeBinnenkomst): Promise<Antwoord | undefined> => {
    try {
      return await gesprekspartner(binnenkomst);
    } catch {
      logboek.record('beurt-mislukt', { soort: binnenkomst.soort });
      return undefined;
    }
  };

  /** Whether the person was unknown; a store that fails must not stop somebody in need. */
  const remember = async ({ soort, van }: PersoonlijkeBinnenkomst): Promise<boolean> => {
    try {
      return (await adresboek.remember(van.adres, { fresh: soort === 'welkom' })).isNieuw;
    } catch {
      logboek.record('adres-niet-bewaard');
      return false;
    }
  };

  const leave = async (binnenkomst: PersoonlijkeBinnenkomst): Promise<TurnResult> => {
    try {
      await adresboek.forget(binnenkomst.van.medewerkerId);
    } catch {
      logboek.record('adres-niet-verwijderd');
    }
    await ask(binnenkomst);
    return DONE;
  };

  return async (activity: RawActivity, binnenkomst: PersoonlijkeBinnenkomst, reply: Reply): Promise<TurnResult> => {
    if (binnenkomst.soort === 'vertrek') return leave(binnenkomst);
    const isNieuw = await remember(binnenkomst);
    if (binnenkomst.soort === 'welkom' && !isNieuw) return DONE;
    const antwoord = await ask(binnenkomst);
    if (antwoord === undefined) return reply.say(activity, storing);
    if (antwoord.soort === 'niets') return isCardAction(activity) ? reply.say(activity, storing) : DONE;
    const isPress = binnenkomst.soort === 'kaartactie' && !binnenkomst.automatisch;
    const result = isPress ? reply.replace(activity, antwoord) : reply.say(activity, antwoord);
    return andThen(antwoord, await result, logboek);
  };
}
