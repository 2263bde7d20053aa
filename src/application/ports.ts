// What the use cases need from outside, as small interfaces. It does not know which adapter answers.

import type { CasusEvent } from '../domain/casus.ts';
import type { Bericht, BerichtSoort, Kleur } from '../domain/bericht.ts';
import type { Hoedanigheid } from '../domain/bevoegdheid.ts';
import type { Schoolinrichting, Schoolwijziging } from '../domain/inrichting.ts';
import type { Relatie } from '../domain/inzage.ts';
import type { School } from '../domain/school.ts';
import type { BerichtId, CasusId, Datum, MedewerkerId, Moment, OpdrachtId, SchoolId } from '../shared/ids.ts';

/** The only clock. Compose gives the real one, the demo a moved one. */
export interface Klok {
  nu(): Moment;
}

export type BerichtStatus = 'wacht' | 'onderweg' | 'aangekomen' | 'geweigerd' | 'afgeremd' | 'onbekend';

/** One message to a person or a role; a role is resolved when it is delivered. Never holds data of a child. */
export interface OutboxEntry {
  readonly berichtId: BerichtId;
  readonly aan: Bericht['aan'];
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
  readonly nietNaar?: readonly MedewerkerId[];
  readonly status: BerichtStatus;
  readonly pogingen: number;
  /** Absent once nothing more has to be done. */
  readonly volgendePogingOp?: Moment;
  readonly claim?: { readonly door: string; readonly tot: Moment };
}

export interface Verwerkt {
  readonly opdrachtId: OpdrachtId;
  readonly door: MedewerkerId;
  readonly op: Moment;
}

/** Everything of one casus; saved in one piece (huis.md section 1). */
export interface CasusRecord {
  readonly casusId: CasusId;
  readonly schoolId: SchoolId;
  /** Its key is kept under school and id; absent in a casus from before that, whose key is kept under its id alone. Never changes. */
  readonly sleutelplek?: 'school';
  /** `2026-014`, for people only. */
  readonly code: string;
  /** Counts accepted commands of people. */
  readonly versie: number;
  readonly fase: string;
  /** Who finds this casus in the own list. */
  readonly leden: readonly MedewerkerId[];
  readonly leerlingSleutel?: string;
  /** The earliest of its terms and its outbox. */
  readonly volgendeActieOp?: Moment;
  readonly gebeurtenissen: readonly CasusEvent[];
  readonly outbox: readonly OutboxEntry[];
  /** The last 64 commands of people. */
  readonly verwerkt: readonly Verwerkt[];
}

/** Opaque: an etag on Cosmos DB, a version on SQLite. */
export type Merk = string & { readonly __merk: unique symbol };
export interface Geladen {
  readonly record: CasusRecord;
  readonly merk: Merk;
}
/** `botsing`: somebody else was first, or a new casus exists already. `onzeker`: the write may have been applied; re-read and look. */
export type Bewaarresultaat = 'bewaard' | 'botsing' | 'onzeker';

/** Thrown by append, before anything is written: what people wrote in this casus takes more room than a store can keep. */
export class CasusTeGroot extends Error {
  override readonly name = 'CasusTeGroot';
  /** Bytes of JSON. */
  readonly bytes: number;
  readonly hoogstens: number;
  constructor(bytes: number, hoogstens: number) {
    super(`events take ${bytes} bytes, at most ${hoogstens} fit`);
    this.bytes = bytes;
    this.hoogstens = hoogstens;
  }
}

export interface CasusStore {
  load(schoolId: SchoolId, casusId: CasusId): Promise<Geladen | undefined>;
  findByCode(schoolId: SchoolId, code: string): Promise<Geladen | undefined>;
  /** Replaces the whole record when `merk` is still current; `nieuw` creates and never replaces. */
  append(record: CasusRecord, merk: Merk | 'nieuw'): Promise<Bewaarresultaat>;
  /** Newest activity first. */
  findByLid(schoolId: SchoolId, lid: MedewerkerId, limit: number): Promise<readonly CasusRecord[]>;
  findBySchool(schoolId: SchoolId, limit: number): Promise<readonly CasusRecord[]>;
  findByLeerlingSleutel(schoolId: SchoolId, sleutel: string): Promise<readonly CasusRecord[]>;
  /** Casussen of all schools whose volgendeActieOp has come, longest waiting first. */
  findDue(nu: Moment, limit: number): Promise<readonly { readonly schoolId: SchoolId; readonly casusId: CasusId }[]>;
  /** Casussen of this school that somebody has to look at some time: those that run. */
  findLopend(schoolId: SchoolId): Promise<readonly CasusId[]>;
  /** The others of this school: nobody has to look at them, by what was known when they were written. */
  findStil(schoolId: SchoolId): Promise<readonly CasusId[]>;
  /** The schools where a casus has this id: at most one, unless two were started from one card before that was looked at. */
  findScholen(casusId: CasusId): Promise<readonly SchoolId[]>;
  /** Next number of the school's counter; gaps are allowed, doubles are not. */
  nextNummer(schoolId: SchoolId, jaar: number): Promise<number>;
}

