// What steps 1 and 2 leave behind around the pupil: other children at home, and what parents said about people from outside. It weighs nothing.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';

/** Signs about a parent that ask for the kindcheck (S2-23, regels 4.9). */
export const OUDERSIGNALEN = [
  'middelen',
  'geweld',
  'psychisch',
  'verstandelijk',
  'uithuiszetting',
  'suicidaal',
] as const;
export type Oudersignaal = (typeof OUDERSIGNALEN)[number];
/** S2-22, S2-112: with whom the care is shared. */
export const GEDEELDE_ZORG = ['ex-partner', 'andere-volwassene', 'nee', 'weten-we-niet'] as const;
export type GedeeldeZorg = (typeof GEDEELDE_ZORG)[number];
/** A child in the home beside the pupil: an age, no pupil id, until somebody who may links one (P-25, T-22). */
export interface KindThuis {
  readonly kindId: string;
  readonly leeftijd: string;
  /** Code of the casus of its own. */
  readonly casusCode?: string;
}

export const TOESTEMMING = ['schriftelijk', 'mondeling', 'geweigerd'] as const;
/** C-31: what a parent said about an open discussion with people from outside; only written consent opens it (S2-26). */
export interface Toestemming {
  readonly toestemmingId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly antwoord: (typeof TOESTEMMING)[number];
  /** Who answered, as a designation ("moeder"). */
  readonly wie: string;
}
export type BesprekingWijze = 'met-naam' | 'anoniem';
/** A discussion in the ondersteuningsteam that was put on its agenda. */
export interface Bespreking {
  readonly besprekingId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly wijze: BesprekingWijze;
  readonly metRegisseur: boolean;
  readonly datum?: Datum;
}
