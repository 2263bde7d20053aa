// Step 1: what was seen or heard, with fact and interpretation apart (S0-28, S0-29). It judges nothing (P-12).

import type { Moment } from '../../shared/ids.ts';
import { accepted, refused } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { isGesloten } from '../stand.ts';
import type {
  Benaderen,
  BijzondereVorm,
  Bron,
  Casus,
  Onveiliger,
  Plek,
  RoodKenmerk,
  SignaalInhoud,
} from '../toestand.ts';
import { vraagOpnieuw } from './antwoord.ts';
import type { CasusHeropend } from './casus-heropenen.ts';
import { stopGeblokkeerd } from './gesprek-vastleggen.ts';
import { withoutVerlagingen } from './verlaging-voorstellen.ts';

interface SignaalGegevens {
  readonly bron: Bron;
  readonly plek?: Plek;
  /** Kept only where the source is somebody else (C-23). */
  readonly benaderen?: Benaderen;
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

export const signaalVastleggen: Regel<SignaalVastleggen, SignaalVastgelegd | CasusHeropend> = (command, casus) => {
  const fout = tekstFout(command.inhoud.feit);
  if (fout !== undefined) return refused(fout);
  if (command.gezienOp > command.nu) return refused('moment-in-toekomst');
  const doel = command.corrigeert;
  if (doel !== undefined && !casus.signalen.some((s) => s.signaalId === doel)) return refused('signaal-onbekend');
  if (isGesloten(casus) && !command.heropenen) return refused('casus-gesloten');
  const vastgelegd: SignaalVastgelegd = {
    type: 'SignaalVastgelegd',
    ...by(command),
    signaalId: `s${String(casus.signalen.length + 1)}`,
    bron: command.bron,
    ...(command.plek && { plek: command.plek }),
    ...(command.benaderen && command.bron !== 'zelf' && { benaderen: command.benaderen }),
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

const isKenmerkVorm = (s: Pick<SignaalVastgelegd, 'kenmerken'>): boolean => s.kenmerken.includes('bijzondere-vorm');

export const pasSignaalVastgelegdToe: Toepassing<SignaalVastgelegd> = (casus, event) => {
  const { type: _type, vormen: _vormen, ...signaal } = event;
  const vormen: Casus['vormen'] = [...new Set([...casus.vormen, ...event.vormen])];
  const met: Casus = { ...casus, signalen: [...casus.signalen, signaal], vormen };
  if (!isRoodSignaal(event)) {
    return { ...met, nieuweSignalen: casus.nieuweSignalen + (event.corrigeert === undefined ? 1 : 0) };
  }
  const isNieuweVorm = vormen.length > casus.vormen.length || isKenmerkVorm(event);
  const rood: Casus = {
    ...withoutVerlagingen(met),
    nieuweSignalen: 0,
    disclosure: casus.disclosure || event.kenmerken.includes('verteld'),
    afwegingen: vraagOpnieuw(casus.afwegingen),
    afloop: { staat: 'lopend' },
  };
  return isNieuweVorm ? stopGeblokkeerd({ ...rood, vormSinds: event.op }) : rood;
};
