// What every possible answer of Cosmos DB means for a casus: kept, a clash, uncertain, or an error that repeats nothing.

import type { Merk } from '../../src/application/ports.ts';
import { openCosmos } from '../support/cosmos/open-cosmos.ts';
import { startAnswering } from '../support/cosmos/answering.ts';
import type { Mood } from '../support/cosmos/answering.ts';
import { optionsFor } from '../support/cosmos/stores.ts';
import { at, newCasusId, SCHOOL, someRecord } from '../support/store/records.ts';

const server = await startAnswering();
const key = Buffer.alloc(64, 1).toString('base64');
const options = optionsFor({ endpoint: server.endpoint, database: 'meldcode', key, ca: server.ca });
/** Little time, so that waiting for nothing takes little. */
const patience = { perRequest: 300, perCall: 900, retriesOn429: 2, waitOn429: 10 };
const stores = openCosmos({ ...options, patience });
const { casussen } = stores;
afterAll(async () => {
  await stores.close();
  await server.close();
});

const ETAG = '"1"' as Merk;
const failed = async (work: Promise<unknown>): Promise<Error> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('it went well');
  expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('geheim');
  return error;
};

describe('replacing a casus', () => {
  const replace = async () => casussen.append(someRecord(), ETAG);

  test.each<Mood>([404, 409, 412])('%s is a clash', async (mood) => {
    server.answers(mood);
    expect(await replace()).toBe('botsing');
    expect(server.asked).toHaveLength(1);
  });

  test.each<Mood>([408, 410, 449, 500, 502, 503, 'reset', 'silence'])(
    '%s leaves open whether it was kept, and is asked once',
    async (mood) => {
      server.answers(mood);
      expect(await replace()).toBe('onzeker');
      expect(server.asked).toHaveLength(1);
    },
  );

  test('nobody listening leaves it open too', async () => {
    const gone = await startAnswering();
    await gone.close();
    const nowhere = openCosmos({ ...options, endpoint: gone.endpoint, patience });
    expect(await nowhere.casussen.append(someRecord(), ETAG)).toBe('onzeker');
    await nowhere.close();
  });

  test('413 says how much there is', async () => {
    server.answers(413);
    expect(await failed(replace())).toMatchObject({ name: 'CasusTeGroot', hoogstens: 2 * 1024 * 1024 });
  });

  test('429 is asked again, and when it stays certainly nothing was kept: that is an error', async () => {
    server.answers(429, 429, 412);
    expect(await replace()).toBe('botsing');
    expect(server.asked).toHaveLength(3);
    server.answers(429);
    expect(await failed(replace())).toMatchObject({ name: 'CosmosBusyError', status: 429 });
    expect(server.asked).toHaveLength(3);
  });

  test.each<Mood>([400, 401, 403])('%s is an error', async (mood) => {
    server.answers(mood);
    expect(await failed(replace())).toMatchObject({ name: 'CosmosError', status: mood });
    expect(server.asked).toHaveLength(1);
  });
});

describe('reading', () => {
  const load = async () => casussen.load(SCHOOL, newCasusId());

  test.each<Mood>([408, 410, 449, 500, 503, 'reset', 'silence'])('%s is asked again', async (mood) => {
    server.answers(mood, 404);
    expect(await load()).toBeUndefined();
    expect(server.asked).toHaveLength(2);
  });

  test('what stays away is an error, within the time of a call', async () => {
    for (const mood of [503, 'reset', 'silence'] as const) {
      server.answers(mood);
      expect(await failed(load())).toMatchObject({ name: 'CosmosError' });
    }
  });

  test.each<Mood>([400, 401, 403])('%s is an error at once', async (mood) => {
    server.answers(mood);
    expect(await failed(load())).toMatchObject({ status: mood });
    expect(server.asked).toHaveLength(1);
  });

  test('a query is no different', async () => {
    server.answers(500);
    expect(await failed(casussen.findDue(at(0), 1))).toMatchObject({ name: 'CosmosError', status: 500 });
    server.answers(403);
    expect(await failed(casussen.findBySchool(SCHOOL, 1))).toMatchObject({ name: 'CosmosError', status: 403 });
  });
});

describe('an address that is not safe', () => {
  test.each([
    ['http://127.0.0.1:8081/', 'https alone'],
    ['https://meldcode.documents.azure.com:443/', 'for an emulator on this machine alone'],
    ['https://127.0.0.1.kwaad.nl/', 'for an emulator on this machine alone'],
  ])('%s gets no key', (endpoint, why) => {
    expect(() => openCosmos({ endpoint, database: 'meldcode', credential: { key } })).toThrow(why);
  });
});
