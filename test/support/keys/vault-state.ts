// What a vault of the emulator holds: keys with their versions, deleted ones, and what it answers about them. It knows no HTTP.

import { constants, generateKeyPair, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

const makePair = promisify(generateKeyPair);

export interface VaultAnswer {
  readonly status: number;
  readonly body: unknown;
}
interface Version {
  readonly version: string;
  readonly kty: string;
  readonly enabled: boolean;
  readonly ops: readonly string[];
  readonly bits: number;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** As Azure has it: a code, and a message that quotes what was asked. */
export const refusal = (status: number, code: string, message: string, inner?: string): VaultAnswer => ({
  status,
  body: { error: { code, message, ...(inner && { innererror: { code: inner } }) } },
});
const notFound = (name: string): VaultAnswer =>
  refusal(404, 'KeyNotFound', `A key with (name/id) ${name} was not found in this key vault.`);

async function pairOf(kty: string, bits: number) {
  return kty === 'EC' ? makePair('ec', { namedCurve: 'P-256' }) : makePair('rsa', { modulusLength: bits });
}

/** Names differ by letters alone, not by capitals, as in Azure. */
export function createVaultState(url: () => string) {
  const live = new Map<string, Version[]>();
  const deleted = new Map<string, Version[]>();
  /** How often a deletion is not done yet when somebody looks. */
  const busy = new Map<string, number>();
  const settings = { purgeProtection: false, looksBeforeDeleted: 1 };

  const bundle = (name: string, found: Version, more: object = {}): VaultAnswer => ({
    status: 200,
    body: {
      key: {
        kid: `${url()}/keys/${name}/${found.version}`,
        kty: found.kty,
        key_ops: found.ops,
        ...found.publicKey.export({ format: 'jwk' }),
      },
      attributes: { enabled: found.enabled, created: 1, updated: 1, recoveryLevel: 'Recoverable' },
      ...more,
    },
  });
  const find = (name: string, version: string): Version | undefined => {
    const versions = live.get(name.toLowerCase()) ?? [];
    return version === '' ? versions.at(-1) : versions.find((each) => each.version === version);
  };

  async function create(name: string, asked: Readonly<Record<string, unknown>>): Promise<VaultAnswer> {
    const id = name.toLowerCase();
    if (!/^[0-9a-z-]{1,127}$/.test(id)) return refusal(400, 'BadParameter', `The name ${name} is invalid.`);
    if (deleted.has(id))
      return refusal(409, 'Conflict', `Key ${name} is currently deleted.`, 'ObjectIsDeletedButRecoverable');
    const [kty, bits] = [String(asked['kty']), Number(asked['key_size'] ?? 2_048)];
    const attributes = asked['attributes'] as { enabled?: boolean } | undefined;
    const made: Version = {
      version: randomBytes(16).toString('hex'),
      kty,
      bits,
      enabled: attributes?.enabled ?? true,
      ops: (asked['key_ops'] as string[] | undefined) ?? ['sign', 'verify', 'wrapKey', 'unwrapKey'],
      ...(await pairOf(kty, bits)),
    };
    live.set(id, [...(live.get(id) ?? []), made]);
    return bundle(id, made);
  }

  function remove(name: string): VaultAnswer {
    const versions = live.get(name.toLowerCase());
    if (versions === undefined) return notFound(name);
    live.delete(name.toLowerCase());
    deleted.set(name.toLowerCase(), versions);
    busy.set(name.toLowerCase(), settings.looksBeforeDeleted);
    return bundle(name, versions.at(-1)!, { recoveryId: `${url()}/deletedkeys/${name}`, deletedDate: 1 });
  }

  function look(name: string): VaultAnswer {
    const versions = deleted.get(name.toLowerCase());
    const left = busy.get(name.toLowerCase()) ?? 0;
    busy.set(name.toLowerCase(), left - 1);
    return versions === undefined || left > 0 ? notFound(name) : bundle(name, versions.at(-1)!);
  }

  function purge(name: string): VaultAnswer {
    if (!deleted.has(name.toLowerCase())) return notFound(name);
    if (settings.purgeProtection) return refusal(403, 'Forbidden', 'Purge is not allowed.', 'ForbiddenByPolicy');
    deleted.delete(name.toLowerCase());
    return { status: 204, body: undefined };
  }

  function crypt(name: string, version: string, op: string, asked: Readonly<Record<string, unknown>>) {
    const found = find(name, version);
    if (found === undefined) return notFound(`${name}/${version}`);
    if (!found.enabled) return refusal(403, 'Forbidden', `Operation ${op} is not allowed on a disabled key.`);
    if (asked['alg'] !== 'RSA-OAEP-256' || found.kty !== 'RSA')
      return refusal(400, 'BadParameter', `Algorithm ${String(asked['alg'])} is not supported by ${name}.`);
    const value = Buffer.from(String(asked['value']), 'base64url');
    const how = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    try {
      const result =
        op === 'wrapkey'
          ? publicEncrypt({ key: found.publicKey, ...how }, value)
          : privateDecrypt({ key: found.privateKey, ...how }, value);
      const kid = `${url()}/keys/${name}/${found.version}`;
      return { status: 200, body: { kid, value: result.toString('base64url') } };
    } catch {
      return refusal(400, 'BadParameter', `The parameter is incorrect: ${String(asked['value'])}`);
    }
  }

  return {
    create,
    get: (name: string, version: string): VaultAnswer => {
      const found = find(name, version);
      return found === undefined ? notFound(name) : bundle(name, found);
    },
    remove,
    look,
    purge,
    crypt,
    settings,
    /** Names and sizes of the keys that are there. */
    keys: () => [...live].map(([name, versions]) => ({ name, versions: versions.length, bits: versions.at(-1)!.bits })),
    deleted: () => [...deleted.keys()],
    /** What a vault does when its term is over. */
    endOfTerm: () => {
      deleted.clear();
    },
  };
}
