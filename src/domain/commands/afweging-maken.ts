// Step 4: answering an afweging. Raising works at once; what lowers becomes a proposal for a second person (P-02, P-09, E-10, E-17, E-18).

import type { MedewerkerId } from '../../shared/ids.ts';
import { a4Antwoord, isOnveilig } from '../afwegingskader.ts';
import type { Basisvragen, Vragenlijst } from '../afwegingskader.ts';
import { hoedanigheden } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import {
  hasAdviesNaLaatsteSignaal,
  isA2Onveilig,
  isA5Nee,
  isNaLaatsteSignaal,
  isVerhoogd,
  ontbreektVoorWeging,
} from '../stand.ts';
import type { AfwegingKeuze, Casus } from '../toestand.ts';
import { toAfwegingen } from './antwoord.ts';
import { findPersoon } from './persoon-toevoegen.ts';
import { isVeiligThuisGevraagdSinds, onderwerpVan, stelVoor } from './verlaging-voorstellen.ts';
import type { Bijschrift, VerlagingVoorgesteld } from './verlaging-voorstellen.ts';

export type BasisvragenBeantwoorden = Opdracht<'BasisvragenBeantwoorden', { readonly antwoorden: Basisvragen }>;
export type BasisvragenBeantwoord = Gebeurtenis<'BasisvragenBeantwoord', { readonly antwoorden: Basisvragen }>;
/** S2-50; direct danger sets the bar of E-10 for A2 nee (E-22). */
export const basisvragenBeantwoorden: Regel<BasisvragenBeantwoorden, BasisvragenBeantwoord> = (command) =>
  accepted({ type: 'BasisvragenBeantwoord', ...by(command), antwoorden: command.antwoorden });
/** Direct danger, once said, is not unsaid by one person; A2 is asked again under the high bar. */
export const pasBasisvragenToe: Toepassing<BasisvragenBeantwoord> = (casus, event) => {
  const wasGevaar = casus.basisvragen?.directGevaar === true;
  const directGevaar = wasGevaar || event.antwoorden.directGevaar;
  const { A2 } = casus.afwegingen;
  const opnieuw = directGevaar && !wasGevaar && A2 !== undefined;
  return {
    ...casus,
    basisvragen: { ...event.antwoorden, directGevaar },
    afwegingen: opnieuw ? { ...casus.afwegingen, A2: { ...A2, herzien: true } } : casus.afwegingen,
  };
};

interface WegingGegevens {
  readonly keuze: AfwegingKeuze;
  readonly vragenlijst: Vragenlijst;
  /** With whom it was weighed. */
  readonly gewogenMet: readonly MedewerkerId[];
  readonly inhoud: Bijschrift & { readonly reden: string };
}
export type AfwegingMaken = Opdracht<'AfwegingMaken', WegingGegevens>;
export type AfwegingGemaakt = Gebeurtenis<'AfwegingGemaakt', WegingGegevens>;

const isA4Ja = (keuze: AfwegingKeuze & { afweging: 'A4' }): boolean =>
  a4Antwoord(keuze.personen, keuze.uitzondering) === 'ja';

/** P-09: does this answer make the child less protected than before? Then two are needed. */
export function isVerlaging(casus: Casus, keuze: AfwegingKeuze): boolean {
  switch (keuze.afweging) {
    case 'A1':
      return keuze.antwoord !== 'ja';
    case 'A2':
      return keuze.antwoord === 'veilig-genoeg';
    case 'A3':
      return keuze.antwoord === 'ja' && casus.afwegingen.A3 !== undefined && casus.afwegingen.A3.antwoord !== 'ja';
    case 'A4':
      return isA4Ja(keuze) && (keuze.uitzondering || casus.afwegingen.A4?.antwoord === 'nee');
    case 'A5':
      return keuze.antwoord === 'ja' || (keuze.antwoord !== 'nee' && isA5Nee(casus));
  }
}

/** An answer that protects more at any moment; carried out even from an old card. */
export function isOphoging(keuze: AfwegingKeuze): boolean {
  switch (keuze.afweging) {
    case 'A1':
      return keuze.antwoord === 'ja';
    case 'A2':
      return isOnveilig(keuze.antwoord);
    case 'A3':
      return keuze.antwoord !== 'ja';
    case 'A4':
      return !isA4Ja(keuze);
    case 'A5':
      return keuze.antwoord === 'nee';
  }
}

