// The ids and moments of src/shared as zod schemas, and the small shapes made of them, for everything that a store or a file hands in. It knows no casus.

import { z } from 'zod';
import { HOEDANIGHEDEN } from '../domain/bevoegdheid.ts';
import { RELATIES } from '../domain/inzage.ts';
import * as ids from '../shared/ids.ts';

/** The schema of a branded text: what `to` does not throw on. `fout` is for who fills in a file. */
function branded<T extends string>(to: (text: string) => T, fout: string): z.ZodType<T> {
  return z.custom<T>((value) => {
    try {
      return typeof value === 'string' && to(value) === value;
    } catch {
      return false;
    }
  }, fout);
}

/** Throws for 30 February as well. */
function toBestaandeDatum(text: string): ids.Datum {
  return ids.toDatum(new Date(`${text}T00:00:00.000Z`).toISOString().slice(0, 10));
}

export const berichtId = branded(ids.toBerichtId, 'is geen id van een bericht');
export const casusId = branded(ids.toCasusId, 'is geen id van een casus');
export const datum = branded(toBestaandeDatum, 'is geen bestaande dag zoals 2026-03-12');
export const medewerkerId = branded(ids.toMedewerkerId, 'is geen object-id uit Entra in kleine letters');
export const moment = branded(ids.toMoment, 'is geen moment');
export const opdrachtId = branded(ids.toOpdrachtId, 'is geen id van een opdracht');
export const schoolId = branded(ids.toSchoolId, 'mag alleen kleine letters, cijfers en streepjes hebben');

/** Where a person can be reached, as every store keeps it. */
export const adres = z.object({
  medewerkerId,
  tenantId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  gebruikerId: z.string(),
  botId: z.string(),
});

/** One read of one casus, as every store keeps it. */
export const inzageregel = z.object({
  schoolId,
  casusId,
  door: medewerkerId,
  op: moment,
  wat: z.string(),
  relatie: z.enum(RELATIES),
  hoedanigheid: z.enum(HOEDANIGHEDEN).exactOptional(),
});

/** What the sweep over what is kept did on one day, as every store keeps it. */
export const bewaarronde = z.object({
  dag: datum,
  voorgesteld: z.int().min(0),
  vernietigd: z.int().min(0),
  sleutels: z.int().min(0),
  mislukt: z.int().min(0),
});
