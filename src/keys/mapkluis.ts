// The key provider of one machine: a file for each casus in one folder. It does not know what its keys wrap.

import { createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { constants, mkdirSync, promises, statSync } from 'node:fs';

import { OnleesbareInhoud } from '../application/ports.ts';
import type { Sleutelkluis } from '../application/ports.ts';
import type { CasusId } from '../shared/ids.ts';
import { open, seal } from './aes.ts';

const KEY_BYTES = 32;
const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** On disk before anything is built on it. */
async function sync(path: string): Promise<void> {
  const handle = await promises.open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a whole file, for its owner alone, and puts it in its place with `place`; half a file is never there. */
async function write(map: string, bytes: Uint8Array, place: (path: string) => Promise<void>): Promise<void> {
  const path = `${map}/.${randomBytes(8).toString('hex')}`;
  try {
    await promises.writeFile(path, bytes, { mode: 0o600, flag: 'wx', flush: true });
    await place(path);
  } finally {
    await promises.rm(path, { force: true });
  }
  await sync(map);
}

/**
 * Opens or makes the folder `map`. It must not be kept, nor backed up, with the database: who has both can read. A destroyed key
 * leaves an empty file, so that it is never made again.
 */
export function openMapkluis(map: string): Sleutelkluis {
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const fileOf = (casusId: CasusId): string => `${map}/${casusId}`;

  async function keyOf(casusId: CasusId): Promise<KeyObject> {
    try {
      const bytes = await promises.readFile(fileOf(casusId));
      if (bytes.length === KEY_BYTES) return createSecretKey(bytes);
    } catch (error) {
      // A folder that is not there is a disk that is not there: that says nothing about this key.
      if (!hasCode(error, 'ENOENT') || !statSync(map).isDirectory()) throw error;
    }
    throw new OnleesbareInhoud(casusId, 'sleutel-weg');
  }

  return {
    makeKey: async (casusId) => {
      const file = fileOf(casusId);
      const known = await promises.stat(file).catch(() => undefined);
      if (known !== undefined) return;
      await write(map, randomBytes(KEY_BYTES), async (path) =>
        promises.link(path, file).catch((error: unknown) => {
          // Another process was first: its key it is.
          if (!hasCode(error, 'EEXIST')) throw error;
        }),
      );
    },
    wrap: async (casusId, datasleutel) => seal(await keyOf(casusId), datasleutel, `sleutel:${casusId}`),
    unwrap: async (casusId, omhuld) => {
      const datasleutel = open(await keyOf(casusId), omhuld, `sleutel:${casusId}`);
      if (datasleutel === undefined) throw new OnleesbareInhoud(casusId, 'geschonden');
      return datasleutel;
    },
    destroy: async (casusId) => write(map, new Uint8Array(), async (path) => promises.rename(path, fileOf(casusId))),
    reach: async () => promises.access(map, constants.R_OK | constants.W_OK | constants.X_OK),
  };
}
