// The tracks of E-14 beside the steps: melding, hulp, nood, how a casus ends, and the road for staff. It does not know what is allowed.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import type { Hulpvereisten } from './afwegingskader.ts';
import type { Einde } from './verlaging.ts';

export type Opgevat = 'melding' | 'bekend-toegevoegd';
export const VT_STANDEN = ['ontvangen', 'loopt', 'afgerond', 'overgedragen', 'niets-gehoord'] as const;
/** The service that Veilig Thuis chose for this family (S4-17, S4-32). */
export const VT_DIENSTEN = [
  'veiligheidsbeoordeling',
  'advies',
  'overdracht',
  'voorwaarden-en-vervolg',
  'onderzoek',
  'monitoren',
] as const;
/** Who speaks with the child after a melding, as agreed with Veilig Thuis; the school only where that was agreed (S4-31). */
export const KINDSPREKERS = ['veilig-thuis', 'hulpverlener', 'school'] as const;
export interface Terugkoppeling {
  readonly op: Moment;
  readonly door: MedewerkerId;
  readonly stand: (typeof VT_STANDEN)[number];
  /** When the school asks again, where that was agreed. */
  readonly weerOp?: Datum;
}
/** Why the family does not hear who reported; Veilig Thuis itself always knows (C-26). */
export const VERBERG_GRONDEN = ['veiligheid-gezin', 'veiligheid-medewerker', 'vertrouwen'] as const;
export type VerbergGrond = (typeof VERBERG_GRONDEN)[number];
export interface Melding {
  readonly meldingId: string;
  /** Who wrote it down, and who reported: often the same person. */
  readonly door: MedewerkerId;
  readonly melder: MedewerkerId;
  readonly op: Moment;
  readonly gemeldOp: Moment;
  /** Absent while nobody said so; the same for how Veilig Thuis took it. */
  readonly wijze?: 'telefoon' | 'formulier';
  readonly opgevat?: Opgevat;
  readonly verborgen?: VerbergGrond;
  readonly bevestigd?: { readonly door: MedewerkerId; readonly op: Moment };
  readonly vragen: readonly { readonly door: MedewerkerId; readonly op: Moment; readonly antwoordOp?: Moment }[];
  readonly terugkoppelingen: readonly Terugkoppeling[];
  /** The one at school whom Veilig Thuis can reach (S4-34). */
  readonly contact?: MedewerkerId;
}
/** Directie declines: lowers nothing, the clock runs on (P-13). */
export interface Weigermoment {
  readonly door: MedewerkerId;
  readonly op: Moment;
}
/** E-20: reason of one role not to follow the advice to report. */
export interface Afwijking {
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly rol: 'eindrol' | 'aandachtsfunctionaris';
  readonly opnieuwOp: Datum;
}

export interface Hulpbesluit {
  readonly antwoord: 'ja' | 'nee';
  readonly vereisten: Hulpvereisten;
  readonly door: MedewerkerId;
  readonly op: Moment;
  /** Second person, where B2 nee had made the outcome melden (E-09, P-09). */
  readonly met?: MedewerkerId | 'veilig-thuis';
}
export interface Hulpplan {
  readonly casemanager: MedewerkerId;
  readonly vanaf: Datum;
  readonly evaluatieOp: Datum;
  /** Date of the first evaluation, the measure of one extension (E-07). */
  readonly eersteEvaluatieOp: Datum;
  readonly verlengd?: true;
  /** Somebody wrote down that the family was referred to this help (S2-107). */
  readonly verwezen?: true;
  /** Somebody wrote down that the help of this plan has begun (S2-59, S2-107). */
  readonly begonnen?: true;
  readonly op: Moment;
}
export type Hulp =
  | { readonly staat: 'geen' }
  | {
      readonly staat: 'plan' | 'loopt' | 'verlengd' | 'geevalueerd';
      readonly plan: Hulpplan;
      readonly eerderDeels: boolean;
    }
  | {
      readonly staat: 'afgesloten';
      readonly plan: Hulpplan;
      readonly eerderDeels: boolean;
      readonly hoe: 'gelukt' | 'overgedragen' | 'gestopt';
    };

export type Afloop =
  | { readonly staat: 'lopend' }
  | {
      readonly staat: 'nazorg';
      readonly opvolgenOp: Datum;
      readonly sinds: Moment;
      /** How it ends after that; help that worked where it is absent (S4-27). */
      readonly einde?: Einde;
    }
  | { readonly staat: 'gesloten'; readonly einde: Einde; readonly op: Moment; readonly door: MedewerkerId };

/** E-12 rood besides the emergency; it is done only when somebody acknowledged it. */
export interface Opschaling {
  readonly sinds: Moment;
  readonly door: MedewerkerId;
  readonly opgepakt?: { readonly door: MedewerkerId; readonly op: Moment };
}
export interface Nood {
  readonly sinds: Moment;
  readonly door: MedewerkerId;
  /** First colleague who pressed "Ik pak dit op"; the acute clock of colleagues stops. */
  readonly opgepaktDoor?: MedewerkerId;
  readonly opgepaktOp?: Moment;
  readonly voorbijOp?: Moment;
  /** Who said that it is over; absent where it ended with the casus. */
  readonly voorbijDoor?: MedewerkerId;
}

/** `afgerond`: one person's word, from before bestuur said what became of it. */
export type PersoneelStap = 'bestuur-ingelicht' | 'vertrouwensinspecteur-gesproken' | 'aangifte-gedaan' | 'afgerond';
/** What became of it: with the police, dealt with by bestuur, or no reasonable suspicion (WPO 4a). */
export const PERSONEEL_UITKOMSTEN = ['aangifte', 'afgehandeld', 'geen-vermoeden'] as const;
export type PersoneelUitkomst = (typeof PERSONEEL_UITKOMSTEN)[number];
/** P-04: someone who works or helps at school; leaves the meldcode, only bestuur sees it. */
export interface Personeelszaak {
  readonly aard: 'seksueel' | 'geweld';
  /** What was written down, kept for when the turn proves wrong. */
  readonly feiten: readonly { readonly door: MedewerkerId; readonly op: Moment; readonly feit: string }[];
  readonly stappen: readonly { readonly stap: PersoneelStap; readonly door: MedewerkerId; readonly op: Moment }[];
  /** Waits for another of bestuur. */
  readonly voorstel?: {
    readonly uitkomst: PersoneelUitkomst;
    readonly door: MedewerkerId;
    readonly op: Moment;
    readonly reden: string;
  };
  readonly afgerond?: {
    readonly uitkomst: PersoneelUitkomst;
    readonly door: MedewerkerId;
    readonly op: Moment;
    readonly met: MedewerkerId | 'vertrouwensinspecteur';
  };
}
