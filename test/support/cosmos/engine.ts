// cosmosdb-server in memory, behind one function: a query that names a partition sees that partition alone. It knows no HTTP server and no key.

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

import accountModule from '@vercel/cosmosdb-server/lib/account/index.js';
import type Collection from '@vercel/cosmosdb-server/lib/account/collection.js';
import routesModule from '@vercel/cosmosdb-server/lib/routes.js';

/** A request whose body was read. */
export interface WholeRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
type Answer = Readonly<Record<string, unknown>> | undefined;
type Account = InstanceType<typeof accountModule.default>;
type Handler = (
  account: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  params: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** The value of the partition key that a request names, if it does. */
export function partitionOf(headers: IncomingHttpHeaders): unknown {
  const header = headers['x-ms-documentdb-partitionkey'];
  const parsed: unknown = typeof header === 'string' ? JSON.parse(header) : undefined;
  return Array.isArray(parsed) ? parsed[0] : undefined;
}

/** The same collection with the documents of one partition. */
function scoped(collection: InstanceType<typeof Collection.default>, partition: unknown): unknown {
  const { documents } = collection;
  const within = [...documents._data].filter(([, item]) => documents._getPartition(item.read()) === partition);
  const view = Object.assign(Object.create(documents) as typeof documents, { _data: new Map(within) });
  return { read: () => collection.read(), documents: view };
}

const scopedAccount = (account: Account, partition: unknown): unknown => ({
  database: (db: string) => ({
    collection: (name: string) => scoped(account.database(db).collection(name), partition),
  }),
});

/** An empty account. `handle` sets the status and some headers on `response` and answers the body, without sending it. */
export function createEngine(host: string, port: number) {
  const account = new accountModule.default(host, port);
  return {
    handle: async (request: WholeRequest, response: ServerResponse): Promise<Answer> => {
      const { method, url, headers, body } = request;
      const stream = Object.assign(Readable.from(body.length > 0 ? [body] : []), { method, url, headers });
      const incoming = stream as unknown as IncomingMessage;
      const route = routesModule.default(incoming) as [Readonly<Record<string, string>>, Handler] | undefined;
      if (route === undefined) {
        response.statusCode = 501;
        return { code: 'NotImplemented', message: 'no route' };
      }
      const [params, handler] = route;
      const { dbId = '', collId = '' } = params;
      const found = account.database(dbId).collection(collId).read() as unknown;
      // Tells a container that is not there from a document that is not there.
      if (collId !== '' && found === undefined) response.setHeader('x-ms-substatus', '1003');
      const partition = partitionOf(headers);
      const isScoped = headers['x-ms-documentdb-isquery'] !== undefined && partition !== undefined;
      return handler(isScoped ? scopedAccount(account, partition) : account, incoming, response, params);
    },
  };
}
