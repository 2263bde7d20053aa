// Turns an authenticated activity into what the conversation partner understands, or into the transport's own answer. It runs no rule and sends nothing.

import { z } from 'zod';
import type { RawActivity } from './activity.ts';
import type { Afzender, Binnenkomst } from './gesprekspartner.ts';
import type { Toegang } from './identity.ts';
import { identify } from './identity.ts';

/** What a person says in a personal chat; a group never reaches the conversation partner (P-19). */
export type PersoonlijkeBinnenkomst = Exclude<Binnenkomst, { readonly soort: 'groep' }>;

export type Ontvangst =
  | { readonly soort: 'persoonlijk'; readonly binnenkomst: PersoonlijkeBinnenkomst }
  | { readonly soort: 'groep'; readonly sleutel: string }
  | { readonly soort: 'geweigerd'; readonly reden: string }
  /** A card press whose value is none. */
  | { readonly soort: 'ongeldige-actie' }
  | { readonly soort: 'onbekende-invoke' }
  /** Typing, reactions, edits, upgrades: nothing to answer. */
  | { readonly soort: 'negeren' };

const CARD_ACTION = 'adaptiveCard/action';
const NEGEREN: Ontvangst = { soort: 'negeren' };

const dataSchema = z.record(z.string(), z.unknown());
const executeSchema = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.string().min(1).max(200), data: dataSchema.nullish() }),
  trigger: z.string().nullish(),
});
const submitSchema = z.looseObject({ verb: z.string().min(1).max(200) });

/** True for an invoke that is answered in the shape of a card action. */
export const isCardAction = ({ type, name }: RawActivity) => type === 'invoke' && name === CARD_ACTION;

/** What an activity, whose token was checked, means. */
export function interpret(activity: RawActivity, toegang: Toegang): Ontvangst {
  if (activity.type === 'invoke' && !isCardAction(activity)) return { soort: 'onbekende-invoke' };
  if (!['invoke', 'message', 'installationUpdate', 'conversationUpdate'].includes(activity.type)) return NEGEREN;
  const herkomst = identify(activity, toegang);
  if (herkomst.soort !== 'persoon') return herkomst;
  switch (activity.type) {
    case 'invoke':
      return fromExecute(activity, herkomst.van);
    case 'message':
      return fromMessage(activity, herkomst.van);
    case 'installationUpdate':
      return fromInstallation(activity, herkomst.van);
    default:
      return fromMembers(activity, herkomst.van);
  }
}

const persoonlijk = (binnenkomst: PersoonlijkeBinnenkomst): Ontvangst => ({ soort: 'persoonlijk', binnenkomst });

/** The verb stands beside the data, whether Teams sent it there (Execute) or the card carried it within (Submit). */
function withoutVerb(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { verb: _verb, ...rest } = data;
  return rest;
}

function fromExecute({ value }: RawActivity, van: Afzender): Ontvangst {
  const parsed = executeSchema.safeParse(value);
  if (!parsed.success) return { soort: 'ongeldige-actie' };
  const { action, trigger } = parsed.data;
  const data = withoutVerb(action.data ?? {});
  return persoonlijk({ soort: 'kaartactie', van, verb: action.verb, data, automatisch: trigger === 'automatic' });
}

/** A value without text is the Submit fallback of a button; anything else is what somebody typed, whole. */
function fromMessage({ text, value }: RawActivity, van: Afzender): Ontvangst {
  const tekst = text ?? '';
  const submit = submitSchema.safeParse(value);
  if (tekst.trim() !== '' || !submit.success) return persoonlijk({ soort: 'tekst', van, tekst });
  const { verb } = submit.data;
  return persoonlijk({ soort: 'kaartactie', van, verb, data: withoutVerb(submit.data), automatisch: false });
}

/** An upgrade removes and adds again: nobody leaves by it, and who is known is not welcomed twice. */
function fromInstallation({ action }: RawActivity, van: Afzender): Ontvangst {
  if (action === 'add' || action === 'add-upgrade') return persoonlijk({ soort: 'welkom', van });
  return action === 'remove' ? persoonlijk({ soort: 'vertrek', van }) : NEGEREN;
}

function fromMembers({ membersAdded, from, recipient }: RawActivity, van: Afzender): Ontvangst {
  const inThisChat = [from?.id, recipient?.id];
  return membersAdded?.some(({ id }) => inThisChat.includes(id)) ? persoonlijk({ soort: 'welkom', van }) : NEGEREN;
}
