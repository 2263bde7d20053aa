// Every token that may not open the door, each made fresh: forged, expired, of another, for another. It posts nothing.

import { createHmac } from 'node:crypto';
import type { LocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { APP_ID, TENANT_ID } from './activities.ts';

export interface Sleutelbos {
  /** Whose key the bot trusts. */
  readonly local: LocalAuthentication;
  /** A key server with another key under the same id. */
  readonly stranger: LocalAuthentication;
  /** The service address of the activity that comes with it. */
  readonly serviceUrl: string;
}
type Maak = (sleutels: Sleutelbos) => string | undefined;

const now = (): number => Math.floor(Date.now() / 1000);
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const payloadOf = ({ local, serviceUrl }: Sleutelbos): string => local.sign(serviceUrl).split('.')[1] ?? '';
const met =
  (claims: Readonly<Record<string, unknown>>): Maak =>
  ({ local, serviceUrl }) =>
    local.sign(serviceUrl, claims);
/** Not signed with the private key, under a header of the sender's own. */
const eigenKop =
  (kop: Readonly<Record<string, unknown>>, teken: (content: string, sleutels: Sleutelbos) => string): Maak =>
  (sleutels) => {
    const content = `${encode({ typ: 'JWT', kid: 'lokaal', ...kop })}.${payloadOf(sleutels)}`;
    return `${content}.${teken(content, sleutels)}`;
  };
const hmac = (geheim: string, content: string): string =>
  createHmac('sha256', geheim).update(content).digest('base64url');
const echteHandtekening = (content: string, { local, serviceUrl }: Sleutelbos): string =>
  local.sign(serviceUrl).split('.')[2] ?? content;

const VREEMD_ADRES = 'https://smba.trafficmanager.net/emea/';
const MICROSOFT = `https://sts.windows.net/${TENANT_ID}/`;

/** What is wrong with it, and how it is made. */
export const SLECHTE_TOKENS: readonly (readonly [string, Maak])[] = [
  ['no token', () => undefined],
  ['an empty token', () => ''],
  ['words for a token', () => 'let me in'],
  ['three dots of nonsense', () => 'a.b.c'],
  ['a payload that is a list', () => `${encode({ alg: 'RS256' })}.${encode([])}.x`],
  ['another audience', met({ aud: '00000000-0000-4000-8000-0000000000b2' })],
  ['two audiences', met({ aud: [APP_ID, 'someone-else'] })],
  ['no audience', met({ aud: undefined })],
  ['another issuer', met({ iss: 'https://evil.example' })],
  ['the issuer of the channel as one of two', met({ iss: ['https://api.botframework.com', 'https://evil.example'] })],
  ['no issuer', met({ iss: undefined })],
  ['an emulator token of the own tenant', met({ iss: MICROSOFT, tid: TENANT_ID, appid: APP_ID, ver: '1.0' })],
  [
    'an emulator token of the second version',
    met({ iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`, tid: TENANT_ID, azp: APP_ID, ver: '2.0' }),
  ],
  ['a tenant that is not ours', met({ tid: '00000000-0000-4000-8000-00000000ffff' })],
  ['an expiry more than five minutes ago', met({ exp: now() - 600 })],
  ['no expiry', met({ exp: undefined })],
  ['words for an expiry', met({ exp: 'never' })],
  ['a beginning in the future', met({ nbf: now() + 3600 })],
  ['another service address on this machine', ({ local }) => local.sign('http://127.0.0.1:1')],
  ['the service address of Teams', ({ local }) => local.sign(VREEMD_ADRES)],
  ['no service address', met({ serviceurl: undefined })],
  ['the right key id, signed with another key', ({ stranger, serviceUrl }) => stranger.sign(serviceUrl)],
  ['an unknown key id', eigenKop({ alg: 'RS256', kid: 'other' }, echteHandtekening)],
  ['no key id', eigenKop({ alg: 'RS256', kid: undefined }, echteHandtekening)],
  [
    'a key of its own in the header',
    eigenKop(
      { alg: 'RS256', kid: 'eigen', jku: 'https://evil.example/keys', jwk: { kty: 'RSA' } },
      (_content, { stranger, serviceUrl }) => stranger.sign(serviceUrl).split('.')[2] ?? '',
    ),
  ],
  ['no signature', eigenKop({ alg: 'RS256' }, () => '')],
  ['no signature algorithm', eigenKop({ alg: 'none' }, () => '')],
  ['no signature algorithm, with a signature', eigenKop({ alg: 'none' }, () => 'eA')],
  ['a shared secret for a key', eigenKop({ alg: 'HS256' }, (content) => hmac('secret', content))],
  [
    'the public key for a shared secret',
    eigenKop({ alg: 'HS256' }, (content, { local }) => hmac(local.publicKey, content)),
  ],
  [
    'a payload changed after signing',
    (sleutels) => {
      const [head = '', , signature = ''] = sleutels.local.sign(sleutels.serviceUrl, { aud: 'x' }).split('.');
      return `${head}.${payloadOf(sleutels)}.${signature}`;
    },
  ],
];
