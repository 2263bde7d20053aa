// The road for somebody who works or helps at school: outside the meldcode, for bestuur alone (P-04, §4.3). No card for colleagues or directie.

import { accepted, refused } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, PersoneelStap } from '../toestand.ts';
import type { CasusGestart } from './casus-starten.ts';

export interface PersoneelGegevens {
  readonly aard: 'seksueel' | 'geweld';
  readonly inhoud: { readonly feit: string };
}
export type PersoneelssignaalVastleggen = Opdracht<
  'PersoneelssignaalVastleggen',
  PersoneelGegevens & { readonly code: string }
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
  return accepted<CasusGestart | PersoneelssignaalVastgelegd>(
    {
      type: 'CasusGestart',
      ...by(command),
      casusId,
      schoolId,
      code,
      pad: 'personeel',
      disclosure: false,
      vormen: [],
      uitgesloten: [],
      collegaThuis: false,
      inhoud: {},
    },
    signaal,
  );
}
export const pasPersoneelssignaalVastgelegdToe: Toepassing<PersoneelssignaalVastgelegd> = (casus, event) => ({
  ...casus,
  personeel: { aard: event.aard, stappen: casus.personeel?.stappen ?? [] },
});

interface StapGegevens {
  readonly stap: PersoneelStap;
  readonly inhoud: { readonly toelichting?: string };
}
export type PersoneelsstapVastleggen = Opdracht<'PersoneelsstapVastleggen', StapGegevens>;
export type PersoneelsstapVastgelegd = Gebeurtenis<'PersoneelsstapVastgelegd', StapGegevens>;
/** The starter may say that bestuur was told; the other steps are of bestuur. */
export const personeelsstapVastleggen: Regel<PersoneelsstapVastleggen, PersoneelsstapVastgelegd> = (command, casus) => {
  if (command.stap !== 'bestuur-ingelicht' && command.door === casus.gestartDoor)
    return refused('rol-past-niet', 'bestuurder');
  const { stap, inhoud } = command;
  return accepted({ type: 'PersoneelsstapVastgelegd', ...by(command), stap, inhoud });
};
export const pasPersoneelsstapVastgelegdToe: Toepassing<PersoneelsstapVastgelegd> = (casus, event) => ({
  ...casus,
  ...(casus.personeel && {
    personeel: {
      ...casus.personeel,
      stappen: [...casus.personeel.stappen, { stap: event.stap, door: event.door, op: event.op }],
    },
  }),
});

/** A wrong turn is turned back with the text kept (P-04): it becomes a casus of the meldcode, or leaves it. */
export type PadTerugdraaien = Opdracht<
  'PadTerugdraaien',
  { readonly naar: Casus['pad']; readonly aard?: 'seksueel' | 'geweld' }
>;
export type PadTeruggedraaid = Gebeurtenis<
  'PadTeruggedraaid',
  { readonly naar: Casus['pad']; readonly aard?: 'seksueel' | 'geweld' }
>;
export const padTerugdraaien: Regel<PadTerugdraaien, PadTeruggedraaid> = (command, casus) => {
  if (casus.pad === command.naar) return accepted();
  if (command.naar === 'personeel' && command.aard === undefined) return refused('antwoord-ontbreekt');
  const { naar, aard } = command;
  return accepted({ type: 'PadTeruggedraaid', ...by(command), naar, ...(aard && { aard }) });
};
export const pasPadTeruggedraaidToe: Toepassing<PadTeruggedraaid> = (casus, event) => ({
  ...casus,
  pad: event.naar,
  ...(event.aard && { personeel: { aard: event.aard, stappen: casus.personeel?.stappen ?? [] } }),
});
