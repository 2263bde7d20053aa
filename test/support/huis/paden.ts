// Ways through a casus that several journeys share, by the buttons that people press. It asserts nothing.

import { elementen } from './chat.ts';
import type { Chat } from './chat.ts';

export const CODE = '2026-001';
type Velden = Readonly<Record<string, string>>;

/** Cards that stand behind another one: that card, its button, and what has to be chosen there. */
const ACHTER: Readonly<Record<string, readonly [kaart: string, knop: string, velden?: Velden]>> = {
  'gesprek-vastleggen': ['gesprek', 'We hebben gesproken'],
  'gesprek-niet': ['gesprek', 'Het lukt niet'],
  a1: ['wegen', 'Verder naar de vragen', { directGevaar: 'nee', belemmerdeOntwikkeling: 'nee', risicoNabij: 'nee' }],
};
const kanKiezen = (chat: Chat, kaart: string): boolean =>
  [...elementen(chat.kaart())].some((e) => e['id'] === 'kaart' && JSON.stringify(e['choices']).includes(`"${kaart}"`));

/** Opens a card as a person finds it: by its button, behind "Meer doen", or one card further. Types the code first when no casus is at hand. */
export async function opent(chat: Chat, kaart: string, code = CODE): Promise<void> {
  if (!chat.knoppen().includes('Meer doen')) await chat.typt(`open ${code}`);
  const eigen = [...elementen(chat.kaart())].find(
    (e) => e['type'] === 'Action.Execute' && e['verb'] === `open-${kaart}`,
  );
  if (typeof eigen?.['title'] === 'string') {
    await chat.drukt(eigen['title']);
    return;
  }
  await chat.drukt('Meer doen');
  const achter = ACHTER[kaart];
  if (kanKiezen(chat, kaart)) await chat.drukt('Verder', { kaart });
  else if (achter !== undefined) {
    await chat.drukt('Verder', { kaart: achter[0] });
    await chat.drukt(achter[1], achter[2]);
  } else {
    // Not offered to this person now: whether it may be opened all the same is for the house to say.
    await chat.drukt('Verder', { kaart });
  }
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
