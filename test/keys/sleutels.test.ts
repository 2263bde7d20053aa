// Proves that a pupil is found again in the own school alone, and that nothing of the pupil can be read from the key.

import { randomBytes } from 'node:crypto';

import { createSleutels } from '../../src/keys/sleutels.ts';
import { CASUS_ID, toDatum, toSchoolId } from '../../src/shared/ids.ts';

const geheim = randomBytes(32);
const sleutels = createSleutels(geheim);
const school = toSchoolId('de-voorbeeldschool');
const dag = toDatum('2018-04-03');

describe('de sleutel van een leerling', () => {
  const sleutel = sleutels.leerlingSleutel(school, 'J.B.', dag);

  it.each(['J.B.', 'jb', 'J B', ' j. b. ', 'J.B', 'Ｊ．Ｂ．', 'j-b'])(
    'is dezelfde voor hetzelfde kind, hoe het ook getypt is: "%s"',
    (initialen) => {
      expect(sleutels.leerlingSleutel(school, initialen, dag)).toBe(sleutel);
    },
  );

  it('is dezelfde voor een letter met een los of een vast accent', () => {
    const vast = sleutels.leerlingSleutel(school, '\u00c9.B.', dag);
    expect(sleutels.leerlingSleutel(school, 'e\u0301b', dag)).toBe(vast);
    expect(vast).not.toBe(sleutels.leerlingSleutel(school, 'E.B.', dag));
  });

  it('is dezelfde na een herstart met hetzelfde geheim', () => {
    expect(createSleutels(Buffer.from(geheim)).leerlingSleutel(school, 'J.B.', dag)).toBe(sleutel);
  });

  it('is dezelfde als in eerdere versies: anders wordt geen leerling van vroeger herkend', () => {
    const vast = createSleutels(Uint8Array.from({ length: 32 }, (_, plek) => plek));
    expect(vast.leerlingSleutel(school, 'J.B.', dag)).toBe('5_92YxQmvvNp_tjCT_V76xqJUUOOKw4o43gTFyhauWc');
  });

  it.each([
    ['een ander kind', () => sleutels.leerlingSleutel(school, 'J.C.', dag)],
    ['een andere geboortedag', () => sleutels.leerlingSleutel(school, 'J.B.', toDatum('2018-04-04'))],
    ['een andere school', () => sleutels.leerlingSleutel(toSchoolId('de-dorpsschool'), 'J.B.', dag)],
    ['een ander geheim', () => createSleutels(randomBytes(32)).leerlingSleutel(school, 'J.B.', dag)],
  ])('is anders voor %s', (_wat, anders) => {
    expect(anders()).not.toBe(sleutel);
  });

  it('laat niets van het kind lezen en is altijd even lang [P-07]', () => {
    const lang = sleutels.leerlingSleutel(school, 'ZEGTNIETNAAM', dag);
    for (const tekst of [sleutel, lang]) {
      expect(tekst).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(tekst, 'base64url').toString('latin1')).not.toMatch(/ZEGTNIET|2018/i);
    }
    expect(lang).not.toMatch(/zegtniet/i);
  });

  it('bestaat ook als er iets anders dan letters staat', () => {
    expect(sleutels.leerlingSleutel(school, '?', dag)).not.toBe(sleutels.leerlingSleutel(school, '--', dag));
  });

  it.each(['', '  ', '\t'])('bestaat niet zonder initialen: "%s"', (initialen) => {
    expect(() => sleutels.leerlingSleutel(school, initialen, dag)).toThrow(RangeError);
  });

  it('bestaat niet zonder geboortedag', () => {
    expect(() => sleutels.leerlingSleutel(school, 'J.B.', '' as typeof dag)).toThrow(RangeError);
  });
});

it('refuses a secret that is too short', () => {
  expect(() => createSleutels(randomBytes(31))).toThrow(RangeError);
});

it('makes random casus ids that are never the same', () => {
  const ids = Array.from({ length: 1000 }, () => sleutels.newCasusId());
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(CASUS_ID);
});

test('another id for a casus of one school: always the same, of that school and that casus alone, and not to be made without the secret', () => {
  const [een, twee] = [sleutels.newCasusId(), sleutels.newCasusId()];
  const eigen = sleutels.eigenCasusId(school, een);
  expect(eigen).toMatch(CASUS_ID);
  expect(createSleutels(geheim).eigenCasusId(school, een)).toBe(eigen);
  const andere = [
    sleutels.eigenCasusId(toSchoolId('de-buurschool'), een),
    sleutels.eigenCasusId(school, twee),
    createSleutels(randomBytes(32)).eigenCasusId(school, een),
    een,
  ];
  expect(andere).not.toContain(eigen);
});
