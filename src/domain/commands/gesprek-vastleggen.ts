// Step 3: a track per person: planned, held, not reached, unwilling; waiving goes through a second person. Facts are never refused (P-23).

import type { Datum, Moment } from '../../shared/ids.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { andersAls, by, replace, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { isGesprekAf, isGesprekGeblokkeerd } from '../stand.ts';
import type { AfzienGrond, Casus, GesprekUitkomst, Persoon } from '../toestand.ts';
import { findPersoon } from './persoon-toevoegen.ts';
import { stelVoor } from './verlaging-voorstellen.ts';
import type { VerlagingVoorgesteld } from './verlaging-voorstellen.ts';

/** Why a talk with this person cannot be planned now; undefined when it can. */
export function planbaar(
  casus: Casus,
  school: School,
  persoon: Persoon,
  leerkrachtErbij: boolean,
): WeigeringCode | undefined {
  if (isGesprekGeblokkeerd(casus, persoon)) return 'veilig-thuis-eerst';
  const nooit = school.profiel.oudergesprek.leerkracht === 'nooit';
  return nooit && leerkrachtErbij && persoon.soort !== 'leerling' ? 'leerkracht-niet-bij-gesprek' : undefined;
}

export type GesprekPlannen = Opdracht<
  'GesprekPlannen',
  { readonly persoonId: string; readonly datum: Datum; readonly leerkrachtErbij: boolean }
>;
export type GesprekGepland = Gebeurtenis<'GesprekGepland', { readonly persoonId: string; readonly datum: Datum }>;
export const gesprekPlannen: Regel<GesprekPlannen, GesprekGepland> = (command, casus, school) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  const code = planbaar(casus, school, persoon, command.leerkrachtErbij);
  if (code !== undefined) return refused(code);
  if (command.datum < command.nu.slice(0, 10)) return refused('datum-ongeldig');
  const { persoonId, datum } = command;
  return accepted({ type: 'GesprekGepland', ...by(command), persoonId, datum });
};
const withoutAfzien = (casus: Casus, persoonId: string): Casus => ({
  ...casus,
  voorstellen: casus.voorstellen.filter((v) => v.wijziging.soort !== 'gesprek' || v.wijziging.persoonId !== persoonId),
});
const withGesprek = (casus: Casus, persoonId: string, maak: (p: Persoon) => Persoon): Casus => ({
  ...casus,
  personen: replace(casus.personen, (p) => p.persoonId === persoonId, maak),
});
export const pasGesprekGeplandToe: Toepassing<GesprekGepland> = (casus, event) =>
  withGesprek(casus, event.persoonId, (p) => ({
    ...p,
    ...(isGesprekAf(p) && { eerderAf: true }),
    gesprek: { staat: 'gepland', datum: event.datum, door: event.door },
  }));

interface GehoudenGegevens {
  readonly persoonId: string;
  readonly gehoudenOp: Moment;
  readonly leerkrachtErbij: boolean;
  readonly uitkomst: GesprekUitkomst;
  readonly inhoud: { readonly reactie: string; readonly aanwezig?: string; readonly afspraken?: string };
}
export type GesprekVastleggen = Opdracht<'GesprekVastleggen', GehoudenGegevens>;
export type GesprekGehouden = Gebeurtenis<
  'GesprekGehouden',
  GehoudenGegevens & { readonly andersDanAfgesproken: boolean }
>;
/** A talk that took place is recorded whatever the rules on planning say (P-23). */
export const gesprekVastleggen: Regel<GesprekVastleggen, GesprekGehouden> = (command, casus, school) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  const fout = tekstFout(command.inhoud.reactie);
  if (fout !== undefined) return refused(fout);
  if (command.gehoudenOp > command.nu) return refused('moment-in-toekomst');
  const { persoonId, gehoudenOp, leerkrachtErbij, uitkomst, inhoud } = command;
  const andersDanAfgesproken = planbaar(casus, school, persoon, leerkrachtErbij) !== undefined;
  return accepted({
    type: 'GesprekGehouden',
    ...by(command),
    persoonId,
    gehoudenOp,
    leerkrachtErbij,
    uitkomst,
    inhoud,
    andersDanAfgesproken,
  });
};
/** A talk that was held leaves nothing to waive. */
export const pasGesprekGehoudenToe: Toepassing<GesprekGehouden> = (casus, event) =>
  withGesprek(withoutAfzien(casus, event.persoonId), event.persoonId, (p) => ({
    ...p,
    gesprek: {
      staat: 'gehouden',
      op: event.gehoudenOp,
      door: event.door,
      uitkomst: event.uitkomst,
      andersDanAfgesproken: event.andersDanAfgesproken,
    },
  }));

