// What stands in a store, past the program: for tests that tamper with it. It knows no seal.

import { DatabaseSync } from 'node:sqlite';

import type { CasusRecord } from '../../../src/application/ports.ts';
import { connectCosmos } from '../../../src/store/cosmos-client.ts';
import type { CosmosOptions } from '../../../src/store/cosmos-client.ts';
import { shelf } from '../../../src/store/cosmos-containers.ts';

export type Json = Readonly<Record<string, unknown>>;
export interface StoredEvent extends Json {
  readonly inhoud?: unknown;
  readonly zegel: { readonly nummer: number; readonly waarmerk: string };
}
export interface Stored extends Json {
  readonly zegel: { readonly sleutel: string; readonly aantal: number; readonly waarmerk: string };
  readonly gebeurtenissen: readonly StoredEvent[];
}
type Where = Pick<CasusRecord, 'schoolId' | 'casusId'>;

export interface Raw {
  read(where: Where): Promise<Stored>;
  /** Puts this document where that of the record is. */
  write(where: Where, document: Json): Promise<void>;
}

export const rawSqlite = (path: string): Raw => {
  const within = <T>(work: (db: DatabaseSync) => T): T => {
    const db = new DatabaseSync(path);
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  return {
    read: async ({ casusId }) => {
      const row = within((db) => db.prepare('SELECT document FROM casus WHERE casus_id = ?').get(casusId));
      return JSON.parse(String(row?.['document'])) as Stored;
    },
    write: async ({ casusId }, document) => {
      within((db) =>
        db.prepare('UPDATE casus SET document = ? WHERE casus_id = ?').run(JSON.stringify(document), casusId),
      );
    },
  };
};

/** `options` makes a connection of its own at every call. */
export const rawCosmos = (options: () => CosmosOptions): Raw => {
  const within = async <T>(work: (casussen: ReturnType<typeof shelf>) => Promise<T>): Promise<T> => {
    const connection = connectCosmos(options());
    try {
      return await work(shelf(connection, 'casussen'));
    } finally {
      connection.close();
    }
  };
  const read = async ({ schoolId, casusId }: Where): Promise<Json> =>
    within(async (casussen) => (await casussen.read(casusId, schoolId)) as Json);
  const own = (document: Json): Json =>
    Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')));
  return {
    read: async (where) => own(await read(where)) as unknown as Stored,
    write: async (where, document) => {
      const { _etag } = await read(where);
      await within((casussen) => casussen.replace({ ...document, id: where.casusId }, where.schoolId, String(_etag)));
    },
  };
};
