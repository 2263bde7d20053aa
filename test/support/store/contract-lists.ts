// The part of the store contract about finding casussen, what is due, and numbers. It knows the ports and no database.

import type { CasusRecord, CasusStore } from '../../../src/application/ports.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { create, reload } from './contract-steps.ts';
import {
  ANDERE_SCHOOL,
  ANNA,
  at,
  BAS,
  CARLA,
  newCasusId,
  newMedewerkerId,
  newSchoolId,
  SCHOOL,
  someEvent,
  withCommand,
} from './records.ts';

const codes = (records: readonly CasusRecord[]): string[] => records.map(({ code }) => code);
const active = (seconds: number): Pick<CasusRecord, 'gebeurtenissen'> => ({ gebeurtenissen: [someEvent(at(seconds))] });

export function listContract(casussen: () => CasusStore): void {
  describe('lists', () => {
    test('somebody finds the own casussen, newest activity first, as many as asked', async () => {
      const schoolId = newSchoolId();
      const older = await create(casussen(), { schoolId, leden: [ANNA, BAS], ...active(1) });
      const newer = await create(casussen(), { schoolId, leden: [ANNA], ...active(2) });
      await create(casussen(), { schoolId, leden: [CARLA], ...active(3) });
      expect(codes(await casussen().findByLid(schoolId, ANNA, 10))).toEqual([newer.code, older.code]);
      expect(codes(await casussen().findByLid(schoolId, ANNA, 1))).toEqual([newer.code]);
      const { merk } = await reload(casussen(), older);
      await casussen().append({ ...older, ...active(4) }, merk);
      expect(codes(await casussen().findByLid(schoolId, ANNA, 10))).toEqual([older.code, newer.code]);
      expect(codes(await casussen().findByLid(schoolId, BAS, 10))).toEqual([older.code]);
    });

    test('a list holds one school only', async () => {
      const [schoolId, other] = [newSchoolId(), newSchoolId()];
      const leerlingSleutel = 'hmac-2';
      const here = await create(casussen(), { schoolId, leerlingSleutel });
      const there = await create(casussen(), { schoolId: other, leerlingSleutel });
      for (const [school, record] of [[schoolId, here] as const, [other, there] as const]) {
        expect(await casussen().findByLid(school, ANNA, 10)).toEqual([record]);
        expect(await casussen().findBySchool(school, 10)).toEqual([record]);
        expect(await casussen().findByLeerlingSleutel(school, leerlingSleutel)).toEqual([record]);
      }
    });

    test('a member who was taken off finds the casus no longer', async () => {
      const schoolId = newSchoolId();
      const record = await create(casussen(), { schoolId, leden: [ANNA, BAS] });
      const { merk } = await reload(casussen(), record);
      await casussen().append({ ...record, leden: [BAS, CARLA] }, merk);
      expect(await casussen().findByLid(schoolId, ANNA, 10)).toEqual([]);
      expect(await casussen().findByLid(schoolId, BAS, 10)).toHaveLength(1);
      expect(await casussen().findByLid(schoolId, CARLA, 10)).toHaveLength(1);
    });

    test('a change that lost the race changes no list', async () => {
      const schoolId = newSchoolId();
      const record = await create(casussen(), { schoolId });
      const { merk } = await reload(casussen(), record);
      await casussen().append(withCommand(record, 1), merk);
      await casussen().append({ ...record, leden: [CARLA] }, merk);
      expect(await casussen().findByLid(schoolId, CARLA, 10)).toEqual([]);
      expect(await casussen().findByLid(schoolId, ANNA, 10)).toHaveLength(1);
    });

    test('a school finds what runs there, every casus that somebody has to look at some time, and the others', async () => {
      const [schoolId, other] = [newSchoolId(), newSchoolId()];
      const loopt = await create(casussen(), { schoolId, volgendeActieOp: at(60) });
      const stil = await create(casussen(), { schoolId });
      await create(casussen(), { schoolId: other, volgendeActieOp: at(60) });
      expect(await casussen().findLopend(schoolId)).toEqual([loopt.casusId]);
      expect(await casussen().findStil(schoolId)).toEqual([stil.casusId]);
      expect(await casussen().findLopend(newSchoolId())).toEqual([]);
    });

    test('an id leads to the schools where it stands', async () => {
      const { casusId, schoolId } = await create(casussen());
      expect(await casussen().findScholen(casusId)).toEqual([schoolId]);
      await create(casussen(), { casusId, schoolId: ANDERE_SCHOOL });
      expect(new Set(await casussen().findScholen(casusId))).toEqual(new Set([schoolId, ANDERE_SCHOOL]));
      expect(await casussen().findScholen(newCasusId())).toEqual([]);
    });

    test('a school finds all its casussen, newest activity first, as many as asked', async () => {
      const schoolId = newSchoolId();
      const first = await create(casussen(), { schoolId, ...active(1) });
      const third = await create(casussen(), { schoolId, ...active(3) });
      const second = await create(casussen(), { schoolId, ...active(2) });
      expect(codes(await casussen().findBySchool(schoolId, 10))).toEqual([third.code, second.code, first.code]);
      expect(await casussen().findBySchool(schoolId, 2)).toHaveLength(2);
    });

    test('a pupil key that is not there or was taken away finds nothing', async () => {
      const schoolId = newSchoolId();
      const record = await create(casussen(), { schoolId, leerlingSleutel: 'hmac-3' });
      const { merk } = await reload(casussen(), record);
      const { leerlingSleutel, ...without } = record;
      await casussen().append(without, merk);
      expect(await casussen().findByLeerlingSleutel(schoolId, leerlingSleutel!)).toEqual([]);
      expect(await casussen().findByLeerlingSleutel(schoolId, 'hmac-4')).toEqual([]);
    });

    test('a stranger and an unknown school have empty lists', async () => {
      expect(await casussen().findByLid(SCHOOL, newMedewerkerId(), 10)).toEqual([]);
      expect(await casussen().findBySchool(newSchoolId(), 10)).toEqual([]);
    });
  });
}

