// The schools of the demo in a file of their own, with other settings for the first one. It asserts nothing.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

const SCHOLEN = new URL('../../../src/voorbeeldschool/school.json', import.meta.url);
const bestand = z.object({ scholen: z.array(z.looseObject({})) });

/** Path of a file of schools in which the first one has these fields as well. */
export function schoolMet(velden: Readonly<Record<string, unknown>>): string {
  const { scholen } = bestand.parse(JSON.parse(readFileSync(SCHOLEN, 'utf8')));
  const [eerste, ...rest] = scholen;
  const path = join(mkdtempSync(join(tmpdir(), 'school-')), 'school.json');
  writeFileSync(path, JSON.stringify({ scholen: [{ ...eerste, ...velden }, ...rest] }));
  return path;
}
/** The same with these settings. */
export const schoolMetProfiel = (profiel: Readonly<Record<string, unknown>>): string => schoolMet({ profiel });

const metMensen = z.looseObject({ medewerkers: z.array(z.looseObject({ medewerkerId: z.string() })) });
/** The same without somebody who left. */
export function schoolZonder(medewerkerId: string): string {
  const [eerste] = bestand.parse(JSON.parse(readFileSync(SCHOLEN, 'utf8'))).scholen;
  const { medewerkers } = metMensen.parse(eerste);
  return schoolMet({ medewerkers: medewerkers.filter((m) => m.medewerkerId !== medewerkerId) });
}
/** The people of the first school, one of them changed. */
export function mensenMet(
  naam: string,
  anders: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  const [eerste] = bestand.parse(JSON.parse(readFileSync(SCHOLEN, 'utf8'))).scholen;
  return metMensen.parse(eerste).medewerkers.map((m) => (m['naam'] === naam ? { ...m, ...anders } : m));
}
/** The same schools, with this person at the second one alone. */
export function schoolVertrok(medewerkerId: string): string {
  const { scholen } = bestand.parse(JSON.parse(readFileSync(SCHOLEN, 'utf8')));
  const [van, naar] = scholen.map((school) => metMensen.parse(school));
  const wie = van?.medewerkers.find((m) => m.medewerkerId === medewerkerId);
  const path = join(mkdtempSync(join(tmpdir(), 'school-')), 'school.json');
  const ander = [
    { ...van, medewerkers: van?.medewerkers.filter((m) => m !== wie) },
    { ...naar, medewerkers: [...(naar?.medewerkers ?? []), wie] },
  ];
  writeFileSync(path, JSON.stringify({ scholen: ander }));
  return path;
}
