// A package to break: copies of the folder manifest/, complete settings, and a way to unpack what was made. It does not know what is refused.

import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { fromBufferPromise } from 'yauzl';

import { maakPakket } from '../../../src/teamspakket/pakket.ts';

const werk = mkdtempSync(join(tmpdir(), 'pakket-'));
/** Takes away every copy. */
export const ruimOp = (): void => {
  rmSync(werk, { recursive: true, force: true });
};

export const ENV = {
  MICROSOFT_APP_ID: randomUUID(),
  TEAMS_APP_ID: randomUUID(),
  TEAMS_APP_MAKER: 'Stichting De Linde',
  TEAMS_APP_WEBSITE: 'https://delinde.nl/hulp',
  TEAMS_APP_PRIVACY: 'https://delinde.nl/privacy',
  TEAMS_APP_VOORWAARDEN: 'https://delinde.nl/afspraken',
};

interface Manifest {
  [naam: string]: unknown;
  bots: { commandLists: { commands: { title: string; description: string }[] }[]; [naam: string]: unknown }[];
}
export const gelezen = (map = 'manifest'): Manifest =>
  JSON.parse(readFileSync(join(map, 'manifest.json'), 'utf8')) as Manifest;

/** A copy of the folder with these changes to its manifest. */
export function kopie(verander: (manifest: Manifest) => void = () => undefined): string {
  const map = mkdtempSync(join(werk, 'manifest-'));
  cpSync('manifest', map, { recursive: true });
  const manifest = gelezen(map);
  verander(manifest);
  writeFileSync(join(map, 'manifest.json'), JSON.stringify(manifest));
  return map;
}

export async function regelsVan(
  map: string,
  env: NodeJS.ProcessEnv = ENV,
  versie = '1.2.3',
): Promise<readonly string[]> {
  const uitkomst = await maakPakket(map, env, versie);
  return uitkomst.soort === 'geweigerd' ? uitkomst.regels : [];
}

export async function zipVan(map: string, env: NodeJS.ProcessEnv = ENV): Promise<Buffer> {
  const uitkomst = await maakPakket(map, env, '1.2.3');
  if (uitkomst.soort === 'geweigerd') throw new Error(uitkomst.regels.join('\n'));
  return uitkomst.zip;
}

export async function pakUit(zip: Buffer): Promise<Map<string, Buffer>> {
  const archief = await fromBufferPromise(zip);
  const bestanden = new Map<string, Buffer>();
  for await (const stuk of archief.eachEntry()) {
    bestanden.set(stuk.fileName, await buffer(await archief.openReadStreamPromise(stuk)));
  }
  return bestanden;
}

/** Set at a path such as `name.short`; undefined takes it away. */
export const zet = (pad: string, waarde: unknown) => (manifest: Manifest) => {
  const stappen = pad.split('.');
  const laatste = stappen.pop() ?? '';
  const plek = stappen.reduce<Record<string, unknown>>((deel, stap) => deel[stap] as Record<string, unknown>, manifest);
  if (waarde === undefined) Reflect.deleteProperty(plek, laatste);
  else plek[laatste] = waarde;
};
