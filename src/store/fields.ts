// The ids and moments of src/shared as zod schemas, for everything that a store or a file hands in. It knows no document.

import { z } from 'zod';
import * as ids from '../shared/ids.ts';

/** The schema of a branded text: what `to` does not throw on. */
function branded<T extends string>(to: (text: string) => T): z.ZodType<T> {
  return z.custom<T>((value) => {
    try {
      return typeof value === 'string' && to(value) === value;
    } catch {
      return false;
    }
  });
}

export const berichtId = branded(ids.toBerichtId);
export const casusId = branded(ids.toCasusId);
export const datum = branded(ids.toDatum);
export const medewerkerId = branded(ids.toMedewerkerId);
export const moment = branded(ids.toMoment);
export const opdrachtId = branded(ids.toOpdrachtId);
export const schoolId = branded(ids.toSchoolId);
