// Makes the marks (HMAC) by which the log of a casus is accounted for. It does not know what is marked.

import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { CasusId } from '../shared/ids.ts';

const KEY_BYTES = 32;
/** They say no more than the secret that they are made of. */
const MAX_SLEUTELS = 256;

/** Answers the mark of a text in one casus, base64url. */
export type Waarmerker = (casusId: CasusId) => (tekst: string) => string;

/** `geheim` is at least 32 random bytes; every casus has a key of its own made of it. With another secret no log is accepted. */
export function createWaarmerker(geheim: Uint8Array): Waarmerker {
  if (geheim.length < KEY_BYTES) throw new RangeError('the secret is shorter than 32 bytes');
  // Key objects: Node looks over bytes anew for every mark, which costs more than the mark.
  const bron = createSecretKey(geheim);
  const sleutels = new LRUCache<CasusId, KeyObject>({
    max: MAX_SLEUTELS,
    memoMethod: (casusId) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', bron, '', `logboek/${casusId}`, KEY_BYTES))),
  });
  return (casusId) => {
    const sleutel = sleutels.memo(casusId);
    return (tekst) => createHmac('sha256', sleutel).update(tekst).digest('base64url');
  };
}
