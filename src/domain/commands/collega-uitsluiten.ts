// Who is family or otherwise involved is shut out, whatever the role (P-18, P-24). It does not tell that person why.

import type { MedewerkerId } from '../../shared/ids.ts';
import { findMedewerker, isUitgesloten } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Kop, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, Nood, Opschaling } from '../toestand.ts';
import { zonderZelf } from './casus-starten.ts';

export type CollegaUitsluiten = Opdracht<'CollegaUitsluiten', { readonly wie: readonly MedewerkerId[] }>;
export type CollegaUitgesloten = Gebeurtenis<'CollegaUitgesloten', { readonly wie: MedewerkerId }>;

/** One event for each person who was not shut out yet. Who started it does not shut out oneself; who is involved and was asked, may. */
export const sluitUit = (kop: Kop, casus: Casus, wie: readonly MedewerkerId[]): readonly CollegaUitgesloten[] =>
  (kop.door === casus.gestartDoor ? zonderZelf(kop, wie) : [...new Set(wie)])
    .filter((id) => !isUitgesloten(casus, id))
    .map((id) => ({ type: 'CollegaUitgesloten', ...by(kop), wie: id }));

export const collegaUitsluiten: Regel<CollegaUitsluiten, CollegaUitgesloten> = (command, casus, school) =>
  command.wie.some((id) => findMedewerker(school, id) === undefined)
    ? refused('collega-onbekend')
    : accepted(...sluitUit(command, casus, command.wie));
function zonderOpgepakt({ opgepaktDoor: _wie, opgepaktOp: _op, ...nood }: Nood): Nood {
  return nood;
}
function zonderOppakker({ opgepakt: _wie, ...opschaling }: Opschaling): Opschaling {
  return opschaling;
}
/** What waits for, or rests on, somebody involved falls away: the own proposals, and having picked up what is rood. */
export const pasCollegaUitgeslotenToe: Toepassing<CollegaUitgesloten> = (casus, event) => {
  return {
    ...casus,
    uitgesloten: [...casus.uitgesloten, { wie: event.wie, door: event.door, op: event.op }],
    voorstellen: casus.voorstellen.filter((v) => v.door !== event.wie),
    ...(casus.nood?.opgepaktDoor === event.wie && { nood: zonderOpgepakt(casus.nood) }),
    ...(casus.opschaling?.opgepakt?.door === event.wie && { opschaling: zonderOppakker(casus.opschaling) }),
  };
};

/** P-24: only bestuur can undo it. */
export type UitsluitingOpheffen = Opdracht<'UitsluitingOpheffen', { readonly wie: MedewerkerId }>;
export type UitsluitingOpgeheven = Gebeurtenis<'UitsluitingOpgeheven', { readonly wie: MedewerkerId }>;
export const uitsluitingOpheffen: Regel<UitsluitingOpheffen, UitsluitingOpgeheven> = (command, casus) =>
  isUitgesloten(casus, command.wie)
    ? accepted({ type: 'UitsluitingOpgeheven', ...by(command), wie: command.wie })
    : accepted();
export const pasUitsluitingOpgehevenToe: Toepassing<UitsluitingOpgeheven> = (casus, event) => ({
  ...casus,
  uitgesloten: casus.uitgesloten.filter((u) => u.wie !== event.wie),
});
