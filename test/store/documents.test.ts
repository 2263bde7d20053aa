// Documents at the door: what was stored before must still load, and what is not a document is refused without repeating it.

import { readFileSync } from 'node:fs';
import { checkSize, MAX_LOG_BYTES, parseJson, toDocument, toRecord } from '../../src/store/documents.ts';
import { SCHEMA_VERSION } from '../../src/store/upcast.ts';
import { caught } from '../support/caught.ts';
import { ANNA, at, BAS, someEvent, someRecord } from '../support/store/records.ts';

const fixture = (): Record<string, unknown> => {
  const stored: unknown = JSON.parse(readFileSync(new URL('fixtures/casus-v1.json', import.meta.url), 'utf8'));
  return { ...(stored as Record<string, unknown>) };
};

test('a document stored with version 1 still loads, and is written back with the version of today', () => {
  const record = toRecord(fixture());
  expect(record).toMatchObject({ code: '2026-014', versie: 3, fase: 'signalen', leden: [ANNA, BAS] });
  expect(record.gebeurtenissen[0]).toMatchObject({ signaalId: 's-1', inhoud: { tekst: 'Zag er vandaag moe uit.' } });
  expect(record.outbox).toHaveLength(2);
  expect(toDocument(record)).toEqual({ ...fixture(), schemaVersion: SCHEMA_VERSION });
});

test('a document of a newer program is refused with its version', () => {
  const versie = SCHEMA_VERSION + 1;
  const newer = { ...fixture(), schemaVersion: versie, gebeurtenissen: 'of another shape' };
  expect(caught(() => toRecord(newer))).toMatchObject({ name: 'OnbekendeSchemaVersie', versie });
});

const DAMAGED: readonly [string, unknown, string][] = [
  ['nothing', undefined, 'invalid_type'],
  ['a list', [], 'invalid_type'],
  ['no version', { ...fixture(), schemaVersion: undefined }, 'schemaVersion'],
  ['version zero', { ...fixture(), schemaVersion: 0 }, 'schemaVersion'],
  ['an unknown field', { ...fixture(), onbekend: 'geheim:' }, 'unrecognized_keys'],
  ['a field less', { ...fixture(), leden: undefined }, 'leden'],
  ['an id of another shape', { ...fixture(), id: '../geheim:' }, 'id'],
  ['a local time', { ...fixture(), volgendeActieOp: '2026-03-12 14:05' }, 'volgendeActieOp'],
  ['an event without a type', { ...fixture(), gebeurtenissen: [{ op: at(0), door: ANNA }] }, 'gebeurtenissen.0'],
  ['an event that is a text', { ...fixture(), gebeurtenissen: ['geheim:'] }, 'gebeurtenissen.0'],
  ['a message to nobody', { ...fixture(), outbox: [{ aan: {} }] }, 'outbox.0'],
  [
    'a command id of another shape',
    { ...fixture(), verwerkt: [{ opdrachtId: 'geheim:', door: ANNA, op: at(0) }] },
    'verwerkt.0',
  ],
  ['a message id of another shape', withMessageId('een geheim:'), 'outbox.0.berichtId'],
];

function withMessageId(berichtId: string): unknown {
  const [entry] = toRecord(fixture()).outbox;
  return { ...fixture(), outbox: [{ ...entry, berichtId }] };
}

test.each(DAMAGED)('%s is refused, naming the place and not what stood there', (_what, stored, place) => {
  const refusal = caught(() => toRecord(stored));
  expect(refusal).toMatchObject({ name: 'OnleesbaarDocument' });
  expect(refusal.message).toContain(place);
  expect(refusal.message).not.toContain('geheim:');
});

test('a text that is no JSON is refused without repeating it', () => {
  const refusal = caught(() => toRecord(parseJson('geheim:')));
  expect(refusal).toMatchObject({ name: 'OnleesbaarDocument' });
  expect(refusal.message).not.toContain('geheim:');
});

test('the limit is on what people wrote, in bytes of UTF-8', () => {
  const size = (tekst: string): number => Buffer.byteLength(JSON.stringify([someEvent(at(0), { inhoud: { tekst } })]));
  const fits = 'ë'.repeat((MAX_LOG_BYTES - size('')) / 2);
  const check = (tekst: string): void => {
    checkSize(toDocument(someRecord({ gebeurtenissen: [someEvent(at(0), { inhoud: { tekst } })] })));
  };
  expect(() => {
    check(fits);
  }).not.toThrow();
  expect(
    caught(() => {
      check(`${fits}ëë`);
    }),
  ).toMatchObject({
    name: 'CasusTeGroot',
    hoogstens: MAX_LOG_BYTES,
    bytes: size(fits) + 4,
  });
});

test('somebody named twice is one member', () => {
  expect(toDocument(someRecord({ leden: [ANNA, BAS, ANNA] })).leden).toEqual([ANNA, BAS]);
});
