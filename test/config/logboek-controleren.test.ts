// `npm run logboek:controleren` as a process: what it says of each casus, how it ends, and what it needs.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';

import { toSchoolId } from '../../src/shared/ids.ts';
import { createWaarmerker } from '../../src/keys/waarmerk.ts';
import { openMapkluis } from '../../src/keys/mapkluis.ts';
import { createVerzegeling } from '../../src/keys/verzegeling.ts';
import { openSqliteStores } from '../../src/store/sqlite-stores.ts';
import { rawSqlite } from '../support/store/raw.ts';
import { at, someEvent, someRecord } from '../support/store/records.ts';
import { tempDatabase } from '../support/store/temp.ts';

const path = tempDatabase();
const geheim = randomBytes(32);
const verzegeling = createVerzegeling(openMapkluis(`${path}.sleutels`), createWaarmerker(geheim));
const stores = openSqliteStores(path, { verzegeling, logboek: { record: () => undefined } });
const OMGEVING = { OPSLAG: 'sqlite', SQLITE_BESTAND: path, SLEUTEL_LOGBOEK: geheim.toString('base64') };
afterAll(async () => stores.close());

async function run(settings: Readonly<Record<string, string>>) {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings };
  const child = spawn(process.execPath, ['src/logboek-controleren.ts'], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.stderr += piece.toString()));
  const [code] = (await once(child, 'close')) as unknown[];
  return { ...said, code };
}

test('an empty store, whole logs, and one that was shortened, while the bot has the file open', async () => {
  expect(await run(OMGEVING)).toEqual({ stdout: '0 casussen, 0 heel.\n', stderr: '', code: 0 });
  const schoolId = toSchoolId('de-linde');
  const gebeurtenissen = [1, 2].map((nr) => someEvent(at(nr), { inhoud: { feit: 'Zjoebidoe' } }));
  const [one, two] = [someRecord({ schoolId, code: '2026-001', gebeurtenissen }), someRecord({ schoolId })];
  await stores.casussen.append(one, 'nieuw');
  await stores.casussen.append(two, 'nieuw');
  const heel = `de-linde ${one.casusId}: heel\nde-linde ${two.casusId}: heel\n2 casussen, 2 heel.\n`;
  expect(await run(OMGEVING)).toEqual({ stdout: heel, stderr: '', code: 0 });

  const raw = rawSqlite(path);
  const stored = await raw.read(one);
  await raw.write(one, { ...stored, gebeurtenissen: stored.gebeurtenissen.slice(0, 1) });
  const { stdout, code } = await run(OMGEVING);
  expect(stdout).toContain(`de-linde ${one.casusId}: AFGEKAPT: aan het einde ontbreken gebeurtenissen\n`);
  expect(stdout).toContain('2 casussen, 1 heel.\n');
  expect(code).toBe(1);

  const ander = await run({ ...OMGEVING, SLEUTEL_LOGBOEK: randomBytes(32).toString('base64') });
  expect(ander.stdout).toContain('2 casussen, 0 heel.');
  expect(ander.stderr).toContain('Kijk eerst of SLEUTEL_LOGBOEK de sleutel is');
}, 60_000);

test('names every setting that it misses, and a file that is none', async () => {
  const leeg = await run({});
  expect(leeg).toMatchObject({ stdout: '', code: 78 });
  expect(leeg.stderr.match(/^- [A-Z_]+/gm)).toEqual(['- OPSLAG', '- SLEUTEL_LOGBOEK']);
  expect(leeg.stderr).toContain('maak geen nieuwe');
  expect(leeg.stderr).not.toContain('openssl');
  const cosmos = await run({ OPSLAG: 'cosmos' });
  expect(cosmos.stderr.match(/^- [A-Z_]+/gm)).toEqual(['- COSMOS_ENDPOINT', '- COSMOS_DATABASE', '- SLEUTEL_LOGBOEK']);
  const geen = await run({ ...OMGEVING, SQLITE_BESTAND: `${path}-geen` });
  expect(geen.stderr).toContain('- SQLITE_BESTAND wijst geen bestaand bestand aan.');
  const vreemd = await run({ ...OMGEVING, SQLITE_BESTAND: 'package.json' });
  expect(vreemd).toMatchObject({ stdout: '', code: 1 });
  expect(vreemd.stderr).toContain('onverwachte fout');
}, 60_000);
