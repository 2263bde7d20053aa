// The emergency: numbers first, colleagues called with one tap, from any phase (P-06, P-09, E-14). It knows no text and no number.

import type { MedewerkerId } from '../../shared/ids.ts';
import { accepted } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isNood } from '../stand.ts';
import type { Casus } from '../toestand.ts';
import { casusStarten } from './casus-starten.ts';
import type { CasusGestart, NoodIngeschakeld } from './casus-starten.ts';
import { sluitUit } from './collega-uitsluiten.ts';
import type { CollegaUitgesloten } from './collega-uitsluiten.ts';

export type NoodInschakelen = Opdracht<
  'NoodInschakelen',
  { readonly code: string; readonly nietNaar: readonly MedewerkerId[] }
>;
type NoodFeiten = CasusGestart | NoodIngeschakeld | CollegaUitgesloten;

/** Works without a casus (it makes one), in every phase, closed included; a second tap rings nobody twice. */
export function noodInschakelen(command: NoodInschakelen, casus: Casus | undefined): Decision<NoodFeiten> {
  if (casus === undefined) {
    return casusStarten({
      ...command,
      type: 'CasusStarten',
      leerling: {},
      disclosure: false,
      vormen: [],
      uitgesloten: command.nietNaar,
      collegaThuis: false,
      gevaarNu: true,
    });
  }
  const nieuw = sluitUit(command, casus, command.nietNaar);
  return isNood(casus)
    ? accepted(...nieuw)
    : accepted<NoodFeiten>(...nieuw, { type: 'NoodIngeschakeld', ...by(command) });
}
export const pasNoodIngeschakeldToe: Toepassing<NoodIngeschakeld> = (casus, event) => ({
  ...casus,
  nood: { sinds: event.op, door: event.door },
  afloop: { staat: 'lopend' },
});

/** "Ik pak dit op": the acknowledgement of an escalation by a person (E-12). */
export type NoodOppakken = Opdracht<'NoodOppakken'>;
export type NoodOpgepakt = Gebeurtenis<'NoodOpgepakt'>;
export const noodOppakken: Regel<NoodOppakken, NoodOpgepakt> = (command, casus) =>
  casus.nood === undefined || casus.nood.opgepaktDoor !== undefined
    ? accepted()
    : accepted({ type: 'NoodOpgepakt', ...by(command) });
export const pasNoodOpgepaktToe: Toepassing<NoodOpgepakt> = (casus, event) => ({
  ...casus,
  ...(casus.nood && { nood: { ...casus.nood, opgepaktDoor: event.door } }),
});

/** The overlay ends; A2 and the melding stay what they are. */
export type NoodAfsluiten = Opdracht<'NoodAfsluiten'>;
export type NoodAfgesloten = Gebeurtenis<'NoodAfgesloten'>;
export const noodAfsluiten: Regel<NoodAfsluiten, NoodAfgesloten> = (command, casus) =>
  isNood(casus) ? accepted({ type: 'NoodAfgesloten', ...by(command) }) : accepted();
export const pasNoodAfgeslotenToe: Toepassing<NoodAfgesloten> = (casus, event) => ({
  ...casus,
  ...(casus.nood && { nood: { ...casus.nood, voorbijOp: event.op } }),
});
