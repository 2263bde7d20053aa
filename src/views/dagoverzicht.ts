// The daily summary as a card: how much waits, and nothing of what (P-07). It counts nothing itself.

import { losseKop } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { KaartView, Waarde } from './kaart.ts';

const telling = (sleutel: string, aantal: number): Waarde =>
  aantal === 0 ? '' : tekst(aantal === 1 ? `dagoverzicht.${sleutel}Een` : `dagoverzicht.${sleutel}`, { aantal });

/** `taken` wait for this person; in `oranje` casussen there is something to know. */
export const dagoverzichtKaart = ({
  taken,
  oranje,
}: {
  readonly taken: number;
  readonly oranje: number;
}): KaartView => ({
  kaart: 'dagoverzicht',
  kop: losseKop({}),
  velden: {},
  gegevens: { taken: telling('taken', taken), oranje: telling('oranje', oranje) },
});
