// The road for somebody who works or helps at school: outside the meldcode, for bestuur alone (P-04, §4.3). No card for colleagues or directie.

import type { MedewerkerId } from '../../shared/ids.ts';
import { hoedanigheden } from '../bevoegdheid.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, PersoneelStap, Signaal } from '../toestand.ts';
import { uitkomstVan } from '../stand.ts';
import { AFRONDING_TOEPASSINGEN } from './personeelszaak-afronden.ts';
import type { AfrondingEvent } from './personeelszaak-afronden.ts';
import { zonderZelf } from './casus-starten.ts';
import type { CasusGestart } from './casus-starten.ts';

export interface PersoneelGegevens {
  readonly aard: 'seksueel' | 'geweld';
  readonly inhoud: { readonly feit: string };
}
export type PersoneelssignaalVastleggen = Opdracht<
  'PersoneelssignaalVastleggen',
  PersoneelGegevens & {
    readonly code: string;
    /** P-18: the accused, where that person would otherwise be told; only when the record is started. */
    readonly uitgesloten?: readonly MedewerkerId[];
  }
>;
export type PersoneelssignaalVastgelegd = Gebeurtenis<'PersoneelssignaalVastgelegd', PersoneelGegevens>;

/** Starts a restricted record, or adds to the own one. */
export function personeelssignaalVastleggen(
  command: PersoneelssignaalVastleggen,
  casus: Casus | undefined,
): Decision<CasusGestart | PersoneelssignaalVastgelegd> {
  const fout = tekstFout(command.inhoud.feit);
  if (fout !== undefined) return refused(fout);
  const { aard, inhoud, casusId, schoolId, code } = command;
  const signaal = { type: 'PersoneelssignaalVastgelegd', ...by(command), aard, inhoud } as const;
  if (casus !== undefined) return casus.pad === 'personeel' ? accepted(signaal) : refused('niet-op-dit-pad');
  const gestart: CasusGestart = {
    type: 'CasusGestart',
    ...by(command),
    casusId,
    schoolId,
    code,
    pad: 'personeel',
    disclosure: false,
    vormen: [],
    uitgesloten: zonderZelf(command, command.uitgesloten ?? []),
    collegaThuis: false,
    inhoud: {},
  };
  return accepted<CasusGestart | PersoneelssignaalVastgelegd>(gestart, signaal);
}
/** What is added opens again what was rounded off (P-09). */
const pasPersoneelssignaalVastgelegdToe: Toepassing<PersoneelssignaalVastgelegd> = (casus, event) => ({
  ...casus,
  personeel: {
    aard: event.aard,
    feiten: [...(casus.personeel?.feiten ?? []), { door: event.door, op: event.op, feit: event.inhoud.feit }],
    stappen: casus.personeel?.stappen ?? [],
  },
});

interface StapGegevens<S = PersoneelStap> {
  readonly stap: S;
  readonly inhoud: { readonly toelichting?: string };
}
export type PersoneelsstapVastleggen = Opdracht<
  'PersoneelsstapVastleggen',
  StapGegevens<Exclude<PersoneelStap, 'afgerond'>>
>;
export type PersoneelsstapVastgelegd = Gebeurtenis<'PersoneelsstapVastgelegd', StapGegevens>;
/** The starter may say that bestuur was told; the other steps are of bestuur. */
export const personeelsstapVastleggen: Regel<PersoneelsstapVastleggen, PersoneelsstapVastgelegd> = (
  command,
  casus,
  school,
) => {
  const isBestuur = hoedanigheden(casus, school, command.door).has('bestuur');
  if (command.stap !== 'bestuur-ingelicht' && !isBestuur) return refused('rol-past-niet', 'bestuurder');
  const { stap, inhoud } = command;
  return accepted({ type: 'PersoneelsstapVastgelegd', ...by(command), stap, inhoud });
};
/** An aangifte opens again what was rounded off without one. */
const pasPersoneelsstapVastgelegdToe: Toepassing<PersoneelsstapVastgelegd> = (casus, { stap, door, op }) => {
  if (casus.personeel === undefined) return casus;
  const { voorstel, afgerond, ...open } = casus.personeel;
  const dicht = stap === 'aangifte-gedaan' ? {} : { ...(voorstel && { voorstel }), ...(afgerond && { afgerond }) };
  return { ...casus, personeel: { ...open, stappen: [...open.stappen, { stap, door, op }], ...dicht } };
};

/** A wrong turn is turned back with the text kept (P-04): it becomes a casus of the meldcode, or leaves it. What has to be reported, or was, stays: one person would take the melding away (P-09). */
export type PadTerugdraaien = Opdracht<
  'PadTerugdraaien',
  { readonly naar: Casus['pad']; readonly aard?: 'seksueel' | 'geweld' }
>;
export type PadTeruggedraaid = Gebeurtenis<
  'PadTeruggedraaid',
  { readonly naar: Casus['pad']; readonly aard?: 'seksueel' | 'geweld' }
>;
export const padTerugdraaien: Regel<PadTerugdraaien, PadTeruggedraaid> = (command, casus, school) => {
  if (casus.pad === command.naar) return accepted();
  const isBestuurBezig = casus.personeel?.stappen.some((s) => s.stap !== 'bestuur-ingelicht') === true;
  const isBestuur = hoedanigheden(casus, school, command.door).has('bestuur');
  if (command.naar === 'meldcode' && isBestuurBezig && !isBestuur) return refused('rol-past-niet', 'bestuurder');
  if (command.naar === 'personeel' && command.aard === undefined) return refused('antwoord-ontbreekt');
  const isGemeld = casus.meldingen.length > 0 || uitkomstVan(casus, school.profiel).melden === 'ja';
  if (command.naar === 'personeel' && isGemeld) return refused('casus-gaat-door');
  const { naar, aard } = command;
  return accepted({ type: 'PadTeruggedraaid', ...by(command), naar, ...(aard && { aard }) });
};
/** What was written down on the other road becomes a signal here: nobody has to type it again. */
function feitenAlsSignaal(casus: Casus): Casus['signalen'] {
  const nieuw = (casus.personeel?.feiten ?? []).map(({ door, op, feit }, i): Signaal => {
    const signaalId = `s${String(casus.signalen.length + i + 1)}`;
    return { signaalId, door, op, gezienOp: op, bron: 'zelf', kenmerken: [], inhoud: { feit } };
  });
  return [...casus.signalen, ...nieuw];
}
const pasPadTeruggedraaidToe: Toepassing<PadTeruggedraaid> = (casus, event) => {
  const { aard, naar } = event;
  const feiten = naar === 'meldcode' ? [] : (casus.personeel?.feiten ?? []);
  const personeel = aard ? { ...casus.personeel, aard } : casus.personeel;
  return {
    ...casus,
    pad: naar,
    signalen: naar === 'meldcode' ? feitenAlsSignaal(casus) : casus.signalen,
    ...(personeel && { personeel: { aard: personeel.aard, feiten, stappen: personeel.stappen ?? [] } }),
  };
};

export type PersoneelEvent = PersoneelssignaalVastgelegd | PersoneelsstapVastgelegd | PadTeruggedraaid | AfrondingEvent;
/** How each of them changes the state. */
export const PERSONEEL_TOEPASSINGEN = {
  PersoneelssignaalVastgelegd: pasPersoneelssignaalVastgelegdToe,
  PersoneelsstapVastgelegd: pasPersoneelsstapVastgelegdToe,
  PadTeruggedraaid: pasPadTeruggedraaidToe,
  ...AFRONDING_TOEPASSINGEN,
};
