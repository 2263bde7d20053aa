// From what a store keeps to records and back, for every store alike: sealing, versions, size. It knows no database.

import { z } from 'zod';
import { OnleesbareInhoud } from '../application/ports.ts';
import type { CasusRecord, Logboek, Verzegeling } from '../application/ports.ts';
import { OnleesbaarDocument, checkSize, toDocument, toRecord, versionOf } from './documents.ts';
import { casusId } from './fields.ts';
import { createLeesgeheugen } from './leesgeheugen.ts';
import { toSealed, toUnsealed } from './sealed.ts';
import type { Geheugen, SealedDocument } from './sealed.ts';
import { SEALED_SINCE } from './upcast.ts';

/** What a store of casussen needs beside a database. */
export interface Zegelwerk {
  readonly verzegeling: Verzegeling;
  readonly logboek: Logboek;
}

export interface Records {
  /** What is to be stored. Rejects with OnleesbaarDocument, or with CasusTeGroot before a key is asked for. */
  toStored(record: CasusRecord): Promise<SealedDocument>;
  /** One casus that was asked for (outside data). Rejects with OnbekendeSchemaVersie, OnleesbaarDocument or OnleesbareInhoud. */
  toRecord(stored: unknown): Promise<CasusRecord>;
  /** A list: what cannot be read is logged and left out, so that it takes no other casus with it. Rejects with OnbekendeSchemaVersie. */
  toRecords(stored: readonly unknown[]): Promise<readonly CasusRecord[]>;
}

const withId = z.looseObject({ id: casusId });
const isUnreadable = (error: unknown): error is Error =>
  error instanceof OnleesbareInhoud || error instanceof OnleesbaarDocument;

export function createRecords({ verzegeling, logboek }: Zegelwerk): Records {
  const geheugen: Geheugen = createLeesgeheugen();
  const read = async (stored: unknown): Promise<CasusRecord> =>
    toRecord(versionOf(stored) < SEALED_SINCE ? stored : await toUnsealed(stored, verzegeling, geheugen));
  const readOrLog = async (stored: unknown): Promise<readonly CasusRecord[]> => {
    try {
      return [await read(stored)];
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      const { data } = withId.safeParse(stored);
      logboek.record('casus-onleesbaar', { ...(data && { casusId: data.id }), fout: error.name });
      return [];
    }
  };
  return {
    toStored: async (record) => {
      const document = toDocument(record);
      checkSize(document);
      return toSealed(document, verzegeling, geheugen);
    },
    toRecord: read,
    toRecords: async (stored) => (await Promise.all(stored.map(readOrLog))).flat(),
  };
}
