// The emergency: numbers first, colleagues called with one tap, from any phase (P-06, P-09, E-14). It knows no text and no number.

import type { MedewerkerId } from '../../shared/ids.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { laatsteAntwoord, openEscalatie } from '../opschaling.ts';
import { isNood } from '../stand.ts';
import type { Casus, Nood } from '../toestand.ts';
import { vraagOpnieuw } from './antwoord.ts';
import { casusStarten } from './casus-starten.ts';
import type { Gestart, NoodIngeschakeld } from './casus-starten.ts';
import { sluitUit } from './collega-uitsluiten.ts';
import type { CollegaUitgesloten } from './collega-uitsluiten.ts';
import { withoutVerlagingen } from './verlaging-voorstellen.ts';

export type NoodInschakelen = Opdracht<
  'NoodInschakelen',
  { readonly code: string; readonly nietNaar: readonly MedewerkerId[] }
>;
type NoodFeiten = Gestart | CollegaUitgesloten;

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
/** Whatever had been answered or proposed before the emergency is asked again (E-11, E-14); a high A2 stays high. */
export const pasNoodIngeschakeldToe: Toepassing<NoodIngeschakeld> = (casus, event) => ({
  ...withoutVerlagingen(casus),
  nood: { sinds: event.op, door: event.door },
  afwegingen: vraagOpnieuw(casus.afwegingen),
  afloop: { staat: 'lopend' },
});

/**
 * "Ik pak dit op": the acknowledgement of what is rood by somebody who was called (E-12), emergency or not; who called does not answer,
 * and who comes second hears who was first (P-22).
 */
export type NoodOppakken = Opdracht<'NoodOppakken'>;
export type NoodOpgepakt = Gebeurtenis<'NoodOpgepakt'>;
export const noodOppakken: Regel<NoodOppakken, NoodOpgepakt> = (command, casus) => {
  const open = openEscalatie(casus);
  if (open === undefined) {
    const eerder = laatsteAntwoord(casus);
    return eerder === undefined || eerder.door === command.door ? accepted() : alreadyDone(eerder);
  }
  return open.door === command.door
    ? refused('tweede-persoon-nodig')
    : accepted({ type: 'NoodOpgepakt', ...by(command) });
};
const withOpgepakt = (nood: Nood, { door, op }: NoodOpgepakt): Nood =>
  nood.opgepaktDoor === undefined && nood.voorbijOp === undefined
    ? { ...nood, opgepaktDoor: door, opgepaktOp: op }
    : nood;
export const pasNoodOpgepaktToe: Toepassing<NoodOpgepakt> = (casus, event) => ({
  ...casus,
  ...(casus.nood && { nood: withOpgepakt(casus.nood, event) }),
});

/** The overlay ends; A2 and the melding stay what they are. Who called ends it only once a colleague came or it was reported (P-09). */
export type NoodAfsluiten = Opdracht<'NoodAfsluiten', { readonly inhoud: { readonly reden: string } }>;
/** `inhoud` is absent in events from before a reason was asked. */
export type NoodAfgesloten = Gebeurtenis<'NoodAfgesloten', { readonly inhoud?: { readonly reden: string } }>;
/** Who called, while nobody came and nothing was reported: then a second person says that it is over (P-09). */
export function isAlleenInNood({ nood, meldingen }: Casus, wie: MedewerkerId): boolean {
  if (nood === undefined || nood.door !== wie || nood.opgepaktDoor !== undefined) return false;
  return meldingen.every((m) => m.op < nood.sinds);
}
export const noodAfsluiten: Regel<NoodAfsluiten, NoodAfgesloten> = (command, casus) => {
  const { nood } = casus;
  if (nood === undefined) return accepted();
  if (!isNood(casus)) {
    const { voorbijDoor, voorbijOp } = nood;
    const isVanAnder = voorbijDoor !== undefined && voorbijOp !== undefined && voorbijDoor !== command.door;
    return isVanAnder ? alreadyDone({ door: voorbijDoor, op: voorbijOp }) : accepted();
  }
  if (isAlleenInNood(casus, command.door)) return refused('tweede-persoon-nodig');
  if (tekstFout(command.inhoud.reden) !== undefined) return refused('reden-ontbreekt');
  return accepted({ type: 'NoodAfgesloten', ...by(command), inhoud: command.inhoud });
};
export const pasNoodAfgeslotenToe: Toepassing<NoodAfgesloten> = (casus, event) => ({
  ...casus,
  ...(casus.nood && { nood: { ...casus.nood, voorbijOp: event.op, voorbijDoor: event.door } }),
  // What was destroyed was opened by the emergency alone (P-11).
  ...(casus.apart?.vernietigd && { afloop: { staat: 'gesloten', einde: 'verkeerd-kind', ...casus.apart.vernietigd } }),
});
