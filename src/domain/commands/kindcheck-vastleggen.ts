// Step 1: signs about a parent, and which children that touches (kindcheck). It judges nothing: the answers are those of the writer (P-12).

import { accepted, refused } from '../decision.ts';
import { by, replace } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { Casus, GedeeldeZorg, KindThuis, Onveiliger, Oudersignaal, Signaal } from '../toestand.ts';
import type { CasusHeropend } from './casus-heropenen.ts';
import { signaalVastleggen } from './signaal-vastleggen.ts';
import type { SignaalVastgelegd } from './signaal-vastleggen.ts';

interface KindcheckGegevens {
  readonly oudersignalen: readonly Oudersignaal[];
  readonly gedeeldeZorg: GedeeldeZorg;
  readonly inhoud: {
    /** Ages of the other children at home as they were typed, e.g. "2 en 4". */
    readonly kinderen?: string;
    /** Who else is involved with the parent. */
    readonly hulp?: string;
  };
}
export type KindcheckVastleggen = Opdracht<
  'KindcheckVastleggen',
  Pick<KindcheckGegevens, 'oudersignalen' | 'gedeeldeZorg'> & {
    readonly gezienOp: Signaal['gezienOp'];
    /** Is a child in danger with this parent, now or soon? */
    readonly onveiliger: Onveiliger;
    readonly inhoud: KindcheckGegevens['inhoud'] & { readonly feit: string };
  }
>;
export type KindcheckVastgelegd = Gebeurtenis<'KindcheckVastgelegd', KindcheckGegevens>;

/** What was seen of the parent is a signal like any other (S2-23: also without contact with the children); beside it stands who it touches. */
export const kindcheckVastleggen: Regel<
  KindcheckVastleggen,
  KindcheckVastgelegd | SignaalVastgelegd | CasusHeropend
> = (command, casus, school) => {
  const { oudersignalen, gedeeldeZorg, onveiliger, gezienOp } = command;
  const { feit, ...inhoud } = command.inhoud;
  const signaal = signaalVastleggen(
    {
      ...command,
      type: 'SignaalVastleggen',
      bron: 'zelf',
      gezienOp,
      kenmerken: [],
      vormen: [],
      onveiliger,
      heropenen: false,
      inhoud: { feit },
    },
    casus,
    school,
  );
  if (signaal.soort === 'geweigerd') return signaal;
  return accepted<KindcheckVastgelegd | SignaalVastgelegd | CasusHeropend>(...signaal.gebeurtenissen, {
    type: 'KindcheckVastgelegd',
    ...by(command),
    oudersignalen,
    gedeeldeZorg,
    inhoud,
  });
};

const leeftijden = (getypt: string): readonly string[] =>
  getypt
    .split(/[,;\n]|\ben\b/u)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
/** Ages typed again keep the children that were linked; who is not named any more goes, unless linked. */
function kinderenNa(casus: Casus, getypt: string): readonly KindThuis[] {
  const over = [...casus.kinderen];
  let nummer = Math.max(0, ...casus.kinderen.map((k) => Number(k.kindId.slice(1))));
  const genoemd = leeftijden(getypt).map((leeftijd): KindThuis => {
    const bekend = over.findIndex((k) => k.leeftijd === leeftijd);
    const [kind] = bekend < 0 ? [] : over.splice(bekend, 1);
    nummer += kind === undefined ? 1 : 0;
    return kind ?? { kindId: `k${String(nummer)}`, leeftijd };
  });
  return [...over.filter((k) => k.casusCode !== undefined), ...genoemd];
}
export const pasKindcheckToe: Toepassing<KindcheckVastgelegd> = (casus, event) =>
  event.inhoud.kinderen === undefined ? casus : { ...casus, kinderen: kinderenNa(casus, event.inhoud.kinderen) };

/** P-25, T-22: a child at home turns out to be a pupil of this school, with a casus of its own. */
export type KindKoppelen = Opdracht<'KindKoppelen', { readonly kindId: string; readonly casusCode: string }>;
export type KindGekoppeld = Gebeurtenis<'KindGekoppeld', Pick<KindKoppelen, 'kindId' | 'casusCode'>>;
export const kindKoppelen: Regel<KindKoppelen, KindGekoppeld> = (command, casus) => {
  const { kindId, casusCode } = command;
  const kind = casus.kinderen.find((k) => k.kindId === kindId);
  if (kind === undefined || casusCode === casus.code) return refused('persoon-onbekend');
  if (kind.casusCode === casusCode) return accepted();
  return accepted({ type: 'KindGekoppeld', ...by(command), kindId, casusCode });
};
export const pasKindGekoppeldToe: Toepassing<KindGekoppeld> = (casus, event) => ({
  ...casus,
  kinderen: replace(
    casus.kinderen,
    (k) => k.kindId === event.kindId,
    (k) => ({ ...k, casusCode: event.casusCode }),
  ),
});
