// Ways through a casus that several journeys share, by the buttons that people press. It asserts nothing.

import type { Chat } from './chat.ts';

export const CODE = '2026-001';
type Velden = Readonly<Record<string, string>>;

/** Opens "Meer doen" and chooses a card there; types the code first when the casus is not at hand. */
export async function opent(chat: Chat, kaart: string, code = CODE): Promise<void> {
  if (!chat.knoppen().includes('Meer doen')) await chat.typt(`open ${code}`);
  await chat.drukt('Meer doen');
  await chat.drukt('Verder', { kaart });
}
/** A casus with one signal. */
export async function begint(chat: Chat, feit = 'Kwam drie dagen zonder brood.', zorgen: Velden = {}): Promise<void> {
  await chat.typt('ik maak me zorgen');
  await chat.drukt('Start de casus', { initialen: 'J.', groep: '3', ...zorgen });
  await chat.drukt('Bewaar dit signaal', { feit });
}
/** Answers an afweging from its own card. */
export async function weegt(chat: Chat, vraag: string, velden: Velden): Promise<void> {
  await opent(chat, vraag);
  await chat.drukt('Bewaar dit antwoord', velden);
}
/** A1 ja and A2 as given, on one person's word. */
export async function weegtOnveilig(chat: Chat, antwoord = 'acuut', reden = ''): Promise<void> {
  await weegt(chat, 'a1', { antwoord: 'ja' });
  await weegt(chat, 'a2', { antwoord, reden });
}
/** Melding gedaan, with nothing filled in but what is given. */
export async function meldt(chat: Chat, velden: Velden = {}): Promise<void> {
  await opent(chat, 'melding-gedaan');
  await chat.drukt('Bewaar: er is gemeld', velden);
}
/** The newest message, opened. */
export async function bekijkt(chat: Chat): Promise<void> {
  chat.leest();
  await chat.drukt('Bekijken');
}
/** A parent with gezag. */
export async function voegtToe(chat: Chat, aanduiding: string): Promise<void> {
  await opent(chat, 'gesprek');
  await chat.drukt('Voeg iemand toe');
  await chat.drukt('Voeg toe', { aanduiding, soort: 'ouder', gezag: 'ja' });
}
