// What it is that a casus stands apart: since when, and what one of two people said has to become of it (P-11). It decides nothing.

import type { MedewerkerId, Moment } from '../shared/ids.ts';

export const APART_BESLUITEN = ['vernietigen', 'herstellen'] as const;
export type ApartBesluit = (typeof APART_BESLUITEN)[number];
interface Gezegd {
  readonly door: MedewerkerId;
  readonly op: Moment;
  /** In words; empty once the content was destroyed. */
  readonly reden: string;
}
export interface Apart extends Gezegd {
  /** The first of two. */
  readonly voorstel?: Gezegd & { readonly besluit: ApartBesluit };
  /** By the second of two. */
  readonly vernietigd?: Omit<Gezegd, 'reden'>;
}
