// Which containers there are, and how documents in them are asked for. It knows no shape of a document.

import type { Container, ItemDefinition, PatchOperation, SqlParameter } from '@azure/cosmos';
import type { CosmosConnection } from './cosmos-client.ts';
import { CosmosError } from './cosmos-errors.ts';

export const CONTAINERS = {
  casussen: 'casussen',
  tellers: 'tellers',
  adressen: 'adressen',
  inzage: 'inzage',
  scholen: 'scholen',
  schoolwijzigingen: 'schoolwijzigingen',
  oefeningen: 'oefeningen',
} as const;

/** A document that we write. */
type Written = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Question {
  /** Values only as parameters: what people typed never becomes part of a query. */
  readonly query: string;
  readonly values: Readonly<Record<`@${string}`, string | number>>;
  /** Absent: asks all partitions. */
  readonly partition?: string;
}

/** One container; every document that comes out is outside data. Each function throws CosmosError. */
export interface Shelf {
  /** A point read; undefined when there is no such document. */
  read(id: string, partition: string): Promise<unknown>;
  /** Creates, asked once. */
  create(document: Written): Promise<void>;
  /** Replaces what still has this etag, asked once. */
  replace(document: Written, partition: string, etag: string): Promise<void>;
  /** Asked again until the answer is known: the same document may be written twice. */
  upsert(document: Written): Promise<void>;
  remove(id: string, partition: string): Promise<void>;
  /** Changes one document over there; may be applied twice. Answers the document. */
  patch(id: string, partition: string, operations: PatchOperation[]): Promise<unknown>;
  query(question: Question): Promise<readonly unknown[]>;
}

/** A document that is not there has no substatus; a missing container has. */
const isAbsent = ({ statusCode, substatus = 0 }: { statusCode: number; substatus?: number }): boolean => {
  if (statusCode !== 404) return false;
  if (substatus !== 0) throw new CosmosError('404', 404, substatus);
  return true;
};

const parameters = (values: Question['values']): SqlParameter[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

async function ignoring(status: number, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof CosmosError) || error.status !== status) throw error;
  }
}

/** The container of this name. */
export function shelf({ database, requests }: CosmosConnection, name: keyof typeof CONTAINERS): Shelf {
  const container: Container = database.container(CONTAINERS[name]);
  const item = (id: string, partition: string) => container.item(id, partition);
  return {
    read: async (id, partition) =>
      requests.repeated(async (abortSignal) => {
        const response = await item(id, partition).read<ItemDefinition>({ abortSignal });
        return isAbsent(response) ? undefined : response.resource;
      }),
    create: async (document) =>
      requests.once(async (abortSignal) => {
        await container.items.create(document, { abortSignal });
      }),
    replace: async (document, partition, etag) =>
      requests.once(async (abortSignal) => {
        const accessCondition = { type: 'IfMatch', condition: etag };
        await item(document.id, partition).replace(document, { abortSignal, accessCondition });
      }),
    upsert: async (document) =>
      requests.repeated(async (abortSignal) => {
        await container.items.upsert(document, { abortSignal });
      }),
    remove: async (id, partition) =>
      ignoring(
        404,
        requests.repeated(async (abortSignal) => {
          await item(id, partition).delete({ abortSignal });
        }),
      ),
    patch: async (id, partition, operations) =>
      requests.repeated(
        async (abortSignal) => (await item(id, partition).patch<ItemDefinition>(operations, { abortSignal })).resource,
      ),
    query: async ({ query, values, partition }) =>
      requests.repeated(async (abortSignal) => {
        const spec = { query, parameters: parameters(values) };
        const options = partition === undefined ? { abortSignal } : { abortSignal, partitionKey: partition };
        return (await container.items.query<unknown>(spec, options).fetchAll()).resources;
      }),
  };
}
