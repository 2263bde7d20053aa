// What it is that somebody asks to read what the school wrote down: who asks, what was said of each part, what two people decided. It decides nothing.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import { plusMaanden } from './schooldagen.ts';
import type { Gezag } from './stappen.ts';

/** Why somebody has to look at a part before it is given (regels.md 4.10): a third person as source, or a risk for the child. */
export const INZAGEKENMERKEN = [
  'bron-derde',
  'over-ander',
  'kind-vertelde',
  'gevaar',
  'veilig-thuis',
  'ouders-niet-verteld',
] as const;
export type Inzagekenmerk = (typeof INZAGEKENMERKEN)[number];
/** One event of the log that somebody may ask to read. */
export interface Inzagestuk {
  /** Its place in the log, from 1: a log only grows. */
  readonly nummer: number;
  readonly kenmerken: readonly Inzagekenmerk[];
  /** Whose words it holds: no third person where that is the one who asks. */
  readonly persoonId?: string;
}

/** `ander`: on behalf of a parent or the pupil, or nobody knows. */
export const VERZOEKERS = ['ouder', 'leerling', 'ander'] as const;
export type Verzoeker = (typeof VERZOEKERS)[number];
export const WEGLAATGRONDEN = ['veiligheid-kind', 'bron-beschermen', 'rechten-ander'] as const;
export type Weglaatgrond = (typeof WEGLAATGRONDEN)[number];
/** Besides these, nothing is given to somebody who may not ask for it. */
export const WEIGERGRONDEN = [...WEGLAATGRONDEN, 'niet-bevoegd'] as const;
export type Weigergrond = (typeof WEIGERGRONDEN)[number];

export interface Stukoordeel {
  readonly nummer: number;
  /** Absent: it is given. */
  readonly grond?: Weglaatgrond;
  readonly toelichting: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
}
export interface Inzagebesluit {
  /** Present: nothing is given. */
  readonly grond?: Weigergrond;
  /** The last event of the log that belongs to it. */
  readonly tot: number;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly toelichting: string;
}
/** How it ended: a copy, read at school, both, told why nothing is given, or taken back. */
export const INZAGE_AFLOPEN = ['kopie', 'inzien', 'kopie-en-inzien', 'verteld', 'ingetrokken'] as const;
export type InzageAfloop = (typeof INZAGE_AFLOPEN)[number];

export interface Inzageverzoek {
  readonly verzoekId: string;
  readonly verzoeker: Verzoeker;
  readonly gezag: Gezag;
  readonly persoonId?: string;
  /** "moeder", "advocaat van vader"; never needed to be a name. */
  readonly aanduiding: string;
  readonly ontvangenOp: Datum;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly verlengd?: { readonly door: MedewerkerId; readonly op: Moment };
  readonly oordelen: readonly Stukoordeel[];
  /** The first of two. */
  readonly voorstel?: Inzagebesluit;
  readonly besluit?: Inzagebesluit & { readonly met: MedewerkerId };
  readonly afgesloten?: {
    readonly hoe: InzageAfloop;
    readonly gedaanOp: Datum;
    readonly door: MedewerkerId;
    readonly op: Moment;
  };
}

/** AVG art. 12(3): the answer within one month of receipt, and two months more where that was told in the first one. */
const MAANDEN = 1;
const MAANDEN_ERBIJ = 2;
/** The last day of the first month: until then more time can be taken. */
export const eersteMaandTot = ({ ontvangenOp }: Pick<Inzageverzoek, 'ontvangenOp'>): Datum =>
  plusMaanden(ontvangenOp, MAANDEN);
/** The day on which the answer has to be there. */
export const antwoordUiterlijk = ({ ontvangenOp, verlengd }: Pick<Inzageverzoek, 'ontvangenOp' | 'verlengd'>): Datum =>
  plusMaanden(ontvangenOp, MAANDEN + (verlengd === undefined ? 0 : MAANDEN_ERBIJ));

type Verzoeken = { readonly inzageverzoeken: readonly Inzageverzoek[] };
/** Not answered and not taken back, the first to be answered first. */
export const openVerzoeken = ({ inzageverzoeken }: Verzoeken): readonly Inzageverzoek[] =>
  inzageverzoeken
    .filter((v) => v.afgesloten === undefined)
    .toSorted((a, b) => (antwoordUiterlijk(a) < antwoordUiterlijk(b) ? -1 : 1));
/** The one that is worked on: one at a time, so that a card is always about this one. */
export const verzoekNu = (casus: Verzoeken): Inzageverzoek | undefined => openVerzoeken(casus)[0];
