// What people wrote stands sealed in both stores, every log is accounted for, and what was tampered with is found and opens no more.

import { rmSync } from 'node:fs';

import type { CasusRecord } from '../../src/application/ports.ts';
import type { CasusId } from '../../src/shared/ids.ts';
import { controleerLogboeken } from '../../src/store/controle.ts';
import { toDocument } from '../../src/store/documents.ts';
import type { Stores } from '../../src/store/stores.ts';
import { SCHEMA_VERSION } from '../../src/store/upcast.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import type { Json, Stored } from '../support/store/raw.ts';
import { ANNA, at, newSchoolId, someEvent, someRecord, withCommand } from '../support/store/records.ts';
import { storeKinds } from '../support/store/kinds.ts';
import { tempDatabase } from '../support/store/temp.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';

const path = tempDatabase();
const map = `${path}.sleutels`;
const emulator = await startCosmosEmulator();
const opened: Stores[] = [];
afterAll(async () => {
  for (const each of opened) await each.close();
  await emulator.close();
});

const WAARMERKER = openZegelwerk(map).verzegeling.waarmerker;
const logged: unknown[] = [];

const GEHEIM = 'Zjoebidoe van der Merkteken';
const event = (nummer: number) =>
  someEvent(at(nummer), { inhoud: { feit: `${GEHEIM} ${nummer}`, lijst: [{}] }, nummer });
const rich = (over: Partial<CasusRecord> = {}) =>
  someRecord({ schoolId: newSchoolId(), gebeurtenissen: [1, 2, 3, 4].map(event), ...over });

/** What somebody with the database alone can do to a log, and how that is found. */
const TAMPERED: readonly [string, string, (stored: Stored, other: Stored) => Json][] = [
  ['a changed code', 'gewijzigd', (s) => withEvent(s, 1, (e) => ({ ...e, nummer: 7 }))],
  ['another author', 'gewijzigd', (s) => withEvent(s, 1, (e) => ({ ...e, door: 'systeem' }))],
  ['a field more', 'gewijzigd', (s) => withEvent(s, 1, (e) => ({ ...e, extra: 'ja' }))],
  ['a changed letter in what is sealed', 'gewijzigd', (s) => withInhoud(s, 1, (t) => flip(t))],
  ['the content of another event', 'gewijzigd', (s) => withInhoud(s, 1, () => String(s.gebeurtenissen[2]!.inhoud))],
  ['the content of another casus', 'gewijzigd', (s, o) => withInhoud(s, 1, () => String(o.gebeurtenissen[1]!.inhoud))],
  ['no content', 'gewijzigd', (s) => withEvent(s, 1, ({ inhoud, ...e }) => e)],
  ['the whole log of another casus', 'gewijzigd', (s, o) => ({ ...s, gebeurtenissen: o.gebeurtenissen })],
  ['the log and the key of another casus', 'gewijzigd', (s, o) => ({ ...o, id: s['id'], code: s['code'] })],
  ['another code of the casus', 'gewijzigd', (s) => ({ ...s, code: '2020-001' })],
  ['another key', 'gewijzigd', (s) => ({ ...s, zegel: { ...s.zegel, sleutel: flip(s.zegel.sleutel) } })],
  ['an event that was dropped', 'weggelaten', (s) => withLog(s, (log) => log.toSpliced(1, 1))],
  ['the first event dropped', 'weggelaten', (s) => withLog(s, (log) => log.slice(1))],
  ['one dropped, the rest counted anew', 'gewijzigd', (s) => withLog(s, (log) => renumber(log.toSpliced(1, 1)))],
  ['two events in each other’s place', 'verwisseld', (s) => withLog(s, (log) => swap(log))],
  ['two in each other’s place, counted anew', 'gewijzigd', (s) => withLog(s, (log) => renumber(swap(log)))],
  ['one event twice', 'verwisseld', (s) => withLog(s, (log) => [...log, log[3]!])],
  ['the last event dropped', 'afgekapt', (s) => withLog(s, (log) => log.slice(0, -1))],
  ['every event dropped', 'afgekapt', (s) => withLog(s, () => [])],
  [
    'the last dropped, and the count with it',
    'gewijzigd',
    (s) => ({ ...withLog(s, (log) => log.slice(0, -1)), zegel: { ...s.zegel, aantal: 3 } }),
  ],
];
type Log = Stored['gebeurtenissen'];
const withLog = (s: Stored, change: (log: Log) => Log): Stored => ({ ...s, gebeurtenissen: change(s.gebeurtenissen) });
const withEvent = (s: Stored, i: number, change: (e: Log[number]) => Log[number]): Stored =>
  withLog(s, (log) => log.with(i, change(log[i]!)));
