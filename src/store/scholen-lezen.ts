// Schools as a store keeps them, read one by one: what is wrong with one leaves the others. It knows no database.

import { z } from 'zod';
import type { Logboek, Schoolversie } from '../application/ports.ts';
import { OPDRACHTREGEL } from '../domain/inrichting.ts';
import type { Deelwijziging, Schoolwijziging } from '../domain/inrichting.ts';
import type { SchoolId } from '../shared/ids.ts';
import { medewerkerId, moment, schoolId } from './fields.ts';
import { controleer } from './scholen-controle.ts';
import type { GelezenSchool } from './scholen-lijst.ts';
import { parseScholen } from './scholen-schema.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

/** A school as it stands in a database, with the version that this is. */
export type BewaardeSchool = Omit<Schoolversie, 'schoolId'> & { readonly inhoud: unknown };

const withId = z.looseObject({ schoolId });

/** The school, or how many things are wrong with it. */
function parseSchool(inhoud: unknown): SchoolInBestand | number {
  const gelezen = parseScholen({ scholen: [inhoud] });
  if ('fouten' in gelezen) return gelezen.fouten.length;
  return controleer(gelezen.scholen).length || gelezen.scholen[0] || 1;
}

/** Reads each; one that is wrong is logged, and the school stays as this process last knew it, if it did. */
export function createLezer(logboek: Logboek): (bewaard: readonly BewaardeSchool[]) => readonly GelezenSchool[] {
  const goed = new Map<SchoolId, GelezenSchool>();
  return (bewaard) =>
    bewaard.flatMap(({ inhoud, ...versie }) => {
      const school = parseSchool(inhoud);
      if (typeof school !== 'number') {
        const gelezen = { school, ...versie };
        goed.set(school.schoolId, gelezen);
        return [gelezen];
      }
      const named = withId.safeParse(inhoud);
      logboek.record('school-document-ongeldig', {
        ...(named.success && { schoolId: named.data.schoolId }),
        fouten: school,
      });
      return (named.success && goed.get(named.data.schoolId)) || [];
    });
}

const deelwijziging = z.strictObject({
  deel: z.string(),
  oud: z.unknown().optional(),
  nieuw: z.unknown().optional(),
});
const asDeel = z.custom<Deelwijziging>((waarde) => deelwijziging.safeParse(waarde).success);
/** One change of a school, as every store keeps it. */
export const schoolwijziging: z.ZodType<Schoolwijziging> = z.object({
  schoolId,
  versie: z.int().min(1),
  op: moment,
  door: z.union([medewerkerId, z.literal(OPDRACHTREGEL)]),
  soort: z.string(),
  delen: z.array(asDeel),
});
