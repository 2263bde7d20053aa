// The store on Cosmos DB: the contract on the emulator and, when one is named, on Microsoft's; and what only this store can do wrong.

import { setTimeout } from 'node:timers/promises';

import type { TokenCredential } from '@azure/identity';

import { connectCosmos } from '../../src/store/cosmos-client.ts';
import { COSMOS_QUERIES } from '../../src/store/cosmos-casussen.ts';
import { shelf } from '../../src/store/cosmos-containers.ts';
import { INZAGE_QUERY } from '../../src/store/cosmos-inzage.ts';
import { DEFINITIONS, prepareCosmos } from '../../src/store/cosmos-prepare.ts';
import { openCosmos } from '../support/cosmos/open-cosmos.ts';
import { toDocument } from '../../src/store/documents.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import type { Kind } from '../support/cosmos/emulator.ts';
import { findOutside, NO_OUTSIDE } from '../support/cosmos/outside.ts';
import { optionsFor } from '../support/cosmos/stores.ts';
import { casusStoreContract } from '../support/store/contract.ts';
import { ANNA, at, newCasusId, newMedewerkerId, newSchoolId, SCHOOL, someRecord } from '../support/store/records.ts';
import { withCommand } from '../support/store/records.ts';

const emulator = await startCosmosEmulator();
const stores = openCosmos(optionsFor(emulator));
const { casussen, adressen, inzage } = stores;
afterAll(async () => {
  await stores.close();
  await emulator.close();
});

casusStoreContract('Cosmos DB', async () => openCosmos(optionsFor(emulator)));

const outside = await findOutside();
if (outside) casusStoreContract('Cosmos DB outside', async () => openCosmos(outside));
else test.skip(`Cosmos DB outside: ${NO_OUTSIDE}`, () => undefined);

/** What was paid for meanwhile. */
async function paid(work: () => Promise<unknown>): Promise<readonly Kind[]> {
  const before = emulator.requests.length;
  await work();
  return emulator.requests.slice(before).flatMap(({ kind, charge }) => (charge > 0 ? [kind] : []));
}

describe('what it asks', () => {
  test('a turn is one point read and one replace', async () => {
    const record = someRecord();
    await casussen.append(record, 'nieuw');
    const turn = async () => {
      const { merk } = (await casussen.load(SCHOOL, record.casusId))!;
      expect(await casussen.append(withCommand(record, 1), merk)).toBe('bewaard');
    };
    expect(await paid(turn)).toEqual(['read', 'write']);
  });

  test('everything else is one request too', async () => {
    const adres = {
      tenantId: 't',
      serviceUrl: 'https://x/',
      conversationId: 'a:1',
      gebruikerId: '29:1',
      botId: '28:1',
    };
    const medewerkerId = newMedewerkerId();
    const regel = {
      schoolId: SCHOOL,
      casusId: newCasusId(),
      door: ANNA,
      op: at(0),
      wat: 'casus',
      relatie: 'lid',
    } as const;
    await adressen.save({ medewerkerId: newMedewerkerId(), ...adres });
    await inzage.record(regel);
    expect(await paid(async () => casussen.append(someRecord(), 'nieuw'))).toEqual(['write']);
    expect(await paid(async () => adressen.save({ medewerkerId, ...adres }))).toEqual(['write']);
    expect(await paid(async () => adressen.find(medewerkerId))).toEqual(['read']);
    expect(await paid(async () => inzage.record(regel))).toEqual(['write']);
    expect(await paid(async () => casussen.findByLid(SCHOOL, ANNA, 50))).toEqual(['query']);
    expect(await paid(async () => casussen.findDue(at(0), 50))).toEqual(['query']);
  });

  test('a number costs one request, and two for the first of a year', async () => {
    const school = newSchoolId();
    expect(await paid(async () => casussen.nextNummer(school, 2026))).toEqual(['write', 'write']);
    expect(await paid(async () => casussen.nextNummer(school, 2026))).toEqual(['write']);
  });

  test.each(Object.entries({ ...COSMOS_QUERIES, list: INZAGE_QUERY }))(
    '%s looks only at what is indexed, and names its school',
    (name, query) => {
      const id = name === 'list' ? 'inzage' : 'casussen';
      const { includedPaths = [] } = DEFINITIONS.find((each) => each.id === id)?.indexingPolicy ?? {};
      // Cosmos DB indexes the id of every document by itself.
      const indexed = includedPaths.map(({ path }) => path.replace(/^\/|\/(?:\[\]\/)?\?$/g, '')).concat('id');
      const [, condition = ''] = query.split('WHERE');
      const used = [...condition.matchAll(/c\.(\w+)/g)].map(([, field]) => field ?? '');
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((field) => !indexed.includes(field))).toEqual([]);
      expect(condition.includes('c.schoolId = @schoolId')).toBe(name !== 'findDue' && name !== 'findScholen');
    },
  );

  test('nothing but what a query looks at is indexed', () => {
    for (const { indexingPolicy } of DEFINITIONS) {
      expect(indexingPolicy?.excludedPaths).toContainEqual({ path: '/*' });
      expect(indexingPolicy?.includedPaths).not.toContainEqual({ path: '/*' });
    }
  });
});

