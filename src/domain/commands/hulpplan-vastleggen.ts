// Help beside or instead of a melding: plan, follow, one extension, end (E-05, E-07, S2-107). It does not evaluate: that is A5.

import type { Datum, MedewerkerId } from '../../shared/ids.ts';
import { kanMeedoen } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by, tekstFout, withLid } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { hasAdviesNaLaatsteSignaal, isA5Nee, uitkomstVan } from '../stand.ts';
import type { Casus, Hulpplan } from '../toestand.ts';
import { withoutGeslaagd } from './antwoord.ts';
import { sluitHulpAf } from './einde.ts';

interface PlanGegevens {
  readonly casemanager: MedewerkerId;
  readonly evaluatieOp: Datum;
  readonly inhoud: {
    readonly doelen: string;
    readonly taken?: string;
    readonly hulp?: string;
    /** Agreements in the class, handelings- or begeleidingsplan (S2-60). */
    readonly klas?: string;
    /** What was discussed and agreed with parents, and on which signs one speaks again (S2-57, S2-58). */
    readonly ouders?: string;
    readonly prognose?: string;
  };
}
export type HulpplanVastleggen = Opdracht<'HulpplanVastleggen', PlanGegevens>;
/** `vanaf`: the day in Amsterdam on which it was made; older logs do not hold it. */
export type HulpplanVastgelegd = Gebeurtenis<'HulpplanVastgelegd', PlanGegevens & { readonly vanaf?: Datum }>;

/** C-11: a plan that runs is never evaluated silently later; after deels only the extension of E-07 gives more time. */
function lopendPlanFout(casus: Casus, evaluatieOp: Datum): WeigeringCode | undefined {
  const { hulp } = casus;
  if (hulp.staat === 'geen' || hulp.staat === 'afgesloten' || isA5Nee(casus)) return undefined;
  if (hulp.staat === 'geevalueerd') return casus.afwegingen.A5?.antwoord === 'ja' ? undefined : 'evaluatie-eerst';
  return evaluatieOp > hulp.plan.evaluatieOp ? 'evaluatie-eerst' : undefined;
}

/** Only after B2 ja; goals, date and a casemanager are needed, or nobody knows when help has failed (E-05). */
export const hulpplanVastleggen: Regel<HulpplanVastleggen, HulpplanVastgelegd> = (command, casus, school) => {
  const fout = tekstFout(command.inhoud.doelen);
  if (fout !== undefined) return refused(fout);
  if (uitkomstVan(casus, school.profiel).melden === 'open') return refused('afweging-ontbreekt');
  if (casus.hulpbesluit?.antwoord !== 'ja') return refused('hulp-niet-de-uitkomst');
  if (command.evaluatieOp <= school.vandaag) return refused('datum-ongeldig');
  const loopt = lopendPlanFout(casus, command.evaluatieOp);
  if (loopt !== undefined) return refused(loopt);
  if (!kanMeedoen(casus, school, command.casemanager)) return refused('collega-onbekend');
  const { evaluatieOp, inhoud } = command;
  return accepted({
    type: 'HulpplanVastgelegd',
    ...by(command),
    vanaf: school.vandaag,
    casemanager: command.casemanager,
    evaluatieOp,
    inhoud,
  });
};
/** How far the plan is: said once, it stays said. */
const ver = ({
  verwezen,
  begonnen,
}: {
  verwezen?: boolean;
  begonnen?: boolean;
}): Pick<Hulpplan, 'verwezen' | 'begonnen'> => ({
  ...(verwezen === true && { verwezen }),
  ...(begonnen === true && { begonnen }),
});
/** A change of a plan that runs keeps its first date and how far it is; a next plan starts afresh, but an A5 nee stands. */
const pasHulpplanVastgelegdToe: Toepassing<HulpplanVastgelegd> = (casus, event) => {
  const { casemanager, evaluatieOp, op } = event;
  const { hulp } = casus;
  const loopt = hulp.staat === 'plan' || hulp.staat === 'loopt' || hulp.staat === 'verlengd' ? hulp : undefined;
  const vanaf = loopt?.plan.vanaf ?? event.vanaf ?? (op.slice(0, 10) as Datum);
  const eersteEvaluatieOp = loopt?.plan.eersteEvaluatieOp ?? evaluatieOp;
  return {
    ...casus,
    afwegingen: withoutGeslaagd(casus.afwegingen),
    leden: withLid(casus, casemanager),
    hulp: {
      staat: loopt?.staat ?? 'plan',
      plan: { casemanager, vanaf, evaluatieOp, eersteEvaluatieOp, op, ...ver(loopt?.plan ?? {}) },
      eerderDeels: hulp.staat !== 'geen' && hulp.eerderDeels,
    },
  };
};

