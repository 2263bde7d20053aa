// Questions to the state that several rules ask: how safe, what is the outcome, what is blocked. It decides nothing by itself.

import { besluitB1, isOnveilig, ONMISBAAR, uitkomst } from './afwegingskader.ts';
import type { Besluit, Weging } from './afwegingskader.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import type { Schoolprofiel } from './schoolprofiel.ts';
import type { Casus, Hulpbesluit, Melding, Persoon, Raadpleging } from './toestand.ts';

/** A special form was named, or a signal said that there is one (P-05). */
const isBijzonder = (casus: Casus): boolean =>
  casus.vormen.length > 0 || casus.signalen.some((s) => s.kenmerken.includes('bijzondere-vorm'));
/** Disclosure, a special form or direct danger: the bar of E-10 and E-22 holds for A2 nee. */
export const isVerhoogd = (casus: Casus): boolean =>
  casus.disclosure || isBijzonder(casus) || casus.basisvragen?.directGevaar === true;

const laatste = <T>(rij: readonly T[]): T | undefined => rij.at(-1);

/** P-02: advice recorded after the latest signal, and given after it (to the minute). */
export function hasAdviesNaLaatsteSignaal(casus: Casus): boolean {
  return casus.raadplegingen.some((r) => isNaLaatsteSignaal(casus, r));
}
/** Was this call made and recorded after the latest signal (the call itself to the minute)? */
export function isNaLaatsteSignaal(casus: Casus, gesprek: Pick<Raadpleging, 'op' | 'gebeldOp'>): boolean {
  const signaal = laatste(casus.signalen)?.op;
  if (signaal === undefined) return true;
  return gesprek.op >= signaal && gesprek.gebeldOp.slice(0, 16) >= signaal.slice(0, 16);
}

/** E-20: the latest advice to report; milder advice after it lowers nothing by itself (C-25). */
export const laatsteMeldAdvies = (casus: Casus): Raadpleging | undefined =>
  casus.raadplegingen.findLast((r) => r.advies === 'melden');
/** E-20: no melding followed that advice, and two roles did not both set it aside. */
function staatAdviesMelden(casus: Casus): boolean {
  const advies = laatsteMeldAdvies(casus);
  if (advies === undefined || casus.meldingen.some((m) => m.op >= advies.op)) return false;
  const daarna = casus.afwijkingen.filter((a) => a.op >= advies.op);
  return !(daarna.some((a) => a.rol === 'eindrol') && daarna.some((a) => a.rol === 'aandachtsfunctionaris'));
}

/** E-07: after an extension, or once more in doubt; also when help was ended since. */
const isAlVerlengd = (casus: Casus): boolean => casus.hulp.staat !== 'geen' && casus.hulp.eerderDeels;
/** A5 nee, or deels and te-vroeg for the second time (E-07). */
export const isA5Nee = (casus: Casus): boolean => {
  const a5 = casus.afwegingen.A5?.antwoord;
  return a5 === 'nee' || (a5 !== undefined && a5 !== 'ja' && isAlVerlengd(casus));
};
/** B2 ja without sight on safety or without somebody in charge counts as nee where help is the only road (S4-13). */
const b2Van = (besluit: Hulpbesluit): 'ja' | 'nee' =>
  besluit.antwoord === 'ja' && ONMISBAAR.every((v) => besluit.vereisten[v]) ? 'ja' : 'nee';

/** Who takes the casus further: who started it, until it was handed over (P-16). */
export const trekkerVan = (casus: Casus): MedewerkerId => casus.trekker ?? casus.gestartDoor;

