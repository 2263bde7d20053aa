// A seeded source of chance: the same seed makes the same choices, though not the same timing of processes.

export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** True in this share of the calls. */
  readonly hits: (share: number) => boolean;
}

/** Mulberry32; `name` keeps the streams of one seed apart. */
export function createChance(seed: number, name: string): Chance {
  let state = Buffer.from(name).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), seed | 0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { next, below, pick: (from) => from[below(from.length)] ?? from[0], hits: (share) => next() < share };
}
