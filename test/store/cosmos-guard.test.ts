// The guard itself: everything that cosmosdb-server does in silence and Cosmos DB does not, shown to be corrected or refused.

import { Agent } from 'node:https';

import { BulkOperationType, CosmosClient, TriggerOperation, TriggerType } from '@azure/cosmos';
import type { Container, OperationInput } from '@azure/cosmos';

import { startCosmosEmulator } from '../support/cosmos/emulator.ts';

const emulator = await startCosmosEmulator();
const { endpoint, key, ca } = emulator;
const agent = new Agent({ ca });
const connectionPolicy = { enableEndpointDiscovery: false };
const client = new CosmosClient({ endpoint, key, agent, connectionPolicy });
const { database } = await client.databases.create({ id: 'proef' });
let number = 0;
let container: Container;
beforeEach(async () => {
  number += 1;
  ({ container } = await database.containers.create({ id: `c${number}`, partitionKey: { paths: ['/school'] } }));
});
afterAll(async () => {
  client.dispose();
  agent.destroy();
  await emulator.close();
});

const doc = (id: string, school = 'a', more: Readonly<Record<string, unknown>> = {}) => ({ id, school, ...more });
const refusedWith = (status: number) => expect.objectContaining({ code: status }) as unknown;

/** Asks without the SDK, which has no way to ask this. */
async function post(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { request } = await import('node:https');
  return new Promise((resolve, reject) => {
    const url = new URL(path, endpoint);
    const authorization = `type=aad&ver=1.0&sig=${emulator.token}`;
    const call = request(url, { method: 'POST', agent, headers: { authorization, ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    call.on('error', reject).end('{}');
  });
}

describe('corrected', () => {
  const all = 'SELECT * FROM c ORDER BY c.id';
  beforeEach(async () => {
    for (const each of [doc('1'), doc('1', 'b'), doc('2'), doc('2', 'b'), doc('3')]) await container.items.create(each);
  });
  const ids = (found: readonly unknown[]) => found.map((each) => Object(each) as { id: string; school: string });

  test('a query in one partition answers that partition alone', async () => {
    const { resources } = await container.items.query(all, { partitionKey: 'b' }).fetchAll();
    expect(ids(resources)).toMatchObject([doc('1', 'b'), doc('2', 'b')]);
    const none = await container.items.query(all, { partitionKey: 'c' }).fetchAll();
    expect(none.resources).toEqual([]);
  });

  test('so does one with a limit, a count or pages', async () => {
    const options = { partitionKey: 'a', maxItemCount: 1 };
    const top = await container.items
      .query('SELECT TOP 2 * FROM c ORDER BY c.id DESC', { partitionKey: 'a' })
      .fetchAll();
    expect(ids(top.resources)).toMatchObject([doc('3'), doc('2')]);
    const count = await container.items
      .query<unknown>('SELECT VALUE COUNT(1) FROM c', { partitionKey: 'b' })
      .fetchAll();
    expect(count.resources).toEqual([2]);
    const paged = await container.items.query(all, options).fetchAll();
    expect(ids(paged.resources)).toMatchObject([doc('1'), doc('2'), doc('3')]);
  });

  test('a query over all partitions still answers all', async () => {
    const { resources } = await container.items.query('SELECT * FROM c').fetchAll();
    expect(resources).toHaveLength(5);
  });

  test('what was not changed is answered with 304 and no body', async () => {
    const { etag, resource } = await container.item('1', 'a').read<Record<string, unknown>>();
    expect(resource).toMatchObject(doc('1'));
    const accessCondition = { type: 'IfNoneMatch', condition: etag };
    const again = await container.item('1', 'a').read({ accessCondition });
    expect({ status: again.statusCode, resource: again.resource as unknown }).toEqual({ status: 304, resource: null });
    await container.item('1', 'a').replace(doc('1', 'a', { nieuw: true }));
    const changed = await container.item('1', 'a').read({ accessCondition });
    expect(changed.resource).toMatchObject({ nieuw: true });
  });

  test('a document of more than 2 MB is refused, one of less is not', async () => {
    const tekst = (bytes: number) => doc('groot', 'a', { tekst: 'x'.repeat(bytes) });
    await expect(container.items.create(tekst(2 * 1024 * 1024))).rejects.toEqual(refusedWith(413));
    await container.items.create(tekst(2 * 1024 * 1024 - 1_000));
    await expect(container.item('groot', 'a').replace(tekst(3_000_000))).rejects.toEqual(refusedWith(413));
    await expect(container.items.upsert(tekst(3_000_000))).rejects.toEqual(refusedWith(413));
  });

  test('another key, another token and none at all are refused', async () => {
    const other = Buffer.alloc(64, 1).toString('base64');
    const stranger = new CosmosClient({ endpoint, key: other, agent, connectionPolicy });
    await expect(stranger.database('proef').read()).rejects.toEqual(refusedWith(401));
    await expect(stranger.database('proef').container(container.id).item('1', 'a').read()).rejects.toEqual(
      refusedWith(401),
    );
    const getToken = async () => ({ token: 'verzonnen', expiresOnTimestamp: Date.now() + 3_600_000 });
    const guest = new CosmosClient({ endpoint, aadCredentials: { getToken }, agent, connectionPolicy });
    await expect(guest.database('proef').read()).rejects.toEqual(refusedWith(401));
    expect(await post('/dbs/proef/colls', { authorization: '' })).toBe(401);
    for (const each of [stranger, guest]) each.dispose();
  });

  test('costs what Microsoft documents for the size', async () => {
    const charges: number[][] = [];
    for (const [id, bytes] of [
      ['k1', 1_024],
      ['k16', 16_384],
      ['k64', 65_536],
      ['m1', 1_048_576],
    ] as const) {
      const filler = 'x'.repeat(bytes - JSON.stringify(doc(id, 'a', { tekst: '' })).length);
      const { requestCharge: write } = await container.items.create(doc(id, 'a', { tekst: filler }));
      const { requestCharge: read } = await container.item(id, 'a').read();
      charges.push([write, read]);
    }
    const expected = [
      [5, 1],
      [9.5, 1.7],
      [23, 4.8],
      [625, 146],
    ];
    for (const [i, pair] of charges.entries())
      for (const [j, charge] of pair.entries()) {
        expect(charge / expected[i]![j]!).toBeGreaterThanOrEqual(1);
        expect(charge / expected[i]![j]!).toBeLessThan(1.2);
      }
    const { requestCharge } = await container.items.query('SELECT * FROM c', { partitionKey: 'b' }).fetchAll();
    expect(requestCharge).toBeGreaterThan(2.3);
  });

  test('a container that is not there is told from a document that is not there', async () => {
    const absent = await container.item('9', 'a').read();
    expect([absent.statusCode, absent.substatus]).toEqual([404, undefined]);
    const nowhere = await database.container('nergens').item('9', 'a').read();
    expect([nowhere.statusCode, nowhere.substatus]).toEqual([404, 1003]);
  });
});

describe('refused', () => {
  test('a batch, which would not be rolled back', async () => {
    const operations: OperationInput[] = [
      { operationType: BulkOperationType.Create, resourceBody: doc('1') },
      { operationType: BulkOperationType.Create, resourceBody: doc('1') },
    ];
    await expect(container.items.batch(operations, 'a')).rejects.toThrow('would not be rolled back');
    expect((await container.item('1', 'a').read()).statusCode).toBe(404);
  });

  test('a change feed, which would end after one page', async () => {
    const feed = container.items.getChangeFeedIterator({ maxItemCount: 1 });
    await expect(feed.readNext()).rejects.toEqual(refusedWith(501));
  });

  test.each([
    ['two levels of partition keys', { partitionKey: { paths: ['/school', '/casus'], kind: 'MultiHash', version: 2 } }],
    ['a unique key of two paths', { uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/code', '/jaar'] }] } }],
    ['documents that expire by default', { defaultTtl: 60 }],
    ['documents that may expire', { defaultTtl: -1 }],
  ])('a container with %s', async (_what, definition) => {
    const wanted = { id: 'anders', partitionKey: { paths: ['/school'] }, ...definition };
    await expect(database.containers.create(wanted as object)).rejects.toEqual(refusedWith(501));
    await expect(container.replace({ ...wanted, id: container.id } as never)).rejects.toEqual(refusedWith(501));
  });

  test('a document that would expire', async () => {
    await expect(container.items.create(doc('1', 'a', { ttl: 1 }))).rejects.toEqual(refusedWith(501));
    await container.items.create(doc('1'));
    await expect(container.item('1', 'a').replace(doc('1', 'a', { ttl: 1 }))).rejects.toEqual(refusedWith(501));
  });

  test('a star as etag, which would match nothing', async () => {
    await container.items.create(doc('1'));
    const accessCondition = { type: 'IfMatch', condition: '*' };
    await expect(container.item('1', 'a').replace(doc('1'), { accessCondition })).rejects.toEqual(refusedWith(501));
  });

  test('code that would not run', async () => {
    const body = 'function () { return 1; }';
    const { scripts } = container;
    await expect(scripts.storedProcedures.create({ id: 's', body })).rejects.toEqual(refusedWith(501));
    await expect(scripts.userDefinedFunctions.create({ id: 'u', body })).rejects.toEqual(refusedWith(501));
    await expect(
      scripts.triggers.create({ id: 't', body, triggerType: TriggerType.Pre, triggerOperation: TriggerOperation.All }),
    ).rejects.toEqual(refusedWith(501));
    expect(await post(`/dbs/proef/colls/${container.id}/sprocs/s`, {})).toBe(501);
  });

  test('a query that cosmosdb-server cannot do is an error, not an answer', async () => {
    for (const query of [
      'SELECT DISTINCT c.id FROM c',
      'SELECT * FROM c OFFSET 1 LIMIT 1',
      "SELECT * FROM c WHERE c.id LIKE 'a%'",
    ])
      await expect(container.items.query(query, { partitionKey: 'a' }).fetchAll()).rejects.toBeDefined();
  });
});

test('every request is counted with its kind, container, status and charge', async () => {
  const before = emulator.requests.length;
  await container.items.create(doc('1'));
  await container.item('1', 'a').read();
  await container.items.query('SELECT * FROM c', { partitionKey: 'a' }).fetchAll();
  const paid = emulator.requests.slice(before).filter(({ charge }) => charge > 0);
  expect(paid.map(({ kind, status }) => [kind, status])).toEqual([
    ['write', 201],
    ['read', 200],
    ['query', 200],
  ]);
  expect(new Set(paid.map((each) => each.container))).toEqual(new Set([container.id]));
});