/** The answers of this casus as the afwegingskader wants them. */
export function wegingVan(casus: Casus, adviesBindt: boolean): Weging {
  const { A1, A2, A3, A4, A5 } = casus.afwegingen;
  return {
    ...(A1 && { A1: A1.antwoord }),
    ...(A2 && { A2: A2.antwoord }),
    ...(A3 && { A3: A3.antwoord }),
    ...(A4 && { A4: A4.antwoord }),
    ...(A5 && { A5: A5.antwoord }),
    ...(casus.hulpbesluit && { B2: b2Van(casus.hulpbesluit) }),
    A2herzien: A2?.herzien === true,
    alVerlengd: isAlVerlengd(casus),
    verhoogd: isVerhoogd(casus),
    adviesMelden: staatAdviesMelden(casus),
    adviesBindt,
  };
}
export const besluitVan = (casus: Casus, profiel: Schoolprofiel): Besluit =>
  besluitB1(wegingVan(casus, profiel.veiligThuis.adviesBindt));
export const uitkomstVan = (casus: Casus, profiel: Schoolprofiel): Besluit =>
  uitkomst(wegingVan(casus, profiel.veiligThuis.adviesBindt));

/** C-41: this school goes no further on a nee to melden before Veilig Thuis was heard once. What raises never waits for it. */
export const isAdviesVerplicht = (casus: Casus, profiel: Schoolprofiel): boolean =>
  profiel.veiligThuis.adviesVoorB1Nee === 'verplicht' && casus.raadplegingen.length === 0;

/** C-41: a nee to melden while Veilig Thuis was never asked; once help was decided upon, it has been asked why. */
export const isZonderAdviesNee = (casus: Casus, profiel: Schoolprofiel): boolean =>
  casus.raadplegingen.length === 0 &&
  casus.hulpbesluit === undefined &&
  !isAdviesVerplicht(casus, profiel) &&
  besluitVan(casus, profiel).melden === 'nee';

export const isA2Onveilig = (casus: Casus): boolean => isOnveilig(casus.afwegingen.A2?.antwoord);
export const isPersoneelspad = (casus: Casus): boolean => casus.pad === 'personeel';
export const isGesloten = (casus: Casus): boolean => casus.afloop.staat === 'gesloten';
export const isNood = (casus: Casus): boolean => casus.nood !== undefined && casus.nood.voorbijOp === undefined;

/** The emergency is over and nobody answered A2 since: how safe the child is stays a question for people (P-01). */
export function isA2OpenNaNood(casus: Casus, profiel: Schoolprofiel): boolean {
  const { nood, afwegingen, afloop } = casus;
  if (nood?.voorbijOp === undefined || afloop.staat !== 'lopend') return false;
  const isOpen = afwegingen.A2 === undefined || afwegingen.A2.op < nood.sinds;
  return isOpen && uitkomstVan(casus, profiel).melden === 'open';
}

/** E-12 rood happened at some time: emergency, disclosure, special form, child out of sight, or an outcome melden. */
export const isRoodGeweest = (casus: Casus): boolean =>
  casus.nood !== undefined ||
  casus.gronden > 0 ||
  isVerhoogd(casus) ||
  casus.signalen.some((s) => s.kenmerken.includes('uit-zicht'));

/** E-14: the phase of the casus. */
export const FASEN = ['concept', 'open', 'weging', 'besloten', 'nazorg', 'gesloten'] as const;
export type Fase = (typeof FASEN)[number];
export function faseVan(casus: Casus, profiel: Schoolprofiel): Fase {
  if (casus.afloop.staat !== 'lopend') return casus.afloop.staat;
  if (uitkomstVan(casus, profiel).melden !== 'open') return 'besloten';
  if (Object.keys(casus.afwegingen).length > 0 || casus.basisvragen !== undefined) return 'weging';
  return casus.signalen.length > 0 || casus.nood !== undefined || casus.overleggen.length > 0 ? 'open' : 'concept';
}

/** E-14: the track of the melding. */
export type Meldingspoor = 'geen' | 'nodig-voorlopig' | 'nodig' | 'gedaan' | 'bevestigd' | 'bij-vt' | 'afgerond';
export const laatsteMelding = (casus: Casus): Melding | undefined => laatste(casus.meldingen);

