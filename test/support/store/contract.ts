// What every store must do, as one suite for every adapter. It knows the ports and no database.

import type { CasusStore, Merk, OutboxEntry } from '../../../src/application/ports.ts';
import { toBerichtId } from '../../../src/shared/ids.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { dueContract, listContract } from './contract-lists.ts';
import { create, reload } from './contract-steps.ts';
import { oefenContract } from './contract-oefenen.ts';
import { adresContract, dagContract, inzageContract, rondeContract } from './contract-people.ts';
import { ANDERE_SCHOOL, ANNA, at, BAS, newCasusId, SCHOOL } from './records.ts';
import { someEvent, someRecord, withCommand } from './records.ts';

const ODD = [
  '\u0000\u001f\u007f',
  'e\u0301 vs \u00e9',
  '\u202eachterstevoren',
  '👩‍👩‍👧‍👦',
  '\ud800 half',
  '\ufffe\uffff',
  "'; DROP TABLE casus; --",
];

const ENTRY: OutboxEntry = {
  berichtId: toBerichtId('b-1'),
  aan: { rol: 'intern-begeleider' },
  soort: 'nood',
  kleur: 'rood',
  status: 'onderweg',
  pogingen: 2,
  volgendePogingOp: at(60),
  claim: { door: 'proces-1', tot: at(60) },
};

/** `makeStores` opens the same storage at every call, as another process would; what it opens is closed after the suite. */
export function casusStoreContract(name: string, makeStores: () => Promise<Stores>): void {
  describe(`${name}: what every store does`, () => {
    const opened: Stores[] = [];
    const open = async (): Promise<Stores> => {
      const stores = await makeStores();
      opened.push(stores);
      return stores;
    };
    let stores: Stores;
    beforeAll(async () => {
      stores = await open();
    });
    afterAll(async () => {
      for (const each of opened) await each.close();
    });
    const casussen = (): CasusStore => stores.casussen;

    writing(casussen, open);
    contents(casussen);
    listContract(casussen);
    dueContract(casussen, open);
    adresContract(() => stores.adressen);
    dagContract(() => stores.dagen);
    inzageContract(() => stores.inzage);
    rondeContract(() => stores.rondes);
    oefenContract(() => stores.oefenen, open);
  });
}

function writing(casussen: () => CasusStore, open: () => Promise<Stores>): void {
  describe('writing a casus', () => {
    test('keeps every field, and another connection reads the same', async () => {
      const full = someRecord({
        sleutelplek: 'school',
        leerlingSleutel: 'hmac-1',
        volgendeActieOp: at(60),
        leden: [ANNA, BAS],
        outbox: [
          ENTRY,
          { ...ENTRY, berichtId: toBerichtId('b-2'), aan: { medewerker: BAS } },
          { ...ENTRY, berichtId: toBerichtId('b-3'), aan: { rol: 'directeur', behalve: BAS } },
        ],
        verwerkt: withCommand(someRecord(), 7).verwerkt,
      });
      expect(await casussen().append(full, 'nieuw')).toBe('bewaard');
      const other = await open();
      expect((await reload(other.casussen, full)).record).toEqual(full);
      expect((await other.casussen.findByCode(full.schoolId, full.code))?.record).toEqual(full);
    });

    test('creates once: a second creation changes nothing', async () => {
      const record = await create(casussen());
      expect(await casussen().append({ ...record, fase: 'anders' }, 'nieuw')).toBe('botsing');
      expect((await reload(casussen(), record)).record).toEqual(record);
    });

    test('a code exists once in a school, and may exist in another', async () => {
      const { code } = await create(casussen());
      const double = someRecord({ code });
      expect(await casussen().append(double, 'nieuw')).toBe('botsing');
      expect(await casussen().load(SCHOOL, double.casusId)).toBeUndefined();
      expect(await casussen().append(someRecord({ code, schoolId: ANDERE_SCHOOL }), 'nieuw')).toBe('bewaard');
    });

    test('replaces only what was read, and every replacement has its own merk', async () => {
      const record = await create(casussen());
      const first = await reload(casussen(), record);
      expect(await casussen().append(withCommand(record, 1), first.merk)).toBe('bewaard');
      expect(await casussen().append(withCommand(record, 2), first.merk)).toBe('botsing');
      const second = await reload(casussen(), record);
      expect(second.record).toEqual(withCommand(record, 1));
      expect(second.merk).not.toBe(first.merk);
    });

    test('never replaces a casus that does not exist, nor with a merk that was made up', async () => {
      const absent = someRecord();
      const { merk } = await reload(casussen(), await create(casussen()));
      expect(await casussen().append(absent, merk)).toBe('botsing');
      expect(await casussen().load(SCHOOL, absent.casusId)).toBeUndefined();
      const record = await create(casussen());
      expect(await casussen().append(withCommand(record, 1), 'verzonnen' as Merk)).toBe('botsing');
      expect((await reload(casussen(), record)).record).toEqual(record);
    });

    test('of twenty changes at once exactly one is kept', async () => {
      const record = await create(casussen());
      const { merk } = await reload(casussen(), record);
      const connections = [casussen(), (await open()).casussen];
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, i) => connections[i % 2]!.append(withCommand(record, i), merk)),
      );
      expect(outcomes.filter((outcome) => outcome === 'bewaard')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'botsing')).toHaveLength(19);
      expect((await reload(casussen(), record)).record).toEqual(withCommand(record, outcomes.indexOf('bewaard')));
    });

    test('of twenty creations at once exactly one is kept', async () => {
      const record = someRecord();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, i) => casussen().append({ ...record, versie: i }, 'nieuw')),
      );
      expect(outcomes.filter((outcome) => outcome === 'bewaard')).toHaveLength(1);
      expect((await reload(casussen(), record)).record.versie).toBe(outcomes.indexOf('bewaard'));
    });

    test('another school, an unknown id and an unknown code read as absent', async () => {
      const { casusId, code } = await create(casussen());
      expect(await casussen().load(ANDERE_SCHOOL, casusId)).toBeUndefined();
      expect(await casussen().findByCode(ANDERE_SCHOOL, code)).toBeUndefined();
      expect(await casussen().load(SCHOOL, newCasusId())).toBeUndefined();
      expect(await casussen().findByCode(SCHOOL, '1999-001')).toBeUndefined();
    });

    test('what could not be read again is not written either', async () => {
      const record = await create(casussen());
      const { merk } = await reload(casussen(), record);
      const entry: unknown = { ...ENTRY, onbekend: 1 };
      const malformed = { ...record, outbox: [entry as OutboxEntry] };
      await expect(casussen().append(malformed, merk)).rejects.toMatchObject({ name: 'OnleesbaarDocument' });
      expect((await reload(casussen(), record)).record).toEqual(record);
    });

    test('a casus is not written over from another school', async () => {
      const record = await create(casussen());
      const { merk } = await reload(casussen(), record);
      expect(await casussen().append({ ...record, schoolId: ANDERE_SCHOOL, versie: 9 }, merk)).toBe('botsing');
      expect((await reload(casussen(), record)).record).toEqual(record);
    });
  });
}

