// Whether a request carries the key or the token that the emulator was made with; cosmosdb-server itself takes any. It knows no document.

import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Secrets {
  /** Base64. */
  readonly key: string;
  /** The one Entra token that is accepted. */
  readonly token: string;
}

/** What is signed: the kind of the last collection in the path, and the resource (for a collection its parent). */
function signedResource(path: string): { readonly type: string; readonly link: string } {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length % 2 === 0) return { type: parts.at(-2) ?? '', link: parts.join('/') };
  return { type: parts.at(-1) ?? '', link: parts.slice(0, -1).join('/') };
}

/** True for the token, or for a signature under the key over this very method, resource and date. */
export function isAuthorized(method: string, path: string, headers: IncomingHttpHeaders, secrets: Secrets): boolean {
  const given = decodeURIComponent(headers.authorization ?? '');
  if (given === `type=aad&ver=1.0&sig=${secrets.token}`) return true;
  const { type, link } = signedResource(decodeURIComponent(path));
  const text = `${method.toLowerCase()}\n${type}\n${link}\n${String(headers['x-ms-date']).toLowerCase()}\n\n`;
  const sig = createHmac('sha256', Buffer.from(secrets.key, 'base64')).update(text).digest('base64');
  return given === `type=master&ver=1.0&sig=${sig}`;
}
