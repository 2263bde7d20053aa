// The wrong child (P-11): one person sets a casus apart, two of different roles restore it or destroy what it holds. It hides nothing itself.

import type { MedewerkerId } from '../../shared/ids.ts';
import { isPaar, looptNogIets, moetGeborgd } from '../apart.ts';
import { accepted, alreadyDone, refused } from '../decision.ts';
import type { WeigeringCode } from '../decision.ts';
import { by, tekstFout } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import type { ApartBesluit, Casus } from '../toestand.ts';
import { begin } from './casus-starten.ts';

/** Without `reden` once it was destroyed: it may say something about a child. */
interface Inhoud {
  readonly reden?: string;
}
export type CasusApartzetten = Opdracht<'CasusApartzetten', { readonly inhoud: { readonly reden: string } }>;
type CasusApartgezet = Gebeurtenis<'CasusApartgezet', { readonly inhoud: Inhoud }>;

export const casusApartzetten: Regel<CasusApartzetten, CasusApartgezet> = (command, casus) => {
  if (casus.apart !== undefined) return alreadyDone(casus.apart);
  const fout = tekstFout(command.inhoud.reden);
  return fout === undefined
    ? accepted({ type: 'CasusApartgezet', ...by(command), inhoud: command.inhoud })
    : refused(fout);
};
const pasCasusApartgezetToe: Toepassing<CasusApartgezet> = (casus, { door, op, inhoud }) => ({
  ...casus,
  apart: { door, op, reden: inhoud.reden ?? '' },
});

export type ApartBeslissen = Opdracht<
  'ApartBeslissen',
  {
    readonly besluit: ApartBesluit;
    /** What was unsafe stands in the casus of the right child, or Veilig Thuis knows. */
    readonly geborgd: boolean;
    readonly inhoud: { readonly reden: string };
  }
>;
type ApartVoorgesteld = Gebeurtenis<'ApartVoorgesteld', { readonly besluit: ApartBesluit; readonly inhoud: Inhoud }>;
interface Samen {
  readonly voorgesteldDoor: MedewerkerId;
}
type CasusHersteld = Gebeurtenis<'CasusHersteld', Samen>;
/** `leden`: who took part, so that they hear it and nobody else learns of it. */
type CasusVernietigd = Gebeurtenis<'CasusVernietigd', Samen & { readonly leden: readonly MedewerkerId[] }>;
type Besloten = ApartVoorgesteld | CasusHersteld | CasusVernietigd;

function vernietigFout({ besluit, geborgd }: ApartBeslissen, casus: Casus): WeigeringCode | undefined {
  if (besluit === 'herstellen') return undefined;
  if (looptNogIets(casus)) return 'eerst-afhandelen';
  return moetGeborgd(casus) && !geborgd ? 'antwoord-ontbreekt' : undefined;
}
/** The first asks the other; who has the other role and says the same, makes it so. */
export const apartBeslissen: Regel<ApartBeslissen, Besloten> = (command, casus, school) => {
  const { apart } = casus;
  const { besluit, door, inhoud } = command;
  if (apart === undefined) return refused('nog-niet-mogelijk');
  if (apart.vernietigd !== undefined) return alreadyDone(apart.vernietigd);
  const fout = vernietigFout(command, casus);
  if (fout !== undefined) return refused(fout);
  const eerste = apart.voorstel;
  if (eerste?.besluit !== besluit) {
    const leeg = tekstFout(inhoud.reden);
    return leeg === undefined ? accepted({ type: 'ApartVoorgesteld', ...by(command), besluit, inhoud }) : refused(leeg);
  }
  if (eerste.door === door) return refused('tweede-persoon-nodig');
  if (!isPaar(casus, school, eerste.door, door)) return refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
  const samen = { ...by(command), voorgesteldDoor: eerste.door };
  return besluit === 'herstellen'
    ? accepted<Besloten>({ type: 'CasusHersteld', ...samen })
    : accepted<Besloten>({ type: 'CasusVernietigd', ...samen, leden: casus.leden });
};
const pasApartVoorgesteldToe: Toepassing<ApartVoorgesteld> = (casus, { besluit, door, op, inhoud }) => ({
  ...casus,
  ...(casus.apart && { apart: { ...casus.apart, voorstel: { besluit, door, op, reden: inhoud.reden ?? '' } } }),
});
const pasCasusHersteldToe: Toepassing<CasusHersteld> = ({ apart: _apart, ...casus }) => casus;

/** Nothing of the child is left in the state: who took part, who may not see it, what was delivered, and that it was destroyed. */
const pasCasusVernietigdToe: Toepassing<CasusVernietigd> = (casus, { door, op, leden }) => {
  const { casusId, schoolId, code, pad, gestartDoor, gestartOp, versie, uitgesloten, bezorgingen } = casus;
  const leeg = begin({
    type: 'CasusGestart',
    ...{ casusId, schoolId, code, pad, op: gestartOp, door: gestartDoor },
    ...{ disclosure: false, vormen: [], uitgesloten: [], collegaThuis: false, inhoud: {} },
  });
  const sinds = casus.apart ?? { door, op };
  return {
    ...leeg,
    ...{ versie, uitgesloten, bezorgingen, leden, laatsteActiviteitOp: op },
    apart: { door: sinds.door, op: sinds.op, reden: '', vernietigd: { door, op } },
    afloop: { staat: 'gesloten', einde: 'verkeerd-kind', op, door },
    opruimenSinds: op,
  };
};

/** What is left in the place of an event whose content was destroyed: what it was, when, by whom. */
type InhoudVernietigd = {
  readonly type: 'InhoudVernietigd';
  readonly op: CasusVernietigd['op'];
  readonly door: MedewerkerId | 'systeem';
  readonly was: string;
};

export type ApartEvent = CasusApartgezet | ApartVoorgesteld | CasusHersteld | CasusVernietigd | InhoudVernietigd;
/** How each of them changes the state; a husk changes nothing. */
export const APART_TOEPASSINGEN: {
  readonly [T in ApartEvent['type']]: Toepassing<Extract<ApartEvent, { type: T }>>;
} = {
  CasusApartgezet: pasCasusApartgezetToe,
  ApartVoorgesteld: pasApartVoorgesteldToe,
  CasusHersteld: pasCasusHersteldToe,
  CasusVernietigd: pasCasusVernietigdToe,
  InhoudVernietigd: (casus) => casus,
};