function contents(casussen: () => CasusStore): void {
  describe('what people typed', () => {
    test('comes back to the letter, whatever it is', async () => {
      const events = ODD.map((tekst) => someEvent(at(0), { inhoud: { tekst } }));
      const record = await create(casussen(), { gebeurtenissen: events });
      expect((await reload(casussen(), record)).record).toEqual(record);
    });

    test('a hundred texts of 4000 signs fit', async () => {
      const events = Array.from({ length: 100 }, (_, i) => someEvent(at(i), { inhoud: { tekst: 'ë'.repeat(4000) } }));
      const record = await create(casussen(), { gebeurtenissen: events });
      expect((await reload(casussen(), record)).record).toEqual(record);
    });

    test('a log over 1 MB is refused and the last version stays', async () => {
      const record = await create(casussen());
      const { merk } = await reload(casussen(), record);
      const events = Array.from({ length: 300 }, () => someEvent(at(1), { inhoud: { tekst: 'x'.repeat(4000) } }));
      const tooBig = { ...record, gebeurtenissen: events };
      await expect(casussen().append(tooBig, merk)).rejects.toMatchObject({ name: 'CasusTeGroot' });
      expect((await reload(casussen(), record)).record).toEqual(record);
    });

    test('a full log still takes what the system adds, such as a delivery', async () => {
      const events = Array.from({ length: 260 }, () => someEvent(at(1), { inhoud: { tekst: 'x'.repeat(3900) } }));
      const record = await create(casussen(), { gebeurtenissen: events });
      const { merk } = await reload(casussen(), record);
      const delivered = Array.from({ length: 400 }, () => someEvent(at(2), { berichtId: 'b-1', aan: BAS }, 'systeem'));
      const fuller = { ...record, gebeurtenissen: [...events, ...delivered] };
      expect(await casussen().append(fuller, merk)).toBe('bewaard');
    });

    test('keys that belong to JavaScript itself are only data', async () => {
      const inhoud: unknown = JSON.parse('{"__proto__":{"vals":true},"constructor":{"prototype":1},"toString":"x"}');
      const record = await create(casussen(), { gebeurtenissen: [someEvent(at(0), { inhoud })] });
      const loaded = (await reload(casussen(), record)).record;
      expect(JSON.stringify(loaded.gebeurtenissen)).toBe(JSON.stringify(record.gebeurtenissen));
      expect(Object.getPrototypeOf(loaded.gebeurtenissen[0])).toBe(Object.prototype);
      expect('vals' in {}).toBe(false);
    });
  });
}
