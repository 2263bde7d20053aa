// What steps 1 to 3 leave behind: signals, consults, advice of Veilig Thuis, persons and their talks. It weighs nothing.

import type { Datum, MedewerkerId, Moment } from '../shared/ids.ts';

export const BIJZONDERE_VORMEN = ['seksueel-misbruik', 'eergerelateerd-geweld', 'dreigende-vgv'] as const;
export type BijzondereVorm = (typeof BIJZONDERE_VORMEN)[number];

export const BRONNEN = ['zelf', 'leerling', 'ouder', 'ander-kind', 'andere-volwassene', 'collega', 'namens'] as const;
export type Bron = (typeof BRONNEN)[number];

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
}
export interface Signaal {
  readonly signaalId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly gezienOp: Moment;
  readonly bron: Bron;
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
  'jeugdarts',
  'letseldeskundige',
  'ondersteuningsteam',
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
export interface Raadpleging {
  readonly raadplegingId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly gebeldOp: Moment;
  readonly advies: VeiligThuisAdvies;
  readonly gesprekAdvies?: GesprekAdvies;
  readonly gevolgd: 'ja' | 'nee' | 'nog-niet';
  readonly inhoud: {
    readonly advies: string;
    readonly adviseur?: string;
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
}
