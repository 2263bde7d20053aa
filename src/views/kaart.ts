// What a card gets to show: codes, moments and typed text, with sentences named by key only. It knows no layout and no Dutch.

import type { Woorden } from '../domain/schoolprofiel.ts';
import type { CasusId, Datum, Moment } from '../shared/ids.ts';

/** A sentence by its key in cards/teksten, with what has to be filled in. */
export interface Tekst {
  readonly tekst: string;
  readonly met?: Readonly<Record<string, Waarde>>;
}
/** Plain strings are names and typed text: they are shown escaped, never as Markdown. */
export type Waarde =
  | string
  | number
  | boolean
  | Tekst
  | { readonly moment: Moment }
  | { readonly datum: Datum }
  /** An address, verb or id of a button (`tel:…`): never shown as text, so not escaped. */
  | { readonly kaal: string }
  /** One sentence made of several, with spaces between. */
  | { readonly samen: readonly Waarde[] }
  | readonly Waarde[]
  | { readonly [naam: string]: Waarde };

/** Head and foot that every card shares. */
export interface Kop {
  /** Absent outside a casus. */
  readonly casus?: CasusId;
  readonly versie: number;
  /** Where am I: code and step. */
  readonly plek: Waarde;
  /** The five steps with a sign and a word each; empty outside a casus. */
  readonly voortgang: Waarde;
  /** What has just been done: the receipt, without details of the child. */
  readonly ontvangst: readonly Waarde[];
  /** One sentence that asks for attention: refused, stale, in the middle of an emergency. */
  readonly let: Waarde;
  /** Ids of the inputs that `let` is about: presentation names them by their label. */
  readonly bij?: readonly string[];
  /** The button that was just pressed with something to look at: pressed again it goes through (P-20). */
  readonly toch?: string;
}
export interface KaartView {
  /** Name of the template. */
  readonly kaart: string;
  readonly kop: Kop;
  /** Input id -> value, raw: what somebody typed comes back as it was typed. */
  readonly velden: Readonly<Record<string, string>>;
  readonly gegevens: Readonly<Record<string, Waarde>>;
  /** C-27: what this school calls things; absent when it has no words of its own. */
  readonly woorden?: Woorden;
}

export const tekst = (sleutel: string, met?: Tekst['met']): Tekst =>
  met ? { tekst: sleutel, met } : { tekst: sleutel };
