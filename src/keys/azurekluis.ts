// The key provider of a school that runs in Azure: a key for each casus in Key Vault, which it never leaves. It does not know what its keys wrap.

import type { TokenCredential } from '@azure/identity';
import { KeyClient } from '@azure/keyvault-keys';
import type { KeyClientOptions } from '@azure/keyvault-keys';
import { AzureLogger } from '@azure/logger';

import { OnleesbareInhoud } from '../application/ports.ts';
import type { Logboek, Sleutelkluis } from '../application/ports.ts';
import type { CasusId } from '../shared/ids.ts';
import { Kluisfout, toKluisfout } from './kluisfout.ts';

export interface AzurekluisOpties {
  /** `https://<vault>.vault.azure.net` */
  readonly url: string;
  readonly credential: TokenCredential;
  /** For a vault that is not in Azure: an authority of its own, and no check that the vault is Microsoft's. */
  readonly client?: Pick<KeyClientOptions, 'tlsOptions' | 'disableChallengeResourceVerification'>;
  /** Milliseconds for all that one call does; by default that of a turn. */
  readonly patience?: number;
}

/** Microsoft's vaults take RSA and no AES; 3072 bits are good for beyond 2030. The wrapped text is 512 characters of base64url. */
const RSA_BITS = 3_072;
const WRAP = 'RSA-OAEP-256';
/** Twice more for a 429, a 5xx or no answer; a longer Retry-After does not fit in a turn. */
const RETRIES = { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 800 } as const;
/** A new key takes the vault longest: a second or so. */
const PATIENCE_OF_A_TURN = 5_000;
/** Times as long for a deletion, which the vault carries out after it answered. */
const DESTROYING = 3;
const POLL = 500;

/** Names in a vault make no difference between A and a, ids of casussen do: so in hexadecimal. An id is random and says nothing. */
const nameOf = (casusId: CasusId): string => `casus-${Buffer.from(casusId, 'base64url').toString('hex')}`;
/** Stays when a key was destroyed, so that it is never made again once the vault has forgotten it. */
const stoneOf = (casusId: CasusId): string => `${nameOf(casusId)}-vernietigd`;

const WRAPPED = /^([0-9a-f]{32})\.([\w-]+)$/;

const statusOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
/** A refused sign-in has a status too: it must not look like an answer of the vault about a key. */
const signIn = (credential: TokenCredential): TokenCredential => ({
  // A token outlives the request that first asked for it: giving up on that request must not give up on the token.
  getToken: async (scopes, { abortSignal: _abortSignal, ...options } = {}) => {
    try {
      return await credential.getToken(scopes, options);
    } catch {
      throw new Kluisfout('kluis-aanmelden-mislukt');
    }
  },
});
const isStatus = (error: unknown, status: number): boolean => error instanceof Kluisfout && error.status === status;

const gone = (casusId: CasusId, error: unknown): unknown =>
  isStatus(error, 404) ? new OnleesbareInhoud(casusId, 'sleutel-weg') : error;

/** Everything asked of one vault: in the time of a turn, and what went wrong as a code alone. */
function createRequests(logboek: Logboek, patience: number) {
  return async <T>(work: (abortSignal: AbortSignal) => Promise<T>, times = 1): Promise<T> => {
    try {
      return await work(AbortSignal.timeout(patience * times));
    } catch (error) {
      const fout = error instanceof Kluisfout ? error : toKluisfout(statusOf(error));
      // An answer about one key is no trouble of the vault.
      if (![400, 404, 409].includes(fout.status ?? 0)) logboek.record(fout.reden, { http: fout.status ?? 0 });
      throw fout;
    }
  };
}
type Ask = ReturnType<typeof createRequests>;

/** Answers undefined when there is no such key. */
async function find<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

/** Makes a key unless one was there, or was there and is being deleted. */
async function make(ask: Ask, work: (abortSignal: AbortSignal) => Promise<unknown>): Promise<void> {
  try {
    await ask(work);
  } catch (error) {
    if (!isStatus(error, 409)) throw error;
  }
}

