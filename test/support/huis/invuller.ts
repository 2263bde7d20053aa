// Fills in every field of a card with a text of its own and presses the button that stores it. It knows no card by name.

import { elementen } from './chat.ts';
import type { Chat, Json } from './chat.ts';

const soort = (e: Json): string => (typeof e['type'] === 'string' ? e['type'] : '');
const leeg = (e: Json): boolean => e['value'] === undefined || e['value'] === '';
/** First choice of a list that has none yet. */
function eersteKeuze(e: Json): string {
  const keuzes = Array.isArray(e['choices']) ? (e['choices'] as readonly Json[]) : [];
  const waarde = keuzes[0]?.['value'];
  return typeof waarde === 'string' ? waarde : '';
}

/** What stands on the card itself; a card behind a button sends its own fields. */
function* opDeKaart(json: unknown): Generator<Json> {
  const achterKnop = new Set(
    [...elementen(json)].filter((e) => soort(e) === 'Action.ShowCard').flatMap((e) => [...elementen(e['card'])]),
  );
  for (const e of elementen(json)) if (!achterKnop.has(e)) yield e;
}

export interface Invuller {
  /** Every text that was put in a field so far. */
  readonly teksten: readonly string[];
  /** Fills in the card at hand and presses its first storing button; `anders` goes before what is made up. Answers false without such a button. */
  readonly vult: (chat: Chat, anders?: Readonly<Record<string, string>>) => Promise<boolean>;
}
/** `merk` starts every text, so that it can be found back anywhere. */
export function createInvuller(merk: string): Invuller {
  const teksten: string[] = [];
  const maakTekst = (e: Json): string => {
    const max = typeof e['maxLength'] === 'number' ? e['maxLength'] : 100;
    const tekst = `${merk}${String(teksten.length).padStart(3, '0')}`.slice(0, max);
    teksten.push(tekst);
    return tekst;
  };
  return {
    teksten,
    vult: async (chat, anders = {}) => {
      const alle = [...opDeKaart(chat.kaart())];
      const knop = alle.find((e) => soort(e) === 'Action.Execute' && !String(e['verb']).startsWith('open-'));
      if (knop === undefined) return false;
      const velden = Object.fromEntries(
        alle.flatMap((e): readonly (readonly [string, string])[] => {
          const id = String(e['id']);
          if (Object.hasOwn(anders, id)) return [[id, anders[id] ?? '']];
          if (soort(e) === 'Input.Text') return [[id, maakTekst(e)]];
          const kiest = soort(e) === 'Input.ChoiceSet' && leeg(e) && e['isMultiSelect'] !== true;
          return kiest ? [[id, eersteKeuze(e)]] : [];
        }),
      );
      await chat.drukt(String(knop['title']), velden);
      return true;
    },
  };
}
