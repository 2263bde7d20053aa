// Answers to the afwegingen, and everything that takes effect only when a second person agrees (P-09). It does not know who may agree.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import type { A1, A2, A3, A4PerPersoon, A5, Hulpvereisten, Vragenlijst } from './afwegingskader.ts';
import type { AfzienGrond } from './stappen.ts';

export interface Antwoord<A> {
  readonly antwoord: A;
  readonly door: MedewerkerId;
  readonly op: Moment;
  /** Second person of a lowering, or `veilig-thuis`. */
  readonly met?: MedewerkerId | 'veilig-thuis';
  readonly vragenlijst: Vragenlijst;
  readonly reden: string;
}
export interface Afwegingen {
  readonly A1?: Antwoord<A1> & { readonly opnieuwOp?: Datum };
  /** `herzien`: something happened since, A2 has to be answered again (E-11). */
  readonly A2?: Antwoord<A2> & { readonly herzien: boolean };
  readonly A3?: Antwoord<A3>;
  readonly A4?: Antwoord<'ja' | 'nee'> & { readonly personen: readonly A4PerPersoon[] };
  readonly A5?: Antwoord<A5>;
}

/** What an afweging command or a proposal answers. */
export type AfwegingKeuze =
  | { readonly afweging: 'A1'; readonly antwoord: A1; readonly opnieuwOp?: Datum }
  | { readonly afweging: 'A2'; readonly antwoord: A2 }
  | { readonly afweging: 'A3'; readonly antwoord: A3 }
  | { readonly afweging: 'A4'; readonly personen: readonly A4PerPersoon[]; readonly uitzondering: boolean }
  | { readonly afweging: 'A5'; readonly antwoord: A5 };

export const EINDES = [
  'vermoeden-weggenomen',
  'hulp-geslaagd',
  'melding-afgerond',
  'leerling-weg',
  'andere-oorzaak',
  'andere-route',
  'samengevoegd',
  'verkeerd-kind',
  'overgedragen',
] as const;
export type Einde = (typeof EINDES)[number];

/** Everything that takes effect only when a second person agrees (P-09). */
export type Verlaging =
  | { readonly soort: 'afweging'; readonly keuze: AfwegingKeuze; readonly vragenlijst: Vragenlijst }
  | {
      readonly soort: 'gesprek';
      readonly persoonId: string;
      readonly uitkomst:
        | { readonly staat: 'afgezien'; readonly grond: AfzienGrond; readonly opnieuwOp: Datum }
        | { readonly staat: 'niet-geschikt' };
    }
  /** B2 back to ja while its nee made the outcome melden (E-09). */
  | { readonly soort: 'hulpbesluit'; readonly vereisten: Hulpvereisten }
  | {
      readonly soort: 'sluiten';
      readonly einde: Einde;
      /** First a look on this date (S4-27). */ readonly opvolgenOp?: Datum;
    };
export interface Voorstel {
  readonly voorstelId: string;
  readonly wijziging: Verlaging;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly reden: string;
}
/** E-17: both reasons are kept when the second person did not agree. */
export interface Verschil {
  readonly wijziging: Verlaging;
  readonly voorgesteldDoor: MedewerkerId;
  readonly afgewezenDoor: MedewerkerId;
  readonly op: Moment;
}
