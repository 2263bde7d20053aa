// Proves the day, the readable text and the way back, over both changes of the clock.

import { kalender, leesbaarOp } from '../../src/calendar/kalender.ts';
import { toDatum, toMoment } from '../../src/shared/ids.ts';
import type { Datum, Moment } from '../../src/shared/ids.ts';

describe('de dag van een moment', () => {
  it.each([
    ['2026-03-12T13:05:00.000Z', '2026-03-12'],
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2028-02-28T23:30:00.000Z', '2028-02-29'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is %s in Amsterdam', (moment, dag) => {
    expect(kalender.datumVan(toMoment(moment))).toBe(dag);
  });
});

describe('leesbaar', () => {
  it.each([
    ['2026-03-12T13:05:00.000Z', 'do 12 maart, 14.05 uur'],
    ['2026-03-30T07:05:00.000Z', 'ma 30 maart, 9.05 uur'],
    ['2026-10-25T00:30:00.000Z', 'zo 25 oktober, 2.30 uur'],
    ['2026-10-25T01:30:00.000Z', 'zo 25 oktober, 2.30 uur'],
    ['2028-02-28T23:00:00.000Z', 'di 29 februari, 0.00 uur'],
  ])('%s staat er als "%s"', (moment, tekst) => {
    expect(kalender.leesbaar(toMoment(moment))).toBe(tekst);
  });

  it.each([
    ['2026-12-31T22:59:00.000Z', 'do 31 december 2026, 23.59 uur'],
    ['2026-12-31T23:00:00.000Z', 'vr 1 januari, 0.00 uur'],
    ['2027-06-01T10:00:00.000Z', 'di 1 juni, 12.00 uur'],
    ['2028-01-02T10:00:00.000Z', 'zo 2 januari 2028, 11.00 uur'],
  ])('%s staat er in 2027 als "%s": een ander jaar wordt genoemd', (moment, tekst) => {
    const { leesbaar } = leesbaarOp(() => toMoment('2027-06-15T10:00:00.000Z'));
    expect(leesbaar(toMoment(moment))).toBe(tekst);
  });

  it.each([
    ['2026-03-12', 'do 12 maart 2026'],
    ['2026-03-29', 'zo 29 maart 2026'],
    ['2028-02-29', 'di 29 februari 2028'],
    ['2026-08-01', 'za 1 augustus 2026'],
  ])('de dag %s staat er als "%s"', (dag, tekst) => {
    expect(kalender.leesbareDatum(toDatum(dag))).toBe(tekst);
  });
});

describe('een dag en een tijd als moment', () => {
  it.each([
    ['2026-03-12', '14:05', '2026-03-12T13:05:00.000Z'],
    ['2026-07-01', '14.05', '2026-07-01T12:05:00.000Z'],
    ['2026-03-12', ' 9:05 ', '2026-03-12T08:05:00.000Z'],
    ['2026-03-12', '00:00', '2026-03-11T23:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2028-02-29', '23:59', '2028-02-29T22:59:00.000Z'],
  ])('%s om %s is %s', (dag, tijd, moment) => {
    expect(kalender.momentVan(toDatum(dag), tijd)).toBe(moment);
  });

  it('schuift een uur door in het uur dat de klok in maart overslaat', () => {
    expect(kalender.momentVan(toDatum('2026-03-29'), '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('neemt het eerste van het uur dat in oktober twee keer komt', () => {
    expect(kalender.momentVan(toDatum('2026-10-25'), '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['', '24:00', '9', '12:60', '-1:00', 'half drie', '12:00:00', '2026-03-12T14:05'])(
    'geeft niets voor "%s"',
    (tijd) => {
      expect(kalender.momentVan(toDatum('2026-03-12'), tijd)).toBeUndefined();
    },
  );

  it.each(['2026-02-29', '2026-13-01', '12-03-2026', ''])('geeft niets voor de dag "%s"', (dag) => {
    expect(kalender.momentVan(dag as Datum, '12:00')).toBeUndefined();
  });
});

it.each(['2026-02-30T10:00:00.000Z', '2026-02-03', ''])('weigert een moment dat niet bestaat: "%s"', (moment) => {
  expect(() => kalender.datumVan(moment as Moment)).toThrow(RangeError);
  expect(() => kalender.leesbaar(moment as Moment)).toThrow(RangeError);
});

it('weigert een dag die niet bestaat', () => {
  expect(() => kalender.leesbareDatum('2026-02-30' as Datum)).toThrow(RangeError);
});
