// Step 3: a track per person: planned, held, not reached, unwilling. Facts are never refused (P-23).

import type { Datum, MedewerkerId, Moment } from '../../shared/ids.ts';
import { findMedewerker } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { andersAls, by, replace, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { isGesprekAf, isGesprekGeblokkeerd } from '../stand.ts';
import type { Casus, GesprekUitkomst, Ondertekend, OudersVooraf, Persoon } from '../toestand.ts';
import { findPersoon } from './persoon-toevoegen.ts';

/** Why a talk with this person cannot be planned now; undefined when it can. */
export function planbaar(
  casus: Casus,
  school: School,
  persoon: Persoon,
  leerkrachtErbij: boolean,
): WeigeringCode | undefined {
  if (isGesprekGeblokkeerd(casus, persoon)) return 'veilig-thuis-eerst';
  if (persoon.soort === 'leerling') return undefined;
  const { leerkracht } = school.profiel.oudergesprek;
  if (leerkracht === 'nooit' && leerkrachtErbij) return 'leerkracht-niet-bij-gesprek';
  return leerkracht === 'moet' && !leerkrachtErbij ? 'leerkracht-bij-gesprek' : undefined;
}

interface Vooraf {
  /** Only asked about a talk with the pupil. */
  readonly ouders?: OudersVooraf;
}
/** C-02: a teacher whose school leaves parent talks to others plans none either, also not without being there. */
export function isAlleenLeerkracht(school: School, wie: MedewerkerId): boolean {
  const rollen = findMedewerker(school, wie)?.rollen ?? [];
  return rollen.every((rol) => rol === 'leerkracht');
}
/** S1-28: not telling the parents beforehand needs its reason in words; telling them waits for Veilig Thuis (P-05). */
function oudersFout(casus: Casus, { ouders }: Vooraf, reden: string | undefined): WeigeringCode | undefined {
  if (ouders === 'ja') return isGesprekGeblokkeerd(casus, { soort: 'ouder' }) ? 'veilig-thuis-eerst' : undefined;
  return ouders !== undefined && (reden ?? '').trim() === '' ? 'reden-ontbreekt' : undefined;
}
const oudersBij = (persoon: Persoon, { ouders }: Vooraf): Vooraf =>
  persoon.soort === 'leerling' && ouders !== undefined ? { ouders } : {};

export type GesprekPlannen = Opdracht<
  'GesprekPlannen',
  Vooraf & {
    readonly persoonId: string;
    readonly datum: Datum;
    readonly leerkrachtErbij: boolean;
    readonly inhoud?: { readonly redenOuders?: string };
  }
>;
export type GesprekGepland = Gebeurtenis<
  'GesprekGepland',
  Vooraf & {
    readonly persoonId: string;
    readonly datum: Datum;
    readonly inhoud?: { readonly redenOuders?: string };
  }
>;
function planFout(command: GesprekPlannen, casus: Casus, school: School, persoon: Persoon): WeigeringCode | undefined {
  const code = planbaar(casus, school, persoon, command.leerkrachtErbij);
  if (code !== undefined) return code;
  if (persoon.soort === 'leerling')
    return command.ouders === undefined
      ? 'antwoord-ontbreekt'
      : oudersFout(casus, command, command.inhoud?.redenOuders);
  const nooit = school.profiel.oudergesprek.leerkracht === 'nooit';
  return nooit && isAlleenLeerkracht(school, command.door) ? 'leerkracht-niet-bij-gesprek' : undefined;
}
export const gesprekPlannen: Regel<GesprekPlannen, GesprekGepland> = (command, casus, school) => {
  const persoon = findPersoon(casus, command.persoonId);
  if (persoon === undefined) return refused('persoon-onbekend');
  const code = planFout(command, casus, school, persoon);
  if (code !== undefined) return refused(code);
  if (command.datum < school.vandaag) return refused('datum-ongeldig');
  const { persoonId, datum, inhoud } = command;
  const ouders = oudersBij(persoon, command);
  const waarom = ouders.ouders !== undefined && inhoud !== undefined && { inhoud };
  return accepted({ type: 'GesprekGepland', ...by(command), persoonId, datum, ...ouders, ...waarom });
};
const withoutAfzien = (casus: Casus, persoonId: string): Casus => ({
  ...casus,
  voorstellen: casus.voorstellen.filter((v) => v.wijziging.soort !== 'gesprek' || v.wijziging.persoonId !== persoonId),
});
export const withGesprek = (casus: Casus, persoonId: string, maak: (p: Persoon) => Persoon): Casus => ({
  ...casus,
  personen: replace(casus.personen, (p) => p.persoonId === persoonId, maak),
});
/** A talk that was planned before it had to wait for Veilig Thuis is open again: a new special form, or the answer "nu niet" (P-05). */
export const stopGeblokkeerd = (casus: Casus): Casus => ({
  ...casus,
  personen: replace(
    casus.personen,
    (p) => p.gesprek.staat === 'gepland' && isGesprekGeblokkeerd(casus, p),
    (p) => ({ ...p, gesprek: { staat: 'open' } }),
  ),
});
export const pasGesprekGeplandToe: Toepassing<GesprekGepland> = (casus, event) =>
  withGesprek(casus, event.persoonId, ({ gevraagd: _gevraagd, ...p }) => ({
    ...p,
    ...(isGesprekAf(p) && { eerderAf: true }),
    gesprek: { staat: 'gepland', datum: event.datum, door: event.door },
  }));

interface GehoudenGegevens extends Vooraf {
  readonly persoonId: string;
  readonly gehoudenOp: Moment;
  readonly leerkrachtErbij: boolean;
  readonly uitkomst: GesprekUitkomst;
  readonly ondertekend?: Ondertekend;
  readonly inhoud: {
    readonly reactie: string;
    readonly aanwezig?: string;
    readonly afspraken?: string;
    readonly redenOuders?: string;
  };
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
  const ouders = oudersBij(persoon, command);
  const zonderReden = ouders.ouders !== 'ja' && oudersFout(casus, ouders, command.inhoud.redenOuders) !== undefined;
  const fout = tekstFout(command.inhoud.reactie) ?? (zonderReden ? 'reden-ontbreekt' : undefined);
  if (fout !== undefined) return refused(fout);
  if (command.gehoudenOp > command.nu) return refused('moment-in-toekomst');
  const { persoonId, gehoudenOp, leerkrachtErbij, uitkomst, ondertekend, inhoud } = command;
  const andersDanAfgesproken = planbaar(casus, school, persoon, leerkrachtErbij) !== undefined;
  return accepted({
    type: 'GesprekGehouden',
    ...by(command),
    persoonId,
    gehoudenOp,
    leerkrachtErbij,
    uitkomst,
    ...ouders,
    ...(ondertekend && { ondertekend }),
    inhoud,
    andersDanAfgesproken,
  });
};
/** A talk that was held leaves nothing to waive. */
export const pasGesprekGehoudenToe: Toepassing<GesprekGehouden> = (casus, event) =>
  withGesprek(withoutAfzien(casus, event.persoonId), event.persoonId, ({ gevraagd: _gevraagd, ...p }) => ({
    ...p,
    gesprek: {
      staat: 'gehouden',
      op: event.gehoudenOp,
      door: event.door,
      uitkomst: event.uitkomst,
      andersDanAfgesproken: event.andersDanAfgesproken,
      ...(event.ouders && { ouders: event.ouders }),
      ...(event.ondertekend && { ondertekend: event.ondertekend }),
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
