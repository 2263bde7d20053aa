// How an error in the file of schools is said: in Dutch, with its place, and with whose it is. It knows no shape of a school and no rule.

import { z } from 'zod';

type Pad = readonly (string | number)[];
const nederlands = z.locales.nl().localeError;

/** The few errors that zod says in the words of a programmer, in those of who fills in a file. */
export const inHetNederlands = {
  error: (issue: z.core.$ZodRawIssue) => {
    if (issue.code === 'invalid_type' && issue.input === undefined) return 'ontbreekt';
    if (issue.code === 'unrecognized_keys') return `dit kent de assistent niet: ${issue.keys.join(', ')}`;
    if (issue.code === 'invalid_value') return `dit kan hier niet. Kies uit: ${issue.values.map(String).join(', ')}`;
    return nederlands(issue);
  },
};

const stap = (waarde: unknown, naam: string | number): unknown =>
  typeof waarde === 'object' && waarde !== null
    ? (waarde as Readonly<Record<string, unknown>>)[String(naam)]
    : undefined;
/** What something in a list is known by. */
function naamVan(waarde: unknown): readonly string[] {
  const namen = ['schoolId', 'naam', 'organisatie'].map((veld) => stap(waarde, veld));
  const naam = namen.find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof naam === 'string' ? [naam.slice(0, 80)] : [];
}
/** `scholen.6.medewerkers.0.telefoon: … (school-7, Anna)`: a place in a list of fifty is found by its name. */
export function foutregel(inhoud: unknown, pad: Pad, melding: string): string {
  const namen = pad.flatMap((deel, plek) => {
    const hier = pad.slice(0, plek + 1).reduce(stap, inhoud);
    return typeof deel === 'number' ? naamVan(hier) : [];
  });
  return `${pad.join('.') || 'het bestand'}: ${melding}${namen.length === 0 ? '' : ` (${namen.join(', ')})`}`;
}
