// The shape of the file of schools and people, with messages for the one who fills it in. It knows no file and no rule between fields.

import { z } from 'zod';
import type { Schoolinrichting } from '../domain/inrichting.ts';
import { INSTANTIES, ROLLEN } from '../domain/school.ts';
import { datum, medewerkerId, schoolId } from './fields.ts';
import { foutregel, inHetNederlands } from './scholen-fouten.ts';
import { profiel, telefoon } from './scholen-profiel.ts';

const naam = z.string().trim().min(1, 'mag niet leeg zijn').max(80, 'is langer dan 80 tekens');
const tijd = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is geen tijd zoals 08:30');
const rol = z.enum(ROLLEN);
const rollen = z.array(rol);
const periode = { van: datum, tot: datum };
const goedOm = ({ van, tot }: { van: string; tot: string }): boolean => van <= tot;
const DAG_VAN_DE_WEEK = 'is geen schooldag: 1 is maandag, 5 is vrijdag';
const OMGEKEERD = { path: ['tot'], error: 'ligt voor "van"' };

const medewerker = z.strictObject({
  medewerkerId,
  naam,
  telefoon: telefoon.exactOptional(),
  rollen,
  vervangt: rollen.default([]),
  afwezig: z.array(z.strictObject(periode).refine(goedOm, OMGEKEERD)).exactOptional(),
  werkdagen: z
    .array(z.int().min(1, DAG_VAN_DE_WEEK).max(5, DAG_VAN_DE_WEEK))
    .min(1, 'noemt geen dag')
    .refine((dagen) => new Set(dagen).size === dagen.length, 'noemt een dag twee keer')
    .exactOptional(),
  totEnMet: datum.exactOptional(),
});

const kort = z.string().trim().min(1, 'mag niet leeg zijn').max(200, 'is langer dan 200 tekens');
const pagina = z.url({ protocol: /^https$/, error: 'is geen adres dat met https:// begint' });
const instantie = z.strictObject({
  soort: z.enum(INSTANTIES),
  organisatie: naam,
  waarvoor: kort.exactOptional(),
  contactpersoon: naam.exactOptional(),
  adres: kort.exactOptional(),
  telefoon: telefoon.exactOptional(),
  email: z.email('is geen mailadres').exactOptional(),
});

const school = z.strictObject({
  schoolId,
  naam,
  inVoorbereiding: z.literal(true).exactOptional(),
  profiel,
  toezichthouder: z.strictObject({ naam, telefoon }).exactOptional(),
  socialeKaart: z.array(instantie).max(16, 'heeft meer dan 16 regels').exactOptional(),
  documenten: z
    .strictObject({
      privacyreglement: pagina.exactOptional(),
      signalenlijst: pagina.exactOptional(),
      gesprekstips: pagina.exactOptional(),
    })
    .exactOptional(),
  ondersteuningsteamOp: z.array(datum).exactOptional(),
  schooluren: z
    .strictObject({ begin: tijd, einde: tijd })
    .refine(({ begin, einde }) => begin < einde, { path: ['einde'], error: 'ligt niet na "begin"' })
    .default({ begin: '08:00', einde: '16:30' }),
  vrijeDagen: z.array(z.strictObject({ ...periode, naam }).refine(goedOm, OMGEKEERD)),
  medewerkers: z.array(medewerker),
});

/** One school as the file holds it, settings completed. */
export type SchoolInBestand = z.output<typeof school>;

/** Names of fields and places in lists, from the outside in. */
export interface Keurfout {
  readonly pad: readonly (string | number)[];
  /** In Dutch, for who fills in a file. */
  readonly melding: string;
}
const toFouten = (issues: readonly z.core.$ZodIssue[]): readonly Keurfout[] =>
  issues.map(({ path, message }) => ({
    pad: path.map((deel) => (typeof deel === 'number' ? deel : String(deel))),
    melding: message,
  }));

/** What is wrong in one school as it is written down; empty when it can be kept. */
export function keurInrichting(inrichting: unknown): readonly Keurfout[] {
  const parsed = school.safeParse(inrichting, inHetNederlands);
  return parsed.success ? [] : toFouten(parsed.error.issues);
}
/** A school as it was written down, nothing filled in. */
export const inrichting = z.custom<Schoolinrichting>((waarde) => school.safeParse(waarde).success);

const bestand = z.strictObject({ scholen: z.array(school).min(1, 'noem minstens een school') });

/** Answers the schools in the file, or for everything that is wrong a line in Dutch that names the place. */
export function parseScholen(inhoud: unknown): { scholen: readonly SchoolInBestand[] } | { fouten: readonly string[] } {
  const parsed = bestand.safeParse(inhoud, inHetNederlands);
  if (parsed.success) return parsed.data;
  return {
    fouten: toFouten(parsed.error.issues).map(({ pad, melding }) => foutregel(inhoud, pad, melding)),
  };
}
