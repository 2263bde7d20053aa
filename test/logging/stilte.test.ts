// The real process, with a library in it that says what somebody typed, in every way there is: nothing of it comes out.

import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { freePort } from '../support/free-port.ts';

import.meta.jest.setTimeout(60_000);
const map = mkdtempSync(join(tmpdir(), 'stilte-'));
const running = new Set<ReturnType<typeof spawn>>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(map, { recursive: true, force: true });
});

const NAAM = 'Zjoebidoe';
const PRAATZIEK = new URL('../support/logging/praatziek.ts', import.meta.url).href;
const secret = (): string => randomBytes(32).toString('base64');

/** Starts the house, lets the library speak, stops it when it still runs; answers what came out. */
async function run(hoe: string) {
  const child = spawn(process.execPath, ['--import', PRAATZIEK, 'src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      DEBUG: '*',
      AZURE_LOG_LEVEL: 'verbose',
      NAAM,
      HOE: hoe,
      MICROSOFT_APP_ID: randomUUID(),
      MICROSOFT_APP_TYPE: 'SingleTenant',
      MICROSOFT_APP_TENANT_ID: randomUUID(),
      MICROSOFT_APP_PASSWORD: `aB3~${randomBytes(27).toString('base64url')}`,
      PORT: await freePort(),
      SCHOLEN_BESTAND: 'src/voorbeeldschool/school.json',
      OPSLAG: 'sqlite',
      SQLITE_BESTAND: join(map, `${randomUUID()}.sqlite`),
      EEN_MACHINE: 'ja',
      SLEUTELS_MAP: mkdtempSync(join(map, 'sleutels-')),
      SLEUTEL_LOGBOEK: secret(),
      SLEUTEL_LEERLING: secret(),
    },
  });
  running.add(child);
  const codes: string[] = [];
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
  let asked = false;
  createInterface(child.stdout).on('line', (line) => {
    stdout += `${line}\n`;
    const { code } = JSON.parse(line) as { code: string };
    codes.push(code);
    if (code === 'huis-gestart') child.kill('SIGUSR2');
    else if (!asked && code === 'node-waarschuwing') {
      asked = true;
      child.kill('SIGTERM');
    }
  });
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return { code, codes, stdout, stderr };
}

test.each([['console'], ['stroom']])('what a library prints through its %s becomes bare codes', async (hoe) => {
  const { code, codes, stdout, stderr } = await run(hoe);
  expect(stdout + stderr).not.toContain(NAAM);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(codes).toContain('bibliotheek-uitvoer');
  if (hoe === 'console') expect(codes).toContain('bibliotheek-console');
  expect(codes.at(-1)).toBe('huis-gestopt');
});

test.each([
  ['belofte', 'RestError'],
  ['tekst', 'ERR_UNHANDLED_REJECTION'],
  ['niets', 'onbekend'],
])('an error that nobody catches (%s) ends it with one code and no word of it', async (hoe, woord) => {
  const { code, stdout, stderr } = await run(hoe);
  expect(stdout + stderr).not.toContain(NAAM);
  expect(stderr).toBe(`De assistent stopt door een onverwachte fout: ${woord}.\n`);
  expect(code).toBe(1);
});
