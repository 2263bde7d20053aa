// A term that passed enters like every other command; and what became of messages. It does not know how anything was delivered.

import type { MedewerkerId, Moment } from '../../shared/ids.ts';
import { accepted } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { SysteemGebeurtenis, Toepassing } from '../opdracht.ts';
import type { Casus } from '../toestand.ts';

export const TERMIJN_SOORTEN = [
  'nood',
  'opschaling',
  'overleg',
  'voorstel',
  'melding',
  'bevestiging',
  'terugkoppeling',
  'evaluatie',
  'nazorg',
  'a1-opnieuw',
  'gesprek-opnieuw',
  'advies-opnieuw',
  'reis',
  'stagnatie',
  'vakantie',
  'apart',
  'inzageverzoek',
  'bewaring',
] as const;
export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number];

export interface TermijnVerstrijken {
  readonly type: 'TermijnVerstrijken';
  readonly nu: Moment;
  readonly soort: TermijnSoort;
  /** Which term: kind and the id of the thing it is about, e.g. `overleg:o1`. */
  readonly sleutel: string;
  /** 1 reminder, 2 deputy, 3 further up (E-12, E-13). */
  readonly trede: number;
  /** The list of a holiday is told with another casus: one message for all of them. */
  readonly stil?: true;
}
export type TermijnVerstreken = SysteemGebeurtenis<
  'TermijnVerstreken',
  { readonly soort: TermijnSoort; readonly sleutel: string; readonly trede: number; readonly stil?: true }
>;
/** Each step of each term once. */
export function termijnVerstrijken(command: TermijnVerstrijken, casus: Casus): Decision<TermijnVerstreken> {
  const { soort, sleutel, trede, nu, stil } = command;
  if ((casus.verstreken[sleutel] ?? 0) >= trede) return accepted();
  return accepted({ type: 'TermijnVerstreken', op: nu, door: 'systeem', soort, sleutel, trede, ...(stil && { stil }) });
}
export const pasTermijnVerstrekenToe: Toepassing<TermijnVerstreken> = (casus, event) => ({
  ...casus,
  verstreken: { ...casus.verstreken, [event.sleutel]: event.trede },
});

interface Bezorgd {
  readonly berichtId: string;
  readonly aan: MedewerkerId;
}
export type BerichtAangekomen = SysteemGebeurtenis<'BerichtAangekomen', Bezorgd>;
export type BerichtNietAangekomen = SysteemGebeurtenis<'BerichtNietAangekomen', Bezorgd & { readonly zeker: boolean }>;
/** The recipient's first press or typed command that opens it (huis.md 3b). */
export type BerichtGezien = SysteemGebeurtenis<'BerichtGezien', Bezorgd>;

type Bezorgstaat = Casus['bezorgingen'][number]['staat'];
const staatVan = (event: BerichtAangekomen | BerichtNietAangekomen | BerichtGezien): Bezorgstaat => {
  if (event.type === 'BerichtGezien') return 'gezien';
  if (event.type === 'BerichtAangekomen') return 'aangekomen';
  return event.zeker ? 'niet-aangekomen' : 'onbekend';
};
const pasBezorgingToe: Toepassing<BerichtAangekomen | BerichtNietAangekomen | BerichtGezien> = (casus, event) => ({
  ...casus,
  bezorgingen: [
    ...casus.bezorgingen.filter((b) => b.berichtId !== event.berichtId || b.aan !== event.aan),
    { berichtId: event.berichtId, aan: event.aan, staat: staatVan(event), op: event.op },
  ],
});
/** What became of a message, whichever way it went. */
export const BEZORGING_TOEPASSINGEN = {
  BerichtAangekomen: pasBezorgingToe,
  BerichtNietAangekomen: pasBezorgingToe,
  BerichtGezien: pasBezorgingToe,
};