/** Where the bot can reach a person: written only when it changed. */
export interface Adres {
  readonly medewerkerId: MedewerkerId;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** The channel's id of the person and of the bot, e.g. `29:…` and `28:…`. */
  readonly gebruikerId: string;
  readonly botId: string;
}
export interface AdresStore {
  find(medewerkerId: MedewerkerId): Promise<Adres | undefined>;
  save(adres: Adres): Promise<void>;
  remove(medewerkerId: MedewerkerId): Promise<void>;
}

/** Who had the daily summary: one mark for each person. */
export interface DagStore {
  /** True for exactly one caller of all processes, for a day later than the one claimed last. Throws when that is not known. */
  claim(medewerkerId: MedewerkerId, dag: Datum): Promise<boolean>;
}

export interface Inzageregel {
  readonly schoolId: SchoolId;
  /** Absent for a list. */
  readonly casusId?: CasusId;
  readonly door: MedewerkerId;
  readonly op: Moment;
  /** Name of the card or `lijst`. */
  readonly wat: string;
  readonly relatie: Relatie;
  /** On what ground this person might see it; absent for a list, and in what was written before. */
  readonly hoedanigheid?: Hoedanigheid;
}
export interface InzageStore {
  record(regel: Inzageregel): Promise<void>;
  list(schoolId: SchoolId, casusId: CasusId): Promise<readonly Inzageregel[]>;
  /** Every entry of this casus, for good; may be called twice. Lists are of no casus and stay. */
  remove(schoolId: SchoolId, casusId: CasusId): Promise<void>;
}

/** What the sweep over what is kept did at one school on one day: counts, never a casus or a person. */
export interface Bewaarronde {
  readonly dag: Datum;
  /** Destructions proposed because a term passed. */
  readonly voorgesteld: number;
  /** Casussen destroyed, because a term passed or because it was the wrong child. */
  readonly vernietigd: number;
  /** Keys destroyed after it. Fewer than `vernietigd`: some still have to go. */
  readonly sleutels: number;
  /** Tries to destroy a key that failed; each is tried again. */
  readonly mislukt: number;
}
export interface BewaarrondeStore {
  /**
   * Adds to what stands there for that day; all zero says that the sweep ran. An answer that was lost may count once too many; what a
   * process had not written yet when it was killed is not counted. An account for people: nothing is decided on it.
   */
  add(schoolId: SchoolId, ronde: Bewaarronde): Promise<void>;
  /** Newest day first. */
  list(schoolId: SchoolId, limit: number): Promise<readonly Bewaarronde[]>;
}

/** Schools and people as their beheerders wrote them down. `schooltijd` is filled for the moment asked. */
export interface Scholen {
  find(schoolId: SchoolId, nu: Moment): Promise<School | undefined>;
  findByMedewerker(medewerkerId: MedewerkerId): Promise<readonly SchoolId[]>;
}

/** The same, with all of them by name. */
export interface Schoollijst extends Scholen {
  all(): Promise<readonly SchoolId[]>;
  /** As far as this process knows: how often each was changed, and when last. */
  versies(): Promise<readonly Schoolversie[]>;
}
export interface Schoolversie {
  readonly schoolId: SchoolId;
  readonly versie: number;
  readonly op?: Moment;
}

export interface InrichtingGeladen {
  readonly inrichting: Schoolinrichting;
  /** Counts changes; 0 for a school that was brought in before they were counted. */
  readonly versie: number;
  readonly merk: Merk;
}
/** A school to keep with its change. `nieuw` creates and never replaces. */
export interface Inrichtingschrift {
  readonly inrichting: Schoolinrichting;
  readonly wijziging: Schoolwijziging;
  readonly merk: Merk | 'nieuw';
}
/** Schools as they are written down, each with every change of it. Read from where they are kept, never from a cache. */
export interface InrichtingStore {
  load(schoolId: SchoolId): Promise<InrichtingGeladen | undefined>;
  /**
   * Keeps each school and its change together while every `merk` is still current. Several at once are kept all or none on SQLite;
   * on Cosmos DB one after the other, up to the first that is not `bewaard`.
   */
  save(...schriften: readonly Inrichtingschrift[]): Promise<Bewaarresultaat>;
  /** Newest first. */
  wijzigingen(schoolId: SchoolId, limit: number): Promise<readonly Schoolwijziging[]>;
}

