// Step 1: what was seen or heard, with fact and interpretation apart (S0-28, S0-29). It judges nothing (P-12).

import type { Moment } from '../../shared/ids.ts';
import { accepted, refused } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isGesloten } from '../stand.ts';
import type { Afwegingen, BijzondereVorm, Bron, Casus, Onveiliger, RoodKenmerk, SignaalInhoud } from '../toestand.ts';
import type { CasusHeropend } from './casus-heropenen.ts';

interface SignaalGegevens {
  readonly bron: Bron;
  /** May be earlier than now: backdated entries are ordinary. */
  readonly gezienOp: Moment;
  readonly kenmerken: readonly RoodKenmerk[];
  /** Which special forms the writer thinks of (P-05). */
  readonly vormen: readonly BijzondereVorm[];
  readonly onveiliger?: Onveiliger;
  /** P-11: a correction points at what it corrects. */
  readonly corrigeert?: string;
  readonly inhoud: SignaalInhoud;
}
export type SignaalVastleggen = Opdracht<
  'SignaalVastleggen',
  SignaalGegevens & {
    /** P-14: the answer to "heropenen of nieuwe casus?" on a closed casus. */
    readonly heropenen: boolean;
  }
>;
export type SignaalVastgelegd = Gebeurtenis<'SignaalVastgelegd', SignaalGegevens & { readonly signaalId: string }>;

const teLang = (inhoud: SignaalInhoud): boolean =>
  Object.values(inhoud).some(
    (tekst: string | undefined) => tekst !== undefined && tekstFout(tekst) === 'tekst-te-lang',
  );

export const signaalVastleggen: Regel<SignaalVastleggen, SignaalVastgelegd | CasusHeropend> = (command, casus) => {
  const fout = tekstFout(command.inhoud.feit) ?? (teLang(command.inhoud) ? 'tekst-te-lang' : undefined);
  if (fout !== undefined) return refused(fout);
  if (command.gezienOp > command.nu) return refused('moment-in-toekomst');
  if (isGesloten(casus) && !command.heropenen) return refused('casus-gesloten');
  const vastgelegd: SignaalVastgelegd = {
    type: 'SignaalVastgelegd',
    ...by(command),
    signaalId: `s${String(casus.signalen.length + 1)}`,
    bron: command.bron,
    gezienOp: command.gezienOp,
    kenmerken: command.kenmerken,
    vormen: command.vormen,
    ...(command.onveiliger && { onveiliger: command.onveiliger }),
    ...(command.corrigeert && { corrigeert: command.corrigeert }),
    inhoud: command.inhoud,
  };
  return isGesloten(casus)
    ? accepted<SignaalVastgelegd | CasusHeropend>({ type: 'CasusHeropend', ...by(command) }, vastgelegd)
    : accepted(vastgelegd);
};

/** E-11: ja, twijfel or a red kind opens A2 again; a correction raises nothing by itself. */
export const isRoodSignaal = (s: Pick<SignaalVastgelegd, 'kenmerken' | 'onveiliger' | 'vormen'>): boolean =>
  s.kenmerken.length > 0 || s.vormen.length > 0 || s.onveiliger === 'ja' || s.onveiliger === 'twijfel';

/** A2 is open again, and a suspicion that was set aside is asked anew. */
function vraagOpnieuw({ A1, A2, ...rest }: Afwegingen): Afwegingen {
  return { ...rest, ...(A1?.antwoord === 'ja' && { A1 }), ...(A2 && { A2: { ...A2, herzien: true } }) };
}

export const pasSignaalVastgelegdToe: Toepassing<SignaalVastgelegd> = (casus, event) => {
  const { type: _type, vormen: _vormen, ...signaal } = event;
  const rood = isRoodSignaal(event);
  const vormen: Casus['vormen'] = [...new Set([...casus.vormen, ...event.vormen])];
  return {
    ...casus,
    signalen: [...casus.signalen, signaal],
    nieuweSignalen: rood ? 0 : casus.nieuweSignalen + 1,
    disclosure: casus.disclosure || event.kenmerken.includes('verteld'),
    vormen,
    afwegingen: rood ? vraagOpnieuw(casus.afwegingen) : casus.afwegingen,
    afloop: rood ? { staat: 'lopend' } : casus.afloop,
  };
};
