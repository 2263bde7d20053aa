// Who watches a casus while the school is free for five days or more (E-13). It does not know which terms fall in those days.

import type { Datum, MedewerkerId, Moment } from '../../shared/ids.ts';
import { kanMeedoen } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import { by, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, SysteemGebeurtenis, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import type { Casus } from '../toestand.ts';
import { komendeVakantie, wachtAnders, wachtIn } from '../vakantie.ts';

/** `stil`: the list of the same holiday is told with another casus; one message for all of them. */
interface Wacht {
  readonly wie: MedewerkerId;
  readonly van: Datum;
  readonly tot: Datum;
  readonly stil?: true;
}
/** `van`: the first free day of the holiday that the card spoke of. */
export type WachtNoemen = Opdracht<
  'WachtNoemen',
  { readonly wie: MedewerkerId; readonly van: Datum; readonly stil?: true }
>;
export type WachtGenoemd = Gebeurtenis<'WachtGenoemd', Wacht>;
/** Nobody was named in time. */
export type WachtToegewezen = SysteemGebeurtenis<'WachtToegewezen', Wacht>;

export const wachtNoemen: Regel<WachtNoemen, WachtGenoemd> = (command, casus, school) => {
  const vakantie = komendeVakantie(school);
  if (vakantie === undefined || vakantie.van !== command.van) return refused('nog-niet-mogelijk');
  if (!kanMeedoen(casus, school, command.wie)) return refused('collega-onbekend');
  if (wachtIn(casus, school, vakantie) === command.wie) return accepted();
  const { van, tot } = vakantie;
  const stil = command.stil === true && { stil: true as const };
  return accepted({ type: 'WachtGenoemd', ...by(command), wie: command.wie, van, tot, ...stil });
};

/** The last step before the holiday names somebody; nothing where nobody is left to name. */
export function wachtToewijzen(nu: Moment, casus: Casus, school: School): readonly WachtToegewezen[] {
  const vakantie = komendeVakantie(school);
  const wie = wachtAnders(casus, school);
  if (vakantie === undefined || wie === undefined) return [];
  const { van, tot } = vakantie;
  return [{ type: 'WachtToegewezen', op: nu, door: 'systeem', wie, van, tot }];
}

export const pasWachtToe: Toepassing<WachtGenoemd | WachtToegewezen> = (casus, { wie, van, tot }) => ({
  ...casus,
  leden: withLid(casus, wie),
  wachten: [...(casus.wachten ?? []).filter((w) => w.van !== van), { wie, van, tot }],
});
