// Makes the marks (HMAC) by which the log of a casus is accounted for. It does not know what is marked.

import { createHmac, hkdfSync } from 'node:crypto';

import type { CasusId } from '../shared/ids.ts';

const KEY_BYTES = 32;

/** Answers the mark of a text in one casus, base64url. */
export type Waarmerker = (casusId: CasusId) => (tekst: string) => string;

/** `geheim` is at least 32 random bytes; every casus has a key of its own made of it. With another secret no log is accepted. */
export function createWaarmerker(geheim: Uint8Array): Waarmerker {
  if (geheim.length < KEY_BYTES) throw new RangeError('the secret is shorter than 32 bytes');
  return (casusId) => {
    const sleutel = Buffer.from(hkdfSync('sha256', geheim, '', `logboek/${casusId}`, KEY_BYTES));
    return (tekst) => createHmac('sha256', sleutel).update(tekst).digest('base64url');
  };
}
