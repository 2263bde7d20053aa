// One person in a personal chat, as Teams behaves: types, reads the newest message, fills in and presses buttons by their title.

import { z } from 'zod';

import type { LocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { cardAction, install, message, submitFallback } from '../connector/activities.ts';
import type { Person } from '../connector/activities.ts';
import { post } from '../connector/post.ts';
import type { Connector } from '../connector/connector.ts';
import { elementen, isJson } from './elementen.ts';
import type { Json } from './elementen.ts';

export { elementen } from './elementen.ts';
export type { Json } from './elementen.ts';

/** The elements of one card itself: what a ShowCard opens is a card of its own. */
function* eigen(json: unknown): Generator<Json> {
  if (Array.isArray(json)) for (const deel of json) yield* eigen(deel);
  else if (isJson(json)) {
    yield json;
    for (const [naam, deel] of Object.entries(json)) if (naam !== 'fallback' && naam !== 'card') yield* eigen(deel);
  }
}
/** The inputs that go along with a button: of its own card and of the cards around it, as every client does. */
export function invoerBij(kaart: unknown, actie: Json, boven: readonly Json[] = []): readonly Json[] | undefined {
  const zelf = [...eigen(kaart)];
  const velden = [...boven, ...zelf.filter((e) => String(e['type']).startsWith('Input.'))];
  if (zelf.includes(actie)) return velden;
  for (const e of zelf) {
    const gevonden = e['type'] === 'Action.ShowCard' ? invoerBij(e['card'], actie, velden) : undefined;
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}
/** A fact of a FactSet shows its value; an input or a choice does not show it as text. */
const isFeit = (e: Json): boolean => !('type' in e) && typeof e['title'] === 'string' && !('selected' in e);
const tekstVelden = ['text', 'title', 'label', 'placeholder', 'errorMessage'] as const;
/** All that a person can read on a card, one line each, without the backslashes of Markdown. */
export const leesbaar = (kaart: unknown): string =>
  [...elementen(kaart)]
    .flatMap((e) => [...tekstVelden, ...(isFeit(e) ? ['value'] : [])].map((veld) => e[veld]))
    .filter((t): t is string => typeof t === 'string')
    .join('\n')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\u00a0/g, ' ');

const invokeSchema = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

export interface Chat {
  readonly id: string;
  readonly conversationId: string;
  /** Types a line; the newest message becomes the card at hand. */
  readonly typt: (tekst: string) => Promise<void>;
  /** Presses the button with this title on the card at hand; inputs keep the values the card gives them unless filled in here. */
  readonly drukt: (titel: string, invoer?: Readonly<Record<string, string>>) => Promise<void>;
  /** Posts a press as is: old cards, forged data, double taps. Answers the card or text that came back. */
  readonly stuurt: (
    verb: string,
    data: Json,
    opties?: { readonly submit?: boolean; readonly trigger?: 'automatic' },
  ) => Promise<unknown>;
  /** Takes the newest message of the chat as the card at hand (a proactive message, for example). */
  readonly leest: () => void;
  /** The card at hand. */
  readonly kaart: () => Json;
  readonly tekst: () => string;
  /** Titles of the buttons of the card at hand. */
  readonly knoppen: () => readonly string[];
  /** Data that the button with this title carries, inputs not included. */
  readonly knop: (titel: string) => { readonly verb: string; readonly data: Json };
  /** Everything that stands in the chat now, oldest first. */
  readonly berichten: () => readonly unknown[];
  /** Takes the app away: from now on messages do not arrive. */
  readonly verwijdert: () => Promise<void>;
}
export interface ChatDelen {
  readonly url: string;
  readonly local: Pick<LocalAuthentication, 'sign'>;
  readonly connector: Connector;
  readonly id: string;
  readonly bezorg: () => Promise<void>;
}

const waarde = (e: Json): string =>
  typeof e['value'] === 'string' || typeof e['value'] === 'number' ? String(e['value']) : '';
const isInvoer = (e: Json): e is Json & { id: string } =>
  typeof e['type'] === 'string' && e['type'].startsWith('Input.') && typeof e['id'] === 'string';

/** Inputs as Teams sends them: what the card holds, over it what was filled in. Required ones left empty cannot be sent. */
export function invoerVan(elements: readonly Json[], invoer: Readonly<Record<string, string>>): Record<string, string> {
  const velden = elements.filter(isInvoer);
  const onbekend = Object.keys(invoer).filter((id) => !velden.some((v) => v.id === id));
  if (onbekend.length > 0)
    throw new Error(`no input ${onbekend.join(', ')}; there are: ${velden.map((v) => v.id).join(', ')}`);
  return Object.fromEntries(
    velden.map((v) => {
      const gekozen = invoer[v.id] ?? waarde(v);
      if (v['isRequired'] === true && gekozen.trim() === '') throw new Error(`input ${v.id} is required`);
      return [v.id, gekozen];
    }),
  );
}

/** Opens the chat: the app is installed, the welcome is the first card. */
export async function createChat({ url, local, connector, id, bezorg }: ChatDelen): Promise<Chat> {
  const wie: Person = { id, conversationId: `a:personal-${id}` };
  let hand: { readonly id?: string; readonly kaart: unknown } = { kaart: {} };
  const send = async (activity: Json): Promise<string> => {
    const antwoord = await post({ url, body: JSON.stringify(activity), token: local.sign(connector.url) });
    if (antwoord.status !== 200 && antwoord.status !== 202) throw new Error(`turn ended with ${antwoord.status}`);
    return antwoord.body;
  };
  const nieuwste = () => connector.messages(wie.conversationId).at(-1);
  const leest = (): void => {
    const bericht = nieuwste();
    const kaart = bericht?.attachments?.[0]?.content ?? { body: [{ type: 'TextBlock', text: bericht?.text ?? '' }] };
    hand = { kaart, ...(bericht && { id: bericht.id }) };
  };
  const kaart = (): Json => (isJson(hand.kaart) ? hand.kaart : {});
  const acties = () =>
    [...elementen(kaart())].filter((e) => typeof e['type'] === 'string' && e['type'].startsWith('Action.'));
  const vind = (titel: string): Json => {
    const actie = acties().find((a) => a['title'] === titel && a['type'] === 'Action.Execute');
    if (actie === undefined)
      throw new Error(
        `no button "${titel}"; there are: ${acties()
          .map((a) => String(a['title']))
          .join(' | ')}`,
      );
    return actie;
  };
  const stuurt: Chat['stuurt'] = async (verb, data, opties = {}) => {
    const press = {
      verb,
      data: { ...data },
      ...(hand.id !== undefined && { replyToId: hand.id }),
      ...(opties.trigger && { trigger: opties.trigger }),
    };
    if (opties.submit === true) {
      await send(submitFallback(connector.url, wie, press));
      leest();
      return hand.kaart;
    }
    const { value } = invokeSchema.parse(JSON.parse(await send(cardAction(connector.url, wie, press))));
    return value;
  };
  await send(install(connector.url, wie));
  leest();
  return {
    id,
    conversationId: wie.conversationId,
    typt: async (tekst) => {
      await send(message(connector.url, wie, tekst));
      leest();
    },
    drukt: async (titel, invoer = {}) => {
      const actie = vind(titel);
      const data = isJson(actie['data']) ? actie['data'] : {};
      const velden = actie['associatedInputs'] === 'none' ? {} : invoerVan(invoerBij(kaart(), actie) ?? [], invoer);
      const antwoord = await stuurt(String(actie['verb']), { ...data, ...velden });
      hand = {
        ...hand,
        kaart: typeof antwoord === 'string' ? { body: [{ type: 'TextBlock', text: antwoord }] } : antwoord,
      };
      await bezorg();
    },
    stuurt,
    leest,
    kaart,
    tekst: () => leesbaar(hand.kaart),
    knoppen: () => acties().map((a) => String(a['title'])),
    knop: (titel) => {
      const actie = vind(titel);
      return { verb: String(actie['verb']), data: isJson(actie['data']) ? actie['data'] : {} };
    },
    berichten: () => connector.messages(wie.conversationId).map((b) => b.attachments?.[0]?.content ?? b.text),
    verwijdert: async () => {
      await send(install(connector.url, wie, 'remove'));
    },
  };
}
