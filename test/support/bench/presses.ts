// Presses that store one signal each, on casussen that were made for it. It measures nothing.

import type { LocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { readPersonen } from '../../../src/voorbeeldschool/personen.ts';
import { cardAction } from '../connector/activities.ts';
import type { Json } from '../connector/activities.ts';
import type { Connector } from '../connector/connector.ts';
import { createChat, invoerBij, invoerVan } from '../huis/chat.ts';
import type { Chat } from '../huis/chat.ts';
import { elementen, isJson } from '../huis/elementen.ts';
import { begint, opent } from '../huis/paden.ts';
import type { Bot } from './target.ts';

/** Presses on one casus: about as many as a whole case takes. */
export const PER_CASUS = 40;
const BEWAAR = 'Bewaar dit signaal';

/** Opens the chat of each of the first people of the school; `answered` is told after every answer. */
export async function openChats(
  bot: Bot,
  connector: Connector,
  count: number,
  answered: () => Promise<void> = async () => undefined,
): Promise<readonly Chat[]> {
  const local = { sign: () => bot.token } satisfies Pick<LocalAuthentication, 'sign'>;
  const ids = readPersonen().map(({ medewerkerId }) => medewerkerId);
  const chats = [];
  for (const id of ids.slice(0, count)) {
    const chat = await createChat({ url: bot.url, local, connector, id, bezorg: answered });
    const typt: Chat['typt'] = async (tekst) => {
      await chat.typt(tekst);
      await answered();
    };
    chats.push({ ...chat, typt });
  }
  return chats;
}

/** What pressing the button would send, with this text. */
function toPress(chat: Chat, feit: string): { readonly verb: string; readonly data: Json } {
  const kaart = chat.kaart();
  const knop = [...elementen(kaart)].find((e) => e['title'] === BEWAAR && e['type'] === 'Action.Execute');
  if (knop === undefined) throw new Error(`no button "${BEWAAR}"`);
  const data = isJson(knop['data']) ? knop['data'] : {};
  return { verb: String(knop['verb']), data: { ...data, ...invoerVan(invoerBij(kaart, knop) ?? [], { feit }) } };
}

/** Starts a casus and answers the bodies of presses on it, each another text. `update` presses on a message that is renewed after it, as Teams does. */
export async function makePresses(chat: Chat, connector: Connector, update: boolean): Promise<readonly string[]> {
  await begint(chat, 'Kwam drie dagen zonder brood.');
  const code = /Casus (\d{4}-\d+)/.exec(chat.tekst())?.[1];
  await opent(chat, 'signaal', code);
  const { verb, data } = toPress(chat, '-');
  const { id, conversationId } = chat;
  return Array.from({ length: PER_CASUS }, (_, nr) => {
    const feit = `Dag ${String(nr + 1)}: kwam weer zonder brood en zonder jas, en wilde niet naar buiten in de pauze.`;
    const press = { verb, data: { ...data, feit }, ...(update && { replyToId: 'm-1' }) };
    return JSON.stringify(cardAction(connector.url, { id, conversationId }, press));
  });
}
