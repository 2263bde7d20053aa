// Seals what people wrote under a data key for each casus, and marks its log. It does not know where keys are kept, nor what is written.

import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { OnleesbareInhoud } from '../application/ports.ts';
import type { Sleutelkluis, Verzegeling, Zegel } from '../application/ports.ts';
import { toCasusId } from '../shared/ids.ts';
import type { CasusId } from '../shared/ids.ts';
import { open, seal } from './aes.ts';
import type { Waarmerker } from './waarmerk.ts';

/** Milliseconds that an unwrapped key is remembered. */
export const ONTHOUD_MS = 600_000;
const KEY_BYTES = 32;

interface Bekend {
  readonly omhuld: string;
  readonly sleutel: Promise<KeyObject>;
}

function zegelVan(casusId: CasusId, omhuld: string, sleutel: KeyObject): Zegel {
  const bij = (nummer: number): string => `inhoud:${casusId}:${String(nummer)}`;
  return {
    sleutel: omhuld,
    seal: (nummer, inhoud) => seal(sleutel, Buffer.from(inhoud), bij(nummer)),
    open: (nummer, verzegeld) => {
      const opened = open(sleutel, verzegeld, bij(nummer));
      if (opened === undefined) throw new OnleesbareInhoud(casusId, 'geschonden');
      return opened.toString();
    },
  };
}

/** The last data key of each casus, for ten minutes; a key that could not be had is not remembered. */
function createGeheugen() {
  const bekend = new Map<CasusId, Bekend>();
  const forget = (casusId: CasusId, entry: Bekend): void => {
    if (bekend.get(casusId) === entry) bekend.delete(casusId);
  };
  return {
    find: (casusId: CasusId) => bekend.get(casusId),
    forget: (casusId: CasusId) => bekend.delete(casusId),
    remember: async (casusId: CasusId, entry: Bekend): Promise<KeyObject> => {
      bekend.set(casusId, entry);
      setTimeout(forget, ONTHOUD_MS, casusId, entry).unref();
      try {
        return await entry.sleutel;
      } catch (error) {
        forget(casusId, entry);
        throw error;
      }
    },
  };
}

const ID_BYTES = 16;
/** Has the shape of an id, is always the same, and says nothing about what it came from. */
const plekUit = (tekst: string): CasusId =>
  toCasusId(createHash('sha256').update(tekst).digest().subarray(0, ID_BYTES).toString('base64url'));

/** Seals under the keys of `kluis`; `waarmerker` marks the logs. */
export function createVerzegeling(kluis: Sleutelkluis, waarmerker: Waarmerker): Verzegeling {
  const geheugen = createGeheugen();
  return {
    plek: ({ schoolId, casusId, sleutelplek }) =>
      sleutelplek === undefined ? casusId : plekUit(`${sleutelplek}/${schoolId}/${casusId}`),
    opvolger: (plek) => plekUit(`opvolger/${plek}`),
    toWrite: async (casusId) => {
      const known = geheugen.find(casusId);
      if (known !== undefined) return zegelVan(casusId, known.omhuld, await known.sleutel);
      const bytes = randomBytes(KEY_BYTES);
      await kluis.makeKey(casusId);
      const omhuld = await kluis.wrap(casusId, bytes);
      const sleutel = Promise.resolve(createSecretKey(bytes));
      return zegelVan(casusId, omhuld, await geheugen.remember(casusId, { omhuld, sleutel }));
    },
    toRead: async (casusId, omhuld) => {
      const known = geheugen.find(casusId);
      if (known?.omhuld === omhuld) return zegelVan(casusId, omhuld, await known.sleutel);
      const sleutel = kluis.unwrap(casusId, omhuld).then((bytes) => createSecretKey(bytes));
      return zegelVan(casusId, omhuld, await geheugen.remember(casusId, { omhuld, sleutel }));
    },
    waarmerker,
    destroy: async (casusId) => {
      geheugen.forget(casusId);
      await kluis.destroy(casusId);
    },
    reach: async () => kluis.reach(),
  };
}
