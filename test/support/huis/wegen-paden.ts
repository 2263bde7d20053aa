// Ways through the weighing, help and the end that several journeys share. It asserts nothing.

import type { Chat } from './chat.ts';
import { begint, bekijkt, opent, voegtToe, weegt } from './paden.ts';

type Velden = Readonly<Record<string, string>>;
/** A house over HTTP, or the demo page in a browser. */
export interface MetChats {
  readonly chat: (wie: string) => Promise<Chat>;
}

/** Writes down what Veilig Thuis said. */
export async function raadpleegt(chat: Chat, advies: string, woorden = 'Kijk wat er nodig is.'): Promise<void> {
  await opent(chat, 'veilig-thuis');
  await chat.drukt('Bewaar dit advies', { advies, woorden });
}
/** A talk that was held. */
export async function spreekt(chat: Chat, persoon: string, velden: Velden = {}): Promise<void> {
  await opent(chat, 'gesprek-vastleggen');
  await chat.drukt('Bewaar dit gesprek', { persoon, reactie: 'Vertelde over thuis.', ...velden });
}
/** A casus of Anna with steps 1 to 3 done, and a Bas who can be reached: a signal, advice of Veilig Thuis, talks with the pupil (p1) and the mother (p2). */
export async function gereed(huis: MetChats, feit?: string): Promise<Chat> {
  await huis.chat('Bas');
  const anna = await huis.chat('Anna');
  await begint(anna, feit);
  await raadpleegt(anna, 'niet-melden', 'Nu geen acute of structurele onveiligheid.');
  await voegtToe(anna, 'moeder');
  await spreekt(anna, 'p1');
  await spreekt(anna, 'p2');
  return anna;
}
/** Opens the newest message and agrees with what is proposed. */
export async function stemtIn(chat: Chat, redenEens = 'Ik zie het ook zo.'): Promise<void> {
  await bekijkt(chat);
  await chat.drukt('Ik ben het eens', { redenEens });
}
/** A1 ja, and A2 veilig genoeg with Bas as second person. */
export async function weegtVeilig(huis: MetChats, anna: Chat): Promise<void> {
  await weegt(anna, 'a1', { antwoord: 'ja' });
  await weegt(anna, 'a2', { antwoord: 'veilig-genoeg', reden: 'Er is geen gevaar gezien.' });
  await stemtIn(await huis.chat('Bas'));
}
/** Help is possible, the mother takes part, and the requirements are met: a plan can be made. */
export async function besluitHulp(huis: MetChats, anna: Chat, velden: Velden = {}): Promise<void> {
  await weegtVeilig(huis, anna);
  await weegt(anna, 'a3', { antwoord: 'ja' });
  await weegt(anna, 'a4', { a4_p2_aanvaardt: 'ja', a4_p2_werktMee: 'ja' });
  await anna.drukt('Kunnen we zelf hulp geven?');
  await anna.drukt('Bewaar dit besluit', {
    antwoord: 'ja',
    vereisten: 'zicht,regie,patronen,focus,herstel',
    ...velden,
  });
}
/** A plan with Bas as casemanager; help has begun. */
export async function hulpLoopt(huis: MetChats, evaluatieOp: string): Promise<Chat> {
  const anna = await gereed(huis);
  await besluitHulp(huis, anna);
  await anna.drukt('Bewaar het hulpplan', { doelen: 'Elke dag brood en een warme jas.', evaluatieOp });
  const bas = await huis.chat('Bas');
  await bekijkt(bas);
  await opent(bas, 'hulp-volgen');
  await bas.drukt('Bewaar', { begonnen: 'ja', hoe: 'Het SMW is geweest.' });
  return anna;
}
