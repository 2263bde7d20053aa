// Where people can be reached: written to the store only when it changed. It does not know who they are or what is sent.

import type { Adres, AdresStore } from '../application/ports.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { createQueue } from './queue.ts';

export interface Adresboek {
  /**
   * Saves a changed address; answers whether the person was unknown until now. A known address costs no request to the
   * store, except with `fresh`: on an installation, because another process may have removed the person meanwhile.
   */
  remember(adres: Adres, options: { readonly fresh: boolean }): Promise<{ readonly isNieuw: boolean }>;
  forget(medewerkerId: MedewerkerId): Promise<void>;
}

const isSame = (left: Adres, right: Adres) =>
  left.tenantId === right.tenantId &&
  left.serviceUrl === right.serviceUrl &&
  left.conversationId === right.conversationId &&
  left.gebruikerId === right.gebruikerId &&
  left.botId === right.botId;

/** An address book over the store, with what this process saw last in memory. Two turns of one person go one after another. */
export function createAdresboek(store: AdresStore): Adresboek {
  const known = new Map<MedewerkerId, Adres>();
  const queue = createQueue();
  return {
    remember: (adres, { fresh }) =>
      queue.run(adres.medewerkerId, async () => {
        const inMemory = fresh ? undefined : known.get(adres.medewerkerId);
        const earlier = inMemory ?? (await store.find(adres.medewerkerId));
        if (earlier === undefined || !isSame(earlier, adres)) await store.save(adres);
        known.set(adres.medewerkerId, adres);
        return { isNieuw: earlier === undefined };
      }),
    forget: (medewerkerId) =>
      queue.run(medewerkerId, async () => {
        known.delete(medewerkerId);
        await store.remove(medewerkerId);
      }),
  };
}