interface VolgGegevens {
  readonly begonnen: boolean;
  /** S2-107: referring is an item of its own, beside whether the help arrived. */
  readonly verwezen?: boolean;
  readonly inhoud: { readonly hoe: string };
}
/** S2-59, S2-107: did help arrive, and how is the pupil? */
export type HulpVolgen = Opdracht<'HulpVolgen', VolgGegevens>;
export type HulpGevolgd = Gebeurtenis<'HulpGevolgd', VolgGegevens>;
export const hulpVolgen: Regel<HulpVolgen, HulpGevolgd> = (command, casus) => {
  const fout = tekstFout(command.inhoud.hoe);
  if (fout !== undefined) return refused(fout);
  if (casus.hulp.staat === 'geen' || casus.hulp.staat === 'afgesloten') return refused('hulpplan-ontbreekt');
  const { begonnen, verwezen, inhoud } = command;
  return accepted({
    type: 'HulpGevolgd',
    ...by(command),
    begonnen,
    ...(verwezen !== undefined && { verwezen }),
    inhoud,
  });
};
/** Also after an evaluation that came too soon: that help has begun since is a fact of its own. */
const pasHulpGevolgdToe: Toepassing<HulpGevolgd> = (casus, event) => {
  const { hulp } = casus;
  if (hulp.staat === 'geen' || hulp.staat === 'afgesloten') return casus;
  const plan = { ...hulp.plan, ...ver(event) };
  return { ...casus, hulp: { ...hulp, plan, staat: hulp.staat === 'plan' && event.begonnen ? 'loopt' : hulp.staat } };
};

interface VerlengGegevens {
  readonly evaluatieOp: Datum;
  readonly inhoud: { readonly reden: string };
}
/** E-07: one extension, by the aandachtsfunctionaris, with advice of Veilig Thuis and A2 asked again. */
export type HulpVerlengen = Opdracht<'HulpVerlengen', VerlengGegevens>;
export type HulpVerlengd = Gebeurtenis<'HulpVerlengd', VerlengGegevens>;

const DAG = 86_400_000;
const MAX_VERLENGING = 42 * DAG;
/** At most the length of the first term and six weeks. */
function isTeLang(plan: Hulpplan, evaluatieOp: Datum, vandaag: string): boolean {
  const eersteTermijn = Date.parse(plan.eersteEvaluatieOp) - Date.parse(plan.vanaf);
  const extra = Date.parse(evaluatieOp) - Date.parse(vandaag);
  return extra < DAG || extra > Math.min(eersteTermijn, MAX_VERLENGING);
}
/** What must have happened since the evaluation that did not settle it. */
function verlengFout(casus: Casus, plan: Hulpplan): WeigeringCode | undefined {
  const { A2, A5 } = casus.afwegingen;
  if (A5?.antwoord !== 'deels' && A5?.antwoord !== 'te-vroeg') return 'evaluatie-eerst';
  if (A2 === undefined || A2.herzien || A2.antwoord !== 'veilig-genoeg' || A2.op < A5.op)
    return 'eerst-onveiligheid-wegen';
  const heeftAdvies = hasAdviesNaLaatsteSignaal(casus) && casus.raadplegingen.some((r) => r.op >= plan.op);
  return heeftAdvies ? undefined : 'veilig-thuis-advies-ontbreekt';
}
export const hulpVerlengen: Regel<HulpVerlengen, HulpVerlengd> = (command, casus, school) => {
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  const { hulp } = casus;
  if (hulp.staat === 'geen' || hulp.staat === 'afgesloten') return refused('hulpplan-ontbreekt');
  if (hulp.plan.verlengd === true || hulp.eerderDeels) return refused('verlenging-op');
  const eerst = verlengFout(casus, hulp.plan);
  if (eerst !== undefined) return refused(eerst);
  if (isTeLang(hulp.plan, command.evaluatieOp, school.vandaag)) return refused('datum-ongeldig');
  return accepted({ type: 'HulpVerlengd', ...by(command), evaluatieOp: command.evaluatieOp, inhoud: command.inhoud });
};
const pasHulpVerlengdToe: Toepassing<HulpVerlengd> = (casus, event) => {
  if (casus.hulp.staat === 'geen' || casus.hulp.staat === 'afgesloten') return casus;
  const { A5: _A5, ...afwegingen } = casus.afwegingen;
  const plan = { ...casus.hulp.plan, evaluatieOp: event.evaluatieOp, verlengd: true as const };
  return { ...casus, afwegingen, hulp: { ...casus.hulp, plan, staat: 'verlengd' } };
};

interface AfsluitGegevens {
  readonly hoe: 'overgedragen' | 'gestopt';
  readonly inhoud: { readonly reden: string };
}
/** E-16: the help track ends beside a melding: handed over or stopped. Without a melding help ends by evaluation only. */
export type HulpAfsluiten = Opdracht<'HulpAfsluiten', AfsluitGegevens>;
export type HulpAfgesloten = Gebeurtenis<'HulpAfgesloten', AfsluitGegevens>;
export const hulpAfsluiten: Regel<HulpAfsluiten, HulpAfgesloten> = (command, casus) => {
  const fout = tekstFout(command.inhoud.reden);
  if (fout !== undefined) return refused(fout);
  if (casus.hulp.staat === 'geen' || casus.hulp.staat === 'afgesloten') return refused('hulpplan-ontbreekt');
  if (casus.meldingen.length === 0) return refused('evaluatie-eerst');
  return accepted({ type: 'HulpAfgesloten', ...by(command), hoe: command.hoe, inhoud: command.inhoud });
};
const pasHulpAfgeslotenToe: Toepassing<HulpAfgesloten> = (casus, event) => sluitHulpAf(casus, event.hoe);

export type HulpEvent = HulpplanVastgelegd | HulpGevolgd | HulpVerlengd | HulpAfgesloten;
/** How each of them changes the state. */
export const HULP_TOEPASSINGEN = {
  HulpplanVastgelegd: pasHulpplanVastgelegdToe,
  HulpGevolgd: pasHulpGevolgdToe,
  HulpVerlengd: pasHulpVerlengdToe,
  HulpAfgesloten: pasHulpAfgeslotenToe,
};
