// Closing: each ending with its own gate and a second person (E-01, E-08, E-16, E-19). It never closes with melden ja and no melding.

import type { Datum, MedewerkerId } from '../../shared/ids.ts';
import { hoedanigheden } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { School } from '../school.ts';
import { isAdviesVerplicht, isMeldingNodig, isNood, isVerhoogd, laatsteMelding, uitkomstVan } from '../stand.ts';
import type { Casus, Einde } from '../toestand.ts';
import { sluitAf, sluitHulpAf } from './einde.ts';
import { stelVoor } from './verlaging-voorstellen.ts';
import type { Bijschrift, VerlagingVoorgesteld } from './verlaging-voorstellen.ts';

type Inhoud = Pick<Bijschrift, 'geenAdvies'> & { readonly reden: string };
export type CasusSluiten = Opdracht<
  'CasusSluiten',
  { readonly einde: Einde; readonly opvolgenOp?: Datum; readonly inhoud: Inhoud }
>;
export type CasusGesloten = Gebeurtenis<'CasusGesloten', { readonly einde: Einde; readonly inhoud: Inhoud }>;
export type NazorgBegonnen = Gebeurtenis<
  'NazorgBegonnen',
  { readonly opvolgenOp: Datum; readonly inhoud: { readonly reden: string } }
>;

/** Help that runs or waits for its evaluation; evaluated with ja it is done. */
const isHulpBezig = (casus: Casus): boolean =>
  casus.hulp.staat !== 'geen' &&
  casus.hulp.staat !== 'afgesloten' &&
  !(casus.hulp.staat === 'geevalueerd' && casus.afwegingen.A5?.antwoord === 'ja');

/** E-16: Veilig Thuis ended or handed over; silent twice: aandachtsfunctionaris and final role decide together. */
function afgerondFout(
  casus: Casus,
  school: School,
  door: MedewerkerId,
  met: MedewerkerId | undefined,
): WeigeringCode | undefined {
  const melding = laatsteMelding(casus);
  if (melding === undefined) return 'melding-eerst';
  const standen = melding.terugkoppelingen.map((t) => t.stand);
  if (standen.at(-1) === 'afgerond' || standen.at(-1) === 'overgedragen') return undefined;
  if (standen.filter((s) => s === 'niets-gehoord').length < 2) return 'nog-niet-mogelijk';
  if (met === undefined) return undefined;
  const wie = [door, met].map((id) => hoedanigheden(casus, school, id));
  return wie.some((h) => h.has('af')) && wie.some((h) => h.has('eindrol')) ? undefined : 'aandachtsfunctionaris-nodig';
}

/** Why this ending is not possible (yet); undefined when it is. `met` is the second person, once known. */
export function sluitFout(
  casus: Casus,
  school: School,
  einde: Einde,
  door: MedewerkerId,
  met?: MedewerkerId,
): WeigeringCode | undefined {
  if (einde === 'verkeerd-kind') return 'verkeerd-kind-apart';
  if (isMeldingNodig(casus, school.profiel)) return 'melding-eerst';
  const fout = gemeldFout(casus, einde);
  if (fout !== undefined) return fout;
  const uitkomst = uitkomstVan(casus, school.profiel);
  switch (einde) {
    case 'vermoeden-weggenomen':
      if (uitkomst.melden !== 'nee' || uitkomst.regel !== 'E-01') return 'afweging-ontbreekt';
      return isAdviesVerplicht(casus, school.profiel) ? 'veilig-thuis-advies-ontbreekt' : undefined;
    case 'hulp-geslaagd':
      return uitkomst.melden === 'nee' && uitkomst.regel === 'E-08' ? undefined : 'evaluatie-eerst';
    case 'melding-afgerond':
      return isHulpBezig(casus) ? 'hulp-loopt-nog' : afgerondFout(casus, school, door, met);
    case 'leerling-weg':
      return undefined;
    default:
      return andereFout(casus, einde);
  }
}
/** E-16: a reported casus has two endings, and only once the final role has seen the melding. */
function gemeldFout(casus: Casus, einde: Einde): WeigeringCode | undefined {
  const melding = laatsteMelding(casus);
  if (melding === undefined) return undefined;
  if (einde !== 'melding-afgerond' && einde !== 'leerling-weg') return 'nog-niet-mogelijk';
  return melding.bevestigd === undefined ? 'bevestiging-eerst' : undefined;
}
/** E-19: never around running help, an emergency, an open A2 or the bar of E-10; a merged casus goes on elsewhere. */
function andereFout(casus: Casus, einde: Einde): WeigeringCode | undefined {
  if (einde === 'samengevoegd') return undefined;
  const { A1, A2 } = casus.afwegingen;
  const isOpen = A2 === undefined ? (isVerhoogd(casus) || isNood(casus)) && A1?.antwoord !== 'nee' : A2.herzien;
  if (isOpen) return 'eerst-onveiligheid-wegen';
  return isHulpBezig(casus) ? 'evaluatie-eerst' : undefined;
}

