// The state of one casus as a record of small unions, one per track of E-14. It does not know how it came about (casus.ts) nor what is allowed.

import type { CasusId, Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import type { Basisvragen } from './afwegingskader.ts';
import type { Apart } from './apart-staat.ts';
import type { Inzagestuk, Inzageverzoek } from './inzageverzoek-staat.ts';
import type { Bewaring } from './bewaring-staat.ts';
import type {
  Afloop,
  Afwijking,
  Hulp,
  Hulpbesluit,
  Melding,
  Nood,
  Opschaling,
  Personeelszaak,
  Weigermoment,
} from './sporen.ts';
import type { BijzondereVorm, LeerlingRef, Overleg, Persoon, Raadpleging, Signaal } from './stappen.ts';
import type { Bespreking, KindThuis, Toestemming } from './thuis-en-buiten.ts';
import type { Afwegingen, Verschil, Voorstel } from './verlaging.ts';

export * from './apart-staat.ts';
export * from './inzageverzoek-staat.ts';
export * from './sporen.ts';
export * from './stappen.ts';
export * from './thuis-en-buiten.ts';
export * from './verlaging.ts';

export interface Uitsluiting {
  readonly wie: MedewerkerId;
  readonly door: MedewerkerId;
  readonly op: Moment;
}

export interface Bezorging {
  readonly berichtId: string;
  readonly aan: MedewerkerId;
  readonly staat: 'aangekomen' | 'niet-aangekomen' | 'onbekend' | 'gezien';
  readonly op: Moment;
}

export interface Casus {
  readonly casusId: CasusId;
  readonly schoolId: SchoolId;
  readonly code: string;
  /** Which of the two roads; a wrong turn can be turned back (P-04). */
  readonly pad: 'meldcode' | 'personeel';
  /** Accepted commands of people so far. */
  readonly versie: number;
  readonly gestartDoor: MedewerkerId;
  readonly gestartOp: Moment;
  readonly laatsteActiviteitOp: Moment;
  readonly leerling: LeerlingRef;
  /** The child told it unasked. */
  readonly disclosure: boolean;
  readonly vormen: readonly BijzondereVorm[];
  /** When the latest special form was named after the start: an older answer of Veilig Thuis does not speak about it (P-05). */
  readonly vormSinds?: Moment;
  /** A day on which the child may be taken abroad (E-13). */
  readonly reisOp?: Datum;
  /** Joined by starting, being asked or acting; roles that were told come on top (bevoegdheid.ts). */
  readonly leden: readonly MedewerkerId[];
  readonly uitgesloten: readonly Uitsluiting[];
  /** A colleague is involved as parent or relative: bestuur was told as employer. */
  readonly collegaThuis: boolean;
  /** The starter said that it is about school as well; only the starter is reminded of that road. */
  readonly ookOpSchool?: true;
  /** Codes of casussen of perhaps the same pupil; only who may link them sees them (P-25). */
  readonly zelfdeLeerling?: readonly string[];
  readonly nood?: Nood;
  readonly opschaling?: Opschaling;
  readonly personeel?: Personeelszaak;
  readonly signalen: readonly Signaal[];
  /** Signals since A2 that make it no less safe (E-11: three of them ask to look again). */
  readonly nieuweSignalen: number;
  readonly overleggen: readonly Overleg[];
  readonly raadplegingen: readonly Raadpleging[];
  /** Other children at home, by the kindcheck. */
  readonly kinderen: readonly KindThuis[];
  readonly toestemmingen: readonly Toestemming[];
  readonly besprekingen: readonly Bespreking[];
  /** Who shares the care for this casus, once formed (S1-10). */
  readonly casusteam?: readonly MedewerkerId[];
  readonly personen: readonly Persoon[];
  readonly basisvragen?: Basisvragen;
  readonly afwegingen: Afwegingen;
  /** How often A1 was left open; the second time needs advice of Veilig Thuis (E-18). */
  readonly a1Opengelaten: number;
  readonly voorstellen: readonly Voorstel[];
  readonly aantalVoorstellen: number;
  readonly verschillen: readonly Verschil[];
  readonly hulpbesluit?: Hulpbesluit;
  readonly meldingen: readonly Melding[];
  /** Who took over calling Veilig Thuis, until it was reported (melder.ts). */
  readonly overgenomenDoor?: MedewerkerId;
  /** Who said "Ik bel Veilig Thuis", until it was reported; everybody else at turn was only asked. */
  readonly belt?: MedewerkerId;
  /** Who takes the casus further, once that is somebody else than who started it. */
  readonly trekker?: MedewerkerId;
  /** Who watches this casus in a holiday (E-13). */
  readonly wachten?: readonly { readonly wie: MedewerkerId; readonly van: Datum; readonly tot: Datum }[];
  /** Who left the school: the work of each went on (P-16). */
  readonly vertrokken?: readonly MedewerkerId[];
  readonly weigeringen: readonly Weigermoment[];
  readonly afwijkingen: readonly Afwijking[];
  readonly hulp: Hulp;
  readonly afloop: Afloop;
  /** P-11: about the wrong child; nobody reads it until two people decided. */
  readonly apart?: Apart;
  /** How long it is kept, once it is closed (regels.md 4.10). */
  readonly bewaring?: Bewaring;
  /** Its content was destroyed at this moment, and its key still has to follow. */
  readonly opruimenSinds?: Moment;
  /** Who asked to read what the school wrote down, and what became of it. */
  readonly inzageverzoeken: readonly Inzageverzoek[];
  /** What there is to read in this log, and how many events it holds. */
  readonly stukken: readonly Inzagestuk[];
  readonly logLengte: number;
  readonly bezorgingen: readonly Bezorging[];
  /** How often the outcome became melden, and since when: a later ground asks for a new melding (E-06). */
  readonly gronden: number;
  readonly grondSinds?: Moment;
  /** Terms already acted upon: key of the term -> step of the ladder. */
  readonly verstreken: Readonly<Record<string, number>>;
}
