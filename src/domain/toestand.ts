// The state of one casus as a record of small unions, one per track of E-14. It does not know how it came about (casus.ts) nor what is allowed.

import type { CasusId, Datum, MedewerkerId, Moment, SchoolId } from '../shared/ids.ts';
import type { A1, A2, A3, A4PerPersoon, A5, Basisvragen, Hulpvereisten, Vragenlijst } from './afwegingskader.ts';

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
export type GesprekUitkomst = 'zorgen-weg' | 'andere-oorzaak' | 'weten-het-niet';
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
export type VertelGrond = 'veiligheid-leerling' | 'veiligheid-medewerker' | 'veiligheid-ander' | 'contactbreuk';
export type Vertellen =
  | { readonly staat: 'verteld'; readonly op: Moment; readonly reactie: VertelReactie }
  | { readonly staat: 'niet-verteld'; readonly op: Moment; readonly grond: VertelGrond }
  | { readonly staat: 'niet-bereikt'; readonly op: Moment };
export interface Persoon {
  readonly persoonId: string;
  readonly soort: PersoonSoort;
  readonly gezag: boolean;
  /** "moeder", "vader", "oma"; never needed to be a name. */
  readonly aanduiding: string;
  readonly gesprek: Gesprek;
  /** Dated attempts to reach this person. */
  readonly pogingen: readonly Moment[];
  readonly verteld?: Vertellen;
}

export interface Antwoord<A> {
  readonly antwoord: A;
  readonly door: MedewerkerId;
  readonly op: Moment;
  /** Second person of a lowering, or `veilig-thuis`. */
  readonly met?: MedewerkerId | 'veilig-thuis';
  readonly vragenlijst: Vragenlijst;
  readonly reden: string;
}
export interface Afwegingen {
  readonly A1?: Antwoord<A1> & { readonly opnieuwOp?: Datum };
  /** `herzien`: something happened since, A2 has to be answered again (E-11). */
  readonly A2?: Antwoord<A2> & { readonly herzien: boolean };
  readonly A3?: Antwoord<A3>;
  readonly A4?: Antwoord<'ja' | 'nee'> & { readonly personen: readonly A4PerPersoon[] };
  readonly A5?: Antwoord<A5>;
}

/** What an afweging command or a proposal answers. */
export type AfwegingKeuze =
  | { readonly afweging: 'A1'; readonly antwoord: A1; readonly opnieuwOp?: Datum }
  | { readonly afweging: 'A2'; readonly antwoord: A2 }
  | { readonly afweging: 'A3'; readonly antwoord: A3 }
  | { readonly afweging: 'A4'; readonly personen: readonly A4PerPersoon[]; readonly uitzondering: boolean }
  | { readonly afweging: 'A5'; readonly antwoord: A5 };

export const EINDES = [
  'vermoeden-weggenomen',
  'hulp-geslaagd',
  'melding-afgerond',
  'leerling-weg',
  'andere-oorzaak',
  'andere-route',
  'samengevoegd',
  'verkeerd-kind',
  'overgedragen',
] as const;
export type Einde = (typeof EINDES)[number];

/** Everything that takes effect only when a second person agrees (P-09). */
export type Verlaging =
  | { readonly soort: 'afweging'; readonly keuze: AfwegingKeuze; readonly vragenlijst: Vragenlijst }
  | {
      readonly soort: 'gesprek';
      readonly persoonId: string;
      readonly uitkomst:
        | { readonly staat: 'afgezien'; readonly grond: AfzienGrond; readonly opnieuwOp: Datum }
        | { readonly staat: 'niet-geschikt' };
    }
  | { readonly soort: 'sluiten'; readonly einde: Einde };
export interface Voorstel {
  readonly voorstelId: string;
  readonly wijziging: Verlaging;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly reden: string;
}
/** E-17: both reasons are kept when the second person did not agree. */
export interface Verschil {
  readonly wijziging: Verlaging;
  readonly voorgesteldDoor: MedewerkerId;
  readonly afgewezenDoor: MedewerkerId;
  readonly op: Moment;
}

