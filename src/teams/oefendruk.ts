// A press on a card of practice, as it comes in: which button, as whom, in which world. It knows no casus and no button by name.

import { z } from 'zod';

import { CASUS_ID, MEDEWERKER_ID, toCasusId, toMedewerkerId } from '../shared/ids.ts';
import type { CasusId, MedewerkerId } from '../shared/ids.ts';
import { EIGEN, VOOR } from '../views/oefenen.ts';

const persoon = z.string().regex(MEDEWERKER_ID).transform(toMedewerkerId).optional().catch(undefined);
const dataSchema = z.looseObject({
  oefen_als: persoon,
  oefen_rol: persoon,
  oefen_wereld: z.string().regex(CASUS_ID).transform(toCasusId).optional().catch(undefined),
  oefen_dag: z.coerce.number().int().min(0).optional().catch(undefined),
});

export interface Oefendruk {
  /** The verb of the bot itself, or one of practice. */
  readonly verb: string;
  /** Of practice itself: the bot has no such button. */
  readonly isEigen: boolean;
  /** Who was played on the card that was pressed. */
  readonly als: MedewerkerId | undefined;
  /** Who was chosen to be played from now on. */
  readonly rol: MedewerkerId | undefined;
  readonly wereldId: CasusId | undefined;
  /** How many days on practice was, on the card that was pressed. */
  readonly dag: number | undefined;
  /** What goes on to the bot. */
  readonly data: Readonly<Record<string, unknown>>;
}

export const isOefenverb = (verb: string): boolean => verb.startsWith(VOOR) || verb.startsWith(EIGEN);

/** Card data is client input (P-21): what has another shape counts as absent. */
export function readOefendruk(verb: string, gegeven: Readonly<Record<string, unknown>>): Oefendruk {
  const { oefen_als: als, oefen_rol: rol, oefen_wereld: wereldId, oefen_dag: dag, ...data } = dataSchema.parse(gegeven);
  const isEigen = verb.startsWith(EIGEN);
  return { verb: verb.slice((isEigen ? EIGEN : VOOR).length), isEigen, als, rol, wereldId, dag, data };
}
