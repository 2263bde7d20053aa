// Starting a casus: a few codes are enough, the pupil may come later. It does not decide who is told (berichten.ts).

import type { MedewerkerId } from '../../shared/ids.ts';
import { accepted } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Kop, Opdracht, Toepassing } from '../opdracht.ts';
import type { BijzondereVorm, Casus, LeerlingRef } from '../toestand.ts';
import type { SignaalVastgelegd } from './signaal-vastleggen.ts';

export interface StartKeuzes {
  readonly disclosure: boolean;
  readonly vormen: readonly BijzondereVorm[];
  /** P-24: colleagues who are family or involved in another way. */
  readonly uitgesloten: readonly MedewerkerId[];
  /** P-04: somebody of this school is involved as parent or relative. */
  readonly collegaThuis: boolean;
  /** P-25: codes of casussen of perhaps the same pupil that were not shown to this person. */
  readonly zelfdeLeerling?: readonly string[];
  /** P-04: it is about what that person does at school as well; that goes to bestuur by its own road. */
  readonly ookOpSchool?: true;
}
export type CasusStarten = Opdracht<
  'CasusStarten',
  StartKeuzes & {
    readonly code: string;
    readonly leerling: LeerlingRef;
    readonly gevaarNu: boolean;
    /** What was typed along with the start: the first signal. */
    readonly feit?: string;
  }
>;
export type CasusGestart = Gebeurtenis<
  'CasusGestart',
  StartKeuzes & {
    readonly casusId: Kop['casusId'];
    readonly schoolId: Kop['schoolId'];
    readonly code: string;
    readonly pad: Casus['pad'];
    readonly inhoud: LeerlingRef;
  }
>;
export type NoodIngeschakeld = Gebeurtenis<'NoodIngeschakeld'>;

/** Each colleague once; nobody shuts out oneself. */
export const zonderZelf = (kop: Pick<Kop, 'door'>, wie: readonly MedewerkerId[]): readonly MedewerkerId[] =>
  [...new Set(wie)].filter((id) => id !== kop.door);

export type Gestart = CasusGestart | NoodIngeschakeld | SignaalVastgelegd;
/** Nothing typed is lost: what stands on the start card is in the casus from then on, whatever the next card asks. */
const eersteSignaal = (command: CasusStarten, feit: string): SignaalVastgelegd => ({
  type: 'SignaalVastgelegd',
  ...by(command),
  signaalId: 's1',
  bron: 'zelf',
  gezienOp: command.nu,
  kenmerken: [],
  vormen: [],
  inhoud: { feit },
});

/** Facts of a start; with danger now the emergency comes along (P-06, P-09). */
export function casusStarten(command: CasusStarten): Decision<Gestart> {
  const feit = command.feit?.trim() ?? '';
  const gestart: CasusGestart = {
    type: 'CasusGestart',
    ...by(command),
    casusId: command.casusId,
    schoolId: command.schoolId,
    code: command.code,
    pad: 'meldcode',
    disclosure: command.disclosure,
    vormen: command.vormen,
    uitgesloten: zonderZelf(command, command.uitgesloten),
    collegaThuis: command.collegaThuis,
    ...(command.ookOpSchool && { ookOpSchool: true }),
    ...(command.zelfdeLeerling && { zelfdeLeerling: command.zelfdeLeerling }),
    inhoud: command.leerling,
  };
  return accepted<Gestart>(
    gestart,
    ...(command.gevaarNu ? [{ type: 'NoodIngeschakeld' as const, ...by(command) }] : []),
    ...(feit === '' ? [] : [eersteSignaal(command, feit)]),
  );
}

/** The state of a fresh casus. */
export function begin(event: CasusGestart): Casus {
  return {
    casusId: event.casusId,
    schoolId: event.schoolId,
    code: event.code,
    pad: event.pad,
    versie: 0,
    gestartDoor: event.door,
    gestartOp: event.op,
    laatsteActiviteitOp: event.op,
    leerling: event.inhoud,
    disclosure: event.disclosure,
    vormen: event.vormen,
    leden: [event.door],
    uitgesloten: event.uitgesloten.map((wie) => ({ wie, door: event.door, op: event.op })),
    collegaThuis: event.collegaThuis,
    ...(event.ookOpSchool && { ookOpSchool: true }),
    ...(event.zelfdeLeerling && { zelfdeLeerling: event.zelfdeLeerling }),
    signalen: [],
    nieuweSignalen: 0,
    overleggen: [],
    raadplegingen: [],
    kinderen: [],
    toestemmingen: [],
    besprekingen: [],
    personen: [
      { persoonId: 'p1', soort: 'leerling', gezag: 'nee', aanduiding: '', gesprek: { staat: 'open' }, pogingen: [] },
    ],
    afwegingen: {},
    a1Opengelaten: 0,
    voorstellen: [],
    aantalVoorstellen: 0,
    verschillen: [],
    meldingen: [],
    weigeringen: [],
    afwijkingen: [],
    hulp: { staat: 'geen' },
    afloop: { staat: 'lopend' },
    inzageverzoeken: [],
    stukken: [],
    logLengte: 0,
    bezorgingen: [],
    gronden: 0,
    verstreken: {},
  };
}

/** LeerlingInvullen: initials, group and birth date, also after an emergency. */
export type LeerlingInvullen = Opdracht<
  'LeerlingInvullen',
  Pick<StartKeuzes, 'zelfdeLeerling'> & { readonly leerling: LeerlingRef }
>;
export type LeerlingIngevuld = Gebeurtenis<
  'LeerlingIngevuld',
  Pick<StartKeuzes, 'zelfdeLeerling'> & { readonly inhoud: LeerlingRef }
>;
export const leerlingInvullen = (command: LeerlingInvullen): Decision<LeerlingIngevuld> =>
  accepted({
    type: 'LeerlingIngevuld',
    ...by(command),
    ...(command.zelfdeLeerling && { zelfdeLeerling: command.zelfdeLeerling }),
    inhoud: command.leerling,
  });
export const pasLeerlingIngevuldToe: Toepassing<LeerlingIngevuld> = (casus, event) => ({
  ...casus,
  leerling: { ...casus.leerling, ...event.inhoud },
  ...(event.zelfdeLeerling && { zelfdeLeerling: event.zelfdeLeerling }),
});
