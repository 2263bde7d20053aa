// Makes random ids and the key under which a pupil is found again. It does not know where the secret comes from.

import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

import type { Sleutels } from '../application/ports.ts';
import { DATUM, toCasusId } from '../shared/ids.ts';
import type { SchoolId } from '../shared/ids.ts';

const ID_BYTES = 16;

/** Same initials, however typed: compatible forms, upper case, letters and digits alone; without any of these, what was typed. */
function genormaliseerd(initialen: string): string {
  const hoofdletters = initialen.normalize('NFKC').toUpperCase().normalize('NFC');
  return hoofdletters.replace(/[^\p{L}\p{M}\p{N}]/gu, '') || hoofdletters.trim();
}

const schoolsleutel = (geheim: Uint8Array, schoolId: SchoolId): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', geheim, '', `leerling-sleutel/${schoolId}`, 32));

/**
 * `geheim` is at least 32 random bytes; who has it can find a pupil by trying names, so it never leaves the configuration.
 * `leerlingSleutel` throws RangeError without initials or birth date: a half key would join pupils who are not the same.
 */
export function createSleutels(geheim: Uint8Array): Sleutels {
  if (geheim.length < 32) throw new RangeError('the secret is shorter than 32 bytes');
  return {
    eigenCasusId: (schoolId, casusId) =>
      toCasusId(
        createHmac('sha256', schoolsleutel(geheim, schoolId))
          .update(`casus/${casusId}`)
          .digest()
          .toString('base64url', 0, ID_BYTES),
      ),
    newCasusId: () => toCasusId(randomBytes(ID_BYTES).toString('base64url')),
    leerlingSleutel: (schoolId, initialen, geboortedatum) => {
      const letters = genormaliseerd(initialen);
      if (letters === '' || !DATUM.test(geboortedatum)) throw new RangeError('initials and birth date are both needed');
      return createHmac('sha256', schoolsleutel(geheim, schoolId))
        .update(`${letters}|${geboortedatum}`)
        .digest('base64url');
    },
  };
}
