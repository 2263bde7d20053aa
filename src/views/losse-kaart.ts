// What a card outside a casus is: who looks, and whether it may start a casus or needs the own list or an account.

import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import type { Datum, SchoolId } from '../shared/ids.ts';
import { keuze } from './bouw.ts';
import type { Inhoud, Kijker, Verzonden } from './bouw.ts';
import type { Waarde } from './kaart.ts';

/** One day of the sweep. */
export interface Dagtelling {
  readonly dag: Datum;
  readonly voorgesteld: number;
  readonly vernietigd: number;
  readonly sleutels: number;
  readonly mislukt: number;
}

export interface LosseKijker extends Kijker {
  readonly scholen: readonly School[];
  readonly casussen: readonly {
    readonly casus: Casus;
    readonly school: School;
    readonly record: { readonly outbox: readonly Verzonden[] };
  }[];
  readonly bestaand: readonly Waarde[];
  /** What the sweep over what is kept did, by school, newest day first; only for the card that shows it. */
  readonly rondes?: ReadonlyMap<SchoolId, readonly Dagtelling[]>;
}
export interface LosseKaart {
  readonly start: boolean;
  readonly lijst: boolean;
  readonly rondes: boolean;
  readonly maak: (kijker: LosseKijker) => Inhoud;
}

/** Choices of schools, only for who works at more than one. */
export const schoolKeuzes = (scholen: readonly School[]): readonly Waarde[] =>
  scholen.length < 2 ? [] : scholen.map((s) => keuze(s.naam, s.schoolId));

export const los = (maak: LosseKaart['maak'], anders: Partial<LosseKaart> = {}): LosseKaart => ({
  start: false,
  lijst: false,
  rondes: false,
  maak,
  ...anders,
});