export function dueContract(casussen: () => CasusStore, open: () => Promise<Stores>): void {
  describe('what is due, and numbers', () => {
    test('finds what is due in all schools, longest waiting first, as many as asked', async () => {
      const past = (seconds: number) => at(seconds - 1_000_000_000);
      const second = await create(casussen(), { volgendeActieOp: past(2), schoolId: newSchoolId() });
      const first = await create(casussen(), { volgendeActieOp: past(1) });
      const later = await create(casussen(), { volgendeActieOp: past(4) });
      const never = await create(casussen());
      const ids = (await casussen().findDue(past(3), 10)).map(({ casusId }) => casusId);
      expect(ids).toEqual([first.casusId, second.casusId]);
      expect(ids).not.toContain(later.casusId);
      expect(ids).not.toContain(never.casusId);
      expect(await casussen().findDue(past(3), 1)).toEqual([{ schoolId: first.schoolId, casusId: first.casusId }]);
      expect(await casussen().findDue(past(2), 10)).toContainEqual({
        schoolId: second.schoolId,
        casusId: second.casusId,
      });
      for (const record of [first, second, later]) {
        const { volgendeActieOp, ...rest } = record;
        await casussen().append(rest, (await reload(casussen(), record)).merk);
      }
      expect(await casussen().findDue(past(9), 10)).toEqual([]);
    });

    test('a school counts from one in every year, and no number is given twice', async () => {
      const [schoolId, other] = [newSchoolId(), newSchoolId()];
      const connections = [casussen(), (await open()).casussen];
      const numbers = await Promise.all(
        Array.from({ length: 40 }, (_, i) => connections[i % 2]!.nextNummer(schoolId, 2026)),
      );
      expect(new Set(numbers).size).toBe(40);
      expect(Math.min(...numbers)).toBe(1);
      expect(await casussen().nextNummer(schoolId, 2027)).toBe(1);
      expect(await casussen().nextNummer(other, 2026)).toBe(1);
      expect(await casussen().nextNummer(schoolId, 2026)).toBeGreaterThan(Math.max(...numbers));
    });
  });
}
