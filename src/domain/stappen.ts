// What steps 1 to 3 leave behind: signals, consults, advice of Veilig Thuis, persons and their talks. It weighs nothing.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';
import type { Rol } from './rol.ts';

export const BIJZONDERE_VORMEN = [
  'seksueel-misbruik',
  'eergerelateerd-geweld',
  'dreigende-vgv',
  'huwelijksdwang',
] as const;
export type BijzondereVorm = (typeof BIJZONDERE_VORMEN)[number];

/** `deskundige`: somebody from outside the school; a member of staff writes it down (C-44). */
export const BRONNEN = [
  'zelf',
  'leerling',
  'ouder',
  'ander-kind',
  'andere-volwassene',
  'collega',
  'deskundige',
  'namens',
] as const;
export type Bron = (typeof BRONNEN)[number];

/** Where it was seen or heard (S0-32, S2-11, S2-13). */
export const PLEKKEN = ['klas', 'school', 'halen-brengen', 'thuis', 'elders'] as const;
export type Plek = (typeof PLEKKEN)[number];
/** C-23: may Veilig Thuis turn to this source? */
export const BENADEREN = ['ja', 'nee', 'niet-gevraagd'] as const;
export type Benaderen = (typeof BENADEREN)[number];

/** Kinds of E-11 that open A2 again by themselves. */
export const RODE_KENMERKEN = [
  'letsel',
  'verteld',
  'wapen',
  'kind-alleen',
  'dreiging',
  'bijzondere-vorm',
  'uit-zicht',
] as const;
export type RoodKenmerk = (typeof RODE_KENMERKEN)[number];
export type Onveiliger = 'ja' | 'nee' | 'twijfel';

export interface LeerlingRef {
  readonly initialen?: string;
  readonly groep?: string;
  readonly geboortedatum?: Datum;
}

export interface SignaalInhoud {
  readonly feit: string;
  readonly letterlijk?: string;
  readonly interpretatie?: string;
  readonly weerspreekt?: string;
  readonly letsel?: string;
  /** Relation of the source, or for `namens` who saw it (P-29). */
  readonly bron?: string;
  /** A list or instrument that was filled in, and where it is kept; never required (C-35). */
  readonly instrument?: string;
}
export interface Signaal {
  readonly signaalId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly gezienOp: Moment;
  readonly bron: Bron;
  readonly plek?: Plek;
  /** Only where the source is somebody else. */
  readonly benaderen?: Benaderen;
  readonly kenmerken: readonly RoodKenmerk[];
  readonly onveiliger?: Onveiliger;
  readonly corrigeert?: string;
  readonly inhoud: SignaalInhoud;
}

export const OVERLEG_SOORTEN = [
  'intern-begeleider',
  'aandachtsfunctionaris',
  'vertrouwenspersoon',
  'contactpersoon',
  'ondersteuningscoach',
  'collega',
  'directie',
  'jeugdarts',
  'letseldeskundige',
  'ondersteuningsteam',
  'regisseur',
  'wijkteam',
  'leerplichtambtenaar',
  'andere-deskundige',
] as const;
export type OverlegSoort = (typeof OVERLEG_SOORTEN)[number];
export type OverlegStaat =
  | { readonly staat: 'gevraagd'; readonly aan: MedewerkerId; readonly sinds: Moment }
  | {
      readonly staat: 'beantwoord';
      readonly door: MedewerkerId;
      readonly op: Moment;
      readonly antwoord: 'advies' | 'observeren';
      /** True for a spoken consult that the asker wrote down. */
      readonly gesproken: boolean;
      readonly advies: string;
      /** What was decided together (S0-37). */
      readonly besluit?: string;
    }
  | { readonly staat: 'afgewezen'; readonly door: MedewerkerId; readonly op: Moment; readonly reden: string }
  | { readonly staat: 'ingetrokken'; readonly op: Moment };
export interface Overleg {
  readonly overlegId: string;
  readonly soort: OverlegSoort;
  readonly gevraagdDoor: MedewerkerId;
  readonly op: Moment;
  readonly vraag: string;
  readonly staat: OverlegStaat;
}

/** What Veilig Thuis answered on speaking with the family in a special form (P-05). */
export type GesprekAdvies = 'kan' | 'nu-niet' | 'alleen-zo';
export type VeiligThuisAdvies = 'melden' | 'niet-melden' | 'verder-kijken';
/** What one may ask Veilig Thuis (S1-63). */
export const VT_VRAGEN = [
  'signalen',
  'letsel',
  'volgende-stap',
  'gesprek',
  'ouders-spreken',
  'melden',
  'hulp',
] as const;
export type VtVraag = (typeof VT_VRAGEN)[number];
export interface Raadpleging {
  readonly raadplegingId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly gebeldOp: Moment;
  readonly advies: VeiligThuisAdvies;
  readonly gesprekAdvies?: GesprekAdvies;
  readonly gevolgd: 'ja' | 'nee' | 'nog-niet';
  /** Who called, when it was not who wrote it down (C-24). */
  readonly beller?: MedewerkerId;
  /** In whose name Veilig Thuis has it noted, as the school had agreed at the time (S3-11). */
  readonly opNaamVan?: Rol;
  readonly gevraagd?: readonly VtVraag[];
  /** S1-55: Veilig Thuis may keep the name and number of the caller, to call back on the same casus. */
  readonly naamNoteren?: boolean;
  readonly inhoud: {
    readonly advies: string;
    readonly adviseur?: string;
    /** Number that Veilig Thuis itself gave to this call. */
    readonly nummer?: string;
    /** The three agreements of S4-18: what the school does, what Veilig Thuis does, when they speak again. */
    readonly schoolDoet?: string;
    readonly veiligThuisDoet?: string;
    readonly afspraken?: string;
    readonly reden?: string;
  };
}

