// What is still empty about a melding that was made, and the card to fill it in. It guesses nothing (P-03).

import { onvolledigeMelding } from '../domain/commands/melding-aanvullen.ts';
import { laatsteMelding } from '../domain/stand.ts';
import type { Casus } from '../domain/toestand.ts';
import { keuzes } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { meldingKeuzes, overMelding } from './melding-bevestigen.ts';
import { WIJZEN } from './melding-doen.ts';

/** Answers once it counts as a melding: that it was advice alone is written down as advice. */
export const AANVULBAAR = ['melding', 'bekend-toegevoegd'] as const;

/** For the receipt: what nobody answered; empty when everything is there. */
export const nogLeeg = (casus: Casus): Waarde =>
  onvolledigeMelding(casus) === undefined ? '' : tekst('melding.nogLeeg');

export const meldingAanvullen: Kaartmaker = ({ casus, school }) => {
  const m = onvolledigeMelding(casus) ?? laatsteMelding(casus);
  return {
    stap: 'beslissen',
    velden: {
      melding: m?.meldingId ?? '',
      wijze: m?.wijze ?? '',
      opgevat: m?.opgevat ?? '',
      ontvanger: '',
      kenmerk: '',
    },
    gegevens: {
      ...overMelding(m, school),
      kan: m !== undefined,
      meldingen: meldingKeuzes(casus),
      wijzeKeuzes: keuzes('wijze', WIJZEN),
      opgevatKeuzes: keuzes('opgevat', AANVULBAAR),
    },
  };
};
