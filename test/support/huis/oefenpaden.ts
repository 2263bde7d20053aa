// Ways through practice that several journeys share, by the buttons that people press: nothing is typed there. It asserts nothing.

import { toMedewerkerId } from '../../../src/shared/ids.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { TENANT_ID } from '../connector/activities.ts';
import { elementen } from './chat.ts';
import type { Chat } from './chat.ts';
import type { TestHuis } from './huis.ts';

/** What the invented people are called on a card. */
export const ALS = {
  Anna: 'Anna (leerkracht)',
  Bas: "Bas (IB'er)",
  Carla: 'Carla (aandachtsfunctionaris)',
  Dirk: 'Dirk (directeur)',
} as const;
export type Speler = keyof typeof ALS;

/** Begins, up to the first card of the invented case. */
export async function begintOefening(chat: Chat): Promise<void> {
  await chat.typt('oefenen');
  await chat.drukt('Begin met oefenen');
}
/** The invented case with its first signal, as Anna. */
export async function startOefencasus(chat: Chat): Promise<void> {
  await begintOefening(chat);
  await chat.drukt('Start de casus', { initialen: 'M.', groep: '5' });
}
const knopNaar = (chat: Chat, verb: string): string | undefined =>
  [...elementen(chat.kaart())]
    .filter((e) => e['type'] === 'Action.Execute' && e['verb'] === verb)
    .map((e) => String(e['title']))[0];

/** Opens a card of the practice casus at hand, by its button or behind "Meer doen". */
export async function opentOefenkaart(chat: Chat, kaart: string): Promise<void> {
  if (!chat.knoppen().includes('Meer doen')) await chat.drukt('Terug naar de casus');
  const eigen = knopNaar(chat, `oefen-open-${kaart}`);
  if (eigen !== undefined) {
    await chat.drukt(eigen);
    return;
  }
  await chat.drukt('Meer doen');
  await chat.drukt('Verder', { kaart });
}
/** Becomes somebody else, by the list; the card at hand is then what waits for that person. */
export async function speelt(chat: Chat, wie: Speler): Promise<void> {
  await chat.drukt('Verhaal en rollen');
  const keuze = [...elementen(chat.kaart())].find((e) => e['title'] === ALS[wie] && typeof e['value'] === 'string');
  await chat.drukt('Speel deze rol', { oefen_rol: String(keuze?.['value']) });
}
/** Looks into what is kept, as another process does. */
export async function inOpslag<T>(huis: TestHuis, work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = await huis.open();
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}
/** The practice world of this person as it is kept. */
export const wereldVan = (huis: TestHuis, wie: Chat) =>
  inOpslag(huis, async ({ oefenen }) => {
    const oefenaar = { tenantId: TENANT_ID, medewerkerId: toMedewerkerId(wie.id) };
    return (await oefenen.load(oefenaar))?.wereld;
  });
export const tekstVan = (antwoord: unknown): string => JSON.stringify(antwoord);
