// What every key provider does, whichever it is: the same tests on a folder and on a vault. It knows neither.

import { randomBytes } from 'node:crypto';

import type { Sleutelkluis } from '../../../src/application/ports.ts';
import { createVerzegeling, ONTHOUD_MS } from '../../../src/keys/verzegeling.ts';
import { createWaarmerker } from '../../../src/keys/waarmerk.ts';
import { newCasusId } from '../store/records.ts';

/** `open` answers the provider as another process would find it. */
export function describeKluis(open: () => Promise<Sleutelkluis>): void {
  const datasleutel = randomBytes(32);
  const waarmerker = createWaarmerker(randomBytes(32));
  const made = async () => {
    const [kluis, casusId] = [await open(), newCasusId()];
    await kluis.makeKey(casusId);
    return { kluis, casusId, omhuld: await kluis.wrap(casusId, datasleutel) };
  };
  afterEach(() => {
    import.meta.jest.useRealTimers();
  });

  test('what was wrapped is unwrapped, also after a restart, and says nothing of the data key', async () => {
    const { casusId, omhuld } = await made();
    expect(Buffer.from(omhuld, 'base64url').includes(datasleutel)).toBe(false);
    expect(omhuld).not.toContain(datasleutel.toString('base64url').slice(0, 12));
    expect(Buffer.from(await (await open()).unwrap(casusId, omhuld))).toEqual(datasleutel);
  });

  test('of eight at once, in two processes, what each wraps the other unwraps', async () => {
    const casusId = newCasusId();
    const [one, other] = [await open(), await open()];
    const wrapped = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        const kluis = i % 2 === 0 ? one : other;
        await kluis.makeKey(casusId);
        return kluis.wrap(casusId, datasleutel);
      }),
    );
    await one.makeKey(casusId);
    for (const [i, each] of wrapped.entries())
      expect(Buffer.from(await (i % 2 === 0 ? other : one).unwrap(casusId, each))).toEqual(datasleutel);
  });

  test('a wrapped key of another casus, or one that was touched, is not unwrapped', async () => {
    const [one, other] = [await made(), await made()];
    const onleesbaar = { name: 'OnleesbareInhoud' };
    await expect(one.kluis.unwrap(other.casusId, one.omhuld)).rejects.toMatchObject({
      ...onleesbaar,
      casusId: other.casusId,
    });
    const touched = one.omhuld.slice(0, -12) + (one.omhuld.at(-12) === 'A' ? 'B' : 'A') + one.omhuld.slice(-11);
    for (const bad of ['', 'x', touched, `${'0'.repeat(32)}.`])
      await expect(one.kluis.unwrap(one.casusId, bad)).rejects.toMatchObject({ ...onleesbaar, reden: 'geschonden' });
  });

  test('a destroyed key unwraps nothing, is not made again, and takes no other with it', async () => {
    const [gone, kept] = [await made(), await made()];
    await gone.kluis.destroy(gone.casusId);
    await (await open()).destroy(gone.casusId);
    await gone.kluis.makeKey(gone.casusId);
    const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg', casusId: gone.casusId };
    for (const kluis of [gone.kluis, await open()]) {
      await expect(kluis.unwrap(gone.casusId, gone.omhuld)).rejects.toMatchObject(weg);
      await expect(kluis.wrap(gone.casusId, datasleutel)).rejects.toMatchObject(weg);
    }
    expect(Buffer.from(await kept.kluis.unwrap(kept.casusId, kept.omhuld))).toEqual(datasleutel);
  });

  test('says that it can be reached, whatever became of any one key', async () => {
    const { kluis, casusId } = await made();
    await kluis.destroy(casusId);
    await expect(kluis.reach()).resolves.toBeUndefined();
  });

  test('a key that never was is gone, and destroying it keeps it from being made', async () => {
    const [kluis, casusId] = [await open(), newCasusId()];
    const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg' };
    await expect(kluis.wrap(casusId, datasleutel)).rejects.toMatchObject(weg);
    await kluis.destroy(casusId);
    await kluis.makeKey(casusId);
    await expect(kluis.wrap(casusId, datasleutel)).rejects.toMatchObject(weg);
  });

  test('what was sealed before a restart opens after it, and after destruction opens nowhere', async () => {
    const casusId = newCasusId();
    const zegel = await createVerzegeling(await open(), waarmerker).toWrite(casusId);
    const sealed = zegel.seal(1, 'tekst');
    const other = createVerzegeling(await open(), waarmerker);
    expect((await other.toRead(casusId, zegel.sleutel)).open(1, sealed)).toBe('tekst');
    await other.destroy(casusId);
    for (const verzegeling of [other, createVerzegeling(await open(), waarmerker)])
      await expect(verzegeling.toRead(casusId, zegel.sleutel)).rejects.toMatchObject({ reden: 'sleutel-weg' });
  });

  test('is asked once in ten minutes for what is read again and again', async () => {
    import.meta.jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] });
    const { kluis, casusId, omhuld } = await made();
    let unwrapped = 0;
    const unwrap: Sleutelkluis['unwrap'] = async (...args) => {
      unwrapped += 1;
      return kluis.unwrap(...args);
    };
    const verzegeling = createVerzegeling({ ...kluis, unwrap }, waarmerker);
    for (let keer = 0; keer < 3; keer += 1) await verzegeling.toRead(casusId, omhuld);
    import.meta.jest.advanceTimersByTime(ONTHOUD_MS - 1);
    await verzegeling.toRead(casusId, omhuld);
    expect(unwrapped).toBe(1);
    import.meta.jest.advanceTimersByTime(1);
    await verzegeling.toRead(casusId, omhuld);
    expect(unwrapped).toBe(2);
  });
}
