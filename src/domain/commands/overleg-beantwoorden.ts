// Step 2: the answer of the colleague: advice, observe first, or decline with a reason; and a spoken consult written down (P-29).

import { accepted, refused } from '../decision.ts';
import { andersAls, by, replace, tekstFout, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isA2Onveilig } from '../stand.ts';
import type { BesprekingWijze, Casus, OverlegSoort } from '../toestand.ts';
import { openOverleg } from './overleg-vragen.ts';
import { BUITEN_SCHOOL, magMetNaam } from './toestemming-vastleggen.ts';

interface AntwoordGegevens {
  readonly overlegId: string;
  readonly antwoord: 'advies' | 'observeren';
  readonly inhoud: { readonly advies: string; readonly besluit?: string };
}
export type OverlegBeantwoorden = Opdracht<'OverlegBeantwoorden', AntwoordGegevens>;
export type OverlegBeantwoord = Gebeurtenis<'OverlegBeantwoord', AntwoordGegevens>;

/** Anybody of the casus who takes it up may answer (P-26); an answered consult stays answered. */
export const overlegBeantwoorden: Regel<OverlegBeantwoorden, OverlegBeantwoord> = (command, casus) => {
  const overleg = openOverleg(casus, command.overlegId);
  if (overleg === undefined) return refused('overleg-onbekend');
  if (overleg.gevraagdDoor === command.door) return refused('tweede-persoon-nodig');
  const fout = tekstFout(command.inhoud.advies);
  if (fout !== undefined) return refused(fout);
  const { overlegId, antwoord, inhoud } = command;
  return accepted({ type: 'OverlegBeantwoord', ...by(command), overlegId, antwoord, inhoud });
};
export const pasOverlegBeantwoordToe: Toepassing<OverlegBeantwoord> = (casus, event) => ({
  ...casus,
  leden: withLid(casus, event.door),
  overleggen: replace(
    casus.overleggen,
    (o) => o.overlegId === event.overlegId,
    (o) => ({
      ...o,
      staat: {
        staat: 'beantwoord',
        door: event.door,
        op: event.op,
        antwoord: event.antwoord,
        gesproken: false,
        advies: event.inhoud.advies,
        ...(event.inhoud.besluit !== undefined && { besluit: event.inhoud.besluit }),
      },
    }),
  ),
});

/** With a reason, by somebody else than who asked: that person takes the question back. */
export type OverlegAfwijzen = Opdracht<
  'OverlegAfwijzen',
  { readonly overlegId: string; readonly inhoud: { readonly reden: string } }
>;
export type OverlegAfgewezen = Gebeurtenis<
  'OverlegAfgewezen',
  { readonly overlegId: string; readonly inhoud: { readonly reden: string } }
>;
export const overlegAfwijzen: Regel<OverlegAfwijzen, OverlegAfgewezen> = (command, casus) => {
  const overleg = openOverleg(casus, command.overlegId);
  if (overleg === undefined) return refused('overleg-onbekend');
  if (overleg.gevraagdDoor === command.door) return refused('tweede-persoon-nodig');
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  return accepted({ type: 'OverlegAfgewezen', ...by(command), overlegId: command.overlegId, inhoud: command.inhoud });
};
export const pasOverlegAfgewezenToe: Toepassing<OverlegAfgewezen> = (casus, event) => ({
  ...casus,
  overleggen: replace(
    casus.overleggen,
    (o) => o.overlegId === event.overlegId,
    (o) => ({ ...o, staat: { staat: 'afgewezen', door: event.door, op: event.op, reden: event.inhoud.reden } }),
  ),
});

interface GesprokenGegevens {
  readonly overlegSoort: OverlegSoort;
  /** With people from outside: was the child named? */
  readonly wijze?: BesprekingWijze;
  readonly inhoud: { readonly advies: string; readonly met?: string; readonly besluit?: string };
}
/** A consult that was spoken; counts like an answered one (C-16, T-18). */
export type OverlegVastleggen = Opdracht<'OverlegVastleggen', GesprokenGegevens>;
export type OverlegVastgelegd = Gebeurtenis<
  'OverlegVastgelegd',
  GesprokenGegevens & { readonly overlegId: string; readonly andersDanAfgesproken?: true }
>;
/** S0-20: where the child is not safe the regisseur may hear who it is about, but Veilig Thuis was called first. */
const magRegisseur = (casus: Casus, soort: OverlegSoort): boolean =>
  soort === 'regisseur' && isA2Onveilig(casus) && casus.raadplegingen.length > 0;
/** P-23: naming the child outside the school without written consent is written down and marked, never refused. */
export const overlegVastleggen: Regel<OverlegVastleggen, OverlegVastgelegd> = (command, casus) => {
  const fout = tekstFout(command.inhoud.advies);
  if (fout !== undefined) return refused(fout);
  const isBuiten = BUITEN_SCHOOL.includes(command.overlegSoort);
  const mag = magMetNaam(casus) || magRegisseur(casus, command.overlegSoort);
  return accepted({
    type: 'OverlegVastgelegd',
    ...by(command),
    overlegId: `o${String(casus.overleggen.length + 1)}`,
    overlegSoort: command.overlegSoort,
    ...(isBuiten && command.wijze && { wijze: command.wijze }),
    ...andersAls(isBuiten && command.wijze === 'met-naam' && !mag),
    inhoud: command.inhoud,
  });
};
export const pasOverlegVastgelegdToe: Toepassing<OverlegVastgelegd> = (casus, event) => ({
  ...casus,
  overleggen: [
    ...casus.overleggen,
    {
      overlegId: event.overlegId,
      soort: event.overlegSoort,
      gevraagdDoor: event.door,
      op: event.op,
      vraag: '',
      staat: {
        staat: 'beantwoord',
        door: event.door,
        op: event.op,
        antwoord: 'advies',
        gesproken: true,
        advies: event.inhoud.advies,
        ...(event.inhoud.besluit !== undefined && { besluit: event.inhoud.besluit }),
      },
    },
  ],
});
