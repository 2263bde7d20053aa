// What a card outside a casus is: who looks, and whether it may start a casus or needs the own list.

import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { keuze } from './bouw.ts';
import type { Inhoud, Kijker, Verzonden } from './bouw.ts';
import type { Waarde } from './kaart.ts';

export interface LosseKijker extends Kijker {
  readonly scholen: readonly School[];
  readonly casussen: readonly {
    readonly casus: Casus;
    readonly school: School;
    readonly record: { readonly outbox: readonly Verzonden[] };
  }[];
  readonly bestaand: readonly Waarde[];
}
export interface LosseKaart {
  readonly start: boolean;
  readonly lijst: boolean;
  readonly maak: (kijker: LosseKijker) => Inhoud;
}

/** Choices of schools, only for who works at more than one. */
export const schoolKeuzes = (scholen: readonly School[]): readonly Waarde[] =>
  scholen.length < 2 ? [] : scholen.map((s) => keuze(s.naam, s.schoolId));

export const los = (maak: LosseKaart['maak'], anders: Partial<LosseKaart> = {}): LosseKaart => ({
  start: false,
  lijst: false,
  maak,
  ...anders,
});
