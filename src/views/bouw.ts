// What a card is made from, and the head that all cards of a casus share. It knows no template and no Dutch.

import { findMedewerker } from '../domain/bevoegdheid.ts';
import type { Hoedanigheid } from '../domain/bevoegdheid.ts';
import type { Bericht } from '../domain/bericht.ts';
import type { CasusEvent } from '../domain/casus.ts';
import type { Relatie } from '../domain/inzage.ts';
import { STAPPEN } from '../domain/meldcode.ts';
import type { Stap } from '../domain/meldcode.ts';
import type { School } from '../domain/school.ts';
import { hasSpoor, isBeantwoord, isGesprekAf, isMeldingNodig, uitkomstVan } from '../domain/stand.ts';
import type { Casus } from '../domain/toestand.ts';
import type { CasusId, Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import { tekst } from './kaart.ts';
import type { KaartView, Kop, Waarde } from './kaart.ts';

/** A message of the outbox as a view needs it. */
export interface Verzonden extends Bericht {
  readonly berichtId: string;
  readonly status: string;
}

/** One read of this casus as a view needs it. */
export interface Gelezen {
  readonly door: MedewerkerId;
  readonly op: Moment;
  /** Name of the card. */
  readonly wat: string;
  readonly relatie: Relatie;
  readonly hoedanigheid?: Hoedanigheid;
}

/** Who looks, when, and what this person typed before (it comes back in the fields). */
export interface Kijker {
  readonly school: School;
  readonly wie: MedewerkerId;
  readonly nu: Moment;
  readonly vandaag: Datum;
  /** `14:05` in Amsterdam. */
  readonly tijd: string;
  readonly velden: Readonly<Record<string, string>>;
}
export interface Bouw extends Kijker {
  readonly casus: Casus;
  /** The log with everything that was typed; for cards that show it. */
  readonly gebeurtenissen: readonly CasusEvent[];
  readonly outbox: readonly Verzonden[];
  /** P-08: who read this casus, oldest first; only for the card that lists it. */
  readonly gelezen?: readonly Gelezen[];
}
export interface Inhoud {
  /** Step that the card belongs to; absent for cards beside the steps. */
  readonly stap?: Stap;
  /** Says nothing about the steps: for who sees nothing of the casus, or where nothing is left. */
  readonly zonderVoortgang?: true;
  /** Default of each input, by id; what was typed before goes over it. */
  readonly velden?: Readonly<Record<string, string>>;
  readonly gegevens: Readonly<Record<string, Waarde>>;
}
export type Kaartmaker = (bouw: Bouw) => Inhoud;

/** Line above a card about what just happened. */
export interface Melder {
  readonly ontvangst?: readonly Waarde[];
  readonly let?: Waarde;
  /** Inputs that `let` is about. */
  readonly bij?: readonly string[];
  /** Verb of the button that goes through when it is pressed again (P-20). */
  readonly toch?: string;
}

/** "Bas (IB'er)"; a person who is not (or no longer) known at the school stays nameless. */
export function mens(school: School, wie: MedewerkerId): Waarde {
  const m = findMedewerker(school, wie);
  if (m === undefined) return tekst('mens.onbekend');
  const [rol] = m.rollen;
  return rol === undefined ? m.naam : tekst('mens.metRol', { naam: m.naam, rol: tekst(`rol.${rol}`) });
}
export const voornaam = (school: School, wie: MedewerkerId): Waarde =>
  findMedewerker(school, wie)?.naam ?? tekst('mens.onbekend');

/** Which steps are done; steps 1-3 are a checklist in any order (E-14). */
export function stapGedaan(casus: Casus, school: School, stap: Stap): boolean {
  switch (stap) {
    case 'signalen':
      return casus.signalen.length > 0;
    case 'overleg':
      return isBeantwoord(casus);
    case 'gesprek':
      return casus.personen.length > 1 && casus.personen.every((p) => !hasSpoor(p) || isGesprekAf(p));
    case 'wegen':
      return uitkomstVan(casus, school.profiel).melden !== 'open';
    case 'beslissen':
      return casus.hulpbesluit !== undefined && !isMeldingNodig(casus, school.profiel);
  }
}

function voortgang(casus: Casus, school: School, nu: Stap | undefined): Waarde {
  const eerste = STAPPEN.find((s) => !stapGedaan(casus, school, s));
  const bezig = nu ?? (casus.afloop.staat === 'gesloten' ? undefined : eerste);
  return {
    samen: STAPPEN.map((stap) => {
      const staat = stap === bezig ? 'bezig' : stapGedaan(casus, school, stap) ? 'gedaan' : 'te-doen';
      return tekst(`voortgang.${staat}`, { stap: tekst(`stap.${stap}`) });
    }),
  };
}
function plek(casus: Casus, stap: Stap | undefined): Waarde {
  if (casus.pad === 'personeel') return tekst('plek.personeel', { code: casus.code });
  if (stap === undefined) return tekst('plek.casus', { code: casus.code });
  return tekst('plek.stap', { code: casus.code, nummer: STAPPEN.indexOf(stap) + 1, stap: tekst(`stap.${stap}`) });
}

const meldingen = ({ ontvangst, let: letOp, bij, toch }: Melder): Pick<Kop, 'ontvangst' | 'let' | 'bij' | 'toch'> => ({
  ontvangst: ontvangst ?? [],
  let: letOp ?? '',
  ...(bij !== undefined && bij.length > 0 && { bij }),
  ...(toch !== undefined && { toch }),
});
export function kopVan(casus: Casus, school: School, stap: Stap | undefined, melder: Melder): Kop {
  return {
    casus: casus.casusId,
    versie: casus.versie,
    plek: plek(casus, stap),
    voortgang: casus.pad === 'personeel' || casus.apart !== undefined ? '' : voortgang(casus, school, stap),
    ...meldingen(melder),
  };
}
/** Head of a card outside a casus. `casus` is the fresh id of one that a press may start. */
export const losseKop = (melder: Melder, plekTekst: Waarde = '', casus?: CasusId): Kop => ({
  ...(casus && { casus }),
  versie: 0,
  plek: plekTekst,
  voortgang: '',
  ...meldingen(melder),
});

/** Only inputs that the card has; typed text over defaults. */
const vul = (standaard: Readonly<Record<string, string>>, getypt: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(standaard).map(([id, waarde]) => [id, Object.hasOwn(getypt, id) ? (getypt[id] ?? waarde) : waarde]),
  );

const woordenVan = ({ profiel: { woorden } }: School): Pick<KaartView, 'woorden'> =>
  Object.keys(woorden).length === 0 ? {} : { woorden };
export function bouwKaart(kaart: string, maker: Kaartmaker, bouw: Bouw, melder: Melder = {}): KaartView {
  const { stap, velden, gegevens, zonderVoortgang } = maker(bouw);
  const kop = kopVan(bouw.casus, bouw.school, stap, melder);
  return {
    kaart,
    kop: zonderVoortgang === true ? { ...kop, voortgang: '' } : kop,
    velden: vul(velden ?? {}, bouw.velden),
    gegevens: { code: bouw.casus.code, ...gegevens },
    ...woordenVan(bouw.school),
  };
}
export function bouwLos(kaart: string, inhoud: Inhoud, kijker: Pick<Kijker, 'velden' | 'school'>, kop: Kop): KaartView {
  const velden = vul(inhoud.velden ?? {}, kijker.velden);
  return { kaart, kop, velden, gegevens: inhoud.gegevens, ...woordenVan(kijker.school) };
}

/** A choice of an Input.ChoiceSet; the title is a text, the value a code or an id. */
export const keuze = (titel: Waarde, waarde: string): Waarde => ({ titel, waarde });
/** All codes of a list as choices, titled by `<sleutel>.<code>`. */
export const keuzes = (sleutel: string, codes: readonly string[]): Waarde =>
  codes.map((code) => keuze(tekst(`${sleutel}.${code}`), code));
/** Colleagues as choices, without the one who looks and without who is shut out. */
export function collegas(school: School, behalve: readonly MedewerkerId[]): Waarde {
  return school.medewerkers
    .filter((m) => !behalve.includes(m.medewerkerId) && !m.rollen.every((r) => r === 'beheerder'))
    .map((m) => keuze(mens(school, m.medewerkerId), m.medewerkerId));
}

/** An address of the school's own page inside a link of Markdown. */
export const paginaAdres = (url: string | undefined): Waarde =>
  url === undefined ? '' : { kaal: url.replaceAll('(', '%28').replaceAll(')', '%29') };