interface PogingGegevens {
  readonly persoonId: string;
  readonly pogingOp: Moment;
  readonly uitkomst: 'geen-reactie' | 'wil-niet';
  readonly inhoud: { readonly toelichting?: string };
}
export type GesprekpogingVastleggen = Opdracht<'GesprekpogingVastleggen', PogingGegevens>;
/** P-23: also an attempt that the block of P-05 would have stopped. */
export type GesprekpogingVastgelegd = Gebeurtenis<
  'GesprekpogingVastgelegd',
  PogingGegevens & { readonly andersDanAfgesproken?: true }
>;
export const gesprekpogingVastleggen: Regel<GesprekpogingVastleggen, GesprekpogingVastgelegd> = (command, casus) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  if (command.pogingOp > command.nu) return refused('moment-in-toekomst');
  const { persoonId, pogingOp, uitkomst, inhoud } = command;
  const anders = andersAls(isGesprekGeblokkeerd(casus, persoon));
  return accepted({
    type: 'GesprekpogingVastgelegd',
    ...by(command),
    persoonId,
    pogingOp,
    uitkomst,
    inhoud,
    ...anders,
  });
};
/** C-16: not reached after two attempts on different moments; a talk that was held stays held. */
function naPoging(p: Persoon, event: GesprekpogingVastgelegd): Persoon['gesprek'] {
  if (p.gesprek.staat === 'gehouden') return p.gesprek;
  if (event.uitkomst === 'wil-niet') return { staat: 'wil-niet', op: event.pogingOp };
  return p.pogingen.some((op) => op !== event.pogingOp) ? { staat: 'niet-bereikt' } : p.gesprek;
}
export const pasGesprekpogingVastgelegdToe: Toepassing<GesprekpogingVastgelegd> = (casus, event) =>
  withGesprek(casus, event.persoonId, (p) => ({
    ...p,
    pogingen: event.uitkomst === 'geen-reactie' ? [...p.pogingen, event.pogingOp] : p.pogingen,
    gesprek: naPoging(p, event),
  }));

/** Waiving a talk, or "niet geschikt" for a pupil: a lowering, with a ground of C-19 and a date to look again. */
export type GesprekAfzien = Opdracht<
  'GesprekAfzien',
  {
    readonly persoonId: string;
    readonly uitkomst:
      | { readonly staat: 'afgezien'; readonly grond: AfzienGrond; readonly opnieuwOp: Datum }
      | { readonly staat: 'niet-geschikt' };
    readonly inhoud: { readonly reden: string };
  }
>;
const EXTRA: readonly AfzienGrond[] = ['uit-zicht', 'vertrouwensbreuk-kind'];
export const gesprekAfzien: Regel<GesprekAfzien, VerlagingVoorgesteld> = (command, casus, school) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  if (persoon.gesprek.staat === 'gehouden') return alreadyDone(persoon.gesprek);
  if (command.uitkomst.staat === 'niet-geschikt' && persoon.soort !== 'leerling') return refused('grond-past-niet');
  if (command.uitkomst.staat === 'afgezien') {
    const { grond, opnieuwOp } = command.uitkomst;
    const mag = !EXTRA.includes(grond) || school.profiel.afzienGronden.some((g) => g === grond);
    if (!mag) return refused('grond-past-niet');
    if (opnieuwOp <= command.nu.slice(0, 10)) return refused('datum-ongeldig');
  }
  const { persoonId, uitkomst } = command;
  return stelVoor(command, casus, { soort: 'gesprek', persoonId, uitkomst }, command.inhoud.reden);
};
