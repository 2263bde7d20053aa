// Steps that the parts of the store contract share. It knows the port and no database.

import type { CasusRecord, CasusStore, Geladen } from '../../../src/application/ports.ts';
import { someRecord } from './records.ts';

export async function reload(store: CasusStore, record: CasusRecord): Promise<Geladen> {
  const found = await store.load(record.schoolId, record.casusId);
  if (found === undefined) throw new Error('casus not found');
  return found;
}

export async function create(store: CasusStore, over: Partial<CasusRecord> = {}): Promise<CasusRecord> {
  const record = someRecord(over);
  expect(await store.append(record, 'nieuw')).toBe('bewaard');
  return record;
}