export interface Kalender {
  /** Day in Europe/Amsterdam. */
  datumVan(moment: Moment): Datum;
  /** Time of day in Amsterdam as an Input.Time wants it: `14:05`. */
  tijdVan(moment: Moment): string;
  /** `do 12 maart, 14.05 uur` */
  leesbaar(moment: Moment): string;
  /** `do 12 maart 2026` */
  leesbareDatum(datum: Datum): string;
  /** A day and a time of day in Amsterdam as a moment; `undefined` when the text is no time. */
  momentVan(datum: Datum, tijd: string): Moment | undefined;
}

export interface Sleutels {
  newCasusId(): CasusId;
  /** Another id for a casus of this school: always the same one, and no other school's. */
  eigenCasusId(schoolId: SchoolId, casusId: CasusId): CasusId;
  /** HMAC under the school's key over initials and birth date. */
  leerlingSleutel(schoolId: SchoolId, initialen: string, geboortedatum: Datum): string;
}

/** Codes, ids and numbers only: no names, no free text, no activity body. */
/**
 * What people wrote in this casus cannot be read: its key is gone (`sleutel-weg`), or what is stored is not what was written
 * (`geschonden`). About one casus; no other is worse for it.
 */
export class OnleesbareInhoud extends Error {
  override readonly name = 'OnleesbareInhoud';
  readonly casusId: CasusId;
  readonly reden: 'sleutel-weg' | 'geschonden';
  constructor(casusId: CasusId, reden: OnleesbareInhoud['reden']) {
    super(`content cannot be read: ${reden}`);
    this.casusId = casusId;
    this.reden = reden;
  }
}

/** Holds one key for each casus and never hands it out. Rejects with OnleesbareInhoud; anything else means: not reachable now. */
export interface Sleutelkluis {
  /** Makes the key of this casus when there never was one; a key that was destroyed does not come back. */
  makeKey(casusId: CasusId): Promise<void>;
  /** A data key under the key of this casus, as text. */
  wrap(casusId: CasusId, datasleutel: Uint8Array): Promise<string>;
  unwrap(casusId: CasusId, omhuld: string): Promise<Uint8Array>;
  /** For good; may be called twice. */
  destroy(casusId: CasusId): Promise<void>;
  /** Rejects when no key can be had now; says nothing about any one of them. */
  reach(): Promise<void>;
}

/** Seals what people wrote in one casus; `nummer` counts the events of its log from 1. */
export interface Zegel {
  /** The data key, wrapped; stands beside what it sealed. */
  readonly sleutel: string;
  seal(nummer: number, inhoud: string): string;
  /** Throws OnleesbareInhoud. */
  open(nummer: number, verzegeld: string): string;
}
/** `destroy` takes with the key all that was sealed under it, in backups too. Another process may read on for ten minutes. */
export interface Verzegeling extends Pick<Sleutelkluis, 'destroy' | 'reach'> {
  /** Under which the key of this casus is kept: one that no casus of another school has. What all others here ask for. */
  plek(casus: Pick<CasusRecord, 'schoolId' | 'casusId' | 'sleutelplek'>): CasusId;
  /** Under which another key is kept, for what is written in a casus after its own was destroyed. Always the same one. */
  opvolger(plek: CasusId): CasusId;
  /** For writing; a new casus gets its key. */
  toWrite(plek: CasusId): Promise<Zegel>;
  /** For reading what was sealed under this wrapped data key. Rejects with OnleesbareInhoud. */
  toRead(plek: CasusId, sleutel: string): Promise<Zegel>;
  /** Makes the mark (HMAC) by which a log is accounted for. */
  readonly waarmerker: (casusId: CasusId) => (tekst: string) => string;
}

export interface Logboek {
  record(code: string, velden?: Readonly<Record<string, string | number | boolean>>): void;
}

/** A message ready to go out; `kaart` is the rendered card, `samenvatting` the neutral text of the toast. */
export interface Bezorging {
  readonly adres: Adres;
  readonly kaart: Readonly<Record<string, unknown>>;
  readonly samenvatting: string;
  /** True for rood: asks Teams for a toast even in lessons. */
  readonly dringend: boolean;
}
export type Bezorgresultaat =
  | { readonly status: 'aangekomen'; readonly activityId: string }
  | { readonly status: 'geweigerd' | 'onbekend' }
  | { readonly status: 'afgeremd'; readonly wachtMs?: number };
export interface Bezorger {
  deliver(bezorging: Bezorging): Promise<Bezorgresultaat>;
}
