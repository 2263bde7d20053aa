// What was sealed opens at its own place alone, and the key provider is asked once in ten minutes.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Sleutelkluis } from '../../src/application/ports.ts';
import { openMapkluis } from '../../src/keys/mapkluis.ts';
import { createVerzegeling, ONTHOUD_MS } from '../../src/keys/verzegeling.ts';
import { createWaarmerker } from '../../src/keys/waarmerk.ts';
import { caught } from '../support/caught.ts';
import { newCasusId } from '../support/store/records.ts';

const map = mkdtempSync(join(tmpdir(), 'verzegeling-'));
afterAll(() => {
  rmSync(map, { recursive: true, force: true });
});
afterEach(() => {
  import.meta.jest.useRealTimers();
});
const kluis = openMapkluis(map);
const waarmerker = createWaarmerker(randomBytes(32));

/** The real key provider, with what is asked of it. */
function counted() {
  const asked: string[] = [];
  const noted = async <T>(name: string, work: Promise<T>): Promise<T> => {
    asked.push(name);
    return work;
  };
  const counting: Sleutelkluis = {
    makeKey: async (id) => noted('makeKey', kluis.makeKey(id)),
    wrap: async (id, datasleutel) => noted('wrap', kluis.wrap(id, datasleutel)),
    unwrap: async (id, omhuld) => noted('unwrap', kluis.unwrap(id, omhuld)),
    destroy: async (id) => noted('destroy', kluis.destroy(id)),
    reach: async () => noted('reach', kluis.reach()),
  };
  return { asked, verzegeling: createVerzegeling(counting, waarmerker) };
}

describe('a seal', () => {
  test('opens in another process, and holds nothing that can be read', async () => {
    const casusId = newCasusId();
    const zegel = await createVerzegeling(kluis, waarmerker).toWrite(casusId);
    const tekst = 'Zag "Zjoebidoe" 👩‍👧 \ud83d\udc67 in één jas.';
    const sealed = zegel.seal(1, tekst);
    expect(Buffer.from(sealed, 'base64url').includes('Zjoebidoe')).toBe(false);
    expect((await createVerzegeling(kluis, waarmerker).toRead(casusId, zegel.sleutel)).open(1, sealed)).toBe(tekst);
  });

  test('of another place, another casus, or that was touched, does not open', async () => {
    const { verzegeling } = counted();
    const [casusId, other] = [newCasusId(), newCasusId()];
    const [zegel, elsewhere] = [await verzegeling.toWrite(casusId), await verzegeling.toWrite(other)];
    const sealed = zegel.seal(1, 'tekst');
    const geschonden = { name: 'OnleesbareInhoud', reden: 'geschonden' };
    expect(caught(() => zegel.open(2, sealed))).toMatchObject({ ...geschonden, casusId });
    expect(caught(() => elsewhere.open(1, sealed))).toMatchObject({ ...geschonden, casusId: other });
    for (let i = 0; i < sealed.length - 1; i += 1) {
      const bad = sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1);
      expect(caught(() => zegel.open(1, bad))).toMatchObject(geschonden);
    }
    for (const bad of ['', 'AAAA', sealed.slice(0, -4)])
      expect(caught(() => zegel.open(1, bad))).toMatchObject(geschonden);
  });
});

describe('the key provider is asked', () => {
  test('once for a new casus, and not again for what is written and read in ten minutes', async () => {
    const { asked, verzegeling } = counted();
    const casusId = newCasusId();
    const { sleutel } = await verzegeling.toWrite(casusId);
    await verzegeling.toRead(casusId, sleutel);
    await verzegeling.toWrite(casusId);
    expect(asked).toEqual(['makeKey', 'wrap']);
  });

  test('once when several read the same casus at once', async () => {
    const casusId = newCasusId();
    const { sleutel } = await createVerzegeling(kluis, waarmerker).toWrite(casusId);
    const { asked, verzegeling } = counted();
    await Promise.all(Array.from({ length: 5 }, async () => verzegeling.toRead(casusId, sleutel)));
    expect(asked).toEqual(['unwrap']);
  });

  test('again after ten minutes, and the data key is another one when it comes to writing', async () => {
    import.meta.jest.useFakeTimers();
    const { asked, verzegeling } = counted();
    const casusId = newCasusId();
    const first = await verzegeling.toWrite(casusId);
    const sealed = first.seal(1, 'tekst');
    import.meta.jest.advanceTimersByTime(ONTHOUD_MS - 1);
    await verzegeling.toRead(casusId, first.sleutel);
    expect(asked).toEqual(['makeKey', 'wrap']);
    import.meta.jest.advanceTimersByTime(1);
    expect((await verzegeling.toRead(casusId, first.sleutel)).open(1, sealed)).toBe('tekst');
    expect(asked.slice(2)).toEqual(['unwrap']);
    import.meta.jest.advanceTimersByTime(ONTHOUD_MS);
    const next = await verzegeling.toWrite(casusId);
    expect(asked.slice(3)).toEqual(['makeKey', 'wrap']);
    expect(next.sleutel).not.toBe(first.sleutel);
    expect((await verzegeling.toRead(casusId, first.sleutel)).open(1, sealed)).toBe('tekst');
  });

  test('again after it could not be reached', async () => {
    const casusId = newCasusId();
    const { sleutel } = await createVerzegeling(kluis, waarmerker).toWrite(casusId);
    let isAway = true;
    const unwrap: Sleutelkluis['unwrap'] = async (...args) => {
      if (isAway) throw new Error('away');
      return kluis.unwrap(...args);
    };
    const verzegeling = createVerzegeling({ ...kluis, unwrap }, waarmerker);
    await expect(verzegeling.toRead(casusId, sleutel)).rejects.toThrow('away');
    isAway = false;
    expect((await verzegeling.toRead(casusId, sleutel)).sleutel).toBe(sleutel);
  });

  test('no more once the key was destroyed: what was remembered is forgotten', async () => {
    const { verzegeling } = counted();
    const casusId = newCasusId();
    const { sleutel } = await verzegeling.toWrite(casusId);
    await verzegeling.destroy(casusId);
    const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg' };
    await expect(verzegeling.toRead(casusId, sleutel)).rejects.toMatchObject(weg);
    await expect(verzegeling.toWrite(casusId)).rejects.toMatchObject(weg);
  });
});

test('a mark is of one text, one casus and one secret', () => {
  const geheim = randomBytes(32);
  const [one, other] = [newCasusId(), newCasusId()];
  const mark = createWaarmerker(geheim)(one)('tekst');
  expect(createWaarmerker(Buffer.from(geheim))(one)('tekst')).toBe(mark);
  const others = [
    createWaarmerker(geheim)(one)('Tekst'),
    createWaarmerker(geheim)(other)('tekst'),
    createWaarmerker(randomBytes(32))(one)('tekst'),
  ];
  expect(new Set([mark, ...others]).size).toBe(4);
  expect(() => createWaarmerker(randomBytes(31))).toThrow(RangeError);
});