/** For good as far as it is ours to say: with purge protection, or without the right to purge, the vault does it after its term. */
async function purge(client: KeyClient, ask: Ask, logboek: Logboek, casusId: CasusId): Promise<void> {
  try {
    await find(ask(async (abortSignal) => client.purgeDeletedKey(nameOf(casusId), { abortSignal })));
  } catch (error) {
    if (!(error instanceof Kluisfout)) throw error;
    logboek.record('sleutel-wacht-op-wissen', { casusId, http: error.status ?? 0 });
  }
}

function createDestroy(client: KeyClient, ask: Ask, logboek: Logboek): Sleutelkluis['destroy'] {
  return async (casusId) => {
    const stone = stoneOf(casusId);
    const known = await find(ask(async (abortSignal) => client.getKey(stone, { abortSignal })));
    // First, or a process that stops halfway leaves a name that is free again one day.
    if (known === undefined)
      await make(ask, async (abortSignal) => client.createKey(stone, 'EC', { enabled: false, abortSignal }));
    await find(
      ask(async (abortSignal) => {
        const poller = await client.beginDeleteKey(nameOf(casusId), { intervalInMs: POLL, abortSignal });
        await poller.pollUntilDone();
      }, DESTROYING),
    );
    await purge(client, ask, logboek, casusId);
  };
}

/**
 * Connects to a vault; asks nothing yet. Rejects with OnleesbareInhoud for a key that is gone or a wrapped key that is not ours, and
 * with Kluisfout for whatever may go well later. `logboek` hears of the latter, and of a key that waits for the vault's own term.
 */
export function openAzurekluis(
  { url, credential, client: options, patience = PATIENCE_OF_A_TURN }: AzurekluisOpties,
  logboek: Logboek,
): Sleutelkluis {
  // AZURE_LOG_LEVEL and DEBUG would print addresses and errors with their bodies.
  AzureLogger.log = () => undefined;
  const client = new KeyClient(url, signIn(credential), { ...options, retryOptions: RETRIES });
  const ask = createRequests(logboek, patience);
  return {
    makeKey: async (casusId) => {
      const [name, stone] = [nameOf(casusId), stoneOf(casusId)];
      const known = await find(ask(async (abortSignal) => client.getKey(name, { abortSignal })));
      if (known !== undefined) return;
      const destroyed = await find(ask(async (abortSignal) => client.getKey(stone, { abortSignal })));
      if (destroyed !== undefined) return;
      await make(ask, async (abortSignal) =>
        client.createKey(name, 'RSA', { keySize: RSA_BITS, keyOps: ['wrapKey', 'unwrapKey'], abortSignal }),
      );
    },
    wrap: async (casusId, datasleutel) => {
      try {
        const name = nameOf(casusId);
        const found = await ask(async (abortSignal) => client.getKey(name, { abortSignal }));
        // Another version may come at any moment, by rotation or of two processes at once: each wrapped key names its own, and the SDK
        // is told which, because it names the one that it looked up and not the one that the vault took.
        const { version: keyVersion = '' } = found.properties;
        const cryptography = client.getCryptographyClient(name, { keyVersion });
        const { result } = await ask(async (abortSignal) => cryptography.wrapKey(WRAP, datasleutel, { abortSignal }));
        return `${keyVersion}.${Buffer.from(result).toString('base64url')}`;
      } catch (error) {
        throw gone(casusId, error);
      }
    },
    unwrap: async (casusId, omhuld) => {
      const [, keyVersion, wrapped] = WRAPPED.exec(omhuld) ?? [];
      if (keyVersion === undefined || wrapped === undefined) throw new OnleesbareInhoud(casusId, 'geschonden');
      try {
        const cryptography = client.getCryptographyClient(nameOf(casusId), { keyVersion });
        const { result } = await ask(async (abortSignal) =>
          cryptography.unwrapKey(WRAP, Buffer.from(wrapped, 'base64url'), { abortSignal }),
        );
        return result;
      } catch (error) {
        throw isStatus(error, 400) ? new OnleesbareInhoud(casusId, 'geschonden') : gone(casusId, error);
      }
    },
    destroy: createDestroy(client, ask, logboek),
    // No casus has this name: that it is not there is an answer, and one that needs the rights that a casus needs.
    reach: async () => {
      await find(ask(async (abortSignal) => client.getKey('gereedheid', { abortSignal })));
    },
  };
}