/** Something was added since two people agreed that the suspicion is gone: then two close as well. */
const isSignaalNaA1 = (casus: Casus): boolean => {
  const sinds = casus.afwegingen.A1?.op ?? '';
  return casus.signalen.some((s) => s.op > sinds);
};

/** In nazorg the agreed date moves by looking (OpvolgingVastleggen), not by closing once more; help that began again ends again. */
const isAlInNazorg = (casus: Casus): boolean => casus.afloop.staat === 'nazorg' && casus.hulp.staat === 'afgesloten';

/** Two endings rest on an answer to which two people agreed already; all others become a proposal. */
export const casusSluiten: Regel<CasusSluiten, CasusGesloten | NazorgBegonnen | VerlagingVoorgesteld> = (
  command,
  casus,
  school,
) => {
  const fout = tekstFout(command.inhoud.reden) ?? sluitFout(casus, school, command.einde, command.door);
  if (fout !== undefined) return refused(fout);
  const { einde, inhoud } = command;
  if (einde === 'vermoeden-weggenomen' && !isSignaalNaA1(casus))
    return accepted({ type: 'CasusGesloten', ...by(command), einde, inhoud });
  const { opvolgenOp } = command;
  const isVoorbij = opvolgenOp !== undefined && opvolgenOp <= school.vandaag;
  if (einde === 'melding-afgerond' && opvolgenOp !== undefined) {
    if (isVoorbij) return refused('datum-ongeldig');
    return stelVoor(command, casus, { soort: 'sluiten', einde, opvolgenOp }, inhoud.reden);
  }
  if (einde !== 'hulp-geslaagd') return stelVoor(command, casus, { soort: 'sluiten', einde }, inhoud.reden, inhoud);
  if (isAlInNazorg(casus)) return refused('nog-niet-mogelijk');
  if (opvolgenOp === undefined || isVoorbij) return refused('datum-ongeldig');
  return accepted({ type: 'NazorgBegonnen', ...by(command), opvolgenOp, inhoud });
};
export const pasCasusGeslotenToe: Toepassing<CasusGesloten> = (casus, event) => sluitAf(casus, event.einde, event);
export const pasNazorgBegonnenToe: Toepassing<NazorgBegonnen> = (casus, event) => ({
  ...sluitHulpAf(casus, 'gelukt'),
  afloop: { staat: 'nazorg', opvolgenOp: event.opvolgenOp, sinds: event.op },
});

interface OpvolgingGegevens {
  readonly uitkomst: 'veilig' | 'zorgen';
  /** A next date to look again; absent: nothing more is planned. */
  readonly opnieuwOp?: Datum;
  readonly inhoud: { readonly hoe: string };
}
/** The look after 3 and 12 months; worries lead back to A2, safe twice may be closed by two (S0-61). */
export type OpvolgingVastleggen = Opdracht<'OpvolgingVastleggen', OpvolgingGegevens>;
export type OpvolgingVastgelegd = Gebeurtenis<'OpvolgingVastgelegd', OpvolgingGegevens>;
export const opvolgingVastleggen: Regel<OpvolgingVastleggen, OpvolgingVastgelegd | VerlagingVoorgesteld> = (
  command,
  casus,
  school,
) => {
  const fout = tekstFout(command.inhoud.hoe);
  if (fout !== undefined) return refused(fout);
  if (casus.afloop.staat !== 'nazorg') return refused('nog-niet-mogelijk');
  const { uitkomst, opnieuwOp, inhoud } = command;
  const klaar = uitkomst === 'veilig' && opnieuwOp === undefined;
  const einde = casus.afloop.einde ?? 'hulp-geslaagd';
  if (klaar) return stelVoor(command, casus, { soort: 'sluiten', einde }, inhoud.hoe);
  if (uitkomst === 'veilig' && opnieuwOp !== undefined && opnieuwOp <= school.vandaag) return refused('datum-ongeldig');
  return accepted({ type: 'OpvolgingVastgelegd', ...by(command), uitkomst, ...(opnieuwOp && { opnieuwOp }), inhoud });
};
export const pasOpvolgingVastgelegdToe: Toepassing<OpvolgingVastgelegd> = (casus, event) => {
  const A2 = casus.afwegingen.A2;
  if (event.uitkomst === 'zorgen')
    return {
      ...casus,
      afloop: { staat: 'lopend' },
      afwegingen: A2 ? { ...casus.afwegingen, A2: { ...A2, herzien: true } } : casus.afwegingen,
    };
  return casus.afloop.staat === 'nazorg' && event.opnieuwOp
    ? { ...casus, afloop: { ...casus.afloop, opvolgenOp: event.opnieuwOp } }
    : casus;
};
