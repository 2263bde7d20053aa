// What is left of a casus after processes were killed: the numbers in its log, checked against all that belongs to them. It knows no database.

import type { CasusRecord } from '../../../src/application/ports.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { SCHOOL, someRecord } from './records.ts';

/** Opens the storage as a process that starts now does. */
export type Open = () => Stores;

export async function newCasus(open: Open): Promise<CasusRecord> {
  const stores = open();
  const record = someRecord();
  await stores.casussen.append(record, 'nieuw');
  await stores.close();
  return record;
}

/** Reads as a process that starts afterwards does, and checks that the parts of the casus belong together. */
export async function numbersIn(open: Open, { casusId }: CasusRecord): Promise<readonly number[]> {
  const stores = open();
  const { record } = (await stores.casussen.load(SCHOOL, casusId))!;
  const listed = await stores.casussen.findBySchool(SCHOOL, 100);
  await stores.close();
  expect(listed).toContainEqual(record);
  const numbers = record.gebeurtenissen.slice(1).map((event) => Number(Reflect.get(event, 'nummer')));
  expect(record.versie).toBe(1 + numbers.length);
  const ids = record.verwerkt.map(({ opdrachtId }) => Number.parseInt(opdrachtId, 16));
  expect(ids).toEqual(numbers.slice(-64));
  return numbers;
}

/** The numbers of which the process said that they were kept. */
export const acknowledged = (lines: readonly string[]): number[] =>
  lines.filter((line) => line.startsWith('bewaard ')).map((line) => Number(line.split(' ')[1]));

/** From one on, without a gap. */
export const counting = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);
