// What it is that a closed casus is kept: since when the pupil is gone, what forbids destroying it, who agreed so far (regels.md 4.10). It decides nothing.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';

/** Which term of the school holds: the suspicion was dispelled, it was reported, or neither. */
export const BEWAARGRONDEN = ['vermoeden-weg', 'na-vertrek', 'gemeld'] as const;
export type Bewaargrond = (typeof BEWAARGRONDEN)[number];

/** What a person can record; that Veilig Thuis is still involved, or somebody waits to read it, follows from the casus. */
export const PLICHTGRONDEN = ['klacht', 'strafzaak', 'anders'] as const;
export type Plichtgrond = (typeof PLICHTGRONDEN)[number];

/** Whose yes it is. */
export type Bewaarrol = 'aandachtsfunctionaris' | 'directeur' | 'bestuurder';

export const BEWAARBESLUITEN = ['vernietigen', 'bewaren'] as const;
export type Bewaarbesluit = (typeof BEWAARBESLUITEN)[number];

/** Something because of which nothing may be destroyed. */
export interface Bewaarplicht {
  readonly plichtId: string;
  readonly grond: Plichtgrond | 'veilig-thuis' | 'inzageverzoek';
  readonly op: Moment;
  /** Absent where nobody recorded it. */
  readonly door?: MedewerkerId;
  readonly reden?: string;
}
export interface Bewaring {
  /** Last day of the pupil at this school. */
  readonly vertrekOp?: Datum;
  /** Recorded by people, and not lifted. */
  readonly plichten: readonly Bewaarplicht[];
  readonly aantalPlichten: number;
  /** Somebody said that Veilig Thuis is not involved any more. */
  readonly zonderVeiligThuisSinds?: Moment;
  /** The day on which the last of them was lifted: what was held back is proposed anew. */
  readonly vrijSinds?: Datum;
  /** Kept longer because somebody said so. */
  readonly langer?: { readonly tot: Datum; readonly door: MedewerkerId; readonly op: Moment; readonly reden: string };
  /** The first of two. */
  readonly eerste?: { readonly door: MedewerkerId; readonly op: Moment };
  /** Nothing else is left of this casus. */
  readonly vernietigd?: {
    readonly op: Moment;
    readonly grond: Bewaargrond;
    readonly rollen: readonly Bewaarrol[];
  };
}
export const NIETS_BEWAARD: Bewaring = { plichten: [], aantalPlichten: 0 };
