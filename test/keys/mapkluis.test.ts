// The keys of one machine: one file for each casus, for its owner alone, made once, and gone for good when it is destroyed.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openMapkluis } from '../../src/keys/mapkluis.ts';
import { describeKluis } from '../support/keys/contract.ts';
import { newCasusId } from '../support/store/records.ts';

const root = mkdtempSync(join(tmpdir(), 'mapkluis-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const map = join(root, 'sleutels');
const kluis = openMapkluis(map);
const datasleutel = randomBytes(32);
describe('a folder of keys', () => {
  describeKluis(async () => openMapkluis(join(root, 'contract')));
});

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test('a key is a file of its own, in a folder that nobody else may look into', async () => {
  const casusId = newCasusId();
  await kluis.makeKey(casusId);
  expect(modeOf(map)).toBe(0o700);
  expect(modeOf(join(map, casusId))).toBe(0o600);
  expect(readFileSync(join(map, casusId))).toHaveLength(32);
  expect(readdirSync(map)).toEqual([casusId]);
});

test('of twenty at once, in two processes, all have the same key', async () => {
  const casusId = newCasusId();
  const others = [kluis, openMapkluis(map)];
  await Promise.all(Array.from({ length: 20 }, async (_, i) => others[i % 2]!.makeKey(casusId)));
  const wrapped = await kluis.wrap(casusId, datasleutel);
  await kluis.makeKey(casusId);
  expect(Buffer.from(await others[1]!.unwrap(casusId, wrapped))).toEqual(datasleutel);
  expect(readdirSync(map).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a wrapped key of another casus, or one that was touched, is refused as tampered with', async () => {
  const [one, other] = [newCasusId(), newCasusId()];
  await Promise.all([kluis.makeKey(one), kluis.makeKey(other)]);
  const wrapped = await kluis.wrap(one, datasleutel);
  const geschonden = { name: 'OnleesbareInhoud', reden: 'geschonden' };
  await expect(kluis.unwrap(other, wrapped)).rejects.toMatchObject({ ...geschonden, casusId: other });
  for (const bad of ['', 'x', wrapped.slice(0, -2), `${wrapped.slice(0, 20)}AAAA${wrapped.slice(24)}`])
    await expect(kluis.unwrap(one, bad)).rejects.toMatchObject(geschonden);
});

test('a destroyed key unwraps nothing, and is not made again', async () => {
  const [gone, kept] = [newCasusId(), newCasusId()];
  await Promise.all([kluis.makeKey(gone), kluis.makeKey(kept)]);
  const wrapped = await kluis.wrap(gone, datasleutel);
  const other = await kluis.wrap(kept, datasleutel);
  await kluis.destroy(gone);
  await kluis.destroy(gone);
  await kluis.makeKey(gone);
  const weg = { name: 'OnleesbareInhoud', reden: 'sleutel-weg', casusId: gone };
  await expect(kluis.unwrap(gone, wrapped)).rejects.toMatchObject(weg);
  await expect(kluis.wrap(gone, datasleutel)).rejects.toMatchObject(weg);
  expect(readFileSync(join(map, gone))).toHaveLength(0);
  expect(Buffer.from(await kluis.unwrap(kept, other))).toEqual(datasleutel);
});

test('a key that never was, or of which half is there, is gone', async () => {
  const casusId = newCasusId();
  const weg = { reden: 'sleutel-weg' };
  await expect(kluis.wrap(casusId, datasleutel)).rejects.toMatchObject(weg);
  writeFileSync(join(map, casusId), randomBytes(16));
  await expect(kluis.wrap(casusId, datasleutel)).rejects.toMatchObject(weg);
});

test('a folder that is not there says nothing about a key: it is an error of another kind', async () => {
  const away = join(root, 'los');
  const los = openMapkluis(away);
  const casusId = newCasusId();
  await los.makeKey(casusId);
  const wrapped = await los.wrap(casusId, datasleutel);
  renameSync(away, `${away}-weg`);
  await expect(los.unwrap(casusId, wrapped)).rejects.toMatchObject({ code: 'ENOENT' });
  renameSync(`${away}-weg`, away);
  expect(Buffer.from(await los.unwrap(casusId, wrapped))).toEqual(datasleutel);
});

test('a folder that is not there any more cannot be reached', async () => {
  const weg = join(root, 'weg');
  const provider = openMapkluis(weg);
  await provider.reach();
  rmSync(weg, { recursive: true });
  await expect(provider.reach()).rejects.toMatchObject({ code: 'ENOENT' });
});
