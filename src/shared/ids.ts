// Branded ids and moments, so that one cannot be passed for another; knows nothing of what they identify.

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** 128 random bits in base64url; the id of the document. */
export type CasusId = Brand<'CasusId'>;
/** Entra object id of a member of staff (lower case GUID). */
export type MedewerkerId = Brand<'MedewerkerId'>;
/** Slug from configuration, e.g. `de-voorbeeldschool`. */
export type SchoolId = Brand<'SchoolId'>;
/** SHA-256 in hex over what was pressed by whom; the idempotency key of a command. */
export type OpdrachtId = Brand<'OpdrachtId'>;
/** Id of one message to one person or role within a casus. */
export type BerichtId = Brand<'BerichtId'>;
/** `2026-03-12T13:05:00.000Z`: always milliseconds and Z, so that text order is time order. */
export type Moment = Brand<'Moment'>;
/** `2026-03-12`, a day in Europe/Amsterdam. */
export type Datum = Brand<'Datum'>;

const checked =
  <Name extends string>(name: Name, pattern: RegExp) =>
  (text: string): Brand<Name> => {
    if (!pattern.test(text)) throw new TypeError(`not a ${name}`);
    return text as Brand<Name>;
  };

export const CASUS_ID = /^[A-Za-z0-9_-]{22}$/;
export const MEDEWERKER_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const SCHOOL_ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const DATUM = /^\d{4}-\d{2}-\d{2}$/;

/** Each of these answers the branded value, or throws TypeError when the text has another shape. */
export const toCasusId = checked('CasusId', CASUS_ID);
export const toMedewerkerId = checked('MedewerkerId', MEDEWERKER_ID);
/** Nobody: stands where an event needs a person and none may be left. No directory gives this id to anybody. */
export const NIEMAND = toMedewerkerId('00000000-0000-0000-0000-000000000000');
export const toSchoolId = checked('SchoolId', SCHOOL_ID);
export const toOpdrachtId = checked('OpdrachtId', /^[0-9a-f]{64}$/);
export const toBerichtId = checked('BerichtId', /^[A-Za-z0-9_.-]{1,80}$/);
export const toMoment = checked('Moment', MOMENT);
export const toDatum = checked('Datum', DATUM);
