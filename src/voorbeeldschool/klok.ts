// The demo's moved clock: real time plus a shift that only grows and is kept over restarts. It knows no terms.

import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Klok } from '../application/ports.ts';
import { toMoment } from '../shared/ids.ts';
import type { Moment } from '../shared/ids.ts';
import { writeAtomically } from './bestand.ts';

export interface VerschoofbareKlok extends Klok {
  /** Milliseconds ahead of the real time. */
  verschuiving(): number;
  /** Moves on; never back, or events would stand before their cause. */
  moveOn(uren: number): void;
}

const bewaard = z.object({ verschuivingMs: z.number().min(0) });

export const echteTijd = (): Moment => toMoment(new Date().toISOString());

/** Opens the clock kept in `path`. A fresh one stands at `begin`, or at the real time when that is later. */
export const openKlok = (path: string, begin: Moment): VerschoofbareKlok => {
  let verschuivingMs = existsSync(path)
    ? bewaard.parse(JSON.parse(readFileSync(path, 'utf8'))).verschuivingMs
    : Math.max(0, Date.parse(begin) - Date.parse(echteTijd()));
  writeAtomically(path, { verschuivingMs });
  return {
    nu: () => toMoment(new Date(Date.now() + verschuivingMs).toISOString()),
    verschuiving: () => verschuivingMs,
    moveOn: (uren) => {
      verschuivingMs += uren * 3_600_000;
      writeAtomically(path, { verschuivingMs });
    },
  };
};
