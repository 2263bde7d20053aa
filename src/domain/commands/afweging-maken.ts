// Step 4: answering an afweging. Raising works at once; what lowers becomes a proposal for a second person (P-02, P-09, E-10, E-17, E-18).

import type { MedewerkerId } from '../../shared/ids.ts';
import { a4Antwoord, isOnveilig } from '../afwegingskader.ts';
import type { Basisvragen, Vragenlijst } from '../afwegingskader.ts';
import { hoedanigheden } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by, MAX_TEKST } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { hasAdviesNaLaatsteSignaal, isA2Onveilig, isVerhoogd, ontbreektVoorWeging } from '../stand.ts';
import type { AfwegingKeuze, Casus } from '../toestand.ts';
import { toAfwegingen } from './antwoord.ts';
import { findPersoon } from './gesprek-vastleggen.ts';
import { stelVoor } from './verlaging-voorstellen.ts';
import type { VerlagingVoorgesteld } from './verlaging-voorstellen.ts';

export type BasisvragenBeantwoorden = Opdracht<'BasisvragenBeantwoorden', { readonly antwoorden: Basisvragen }>;
export type BasisvragenBeantwoord = Gebeurtenis<'BasisvragenBeantwoord', { readonly antwoorden: Basisvragen }>;
/** S2-50; direct danger sets the bar of E-10 for A2 nee (E-22). */
export const basisvragenBeantwoorden: Regel<BasisvragenBeantwoorden, BasisvragenBeantwoord> = (command) =>
  accepted({ type: 'BasisvragenBeantwoord', ...by(command), antwoorden: command.antwoorden });
export const pasBasisvragenToe: Toepassing<BasisvragenBeantwoord> = (casus, event) => ({
  ...casus,
  basisvragen: event.antwoorden,
});

interface WegingGegevens {
  readonly keuze: AfwegingKeuze;
  readonly vragenlijst: Vragenlijst;
  /** With whom it was weighed. */
  readonly gewogenMet: readonly MedewerkerId[];
  readonly inhoud: { readonly reden: string };
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
      return keuze.antwoord === 'ja';
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
  const vermoedenWeg = keuze.afweging === 'A1' && keuze.antwoord === 'nee';
  return (naarVeilig || vermoedenWeg) && (isA2Onveilig(casus) || isVerhoogd(casus));
}

const MAX_OPENLATEN_DAGEN = 28;
function a1Fout(
  command: AfwegingMaken,
  keuze: AfwegingKeuze & { afweging: 'A1' },
  casus: Casus,
): WeigeringCode | undefined {
  if (keuze.antwoord === 'nee') {
    if (isA2Onveilig(casus)) return 'eerst-onveiligheid-wegen';
    return ontbreektVoorWeging(casus).find((o) => o === 'signaal-ontbreekt' || o === 'overleg-ontbreekt');
  }
  if (keuze.antwoord !== 'nog-niet-duidelijk') return undefined;
  if (keuze.opnieuwOp === undefined) return 'datum-ongeldig';
  const dagen = (Date.parse(keuze.opnieuwOp) - Date.parse(command.nu.slice(0, 10))) / 86_400_000;
  if (!(dagen >= 1 && dagen <= MAX_OPENLATEN_DAGEN)) return 'datum-ongeldig';
  return casus.a1Opengelaten > 0 && !hasAdviesNaLaatsteSignaal(casus) ? 'veilig-thuis-advies-ontbreekt' : undefined;
}

/** Order and gate of C-16: A3 and further only once 1-3 are done; with A2 ja nothing blocks, Veilig Thuis is called first. */
function volgordeFout(casus: Casus, keuze: AfwegingKeuze): WeigeringCode | undefined {
  const { A1, A2, A3, A4 } = casus.afwegingen;
  if (keuze.afweging === 'A5')
    return casus.hulp.staat === 'geen' || casus.hulp.staat === 'afgesloten' ? 'hulpplan-ontbreekt' : undefined;
  if (keuze.afweging === 'A1' || keuze.afweging === 'A2' || isA2Onveilig(casus)) return undefined;
  if (A1?.antwoord !== 'ja' || A2 === undefined || A2.herzien) return 'afweging-ontbreekt';
  const mist = ontbreektVoorWeging(casus).at(0);
  if (mist !== undefined) return mist;
  return keuze.afweging === 'A4' && A3 === undefined && A4 === undefined ? 'afweging-ontbreekt' : undefined;
}

function a4Fout(casus: Casus, keuze: AfwegingKeuze & { afweging: 'A4' }): WeigeringCode | undefined {
  if (keuze.personen.length === 0) return 'antwoord-ontbreekt';
  return keuze.personen.some((p) => findPersoon(casus, p.persoonId) === undefined) ? 'persoon-onbekend' : undefined;
}

/** E-17: another person's protecting answer stands until Veilig Thuis was asked. */
function verschilFout(door: MedewerkerId, casus: Casus, keuze: AfwegingKeuze): WeigeringCode | undefined {
  if (keuze.afweging !== 'A3' && keuze.afweging !== 'A4') return undefined;
  const eerder = casus.afwegingen[keuze.afweging];
  if (eerder === undefined || eerder.door === door || !isVerlaging(casus, keuze)) return undefined;
  return casus.raadplegingen.some((r) => r.op >= eerder.op) ? undefined : 'veilig-thuis-advies-ontbreekt';
}

/** Everything that must hold before this answer may be given or agreed to; undefined when it may. */
export function keuzeFout(command: AfwegingMaken, casus: Casus): WeigeringCode | undefined {
  const { keuze } = command;
  const fout =
    volgordeFout(casus, keuze) ??
    (keuze.afweging === 'A1' ? a1Fout(command, keuze, casus) : undefined) ??
    (keuze.afweging === 'A4' ? a4Fout(casus, keuze) : undefined) ??
    verschilFout(command.door, casus, keuze);
  if (fout !== undefined) return fout;
  const zwaar = isZwareVerlaging(casus, keuze);
  return zwaar && !hasAdviesNaLaatsteSignaal(casus) ? 'veilig-thuis-advies-ontbreekt' : undefined;
}
export const isAandachtsfunctionaris = (casus: Casus, school: School, wie: MedewerkerId): boolean =>
  hoedanigheden(casus, school, wie).has('af');

export const afwegingMaken: Regel<AfwegingMaken, AfwegingGemaakt | VerlagingVoorgesteld> = (command, casus) => {
  const { keuze, vragenlijst, gewogenMet, inhoud } = command;
  if (inhoud.reden.length > MAX_TEKST) return refused('tekst-te-lang');
  const fout = keuzeFout(command, casus);
  if (fout !== undefined) return refused(fout);
  if (isVerlaging(casus, keuze))
    return stelVoor(command, casus, { soort: 'afweging', keuze, vragenlijst }, inhoud.reden);
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