const withInhoud = (s: Stored, i: number, change: (text: string) => string): Stored =>
  withEvent(s, i, (e) => ({ ...e, inhoud: change(String(e.inhoud)) }));
const renumber = (log: Log): Log => log.map((e, i) => ({ ...e, zegel: { ...e.zegel, nummer: i + 1 } }));
const swap = (log: Log): Log => log.with(1, log[2]!).with(2, log[1]!);
const flip = (text: string): string => `${text.slice(0, 30)}${text[30] === 'A' ? 'B' : 'A'}${text.slice(31)}`;

describe.each(storeKinds(path, emulator))('$name', ({ make, raw, opslag }) => {
  /** As another process: it has no key in memory. */
  const fresh = (): Stores => {
    const stores = make(openZegelwerk(map, { record: (code, velden) => void logged.push({ code, ...velden }) }));
    opened.push(stores);
    return stores;
  };
  const { casussen } = fresh();
  const keep = async (record: CasusRecord): Promise<CasusRecord> => {
    expect(await casussen.append(record, 'nieuw')).toBe('bewaard');
    return record;
  };
  const found = async (casusId: CasusId): Promise<string | undefined> => {
    for await (const each of controleerLogboeken(opslag, WAARMERKER))
      if (each.casusId === casusId) return each.bevinding;
    return undefined;
  };
  const geschonden = { name: 'OnleesbareInhoud', reden: 'geschonden' };

  test('what people wrote stands there sealed, opens in another process, and is whole', async () => {
    const record = await keep(rich());
    const stored = await raw.read(record);
    expect(JSON.stringify(stored)).not.toContain('Merkteken');
    expect(stored.gebeurtenissen.map(({ inhoud }) => typeof inhoud)).toEqual(['string', 'string', 'string', 'string']);
    const read = (await fresh().casussen.load(record.schoolId, record.casusId))?.record;
    expect(read).toEqual(record);
    expect(JSON.stringify(read?.gebeurtenissen)).toBe(JSON.stringify(record.gebeurtenissen));
    expect(await found(record.casusId)).toBe('heel');
  });

  test('the same words are never sealed the same', async () => {
    const same = { gebeurtenissen: [1, 1].map(event) };
    const stored = await Promise.all([rich(same), rich(same)].map(async (each) => raw.read(await keep(each))));
    const texts = stored.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ inhoud }) => inhoud));
    expect(new Set(texts).size).toBe(4);
  });

  test('a log that grew is whole, under the same key', async () => {
    const record = await keep(rich());
    const before = await raw.read(record);
    const { merk } = (await casussen.load(record.schoolId, record.casusId))!;
    expect(await casussen.append(withCommand(record, 9), merk)).toBe('bewaard');
    const after = await raw.read(record);
    expect(after.gebeurtenissen).toHaveLength(5);
    expect(after.zegel.sleutel).toBe(before.zegel.sleutel);
    expect(await found(record.casusId)).toBe('heel');
  });

  test.each(TAMPERED)('%s is found (%s) and does not open; its list goes on without it', async (_what, how, change) => {
    const schoolId = newSchoolId();
    const [record, other] = [await keep(rich({ schoolId })), await keep(rich({ schoolId }))];
    const [{ casussen: elsewhere }, { casussen: readBefore }] = [fresh(), fresh()];
    expect(await readBefore.findBySchool(schoolId, 10)).toHaveLength(2);
    await raw.write(record, change(await raw.read(record), await raw.read(other)));
    expect(await found(record.casusId)).toBe(how);
    expect(await found(other.casusId)).toBe('heel');
    await expect(elsewhere.load(schoolId, record.casusId)).rejects.toMatchObject(geschonden);
    await expect(readBefore.load(schoolId, record.casusId)).rejects.toMatchObject(geschonden);
    logged.length = 0;
    expect(await elsewhere.findBySchool(schoolId, 10)).toEqual([other]);
    expect(await elsewhere.findByLid(schoolId, ANNA, 10)).toEqual([other]);
    const line = { code: 'casus-onleesbaar', casusId: record.casusId, fout: 'OnleesbareInhoud' };
    expect(logged).toEqual([line, line]);
  });

  test('a log that was read before and grew elsewhere is read whole, and nobody can change what was read', async () => {
    const record = await keep(rich());
    const { casussen: reader } = fresh();
    const before = (await reader.load(record.schoolId, record.casusId))!;
    const written = (await casussen.load(record.schoolId, record.casusId))!;
    const grown = withCommand(written.record, 9);
    expect(await casussen.append(grown, written.merk)).toBe('bewaard');
    const { record: after } = (await reader.load(record.schoolId, record.casusId))!;
    expect(after).toEqual(grown);
    expect(after.gebeurtenissen[0]).toBe(before.record.gebeurtenissen[0]);
    expect(() => Object.assign(after.gebeurtenissen[0]!, { door: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(Reflect.get(after.gebeurtenissen[0]!, 'inhoud') as object, { feit: 'x' })).toThrow(
      TypeError,
    );
  });

  test('content that is not sealed is malformed, whether or not the casus was read before', async () => {
    const record = await keep(rich());
    const { casussen: reader } = fresh();
    await reader.load(record.schoolId, record.casusId);
    const stored = await raw.read(record);
    await raw.write(
      record,
      withEvent(stored, 1, (e) => ({ ...e, inhoud: { feit: 'x' } })),
    );
    for (const each of [fresh().casussen, reader])
      await expect(each.load(record.schoolId, record.casusId)).rejects.toThrow('gebeurtenissen.1 custom');
    expect(await found(record.casusId)).toBe('onleesbaar');
    await raw.write(record, toDocument(record));
    await expect(fresh().casussen.load(record.schoolId, record.casusId)).rejects.toThrow('zegel invalid_type');
    expect(await fresh().casussen.findBySchool(record.schoolId, 10)).toEqual([]);
  });

  test('without its key a casus opens no more, is not written over, and gets no other key; the next one is well', async () => {
    const schoolId = newSchoolId();
    const [record, other] = [await keep(rich({ schoolId })), await keep(rich({ schoolId }))];
    const { merk } = (await casussen.load(schoolId, record.casusId))!;
    const before = await raw.read(record);
    const { verzegeling } = openZegelwerk(map);
    await verzegeling.destroy(record.casusId);
    await verzegeling.destroy(record.casusId);
    const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg', casusId: record.casusId };
    const { casussen: elsewhere } = fresh();
    await expect(elsewhere.load(schoolId, record.casusId)).rejects.toMatchObject(weg);
    await expect(elsewhere.findByCode(schoolId, record.code)).rejects.toMatchObject(weg);
    await expect(elsewhere.append(record, merk)).rejects.toMatchObject(weg);
    await expect(elsewhere.append(record, 'nieuw')).rejects.toMatchObject(weg);
    expect(await elsewhere.findBySchool(schoolId, 10)).toEqual([other]);
    expect(await raw.read(record)).toEqual(before);
    expect(await found(record.casusId)).toBe('heel');
  });

  test('a document of before the sealing opens, is said to have no mark, and is sealed at its next change', async () => {
    const record = await keep(rich());
    rmSync(`${map}/${record.casusId}`);
    await raw.write(record, { ...toDocument(record), schemaVersion: 2 });
    const { casussen: elsewhere } = fresh();
    const { record: read, merk } = (await elsewhere.load(record.schoolId, record.casusId))!;
    expect(read).toEqual(record);
    expect(await found(record.casusId)).toBe('zonder-waarmerk');
    expect(await elsewhere.append(withCommand(read, 9), merk)).toBe('bewaard');
    const stored = await raw.read(record);
    expect(stored['schemaVersion']).toBe(SCHEMA_VERSION);
    expect(JSON.stringify(stored)).not.toContain('Merkteken');
    expect(await found(record.casusId)).toBe('heel');
    expect((await fresh().casussen.load(record.schoolId, record.casusId))?.record).toEqual(withCommand(record, 9));
  });

  test('a document of a newer program is named as that', async () => {
    const record = await keep(rich());
    await raw.write(record, { ...(await raw.read(record)), schemaVersion: 99 });
    expect(await found(record.casusId)).toBe('nieuwer-programma');
  });
});