/** The high bar of P-02, E-10 and E-22: advice of Veilig Thuis after the latest signal, and the aandachtsfunctionaris takes part. */
export function isZwareVerlaging(casus: Casus, keuze: AfwegingKeuze): boolean {
  if (keuze.afweging === 'A4') return keuze.uitzondering;
  const naarVeilig = keuze.afweging === 'A2' && keuze.antwoord === 'veilig-genoeg';
  const vermoedenWeg = keuze.afweging === 'A1' && keuze.antwoord !== 'ja';
  return (naarVeilig || vermoedenWeg) && (isA2Onveilig(casus) || isVerhoogd(casus));
}

const MAX_OPENLATEN_DAGEN = 28;
function a1Fout(keuze: AfwegingKeuze & { afweging: 'A1' }, casus: Casus, school: School): WeigeringCode | undefined {
  if (keuze.antwoord === 'nee') {
    if (isA2Onveilig(casus)) return 'eerst-onveiligheid-wegen';
    return ontbreektVoorWeging(casus).find((o) => o === 'signaal-ontbreekt' || o === 'overleg-ontbreekt');
  }
  if (keuze.antwoord !== 'nog-niet-duidelijk') return undefined;
  if (keuze.opnieuwOp === undefined) return 'datum-ongeldig';
  const dagen = (Date.parse(keuze.opnieuwOp) - Date.parse(school.vandaag)) / 86_400_000;
  if (!(dagen >= 1 && dagen <= MAX_OPENLATEN_DAGEN)) return 'datum-ongeldig';
  const sinds = casus.afwegingen.A1?.op ?? '';
  const gevraagd = casus.raadplegingen.some((r) => r.op >= sinds && isNaLaatsteSignaal(casus, r));
  return casus.a1Opengelaten > 0 && !gevraagd ? 'veilig-thuis-advies-ontbreekt' : undefined;
}

/** E-11: after a new signal A2 is asked again at the next weighing or evaluation, before an answer that does not raise. */
const isA2Opnieuw = (casus: Casus, keuze: AfwegingKeuze): boolean =>
  casus.afwegingen.A2 !== undefined && casus.nieuweSignalen > 0 && !isA2Onveilig(casus) && !isOphoging(keuze);

/**
 * Evaluating needs a plan; saying that it helped needs an A2 that speaks for today, and help that has begun (S2-59, S2-107).
 * It may be earlier than the agreed date, never silently later (C-11); nee, deels and te vroeg wait for nothing.
 */
function a5Fout(casus: Casus, keuze: AfwegingKeuze & { afweging: 'A5' }): WeigeringCode | undefined {
  if (casus.hulp.staat === 'geen' || casus.hulp.staat === 'afgesloten') return 'hulpplan-ontbreekt';
  const isA2Open = casus.afwegingen.A2?.herzien === true && keuze.antwoord === 'ja';
  if (isA2Open || isA2Opnieuw(casus, keuze)) return 'eerst-onveiligheid-wegen';
  return keuze.antwoord === 'ja' && casus.hulp.plan.begonnen !== true ? 'hulp-niet-begonnen' : undefined;
}

/** Order and gate of C-16: A3 and further only once 1-3 are done; with A2 ja nothing blocks, Veilig Thuis is called first. */
function volgordeFout(casus: Casus, keuze: AfwegingKeuze): WeigeringCode | undefined {
  if (keuze.afweging === 'A1' || keuze.afweging === 'A2') return undefined;
  if (keuze.afweging === 'A5') return a5Fout(casus, keuze);
  const { A1, A2, A3 } = casus.afwegingen;
  const hogerDanEerst = isOphoging(keuze) && casus.afwegingen[keuze.afweging] !== undefined;
  if (isA2Onveilig(casus) || hogerDanEerst) return undefined;
  if (A1?.antwoord !== 'ja' || A2 === undefined || A2.herzien) return 'afweging-ontbreekt';
  if (isA2Opnieuw(casus, keuze)) return 'eerst-onveiligheid-wegen';
  const mist = ontbreektVoorWeging(casus).at(0);
  if (mist !== undefined) return mist;
  return keuze.afweging === 'A4' && A3 === undefined ? 'afweging-ontbreekt' : undefined;
}