export const PERSOON_SOORTEN = ['leerling', 'ouder', 'voogd', 'verzorger'] as const;
export type PersoonSoort = (typeof PERSOON_SOORTEN)[number];
/** Gezag is a property of a person beside care and parenthood, and a school does not always know it (C-18). */
export const GEZAG = ['ja', 'nee', 'weten-we-niet'] as const;
export type Gezag = (typeof GEZAG)[number];
export const AFZIEN_GRONDEN = [
  'veiligheid-kind',
  'veiligheid-ouder',
  'veiligheid-medewerker',
  'veiligheid-ander',
  'acuut-gevaar',
  'uit-zicht',
  'vertrouwensbreuk-kind',
] as const;
export type AfzienGrond = (typeof AFZIEN_GRONDEN)[number];
/** Before a talk with the pupil the parents know of it, or a ground of safety says why not (S1-26, S1-27). */
export const OUDERS_VOORAF = ['ja', 'veiligheid-kind', 'veiligheid-medewerker', 'veiligheid-ander'] as const;
export type OudersVooraf = (typeof OUDERS_VOORAF)[number];
/** C-22: minutes are signed where a school wants that; not signing stops nothing. */
export const ONDERTEKEND = ['ja', 'nog-niet', 'wil-niet'] as const;
export type Ondertekend = (typeof ONDERTEKEND)[number];
/** What a talk left behind, most protective first: dispelled or not (S0-42, S1-13), another cause (S2-44), or not known yet. */
export const GESPREK_UITKOMSTEN = ['zorgen-blijven', 'weten-het-niet', 'andere-oorzaak', 'zorgen-weg'] as const;
export type GesprekUitkomst = (typeof GESPREK_UITKOMSTEN)[number];
export type Gesprek =
  | { readonly staat: 'open' }
  | { readonly staat: 'gepland'; readonly datum: Datum; readonly door: MedewerkerId }
  | {
      readonly staat: 'gehouden';
      readonly op: Moment;
      readonly door: MedewerkerId;
      readonly uitkomst: GesprekUitkomst;
      /** P-23: it took place although it could not have been planned like this. */
      readonly andersDanAfgesproken: boolean;
      readonly ouders?: OudersVooraf;
      readonly ondertekend?: Ondertekend;
    }
  | { readonly staat: 'afgezien'; readonly grond: AfzienGrond; readonly opnieuwOp: Datum }
  | { readonly staat: 'niet-geschikt' }
  | { readonly staat: 'niet-bereikt' }
  | { readonly staat: 'wil-niet'; readonly op: Moment };
export type VertelReactie = 'stemt-in' | 'geen-bezwaar' | 'bezwaar';
/** `niet-passend`: for the pupil alone, judged on nature, relation and age (S1-48). */
export type VertelGrond =
  'veiligheid-leerling' | 'veiligheid-medewerker' | 'veiligheid-ander' | 'contactbreuk' | 'niet-passend';
export type Vertellen =
  | {
      readonly staat: 'verteld';
      readonly op: Moment;
      readonly reactie: VertelReactie;
      /** An objection that was answered or weighed, and by whom. */
      readonly gewogen?: { readonly door: MedewerkerId; readonly op: Moment };
    }
  | { readonly staat: 'niet-verteld'; readonly op: Moment; readonly grond: VertelGrond }
  /** `eerder`: the attempt before this one. */
  | { readonly staat: 'niet-bereikt'; readonly op: Moment; readonly eerder?: Moment };
export interface Persoon {
  readonly persoonId: string;
  readonly soort: PersoonSoort;
  readonly gezag: Gezag;
  /** "moeder", "vader", "oma"; never needed to be a name. */
  readonly aanduiding: string;
  readonly gesprek: Gesprek;
  /** Dated attempts to reach this person. */
  readonly pogingen: readonly Moment[];
  readonly verteld?: Vertellen;
  /** A talk was held or settled before this one was planned. */
  readonly eerderAf?: true;
  /** Asked to whoever holds the talks at this school; gone once there is a plan or a talk (C-02). */
  readonly gevraagd?: { readonly door: MedewerkerId; readonly aan: readonly MedewerkerId[]; readonly op: Moment };
}
