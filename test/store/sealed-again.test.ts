// A log that is written again: what was read and not changed stays as it stood, and nothing is taken for what it is not.

import type { CasusRecord } from '../../src/application/ports.ts';
import type { CasusId } from '../../src/shared/ids.ts';
import { controleerLogboeken } from '../../src/store/controle.ts';
import { openSqliteStores } from '../../src/store/sqlite-stores.ts';
import type { Stores } from '../../src/store/stores.ts';
import { rawSqlite } from '../support/store/raw.ts';
import { at, newSchoolId, someEvent, someRecord, withCommand } from '../support/store/records.ts';
import { tempDatabase } from '../support/store/temp.ts';
import { openZegelwerk } from '../support/store/zegelwerk.ts';

const path = tempDatabase();
const map = `${path}.sleutels`;
const raw = rawSqlite(path);
const opened: Stores[] = [];
/** As another process: it remembers no event and no key. */
const fresh = (): Stores => {
  const stores = openSqliteStores(path, openZegelwerk(map));
  opened.push(stores);
  return stores;
};
const { casussen } = fresh();
afterAll(async () => {
  for (const each of opened) await each.close();
});

const event = (nummer: number) => someEvent(at(nummer), { inhoud: { feit: `woorden ${nummer}` }, nummer });
const rich = (over: Partial<CasusRecord> = {}) =>
  someRecord({ schoolId: newSchoolId(), gebeurtenissen: [1, 2, 3, 4].map(event), ...over });
const keep = async (record: CasusRecord): Promise<CasusRecord> => {
  expect(await casussen.append(record, 'nieuw')).toBe('bewaard');
  return record;
};
const found = async (casusId: CasusId): Promise<string | undefined> => {
  const { waarmerker } = openZegelwerk(map).verzegeling;
  for await (const each of controleerLogboeken({ soort: 'sqlite', bestand: path }, waarmerker))
    if (each.casusId === casusId) return each.bevinding;
  return undefined;
};

test('what stood there is written back as it stood; what changed is sealed and marked anew', async () => {
  const record = await keep(rich());
  const before = (await raw.read(record)).gebeurtenissen;
  const first = (await casussen.load(record.schoolId, record.casusId))!;
  expect(await casussen.append(withCommand(first.record, 9), first.merk)).toBe('bewaard');
  expect((await raw.read(record)).gebeurtenissen.slice(0, 4)).toEqual(before);
  const second = (await casussen.load(record.schoolId, record.casusId))!;
  const changed = second.record.gebeurtenissen.with(1, event(7));
  expect(await casussen.append({ ...second.record, gebeurtenissen: changed }, second.merk)).toBe('bewaard');
  const after = (await raw.read(record)).gebeurtenissen;
  expect(after[0]).toEqual(before[0]);
  expect(after[1]!.inhoud).not.toBe(before[1]!.inhoud);
  expect(after[2]!.inhoud).toBe(before[2]!.inhoud);
  expect(after[2]!.zegel.waarmerk).not.toBe(before[2]!.zegel.waarmerk);
  expect(await found(record.casusId)).toBe('heel');
  expect((await fresh().casussen.load(record.schoolId, record.casusId))?.record.gebeurtenissen).toEqual(changed);
});

test('what was read in another place or another casus is sealed anew where it is written', async () => {
  const schoolId = newSchoolId();
  const record = await keep(rich({ schoolId }));
  const { record: read, merk } = (await casussen.load(schoolId, record.casusId))!;
  const moved = { ...read, gebeurtenissen: [...read.gebeurtenissen.toReversed()] };
  expect(await casussen.append(moved, merk)).toBe('bewaard');
  expect(await found(record.casusId)).toBe('heel');
  expect((await fresh().casussen.load(schoolId, record.casusId))?.record).toEqual(moved);
  const kept = await keep(rich({ schoolId, gebeurtenissen: read.gebeurtenissen }));
  expect(await found(kept.casusId)).toBe('heel');
  expect((await fresh().casussen.load(schoolId, kept.casusId))?.record).toEqual(kept);
});
