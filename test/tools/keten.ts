// `npm run keten`: looks over what we install, writes dist/sbom.json, and ends with 1 when something is not allowed.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

import {
  checkAudit,
  checkHerkomst,
  checkLicenties,
  checkSbom,
  checkScripts,
  lijstSchema,
  lockSchema,
  verslag,
} from '../support/keten/keten.ts';

const json = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
};
const lees = (pad: string): unknown => json(readFileSync(pad, 'utf8'));
/** What npm prints, also when it ends with an error: an audit with findings does. */
const npm = (...args: readonly string[]): unknown =>
  json(spawnSync('npm', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout);

const pakket = z
  .object({ dependencies: z.record(z.string(), z.string()), allowScripts: z.record(z.string(), z.boolean()) })
  .parse(lees('package.json'));
const lock = lockSchema.parse(lees('package-lock.json'));
const lijst = lijstSchema.parse(lees('test/architecture/keten.json'));

// All of it, what is for development marked as such: with --omit=dev npm 11.19 leaves out what both need (zod), and without
// --legacy-peer-deps it stops at the peers of Babel.
const sbom = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--legacy-peer-deps');
mkdirSync('dist', { recursive: true });
writeFileSync('dist/sbom.json', JSON.stringify(sbom ?? null, undefined, 2));

const uitslagen = [
  checkAudit(
    npm('audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'),
    lijst,
    new Date().toISOString().slice(0, 10),
  ),
  checkScripts(lock, pakket.allowScripts),
  checkHerkomst(lock),
  checkLicenties(lock, lijst),
  checkSbom(sbom, pakket.dependencies),
];
process.stdout.write(verslag(uitslagen));
if (uitslagen.some(({ soort }) => soort === 'fout')) process.exitCode = 1;
