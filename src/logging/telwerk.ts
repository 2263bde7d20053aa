// Counts what this process did and what went wrong, and says so once a minute. It knows numbers, no casus, no school and no person.

import type { Bezorger, Logboek } from '../application/ports.ts';
import type { Moment } from '../shared/ids.ts';

/** Turns of people; steps of terms; messages by what became of a try; lines that tell of something that went wrong. */
const TELLINGEN = ['beurten', 'termijnen', 'aangekomen', 'geweigerd', 'afgeremd', 'onbekend', 'fouten'] as const;
export type Telling = (typeof TELLINGEN)[number];

/** Lines that tell what is as it should be; every other one counts as an error. */
const GEWOON: ReadonlySet<string> = new Set([
  'huis-gestart',
  'huis-gestopt',
  'huis-stopt',
  'scholen-bestand-gelezen',
  'bewaar-ronde',
  'minuut-telling',
]);
/** `2026-03-12T13:05` */
const minuut = (nu: Moment): string => nu.slice(0, 16);

export interface Telwerk {
  /** The logboek it was made with, with errors counted. */
  readonly logboek: Logboek;
  readonly tel: (wat: Telling, aantal?: number) => void;
  /** One line of all counts since the last one, in the first call of each minute: also without any, as a sign of life. */
  readonly minuut: (nu: Moment) => void;
  /** The line now. */
  readonly schrijf: () => void;
}

/** Starts at zero. */
export function createTelwerk(logboek: Logboek): Telwerk {
  const tellingen = new Map<Telling, number>();
  let laatste: string | undefined;
  const tel = (wat: Telling, aantal = 1): void => {
    tellingen.set(wat, (tellingen.get(wat) ?? 0) + aantal);
  };
  const schrijf = (): void => {
    logboek.record('minuut-telling', Object.fromEntries(TELLINGEN.map((wat) => [wat, tellingen.get(wat) ?? 0])));
    tellingen.clear();
  };
  return {
    logboek: {
      record: (code, velden) => {
        if (!GEWOON.has(code)) tel('fouten');
        logboek.record(code, velden);
      },
    },
    tel,
    minuut: (nu) => {
      const deze = minuut(nu);
      if (laatste !== undefined && laatste !== deze) schrijf();
      laatste = deze;
    },
    schrijf,
  };
}

/** The same bezorger, with what became of each message counted. */
export const countBezorger = (bezorger: Bezorger, { tel }: Pick<Telwerk, 'tel'>): Bezorger => ({
  deliver: async (bezorging) => {
    const resultaat = await bezorger.deliver(bezorging);
    tel(resultaat.status);
    return resultaat;
  },
});
