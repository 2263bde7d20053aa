// The shapes every command and every event share: who, when, on what, and the idempotency key are data.

import type { CasusId, MedewerkerId, Moment, OpdrachtId, SchoolId } from '../shared/ids.ts';
import type { Decision, WeigeringCode } from './decision.ts';
import type { School } from './school.ts';
import type { Casus } from './toestand.ts';

export interface Kop {
  readonly casusId: CasusId;
  readonly schoolId: SchoolId;
  readonly door: MedewerkerId;
  readonly nu: Moment;
  readonly opdrachtId: OpdrachtId;
  /** Version of the casus that the card showed. */
  readonly versie: number;
}
export type Opdracht<T extends string, F = unknown> = Kop & { readonly type: T } & F;
/** `inhoud` holds all that a person typed and every name; the rest are codes, ids and moments. */
export type Feit<T extends string, F = unknown> = { readonly type: T; readonly op: Moment } & F;
export type Gebeurtenis<T extends string, F = unknown> = Feit<T, F> & { readonly door: MedewerkerId };
export type SysteemGebeurtenis<T extends string, F = unknown> = Feit<T, F> & { readonly door: 'systeem' };

/** A rule: pure, total, answers facts or a refusal. */
export type Regel<C, E> = (command: C, casus: Casus, school: School) => Decision<E>;
/** How one event changes the state; never refuses. */
export type Toepassing<E> = (casus: Casus, event: E) => Casus;

/** Characters in one field. */
export const MAX_TEKST = 4000;
/** Checks a mandatory text: one word is enough; how long it may be, decide.ts checks for all fields at once. */
export function tekstFout(tekst: string): WeigeringCode | undefined {
  return tekst.trim() === '' ? 'tekst-ontbreekt' : undefined;
}
export const by = (command: Kop): { readonly op: Moment; readonly door: MedewerkerId } => ({
  op: command.nu,
  door: command.door,
});
/** P-23: the mark `anders dan afgesproken` on a fact that could not have been planned like this. */
export const andersAls = (anders: boolean): { readonly andersDanAfgesproken?: true } =>
  anders ? { andersDanAfgesproken: true } : {};
/** Who acts or is asked belongs to the casus. */
export const withLid = (casus: Casus, wie: MedewerkerId): readonly MedewerkerId[] =>
  casus.leden.includes(wie) ? casus.leden : [...casus.leden, wie];
/** Replaces the one element for which `is` holds. */
export function replace<T>(rij: readonly T[], is: (t: T) => boolean, maak: (t: T) => T): readonly T[] {
  return rij.map((t) => (is(t) ? maak(t) : t));
}
