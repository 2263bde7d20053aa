// The clock of a fault run: it goes as fast as the real one, and jumps. It tells nobody.

import { toMoment } from '../../../src/shared/ids.ts';
import type { Moment } from '../../../src/shared/ids.ts';

/** Monday 23 November 2026, nine o'clock in Amsterdam. */
const BEGIN = Date.parse('2026-11-23T08:00:00.000Z');

export interface Clock {
  readonly nu: () => Moment;
  /** Milliseconds before the real one. */
  readonly aheadMs: () => number;
  readonly jump: (ms: number) => void;
  readonly jumps: () => number;
}

export function createClock(): Clock {
  let aheadMs = BEGIN - Date.now();
  let jumps = 0;
  return {
    nu: () => toMoment(new Date(Date.now() + aheadMs).toISOString()),
    aheadMs: () => aheadMs,
    jump: (ms) => {
      aheadMs += ms;
      jumps += 1;
    },
    jumps: () => jumps,
  };
}