export type Opgevat = 'melding' | 'bekend-toegevoegd';
export interface Terugkoppeling {
  readonly op: Moment;
  readonly door: MedewerkerId;
  readonly stand: 'loopt' | 'afgerond' | 'overgedragen' | 'niets-gehoord';
}
export interface Melding {
  readonly meldingId: string;
  readonly door: MedewerkerId;
  readonly op: Moment;
  readonly gemeldOp: Moment;
  readonly wijze: 'telefoon' | 'formulier';
  readonly opgevat: Opgevat;
  readonly bevestigd?: { readonly door: MedewerkerId; readonly op: Moment };
  readonly vragen: readonly { readonly door: MedewerkerId; readonly op: Moment; readonly antwoordOp?: Moment }[];
  readonly terugkoppelingen: readonly Terugkoppeling[];
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
}
export interface Hulpplan {
  readonly casemanager: MedewerkerId;
  readonly vanaf: Datum;
  readonly evaluatieOp: Datum;
  /** Date of the first evaluation, the measure of one extension (E-07). */
  readonly eersteEvaluatieOp: Datum;
  readonly op: Moment;
}
export type Hulp =
  | { readonly staat: 'geen' }
  | {
      readonly staat: 'plan' | 'loopt' | 'verlengd' | 'geevalueerd';
      readonly plan: Hulpplan;
      readonly eerderDeels: boolean;
    }
  | { readonly staat: 'afgesloten'; readonly plan: Hulpplan; readonly hoe: 'gelukt' | 'overgedragen' | 'gestopt' };

export type Afloop =
  | { readonly staat: 'lopend' }
  | { readonly staat: 'nazorg'; readonly opvolgenOp: Datum; readonly sinds: Moment }
  | { readonly staat: 'gesloten'; readonly einde: Einde; readonly op: Moment; readonly door: MedewerkerId };

export interface Nood {
  readonly sinds: Moment;
  readonly door: MedewerkerId;
  /** First colleague who pressed "Ik pak dit op"; the acute clock of colleagues stops. */
  readonly opgepaktDoor?: MedewerkerId;
  readonly voorbijOp?: Moment;
}

export type PersoneelStap = 'bestuur-ingelicht' | 'vertrouwensinspecteur-gesproken' | 'aangifte-gedaan' | 'afgerond';
/** P-04: someone who works or helps at school; leaves the meldcode, only bestuur sees it. */
export interface Personeelszaak {
  readonly aard: 'seksueel' | 'geweld';
  readonly stappen: readonly { readonly stap: PersoneelStap; readonly door: MedewerkerId; readonly op: Moment }[];
}

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
  /** Joined by starting, being asked or acting; roles that were told come on top (bevoegdheid.ts). */
  readonly leden: readonly MedewerkerId[];
  readonly uitgesloten: readonly Uitsluiting[];
  /** A colleague is involved as parent or relative: bestuur was told as employer. */
  readonly collegaThuis: boolean;
  readonly nood?: Nood;
  readonly personeel?: Personeelszaak;
  readonly signalen: readonly Signaal[];
  /** Signals since A2 that make it no less safe (E-11: three of them ask to look again). */
  readonly nieuweSignalen: number;
  readonly overleggen: readonly Overleg[];
  readonly raadplegingen: readonly Raadpleging[];
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
  readonly weigeringen: readonly Weigermoment[];
  readonly afwijkingen: readonly Afwijking[];
  readonly hulp: Hulp;
  readonly afloop: Afloop;
  readonly bezorgingen: readonly Bezorging[];
  /** How often the outcome became melden, and since when: a later ground asks for a new melding (E-06). */
  readonly gronden: number;
  readonly grondSinds?: Moment;
  /** Terms already acted upon: key of the term -> step of the ladder. */
  readonly verstreken: Readonly<Record<string, number>>;
}