/** S4-34: whom Veilig Thuis can reach at school; until somebody was named, who reported. */
export const contactBij = (melding: Melding): MedewerkerId => melding.contact ?? melding.melder;

/** A melding is needed when the outcome is melden and no melding covers this ground yet. */
export function isMeldingNodig(casus: Casus, profiel: Schoolprofiel): boolean {
  if (isGesloten(casus) || uitkomstVan(casus, profiel).melden !== 'ja') return false;
  const melding = laatsteMelding(casus);
  if (melding === undefined) return true;
  return casus.gronden > 1 && casus.grondSinds !== undefined && melding.op < casus.grondSinds;
}
export function meldingspoorVan(casus: Casus, profiel: Schoolprofiel): Meldingspoor {
  if (isMeldingNodig(casus, profiel)) {
    const besluit = uitkomstVan(casus, profiel);
    return besluit.melden === 'ja' && besluit.voorlopig ? 'nodig-voorlopig' : 'nodig';
  }
  const melding = laatsteMelding(casus);
  if (melding === undefined) return 'geen';
  const stand = laatste(melding.terugkoppelingen)?.stand;
  if (stand === 'afgerond' || stand === 'overgedragen') return 'afgerond';
  if (melding.bevestigd === undefined) return 'gedaan';
  return stand === 'loopt' || stand === 'ontvangen' ? 'bij-vt' : 'bevestigd';
}

/** Steps 1-3 as a checklist (C-16): what is still missing before A3. */
export type Ontbrekend = 'signaal-ontbreekt' | 'overleg-ontbreekt' | 'ouder-ontbreekt' | 'gesprek-ontbreekt';
/** Once done, a next talk that is only planned takes nothing back. */
export const isGesprekAf = (persoon: Persoon): boolean =>
  persoon.eerderAf === true || !['open', 'gepland'].includes(persoon.gesprek.staat);
export const isBeantwoord = (casus: Casus): boolean =>
  casus.raadplegingen.length > 0 || casus.overleggen.some((o) => o.staat.staat === 'beantwoord');
/**
 * Unknown counts as gezag: whoever has it ought to know what is going on with the child (S1-30), and complaint boards test
 * whether they were told before a melding (regels 4.5). Somebody too many can be talked over; somebody left out cannot be undone.
 */
export const isMogelijkGezagdrager = ({ gezag }: Pick<Persoon, 'gezag'>): boolean => gezag !== 'nee';
/** Who has a track that has to come to an end: pupil, parents, guardians, and a carer who has or may have gezag (C-18). */
export const hasSpoor = (persoon: Persoon): boolean => persoon.soort !== 'verzorger' || isMogelijkGezagdrager(persoon);
export function ontbreektVoorWeging(casus: Casus): readonly Ontbrekend[] {
  const mist: Ontbrekend[] = [];
  if (casus.signalen.length === 0) mist.push('signaal-ontbreekt');
  if (!isBeantwoord(casus)) mist.push('overleg-ontbreekt');
  const tracks = casus.personen.filter(hasSpoor);
  if (!tracks.some((p) => p.soort !== 'leerling')) mist.push('ouder-ontbreekt');
  if (!tracks.every(isGesprekAf)) mist.push('gesprek-ontbreekt');
  return mist;
}

/** P-05: parents (for eergerelateerd geweld also the pupil) may not be planned, invited or asked before Veilig Thuis answered. */
export function isGesprekGeblokkeerd(casus: Casus, persoon: Pick<Persoon, 'soort'>): boolean {
  if (!isBijzonder(casus)) return false;
  if (persoon.soort === 'leerling' && !casus.vormen.includes('eergerelateerd-geweld')) return false;
  const antwoord = casus.raadplegingen.findLast((r) => r.gesprekAdvies !== undefined);
  if (antwoord === undefined || antwoord.gesprekAdvies === 'nu-niet') return true;
  return casus.vormSinds !== undefined && antwoord.op < casus.vormSinds;
}
