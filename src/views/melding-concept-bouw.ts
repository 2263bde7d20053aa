// Bricks of the draft for Veilig Thuis: sections, facts, and the room that typed text may take. They know no field.

import type { CasusEvent, EventType, EventVan } from '../domain/casus.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { kort, kosten } from './melding-omvang.ts';

/** Room for typed text on the whole card; a single text takes at most MAX_TEKST of it. */
const RUIMTE = 9_000;
const MAX_TEKST = 1_600;

/** Hands out room for typed text until it is gone; what does not fit is counted. */
export function createRuimte() {
  let over = RUIMTE;
  return {
    /** The text as far as it fits, or undefined when there is no room left. */
    neem: (getypt: string): Waarde | undefined => {
      if (over < 200) return undefined;
      const mag = Math.min(MAX_TEKST, over);
      over -= Math.min(kosten(getypt), mag) + 60;
      return kort(getypt, mag);
    },
  };
}
export type Ruimte = ReturnType<typeof createRuimte>;

export interface Sectie {
  readonly kop: Waarde;
  readonly feiten: readonly Waarde[];
  readonly regels: readonly Waarde[];
}
export const feit = (naam: string, waarde: Waarde): Waarde => ({ naam: tekst(`concept.veld.${naam}`), waarde });
export const sectie = (kop: string, feiten: readonly Waarde[], regels: readonly Waarde[] = []): Sectie => ({
  kop: tekst(`concept.kop.${kop}`),
  feiten,
  regels,
});
export const mist = (wat: string): Waarde => tekst(`concept.mist.${wat}`);
export const van = <T extends EventType>(gebeurtenissen: readonly CasusEvent[], type: T): readonly EventVan<T>[] =>
  gebeurtenissen.filter((e): e is EventVan<T> => e.type === type);
