// A practice world as it is stored: when it ends, and all the rest sealed in one piece. It knows no database.

import { z } from 'zod';
import { CasusTeGroot, OnleesbareInhoud } from '../application/ports.ts';
import type { Oefenaar, Oefenwereld } from '../application/ports-oefenen.ts';
import type { CasusRecord, Verzegeling } from '../application/ports.ts';
import { OnbekendeSchemaVersie, OnleesbaarDocument, parseJson, toDocument, toRecord } from './documents.ts';
import { casusId, inzageregel, medewerkerId, moment } from './fields.ts';

/** Most bytes of JSON that one world may take: what stays under it fits a document of Cosmos DB, sealed and all. */
export const MAX_WERELD_BYTES = 1_048_576;

const text = z.string().min(1);
const stored = z.looseObject({
  id: text,
  wereldId: casusId,
  verlooptOp: moment,
  sleutel: text,
  /** Counts what was written, so that an older text cannot be laid in the place of a newer one. */
  nummer: z.int().min(1),
  inhoud: text,
});
const inhoud = z.object({
  /** Whose it is, inside the seal: laid in the place of another's it is nobody's. */
  van: text,
  verschuivingMs: z.number().min(0),
  dagen: z.int().min(0),
  casussen: z.array(z.unknown()),
  inzage: z.array(inzageregel.extend({ casusId: casusId.exactOptional() })),
});
/** One world in JSON, as a database keeps it. */
export interface OefenDocument {
  readonly id: string;
  readonly wereldId: Oefenwereld['wereldId'];
  readonly verlooptOp: Oefenwereld['verlooptOp'];
  readonly sleutel: string;
  readonly nummer: number;
  readonly inhoud: string;
}

/** Whose it is, in one text: the key of the document. */
export const idVan = ({ tenantId, medewerkerId: wie }: Oefenaar): string => `${tenantId}:${wie}`;
const inDelen = z.tuple([text, medewerkerId]);
/** The other way round; throws on outside data of another shape. */
export function wieVan(id: string): Oefenaar {
  const [tenantId, wie] = inDelen.parse(id.split(':'));
  return { tenantId, medewerkerId: wie };
}

/** Seals a world as the `nummer`th that is written; undefined when it was ended meanwhile, and its key is gone. Throws CasusTeGroot before a key is asked for. */
export async function toStored(
  wie: Oefenaar,
  wereld: Oefenwereld,
  nummer: number,
  verzegeling: Pick<Verzegeling, 'toWrite'>,
): Promise<OefenDocument | undefined> {
  const { wereldId, verlooptOp, casussen, ...rest } = wereld;
  const van = idVan(wie);
  const json = JSON.stringify({ van, ...rest, casussen: casussen.map(toDocument) });
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_WERELD_BYTES) throw new CasusTeGroot(bytes, MAX_WERELD_BYTES);
  try {
    const zegel = await verzegeling.toWrite(wereldId);
    return { id: van, wereldId, verlooptOp, sleutel: zegel.sleutel, nummer, inhoud: zegel.seal(nummer, json) };
  } catch (error) {
    if (error instanceof OnleesbareInhoud) return undefined;
    throw error;
  }
}

/** Of an earlier program, of a key that is gone, or damaged: there is nothing left to practise on. */
const isUnreadable = (error: unknown): boolean =>
  [OnleesbareInhoud, OnleesbaarDocument, OnbekendeSchemaVersie, z.ZodError].some((soort) => error instanceof soort);

/** The world in it and how often it was written; undefined when it cannot be read, or is another's. */
export async function toWereld(
  wie: Oefenaar,
  gevonden: unknown,
  verzegeling: Pick<Verzegeling, 'toRead'>,
): Promise<{ readonly wereld: Oefenwereld; readonly nummer: number } | undefined> {
  try {
    const { wereldId, verlooptOp, sleutel, nummer, inhoud: verzegeld } = stored.parse(gevonden);
    const zegel = await verzegeling.toRead(wereldId, sleutel);
    const { van, casussen, ...rest } = inhoud.parse(parseJson(zegel.open(nummer, verzegeld)));
    if (van !== idVan(wie)) return undefined;
    const records: readonly CasusRecord[] = casussen.map(toRecord);
    return { wereld: { wereldId, verlooptOp, ...rest, casussen: records }, nummer };
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** Destroys the key of what stands there, whatever else can be read of it. */
export async function destroyKey(gevonden: unknown, verzegeling: Pick<Verzegeling, 'destroy'>): Promise<void> {
  const { data } = stored.pick({ wereldId: true }).safeParse(gevonden);
  if (data !== undefined) await verzegeling.destroy(data.wereldId);
}
