// Proves that a log line holds codes, ids and numbers alone, whatever is put in.

import { createLogboek } from '../../src/logging/logboek.ts';
import { VERBORGEN } from '../../src/logging/velden.ts';
import type { Logboek } from '../../src/application/ports.ts';

const regels: string[] = [];
const logboek = createLogboek({ write: (regel) => regels.push(regel) });
const laatste = (): unknown => JSON.parse(regels.at(-1) ?? 'null');
/** As JavaScript would call it: the types forbid it, a spread of outside data does not. */
const record = (code: unknown, velden?: unknown): void => {
  (logboek as { record: (code: unknown, velden?: unknown) => void }).record(code, velden);
};

beforeEach(() => regels.splice(0));

describe('what comes out', () => {
  it('writes one JSON line with a time, the code and the fields', () => {
    logboek.record('kaart-geweigerd', { status: 403, pogingen: 2, dringend: true });
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatch(/\n$/);
    expect(laatste()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/) as string,
      code: 'kaart-geweigerd',
      velden: { status: 403, pogingen: 2, dringend: true },
    });
  });

  it('leaves the fields out when there are none', () => {
    logboek.record('gestopt-met-werken');
    expect(laatste()).not.toHaveProperty('velden');
  });

  it.each([
    ['casusId', 'AbCdEfGhIjKlMnOpQrStUg'],
    ['schoolId', 'de-voorbeeldschool'],
    ['medewerkerId', '00000000-0000-4000-8000-0000000000a2'],
    ['opdrachtId', 'a'.repeat(64)],
    ['casusCode', '2026-014'],
    ['op', '2026-03-12T13:05:00.000Z'],
    ['status', 'aangekomen'],
    ['soort', 'kaartactie'],
    ['niveau', 'error'],
    ['reden', 'tenant'],
    ['reden', 'tenant-onbekend'],
    ['code', 'ECONNRESET'],
    ['code', 'SQLITE_BUSY'],
    ['fout', 'TypeError'],
    ['fout', 'OnbekendeSchemaVersie'],
  ])('shows an id or a code in the field that is meant for it: %s %s', (naam, waarde) => {
    logboek.record('iets-gebeurd', { [naam]: waarde });
    expect(laatste()).toMatchObject({ velden: { [naam]: waarde } });
  });
});

describe('what never comes out', () => {
  const VELDEN = [
    'casusId',
    'schoolId',
    'medewerkerId',
    'opdrachtId',
    'berichtId',
    'casusCode',
    'op',
    'status',
    'soort',
    'niveau',
    'reden',
    'code',
    'fout',
    'naam',
    'tekst',
  ];
  const GEGEVENS = [
    'Zegtnietnaam',
    'ZegtNietNaam',
    'zegtnietnaam',
    'Zegtnietnaam van den Berg',
    'Hij heeft een mes, mama ligt op de grond.',
    'J.B.',
    '2018-04-03',
    '0612345678',
    '123456782',
    '1234 AB',
    'anna@school.example',
    'Jan-de-Vries',
    'TYPED_BY_ANNA: help',
    'kaart-geweigerd\nzegtnietnaam',
  ];
  const PAREN = VELDEN.flatMap((naam) => GEGEVENS.map((gegeven) => [naam, gegeven] as const));

  it.each(PAREN)('hides a name, a sentence or a number of a person: %s %s', (naam, gegeven) => {
    logboek.record('iets-gebeurd', { [naam]: gegeven });
    expect(laatste()).toMatchObject({ velden: { [naam]: VERBORGEN } });
    expect(regels.join('')).not.toContain(JSON.stringify(gegeven).slice(1, -1));
  });

  it.each(['anna', 'jan-de-vries', 'de-voorbeeldschool'])(
    'hides a lower case word in an unknown field: %s',
    (woord) => {
      logboek.record('iets-gebeurd', { wie: woord });
      expect(laatste()).toMatchObject({ velden: { wie: VERBORGEN } });
    },
  );

  it.each([123456782, 612345678, -123456782, Number.NaN, Number.POSITIVE_INFINITY])(
    'hides a number that may be a phone number or a BSN: %d',
    (getal) => {
      logboek.record('iets-gebeurd', { aantal: getal });
      expect(laatste()).toMatchObject({ velden: { aantal: VERBORGEN } });
    },
  );

  it.each(['Zegtnietnaam kwam binnen', 'zegtnietnaam', 'Kaart-geweigerd', '', 'a'.repeat(61), 42, undefined, null])(
    'replaces what is no code: %s',
    (code) => {
      record(code);
      expect(laatste()).toMatchObject({ code: 'ongeldige-code' });
      expect(regels.join('').toLowerCase()).not.toContain('zegtnietnaam');
    },
  );

  it('leaves out a field whose name is no field name', () => {
    record('iets-gebeurd', { 'Zegtnietnaam van den Berg': true, goed: true });
    expect(laatste()).toMatchObject({ velden: { goed: true } });
    expect(regels.join('')).not.toContain('Zegtnietnaam');
  });

  it('hides whole objects, errors and lists', () => {
    const fout = new Error('Zegtnietnaam');
    record('iets-gebeurd', {
      fout,
      lijst: ['Zegtnietnaam'],
      body: { naam: 'Zegtnietnaam', toJSON: () => 'Zegtnietnaam' },
    });
    expect(laatste()).toMatchObject({ velden: { fout: VERBORGEN, lijst: VERBORGEN, body: VERBORGEN } });
    expect(regels.join('')).not.toContain('Zegtnietnaam');
  });
});

describe('it never throws', () => {
  const kapot = createLogboek({
    write: () => {
      throw new Error('disk full');
    },
  });
  const stuk = {
    get veld(): string {
      throw new Error('getter');
    },
  };
  const pogingen: [string, () => void][] = [
    [
      'a destination that fails',
      () => {
        (kapot satisfies Logboek).record('iets-gebeurd');
      },
    ],
    [
      'a field that cannot be read',
      () => {
        logboek.record('iets-gebeurd', stuk);
      },
    ],
    [
      'no fields but null',
      () => {
        record('iets-gebeurd', null);
      },
    ],
    [
      'fields that are a text',
      () => {
        record('iets-gebeurd', 'Zegtnietnaam');
      },
    ],
  ];

  it.each(pogingen)('%s', (_naam, poging) => {
    expect(poging).not.toThrow();
    expect(regels.join('')).not.toContain('Zegtnietnaam');
  });
});
