// From the folder manifest/ and the environment to the bytes of a package that can be uploaded, or everything that is in the way. It knows no command line.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import { zin } from '../presentation/teksten.ts';
import type { Icoon } from './icoon.ts';
import { controleerIcoon } from './icoon.ts';
import { readInstellingen } from './instellingen.ts';
import { controleerManifest, vulIn } from './manifest.ts';

const ICONEN: readonly Icoon[] = ['color.png', 'outline.png'];
/** The same for everyone, so that the same input gives the same bytes. */
const VAST = { mtime: new Date(2000, 0, 1), mode: 0o100_644, compress: false, forceDosTimestamp: true };

export type Pakketuitkomst =
  | { readonly soort: 'goed'; readonly zip: Buffer }
  | { readonly soort: 'geweigerd'; readonly regels: readonly string[] };

function readBestand(map: string, naam: string): Buffer | undefined {
  try {
    return readFileSync(join(map, naam));
  } catch {
    return undefined;
  }
}

function readJson(map: string): unknown {
  try {
    return JSON.parse(readFileSync(join(map, 'manifest.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Names stand for values that are not there, so that what is wrong in the manifest itself is told in the same breath. */
const INVULLING = {
  MICROSOFT_APP_ID: '5b0b6f0e-6b3e-4c39-9d0e-2f6f2b1a7c41',
  TEAMS_APP_ID: 'c2d5b8a0-1f5e-4a83-8c55-7d7a90f3e612',
  TEAMS_APP_MAKER: 'Bestuur',
  TEAMS_APP_WEBSITE: 'https://bestuur.nl/',
  TEAMS_APP_PRIVACY: 'https://bestuur.nl/',
  TEAMS_APP_VOORWAARDEN: 'https://bestuur.nl/',
};

async function zip(bestanden: readonly (readonly [string, Buffer])[]): Promise<Buffer> {
  const archief = new ZipFile();
  for (const [naam, inhoud] of bestanden) archief.addBuffer(inhoud, naam, VAST);
  archief.end();
  return buffer(archief.outputStream);
}

/** The package of `versie` (x.y.z) from `map`; `regels` holds a line in Dutch for everything that is missing or wrong. */
export async function maakPakket(map: string, env: NodeJS.ProcessEnv, versie: string): Promise<Pakketuitkomst> {
  const instellingen = readInstellingen(env);
  const waarden = 'waarden' in instellingen ? instellingen.waarden : INVULLING;
  const ruw = readJson(map);
  const manifest = vulIn(ruw, { ...waarden, VERSIE: versie, APP_NAAM: zin('app.naam') });
  const fouten = ruw === undefined ? ['ontbreekt of is geen JSON'] : await controleerManifest(manifest);
  const iconen = ICONEN.map((naam) => ({ naam, png: readBestand(map, naam) }));
  const regels = [
    ...('regels' in instellingen ? instellingen.regels : []),
    ...fouten.map((fout) => `manifest.json: ${fout}`),
    ...iconen.flatMap(({ naam, png }) =>
      (png === undefined ? ['ontbreekt'] : controleerIcoon(naam, png)).map((fout) => `${naam}: ${fout}`),
    ),
  ];
  if (regels.length > 0) return { soort: 'geweigerd', regels };
  const tekst = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
  return {
    soort: 'goed',
    zip: await zip([
      ['manifest.json', tekst],
      ...iconen.map(({ naam, png }) => [naam, png ?? Buffer.alloc(0)] as const),
    ]),
  };
}