describe('who asks', () => {
  const options = optionsFor(emulator);

  test('an identity of Entra, whose token is asked for this account', async () => {
    const scopes: unknown[] = [];
    const getToken = async (scope: string | string[]) => {
      scopes.push(scope);
      return { token: emulator.token, expiresOnTimestamp: Date.now() + 3_600_000 };
    };
    const entra = openCosmos({ ...options, credential: { getToken } });
    const record = someRecord();
    expect(await entra.casussen.append(record, 'nieuw')).toBe('bewaard');
    expect((await entra.casussen.load(SCHOOL, record.casusId))?.record).toEqual(record);
    expect(await entra.casussen.findBySchool(SCHOOL, 1)).toHaveLength(1);
    expect(new Set(scopes.flat())).toEqual(new Set([`${emulator.endpoint}.default`]));
    expect(scopes).toHaveLength(1);
    await entra.close();
  });

  test('a token that comes late is not asked again for every request that gave up on it', async () => {
    let asked = 0;
    const getToken: TokenCredential['getToken'] = async (_scopes, { abortSignal } = {}) => {
      asked += 1;
      await setTimeout(400, undefined, { signal: abortSignal as AbortSignal });
      return { token: emulator.token, expiresOnTimestamp: Date.now() + 3_600_000 };
    };
    const patience = { perRequest: 100, perCall: 150, retriesOn429: 1, waitOn429: 1 };
    const entra = openCosmos({
      ...options,
      agent: optionsFor(emulator).agent!,
      credential: { getToken },
      patience,
    });
    await expect(entra.casussen.load(SCHOOL, newCasusId())).rejects.toMatchObject({ name: 'CosmosError' });
    await setTimeout(500);
    await entra.casussen.load(SCHOOL, newCasusId()).catch(() => undefined);
    expect(asked).toBe(1);
    await entra.close();
  });

  test('another key is an error that names neither key nor document', async () => {
    const credential = { key: Buffer.alloc(64, 9).toString('base64') };
    const stranger = openCosmos({ ...optionsFor(emulator), credential });
    await expect(stranger.casussen.load(SCHOOL, newCasusId())).rejects.toMatchObject({ message: 'Cosmos DB: 401' });
    await expect(stranger.casussen.append(someRecord(), 'nieuw')).rejects.toMatchObject({ status: 401 });
    await stranger.close();
  });
});

describe('what is not there, or not as it should be', () => {
  test('a database without containers is an error, never an empty one', async () => {
    const empty = openCosmos({ ...optionsFor(emulator), database: 'leeg' });
    const { casusId } = someRecord();
    await expect(empty.casussen.load(SCHOOL, casusId)).rejects.toMatchObject({ status: 404 });
    await expect(empty.casussen.append(someRecord(), 'nieuw')).rejects.toMatchObject({ status: 404 });
    await expect(empty.casussen.findDue(at(0), 1)).rejects.toMatchObject({ status: 404 });
    await expect(empty.casussen.findBySchool(SCHOOL, 1)).rejects.toMatchObject({ status: 404 });
    await expect(empty.casussen.nextNummer(SCHOOL, 2026)).rejects.toMatchObject({ status: 404 });
    await expect(empty.adressen.find(ANNA)).rejects.toMatchObject({ status: 404 });
    await empty.close();
  });

  test('preparing again changes nothing', async () => {
    const record = someRecord();
    await casussen.append(record, 'nieuw');
    await prepareCosmos(optionsFor(emulator));
    expect((await casussen.load(SCHOOL, record.casusId))?.record).toEqual(record);
  });

  test('a document that was damaged is an error without what stands in it, and does not hide the others', async () => {
    const connection = connectCosmos(optionsFor(emulator));
    const [good, bad] = [someRecord(), someRecord()];
    await casussen.append(good, 'nieuw');
    const damaged = { ...toDocument(bad), versie: 'geheim' };
    await shelf(connection, 'casussen').create(damaged);
    await expect(casussen.load(SCHOOL, bad.casusId)).rejects.toMatchObject({ name: 'OnleesbaarDocument' });
    await expect(casussen.load(SCHOOL, bad.casusId)).rejects.not.toThrow('geheim');
    expect((await casussen.load(SCHOOL, good.casusId))?.record).toEqual(good);
    connection.close();
  });

  test('a document of a newer program is refused with its version, and stays as it was', async () => {
    const connection = connectCosmos(optionsFor(emulator));
    const newer = { ...toDocument(someRecord({ schoolId: newSchoolId() })), schemaVersion: 99 };
    const documents = shelf(connection, 'casussen');
    await documents.create(newer);
    const refusal = { name: 'OnbekendeSchemaVersie', versie: 99 };
    await expect(casussen.load(newer.schoolId, newer.id)).rejects.toMatchObject(refusal);
    await expect(casussen.findBySchool(newer.schoolId, 1)).rejects.toMatchObject(refusal);
    expect(await documents.read(newer.id, newer.schoolId)).toMatchObject(newer);
    connection.close();
  });
});
