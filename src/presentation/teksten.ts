// Every sentence a person reads, by key; fills in names and moments. It knows no card and no rule.

import type { Woorden } from '../domain/schoolprofiel.ts';
import { inEigenWoorden } from './eigen-woorden.ts';
import nl from '../../cards/teksten/nl.json' with { type: 'json' };

export type Tekstboom = string | { readonly [sleutel: string]: Tekstboom };
const boom: Tekstboom = nl;

/** The texts under a key, or undefined. */
export function findTekst(sleutel: string): Tekstboom | undefined {
  return sleutel.split('.').reduce<Tekstboom | undefined>((tak, deel) => {
    if (tak === undefined || typeof tak === 'string') return undefined;
    return Object.hasOwn(tak, deel) ? tak[deel] : undefined;
  }, boom);
}

/** One sentence in the words of the school, its `{naam}` places filled; throws on a missing key or place: a defect that the card tests catch. */
export function zin(sleutel: string, met: Readonly<Record<string, string>> = {}, woorden: Woorden = {}): string {
  const gevonden = findTekst(sleutel);
  if (typeof gevonden !== 'string') throw new Error(`no text: ${sleutel}`);
  return vul(inEigenWoorden(gevonden, woorden), met, sleutel);
}

/** Fills the places of one text. */
export function vul(sjabloon: string, met: Readonly<Record<string, string>>, sleutel = sjabloon): string {
  return sjabloon.replace(/\{([a-zA-Z]+)\}/g, (_plek, naam: string) => {
    const waarde = met[naam];
    if (waarde === undefined) throw new Error(`no value for {${naam}} in ${sleutel}`);
    return waarde;
  });
}
