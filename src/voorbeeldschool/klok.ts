// The demo's moved clock: real time plus a shift that only grows and is kept over restarts. It knows no terms.

import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Klok } from '../application/ports.ts';
import { toMoment } from '../shared/ids.ts';
import { writeAtomically } from './bestand.ts';

export interface VerschoofbareKlok extends Klok {
  /** Milliseconds ahead of the real time. */
  verschuiving(): number;
  /** Moves on; never back, or events would stand before their cause. */
  moveOn(uren: number): void;
}

const bewaard = z.object({ verschuivingMs: z.number().min(0) });

/** Opens the clock kept in `path`; a fresh one shows the real time. */
export const openKlok = (path: string): VerschoofbareKlok => {
  let verschuivingMs = existsSync(path) ? bewaard.parse(JSON.parse(readFileSync(path, 'utf8'))).verschuivingMs : 0;
  return {
    nu: () => toMoment(new Date(Date.now() + verschuivingMs).toISOString()),
    verschuiving: () => verschuivingMs,
    moveOn: (uren) => {
      verschuivingMs += uren * 3_600_000;
      writeAtomically(path, { verschuivingMs });
    },
  };
};
