// The part of the store contract about addresses and inzage. It knows the ports and no database.

import type {
  Adres,
  AdresStore,
  BewaarrondeStore,
  DagStore,
  InzageStore,
  Inzageregel,
} from '../../../src/application/ports.ts';
import { toDatum } from '../../../src/shared/ids.ts';
import { ANNA, at, BAS, newCasusId, newMedewerkerId, newSchoolId } from './records.ts';

const someAdres = (over: Partial<Adres> = {}): Adres => ({
  medewerkerId: newMedewerkerId(),
  tenantId: 'tenant-1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:1-gesprek',
  gebruikerId: '29:1',
  botId: '28:1',
  ...over,
});

export function adresContract(adressen: () => AdresStore): void {
  describe('addresses', () => {
    test('a person has one address: the last one saved', async () => {
      const adres = someAdres();
      await adressen().save(adres);
      await adressen().save(adres);
      expect(await adressen().find(adres.medewerkerId)).toEqual(adres);
      const moved = { ...adres, conversationId: 'a:2-ë👩‍👧' };
      await adressen().save(moved);
      expect(await adressen().find(adres.medewerkerId)).toEqual(moved);
    });

    test('an address that was removed is gone, and only that one', async () => {
      const [gone, kept] = [someAdres(), someAdres()];
      await adressen().save(gone);
      await adressen().save(kept);
      await adressen().remove(gone.medewerkerId);
      await adressen().remove(gone.medewerkerId);
      expect(await adressen().find(gone.medewerkerId)).toBeUndefined();
      expect(await adressen().find(kept.medewerkerId)).toEqual(kept);
    });
  });
}

export function dagContract(dagen: () => DagStore): void {
  const dag = (nummer: number) => toDatum(`2026-03-1${String(nummer)}`);
  describe('days', () => {
    test('a day is given out once for each person, and an earlier one no more', async () => {
      const [anna, bas] = [newMedewerkerId(), newMedewerkerId()];
      const claims = [
        [anna, dag(2)],
        [anna, dag(2)],
        [bas, dag(2)],
        [anna, dag(3)],
        [anna, dag(2)],
        [anna, dag(3)],
      ] as const;
      const given: boolean[] = [];
      for (const claim of claims) given.push(await dagen().claim(...claim));
      expect(given).toEqual([true, false, true, true, false, false]);
    });

    test('of many who ask at once one gets it, the first day and a later one', async () => {
      const anna = newMedewerkerId();
      for (const each of [dag(2), dag(3)]) {
        const given = await Promise.all(Array.from({ length: 8 }, async () => dagen().claim(anna, each)));
        expect(given.filter(Boolean)).toHaveLength(1);
      }
    });
  });
}

export function inzageContract(inzage: () => InzageStore): void {
  describe('inzage', () => {
    test('keeps who read what, oldest first, per school and casus', async () => {
      const schoolId = newSchoolId();
      const casusId = newCasusId();
      const regel = (seconds: number, over: Partial<Inzageregel> = {}): Inzageregel => ({
        schoolId,
        casusId,
        door: ANNA,
        op: at(seconds),
        wat: 'casus-overzicht',
        relatie: 'lid',
        ...over,
      });
      const list = { schoolId, door: ANNA, op: at(0), wat: 'lijst', relatie: 'lid' } as const;
      const regels = [regel(1), regel(1), regel(2, { door: BAS, relatie: 'buiten-de-casus', hoedanigheid: 'af' })];
      const others = [regel(1, { casusId: newCasusId() }), regel(1, { schoolId: newSchoolId() })];
      for (const each of [list, ...regels, ...others]) await inzage().record(each);
      expect(await inzage().list(schoolId, casusId)).toEqual(regels);
      expect(await inzage().list(schoolId, newCasusId())).toEqual([]);
    });

    test('the entries of one casus go for good; those of others and the lists stay', async () => {
      const schoolId = newSchoolId();
      const [gone, kept] = [newCasusId(), newCasusId()];
      const regel = (casusId: typeof gone): Inzageregel => ({
        ...{ schoolId, casusId, door: ANNA, op: at(1), wat: 'casus', relatie: 'lid' },
      });
      for (const each of [gone, gone, gone, kept]) await inzage().record(regel(each));
      await inzage().remove(newSchoolId(), gone);
      expect(await inzage().list(schoolId, gone)).toHaveLength(3);
      await inzage().remove(schoolId, gone);
      await inzage().remove(schoolId, gone);
      expect(await inzage().list(schoolId, gone)).toEqual([]);
      expect(await inzage().list(schoolId, kept)).toEqual([regel(kept)]);
    });
  });
}

export function rondeContract(rondes: () => BewaarrondeStore): void {
  describe('rounds of retention', () => {
    const dag = (nummer: number) => toDatum(`2026-03-1${String(nummer)}`);
    const NIETS = { voorgesteld: 0, vernietigd: 0, sleutels: 0, mislukt: 0 };
    test('are added up for each school and day, newest first; a day with nothing is a day on which it ran', async () => {
      const schoolId = newSchoolId();
      expect(await rondes().list(schoolId, 7)).toEqual([]);
      await rondes().add(schoolId, { dag: dag(2), ...NIETS });
      await rondes().add(schoolId, { dag: dag(3), ...NIETS, voorgesteld: 1, mislukt: 2 });
      await rondes().add(schoolId, { dag: dag(3), ...NIETS, vernietigd: 1, sleutels: 1 });
      await rondes().add(newSchoolId(), { dag: dag(3), ...NIETS, voorgesteld: 5 });
      const derde = { dag: dag(3), voorgesteld: 1, vernietigd: 1, sleutels: 1, mislukt: 2 };
      expect(await rondes().list(schoolId, 7)).toEqual([derde, { dag: dag(2), ...NIETS }]);
      expect(await rondes().list(schoolId, 1)).toEqual([derde]);
    });
    test('lose nothing when many add at once', async () => {
      const schoolId = newSchoolId();
      const een = { dag: dag(4), ...NIETS, sleutels: 1 };
      await Promise.all(Array.from({ length: 8 }, async () => rondes().add(schoolId, een)));
      expect(await rondes().list(schoolId, 7)).toEqual([{ ...een, sleutels: 8 }]);
    });
  });
}
