// The shapes of single settings, and what makes each of them unsafe. It knows no setting by name.

import { accessSync, constants, statSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';

import { z } from 'zod';

export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERZONNEN_GUID = /^(?:00000000-0000-|12345678-1234-|([0-9a-f])\1{7}-\1{4}-)/i;
/** Nothing else gets a token for the database. */
export const COSMOS_ADRES = /^https:\/\/[a-z0-9][a-z0-9-]{1,42}[a-z0-9]\.documents\.azure\.com(?::443)?\/?$/;
/** Nothing else gets a token for the keys; a Managed HSM is another service. */
export const KLUIS_ADRES = /^https:\/\/[a-z][a-z0-9-]{1,22}[a-z0-9]\.vault\.azure\.net\/?$/;
/** Words of at least six letters, so that no real secret holds one by chance. */
export const INVULTEKST =
  /change|vervang|invullen|your[-_ ]|placeholder|secret|geheim|password|wachtwoord|example|voorbeeld|^[<[{*]/i;

const aantalVerschillende = (waarden: Iterable<unknown>): number => new Set(waarden).size;

/** False for zeros, counting up, repeats and text: what a person makes up. Bytes of a real generator practically always pass. */
function isWillekeurig(bytes: Uint8Array): boolean {
  const stappen = Array.from(bytes.slice(1), (byte, plek) => byte - (bytes[plek] ?? 0));
  const isTekst = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return aantalVerschillende(bytes) >= 20 && aantalVerschillende(stappen) >= 18 && !isTekst;
}

/** What Entra hands out always mixes capitals, small letters and digits. */
export const isClientgeheim = (tekst: string): boolean =>
  [/[a-z]/, /[A-Z]/, /\d/].every((soort) => soort.test(tekst)) &&
  aantalVerschillende(tekst) >= 8 &&
  !INVULTEKST.test(tekst);

export function isBestand(pad: string): boolean {
  return statSync(pad, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isMap(pad: string): boolean {
  return statSync(pad, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function isSchrijfbareMap(pad: string): boolean {
  try {
    accessSync(pad, constants.W_OK);
    return isMap(pad);
  } catch {
    return false;
  }
}

export const isSchrijfbareMapVan = (pad: string): boolean => isSchrijfbareMap(dirname(pad)) && !isMap(pad);
export const isZelfdeSleutel = (ene: Uint8Array, andere: Uint8Array): boolean => Buffer.from(ene).equals(andere);

export const instelling = z.string('ontbreekt');
export const volledigPad = instelling.refine(isAbsolute, { error: 'is geen volledig pad', abort: true });
export const geheim = z
  .base64({ error: ({ input }) => (input === undefined ? 'ontbreekt' : 'is geen base64'), abort: true })
  .transform((tekst) => Uint8Array.from(Buffer.from(tekst, 'base64')))
  .refine((bytes) => bytes.length >= 32, { error: 'is korter dan 32 bytes', abort: true })
  .refine(isWillekeurig, 'is niet willekeurig');
export const guid = instelling
  .regex(GUID, { error: 'is geen GUID', abort: true })
  .refine((tekst) => !VERZONNEN_GUID.test(tekst), 'is een verzonnen voorbeeld')
  .transform((tekst) => tekst.toLowerCase());
