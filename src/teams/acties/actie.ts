// What a button does: the inputs it expects, the command it becomes, the card that follows. It runs no rule and knows no botbuilder.

import { z } from 'zod';

import type { Kalender } from '../../application/ports.ts';
import type { CommandInvoer, Stand } from '../../application/handle-command.ts';
import type { WeigeringCode } from '../../domain/decision.ts';
import type { Kop } from '../../domain/opdracht.ts';
import type { School } from '../../domain/school.ts';
import { DATUM, MEDEWERKER_ID, toDatum, toMedewerkerId } from '../../shared/ids.ts';
import type { Datum, MedewerkerId, Moment } from '../../shared/ids.ts';
import type { Waarde } from '../../views/kaart.ts';

export interface Actiecontext {
  readonly school: School;
  readonly kalender: Kalender;
  readonly nu: Moment;
  /** P-25: codes of casussen of perhaps the same pupil; asked when a casus starts and when the pupil is filled in. */
  readonly zelfdeLeerling: readonly string[];
  /** The literal question of an afweging as the card showed it; an event keeps it. */
  readonly vraag: (sleutel: string) => string;
}
/** An answer that is missing or cannot be read. */
export interface InvoerFout {
  readonly fout: WeigeringCode;
  /** Ids of the inputs it is about; one that ends in `_` stands for the first input that starts so. */
  readonly velden: readonly string[];
}
export const mist = (...velden: readonly string[]): InvoerFout => ({ fout: 'antwoord-ontbreekt', velden });
export const geenDatum = (veld: string): InvoerFout => ({ fout: 'datum-ongeldig', velden: [veld] });
export const geenCollega = (veld: string): InvoerFout => ({ fout: 'collega-onbekend', velden: [veld] });
type Invoer = Readonly<Record<string, string>>;

/** A button that gives a command. */
export interface Actie {
  readonly verb: string;
  /** The card it stands on: shown again with everything typed when the command is refused. */
  readonly kaart: string;
  /** Ids of the inputs it reads; all arrive as text. */
  readonly invoer: z.ZodType<Invoer>;
  readonly naarOpdracht: (invoer: Invoer, kop: Kop, context: Actiecontext) => CommandInvoer | InvoerFout;
  /** The card below the receipt; the default is `casus`. */
  readonly daarna?: (stand: Stand, wie: MedewerkerId) => string;
  /** Receipt; the default is `ontvangst.<verb>`, filled with the code of the casus. */
  readonly ontvangst?: (stand: Stand, wie: MedewerkerId) => Waarde;
}

/** Inputs arrive as strings; a cleared or hidden one does not arrive at all. */
export const veld = z.string().max(20_000).default('');
/** Schema of a set of input ids; anything else that came along is dropped. */
export const velden = (...ids: readonly string[]): z.ZodType<Invoer> =>
  z.object(Object.fromEntries(ids.map((id) => [id, veld])));

export const JA_NEE = ['ja', 'nee'] as const;
/** What was typed, without the white space around it; empty when nothing was. */
export const tekstIn = (waarde: string | undefined): string => (waarde ?? '').trim();
/** One of a list of codes, or undefined. */
export const eenVan = <T extends string>(codes: readonly T[], waarde: string | undefined): T | undefined =>
  codes.find((code) => code === waarde);
/** The codes ticked in a multi-select; unknown ones are dropped. */
export const meerVan = <T extends string>(codes: readonly T[], waarde: string | undefined): readonly T[] =>
  codes.filter((code) => (waarde ?? '').split(',').includes(code));
/** Colleagues ticked or chosen. */
export const medewerkersIn = (waarde: string | undefined): readonly MedewerkerId[] =>
  (waarde ?? '')
    .split(',')
    .filter((id) => MEDEWERKER_ID.test(id))
    .map(toMedewerkerId);
export const datumIn = (waarde: string | undefined): Datum | undefined =>
  waarde !== undefined && DATUM.test(waarde) && bestaat(waarde) ? toDatum(waarde) : undefined;
/** 30 February has the shape of a day and is none. */
const bestaat = (dag: string): boolean => {
  const ms = Date.parse(dag);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(dag);
};

/** Day and time inputs as a moment: no day means today, no time means now (today) or noon. */
export function momentIn(
  dag: string | undefined,
  tijd: string | undefined,
  { kalender, nu }: Actiecontext,
): Moment | undefined {
  const vandaag = kalender.datumVan(nu);
  const datum = dag === undefined || dag === '' ? vandaag : datumIn(dag);
  if (datum === undefined) return undefined;
  if (tijd === undefined || tijd === '') return datum === vandaag ? nu : kalender.momentVan(datum, '12:00');
  const moment = kalender.momentVan(datum, tijd);
  // The inputs know no seconds: "now" in the field must not lie before or after the real now.
  return moment?.slice(0, 16) === nu.slice(0, 16) ? nu : moment;
}
/** What was wrong when {@link momentIn} answered nothing: the day, or else the time. */
export const geenMoment = ({ dag = '' }: Invoer): InvoerFout =>
  geenDatum(dag === '' || datumIn(dag) !== undefined ? 'tijd' : 'dag');
/** Only the texts that were filled in. */
export function gevuld<T extends string>(invoer: Invoer, ...ids: readonly T[]): Partial<Record<T, string>> {
  return Object.fromEntries(ids.flatMap((id) => (invoer[id]?.trim() ? [[id, invoer[id].trim()]] : []))) as Partial<
    Record<T, string>
  >;
}
