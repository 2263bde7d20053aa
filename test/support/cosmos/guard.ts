// What Cosmos DB does and cosmosdb-server does not: refuses here what would pass there in silence, and counts what it costs. It knows no server.

import type { WholeRequest } from './engine.ts';

/** Bytes of one document at most. */
const MAX_BYTES = 2 * 1024 * 1024;

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}
const refuse = (status: number, code: string, message: string): Refusal => ({ status, code, message });
const unsupported = (message: string): Refusal => refuse(501, 'NotImplemented', message);

interface Definition {
  readonly partitionKey?: { readonly paths?: readonly string[] };
  readonly uniqueKeyPolicy?: { readonly uniqueKeys?: readonly { readonly paths: readonly string[] }[] };
  readonly defaultTtl?: number;
}

function refuseContainer({ body }: WholeRequest): Refusal | undefined {
  const { partitionKey, uniqueKeyPolicy, defaultTtl } = JSON.parse(body.toString()) as Definition;
  if ((partitionKey?.paths?.length ?? 0) > 1) return unsupported('its second level would be ignored');
  if (uniqueKeyPolicy?.uniqueKeys?.some(({ paths }) => paths.length > 1)) return unsupported('paths would count apart');
  if (defaultTtl !== undefined) return unsupported('nothing would ever expire');
  return undefined;
}

function refuseDocument({ body, headers }: WholeRequest): Refusal | undefined {
  if (body.length > MAX_BYTES) return refuse(413, 'RequestEntityTooLarge', 'Request size is too large');
  if (headers['if-match'] === '*') return unsupported('a star would match nothing');
  return body.length > 0 && 'ttl' in (JSON.parse(body.toString()) as object)
    ? unsupported('nothing would ever expire')
    : undefined;
}

const isOn = (value: unknown): boolean => String(value).toLowerCase() === 'true';

/** What must not reach cosmosdb-server, because it would answer something that Cosmos DB does not. */
export function refusalOf(request: WholeRequest): Refusal | undefined {
  const { method, url, headers } = request;
  if (isOn(headers['x-ms-cosmos-is-batch-request'])) return unsupported('a batch would not be rolled back');
  if (headers['a-im'] !== undefined) return unsupported('the change feed would end after one page');
  if (/\/(?:sprocs|triggers|udfs)(?:\/|$)/.test(url)) return unsupported('code does not run here');
  if (isOn(headers['x-ms-cosmos-is-query-plan-request']))
    return refuse(400, 'BadRequest', 'a plan is never needed with one partition range');
  if (isOn(headers['x-ms-documentdb-isquery'])) return undefined;
  if (method === 'POST' || method === 'PUT') {
    if (/\/colls(?:\/[^/]+)?\/?$/.test(url)) return refuseContainer(request);
    if (/\/docs(?:\/|$)/.test(url)) return refuseDocument(request);
  }
  return undefined;
}

/** Bytes, request units of a point read, request units of a write: as documented by Microsoft for default indexing. */
const CHARGES = [
  [1_024, 1, 5],
  [16_384, 1.7, 9.5],
  [65_536, 4.8, 23],
  [131_072, 10, 48],
  [1_048_576, 146, 625],
] as const;

function interpolate(bytes: number, column: 1 | 2): number {
  const next = CHARGES.findIndex(([size]) => size >= bytes);
  if (next === 0) return CHARGES[0][column];
  const [high, low] = [CHARGES.at(next)!, CHARGES.at(next === -1 ? -2 : next - 1)!];
  return low[column] + ((high[column] - low[column]) * (bytes - low[0])) / (high[0] - low[0]);
}

/** Looking in an index costs this, before anything is read. */
const QUERY_BASE = 2.3;

/** Request units for so many bytes of a document, or of the answer of a query. */
export function chargeOf(kind: 'read' | 'write' | 'query', bytes: number): number {
  if (kind === 'query') return QUERY_BASE + interpolate(bytes, 1);
  return interpolate(bytes, kind === 'read' ? 1 : 2);
}