function a4Fout(casus: Casus, school: School, keuze: AfwegingKeuze & { afweging: 'A4' }): WeigeringCode | undefined {
  const derdeVraag = school.profiel.contactMetHulpverlener;
  const mist = keuze.personen.some((p) => derdeVraag && p.contactMetHulpverlener === undefined);
  if (keuze.personen.length === 0 || mist) return 'antwoord-ontbreekt';
  return keuze.personen.some((p) => findPersoon(casus, p.persoonId) === undefined) ? 'persoon-onbekend' : undefined;
}

/** The answer that stands, as the choice that was made. */
function staand({ afwegingen }: Casus, afweging: AfwegingKeuze['afweging']): AfwegingKeuze | undefined {
  const { A1, A2, A3, A4, A5 } = afwegingen;
  const keuzes: { readonly [A in AfwegingKeuze['afweging']]: AfwegingKeuze | undefined } = {
    A1: A1 && { afweging: 'A1', antwoord: A1.antwoord },
    A2: A2 && { afweging: 'A2', antwoord: A2.antwoord },
    A3: A3 && { afweging: 'A3', antwoord: A3.antwoord },
    A4: A4 && { afweging: 'A4', personen: A4.personen, uitzondering: A4.antwoord === 'ja' },
    A5: A5 && { afweging: 'A5', antwoord: A5.antwoord },
  };
  return keuzes[afweging];
}
/** E-17: another person's protecting answer, or a refusal to agree, stands until Veilig Thuis was asked. */
function verschilFout(door: MedewerkerId, casus: Casus, keuze: AfwegingKeuze): WeigeringCode | undefined {
  if (!isVerlaging(casus, keuze)) return undefined;
  const antwoord = staand(casus, keuze.afweging);
  const eerder = casus.afwegingen[keuze.afweging];
  const andersDanDe = eerder !== undefined && antwoord !== undefined && isOphoging(antwoord) && eerder.door !== door;
  const sinds = [
    ...(andersDanDe ? [eerder.op] : []),
    ...casus.verschillen.filter((v) => onderwerpVan(v.wijziging) === keuze.afweging).map((v) => v.op),
  ];
  return isVeiligThuisGevraagdSinds(casus, sinds) ? undefined : 'veilig-thuis-advies-ontbreekt';
}

/** Everything that must hold before this answer may be given or agreed to; undefined when it may. */
export function keuzeFout(command: AfwegingMaken, casus: Casus, school: School): WeigeringCode | undefined {
  const { keuze } = command;
  const fout =
    volgordeFout(casus, keuze) ??
    (keuze.afweging === 'A1' ? a1Fout(keuze, casus, school) : undefined) ??
    (keuze.afweging === 'A4' ? a4Fout(casus, school, keuze) : undefined) ??
    verschilFout(command.door, casus, keuze);
  if (fout !== undefined) return fout;
  const zwaar = isZwareVerlaging(casus, keuze);
  return zwaar && !hasAdviesNaLaatsteSignaal(casus) ? 'veilig-thuis-advies-ontbreekt' : undefined;
}
export const isAandachtsfunctionaris = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  hoedanigheden(casus, school, wie).has('af');

export const afwegingMaken: Regel<AfwegingMaken, AfwegingGemaakt | VerlagingVoorgesteld> = (command, casus, school) => {
  const { keuze, vragenlijst, gewogenMet, inhoud } = command;
  const fout = keuzeFout(command, casus, school);
  if (fout !== undefined) return refused(fout);
  if (isVerlaging(casus, keuze))
    return stelVoor(command, casus, { soort: 'afweging', keuze, vragenlijst }, inhoud.reden, inhoud);
  return accepted({ type: 'AfwegingGemaakt', ...by(command), keuze, vragenlijst, gewogenMet, inhoud });
};

/** A raising answer ends an open proposal to lower the same afweging: the answer that protects more stands (E-17). */
export const pasAfwegingGemaaktToe: Toepassing<AfwegingGemaakt> = (casus, event) => {
  const { keuze, vragenlijst, door, op, inhoud } = event;
  const over = casus.voorstellen.filter(
    (v) => !(v.wijziging.soort === 'afweging' && v.wijziging.keuze.afweging === keuze.afweging),
  );
  return toAfwegingen({ ...casus, voorstellen: over }, keuze, { door, op, vragenlijst, reden: inhoud.reden });
};
