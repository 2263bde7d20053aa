// Remembers how the events of the last casussen stood when they were looked over and opened. It checks and opens nothing itself.

import { LRUCache } from 'lru-cache';

/** An event as it stood in the store, as text; what was found when it was looked over; and the event itself, opened. */
export interface Gelezen<Sealed> {
  readonly tekst: string;
  readonly sealed: Sealed;
  readonly event: Readonly<Record<string, unknown>>;
}
/** Of one casus, from its first event on, and under which wrapped data key that was opened. */
interface Log<Sealed> {
  readonly sleutel: string | undefined;
  readonly gelezen: readonly Gelezen<Sealed>[];
}

/**
 * Casussen, and milliseconds from when one was first read: no longer than an unwrapped key is remembered (keys/verzegeling.ts).
 * What is found here spares work, never a check: an event counts as looked over only where the store gives back the very same text.
 */
const MAX_CASUSSEN = 64;
/** Characters of all of them as they stand in the store; ordinary ones take some thirty thousand each. */
const MAX_TEKENS = 8_000_000;
const MAX_MS = 600_000;

export interface Leesgeheugen<Sealed> {
  /** The first events of this log that stand, up to the first that does not, as they stood when they were read before. */
  find(naam: string, events: readonly unknown[]): readonly Gelezen<Sealed>[];
  /** Under which wrapped key these were opened. */
  sleutelVan(naam: string): string | undefined;
  remember(naam: string, log: Log<Sealed>): void;
  /** What was destroyed is not remembered either. */
  forget(naam: string): void;
}

/** Read by one turn after another: nobody may change it. */
export function frozen<T extends object>(value: T): T {
  for (const each of Object.values(value) as unknown[]) if (typeof each === 'object' && each !== null) frozen(each);
  return Object.freeze(value);
}

export function createLeesgeheugen<Sealed>(): Leesgeheugen<Sealed> {
  const logs = new LRUCache<string, Log<Sealed>>({
    max: MAX_CASUSSEN,
    maxSize: MAX_TEKENS,
    sizeCalculation: ({ gelezen }) => gelezen.reduce((tekens, { tekst }) => tekens + tekst.length, 1),
    ttl: MAX_MS,
    ttlAutopurge: true,
    noUpdateTTL: true,
  });
  return {
    find: (naam, events) => {
      const { gelezen } = logs.get(naam) ?? { gelezen: [] };
      const anders = gelezen.findIndex(({ tekst }, i) => tekst !== JSON.stringify(events[i]));
      return anders === -1 ? gelezen : gelezen.slice(0, anders);
    },
    sleutelVan: (naam) => logs.get(naam)?.sleutel,
    remember: (naam, log) => void logs.set(naam, log),
    forget: (naam) => void logs.delete(naam),
  };
}
