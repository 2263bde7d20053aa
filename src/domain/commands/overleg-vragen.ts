// Step 2: asking a colleague to look along, handing over and taking back. It does not know how the message travels.

import type { MedewerkerId } from '../../shared/ids.ts';
import { kanMeedoen } from '../bevoegdheid.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import { by, replace, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, Overleg, OverlegSoort } from '../toestand.ts';

export type OverlegVragen = Opdracht<
  'OverlegVragen',
  { readonly aan: MedewerkerId; readonly overlegSoort: OverlegSoort; readonly inhoud: { readonly vraag: string } }
>;
export type OverlegGevraagd = Gebeurtenis<
  'OverlegGevraagd',
  {
    readonly overlegId: string;
    readonly aan: MedewerkerId;
    readonly overlegSoort: OverlegSoort;
    readonly inhoud: { readonly vraag: string };
  }
>;

export const overlegVragen: Regel<OverlegVragen, OverlegGevraagd> = (command, casus, school) => {
  if (!kanMeedoen(casus, school, command.aan)) return refused('collega-onbekend');
  if (command.aan === command.door) return refused('tweede-persoon-nodig');
  const loopt = casus.overleggen.find((o) => o.staat.staat === 'gevraagd' && o.staat.aan === command.aan);
  if (loopt !== undefined) return alreadyDone({ door: loopt.gevraagdDoor, op: loopt.op });
  return accepted({
    type: 'OverlegGevraagd',
    ...by(command),
    overlegId: `o${String(casus.overleggen.length + 1)}`,
    aan: command.aan,
    overlegSoort: command.overlegSoort,
    inhoud: command.inhoud,
  });
};
export const pasOverlegGevraagdToe: Toepassing<OverlegGevraagd> = (casus, event) => ({
  ...casus,
  leden: withLid(casus, event.aan),
  overleggen: [
    ...casus.overleggen,
    {
      overlegId: event.overlegId,
      soort: event.overlegSoort,
      gevraagdDoor: event.door,
      op: event.op,
      vraag: event.inhoud.vraag,
      staat: { staat: 'gevraagd', aan: event.aan, sinds: event.op },
    },
  ],
});

type OpenOverleg = Overleg & { readonly staat: Extract<Overleg['staat'], { staat: 'gevraagd' }> };
/** The open consult with this id, or undefined. */
export const openOverleg = (casus: Casus, overlegId: string): OpenOverleg | undefined =>
  casus.overleggen.find((o): o is OpenOverleg => o.overlegId === overlegId && o.staat.staat === 'gevraagd');

/** Handing over to a colleague who can answer sooner. */
export type OverlegOverdragen = Opdracht<
  'OverlegOverdragen',
  { readonly overlegId: string; readonly aan: MedewerkerId }
>;
export type OverlegOvergedragen = Gebeurtenis<
  'OverlegOvergedragen',
  { readonly overlegId: string; readonly aan: MedewerkerId }
>;
export const overlegOverdragen: Regel<OverlegOverdragen, OverlegOvergedragen> = (command, casus, school) => {
  const overleg = openOverleg(casus, command.overlegId);
  if (overleg === undefined) return refused('overleg-onbekend');
  if (!kanMeedoen(casus, school, command.aan)) return refused('collega-onbekend');
  if (command.aan === overleg.gevraagdDoor) return refused('tweede-persoon-nodig');
  if (command.aan === overleg.staat.aan) return refused('al-gedaan');
  return accepted({ type: 'OverlegOvergedragen', ...by(command), overlegId: command.overlegId, aan: command.aan });
};
export const pasOverlegOvergedragenToe: Toepassing<OverlegOvergedragen> = (casus, event) => ({
  ...casus,
  leden: withLid(casus, event.aan),
  overleggen: replace(
    casus.overleggen,
    (o) => o.overlegId === event.overlegId,
    (o) => ({ ...o, staat: { staat: 'gevraagd', aan: event.aan, sinds: event.op } }),
  ),
});

/** Taking a request back: only who asked. */
export type OverlegIntrekken = Opdracht<'OverlegIntrekken', { readonly overlegId: string }>;
/** `aan`: who had been asked; older logs do not hold it. */
export type OverlegIngetrokken = Gebeurtenis<
  'OverlegIngetrokken',
  { readonly overlegId: string; readonly aan?: MedewerkerId }
>;
export const overlegIntrekken: Regel<OverlegIntrekken, OverlegIngetrokken> = (command, casus) => {
  const overleg = openOverleg(casus, command.overlegId);
  if (overleg === undefined) return refused('overleg-onbekend');
  if (overleg.gevraagdDoor !== command.door) return refused('rol-past-niet');
  return accepted({ type: 'OverlegIngetrokken', ...by(command), overlegId: command.overlegId, aan: overleg.staat.aan });
};
export const pasOverlegIngetrokkenToe: Toepassing<OverlegIngetrokken> = (casus, event) => ({
  ...casus,
  overleggen: replace(
    casus.overleggen,
    (o) => o.overlegId === event.overlegId,
    (o) => ({ ...o, staat: { staat: 'ingetrokken', op: event.op } }),
  ),
});
