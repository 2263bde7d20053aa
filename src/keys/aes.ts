// Seals bytes with AES-256-GCM of Node. It does not know what is sealed, nor where the key comes from.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Under a nonce of its own; `bij` is not in it and must be the same when it is opened. Answers base64url of nonce, tag and content. */
export function seal(sleutel: KeyObject, inhoud: Uint8Array, bij: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sleutel, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(bij));
  const sealed = Buffer.concat([cipher.update(inhoud), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Answers undefined when this is not what `seal` answered for this key and `bij`. */
export function open(sleutel: KeyObject, verzegeld: string, bij: string): Buffer | undefined {
  const bytes = Buffer.from(verzegeld, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, sleutel, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(bij));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    return undefined;
  }
}
