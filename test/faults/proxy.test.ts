// Each fault of the proxy really reaches a client of the real SDK, and what came of the write behind it is what the fault says.

import { Agent } from 'node:https';

import { CosmosClient } from '@azure/cosmos';
import type { Container } from '@azure/cosmos';

import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import type { CosmosEmulator } from '../support/cosmos/emulator.ts';
import { FAULTS, NO_FAULTS, startFaultProxy } from '../support/faults/proxy.ts';
import type { Fault, FaultProxy, Rates } from '../support/faults/proxy.ts';
import { createChance } from '../support/faults/seeded.ts';

let emulator: CosmosEmulator;
let proxy: FaultProxy;
let rates: Rates = NO_FAULTS;
let through: Container;
let direct: Container;
const clients: CosmosClient[] = [];

/** A client that asks once, so that a fault cannot hide behind a second try. */
function connect(endpoint: string): Container {
  const client = new CosmosClient({
    endpoint,
    key: emulator.key,
    agent: new Agent({ ca: emulator.ca }),
    connectionPolicy: {
      enableEndpointDiscovery: false,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });
  clients.push(client);
  return client.database(emulator.database).container('casussen');
}

beforeAll(async () => {
  emulator = await startCosmosEmulator();
  proxy = await startFaultProxy({
    ...emulator,
    chance: createChance(1, 'proxy'),
    rates: (kind) => (kind === 'write' ? rates : NO_FAULTS),
  });
  through = connect(proxy.endpoint);
  direct = connect(emulator.endpoint);
});
afterAll(async () => {
  for (const client of clients) client.dispose();
  await proxy.close();
  await emulator.close();
});

let last = 0;

interface Met {
  /** Of the answer or the error that the SDK gave. */
  readonly code: unknown;
  /** The 429 said how long to wait. */
  readonly saysWhen: boolean;
  /** The document stands there. */
  readonly isApplied: boolean;
}
const field = (error: unknown, name: string): unknown =>
  error instanceof Object && name in error ? Reflect.get(error, name) : undefined;

/** Writes one document under this fault alone. */
async function writeUnder(fault: Fault): Promise<Met> {
  last += 1;
  const [id, schoolId] = [`d${last}`, 'school'];
  rates = { ...NO_FAULTS, [fault]: 1 };
  const { code, retryAfterInMs } = await through.items.create({ id, schoolId, code: id }).then(
    ({ statusCode }) => ({ code: statusCode, retryAfterInMs: undefined as unknown }),
    (error: unknown) => ({ code: field(error, 'code'), retryAfterInMs: field(error, 'retryAfterInMs') }),
  );
  rates = NO_FAULTS;
  const { resource } = await direct.item(id, schoolId).read<{ readonly id: string }>();
  return { code, saysWhen: Number(retryAfterInMs) > 0, isApplied: resource !== undefined };
}

/** What the SDK has to meet under each fault; one that is forgotten here does not compile. */
const EXPECTED: Readonly<Record<Fault, Met>> = {
  'answer-lost': { code: 'ECONNRESET', saysWhen: false, isApplied: true },
  reset: { code: 'ECONNRESET', saysWhen: false, isApplied: false },
  throttled: { code: 429, saysWhen: true, isApplied: false },
  'throttled-no-wait': { code: 429, saysWhen: false, isApplied: false },
  unavailable: { code: 503, saysWhen: false, isApplied: false },
  'unavailable-applied': { code: 503, saysWhen: false, isApplied: true },
  'slow-request': { code: 201, saysWhen: false, isApplied: true },
  'slow-answer': { code: 201, saysWhen: false, isApplied: true },
};

test('without faults the SDK works through the proxy, and stays there', async () => {
  const before = proxy.requests();
  await through.items.create({ id: 'plain', schoolId: 'school', code: 'plain' });
  const { resources } = await through.items
    .query({ query: 'SELECT * FROM c WHERE c.id = "plain"' }, { partitionKey: 'school' })
    .fetchAll();
  expect(resources).toMatchObject([{ id: 'plain' }]);
  expect(proxy.requests() - before).toBeGreaterThanOrEqual(2);
});

test.each(FAULTS)('%s reaches the SDK as what it is', async (fault) => {
  expect(await writeUnder(fault)).toEqual(EXPECTED[fault]);
  expect(proxy.made.get(`write ${fault}`)).toBe(1);
});
