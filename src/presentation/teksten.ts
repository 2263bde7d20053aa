// Every sentence a person reads, by key; fills in names and moments. It knows no card and no rule.

import nl from '../../cards/teksten/nl.json' with { type: 'json' };
import melding from '../../cards/teksten/nl.melding.json' with { type: 'json' };
import overleg from '../../cards/teksten/nl.overleg.json' with { type: 'json' };
import wegen from '../../cards/teksten/nl.wegen.json' with { type: 'json' };

export type Tekstboom = string | { readonly [sleutel: string]: Tekstboom };
const merge = (a: Tekstboom, b: Tekstboom): Tekstboom =>
  typeof a === 'string' || typeof b === 'string'
    ? b
    : { ...a, ...Object.fromEntries(Object.entries(b).map(([k, v]) => [k, a[k] === undefined ? v : merge(a[k], v)])) };
const boom: Tekstboom = [overleg, wegen, melding].reduce<Tekstboom>(merge, nl);

/** The texts under a key, or undefined. */
export function findTekst(sleutel: string): Tekstboom | undefined {
  return sleutel.split('.').reduce<Tekstboom | undefined>((tak, deel) => {
    if (tak === undefined || typeof tak === 'string') return undefined;
    return Object.hasOwn(tak, deel) ? tak[deel] : undefined;
  }, boom);
}

/** One sentence with its `{naam}` places filled; throws on a missing key or place: a defect that the card tests catch. */
export function zin(sleutel: string, met: Readonly<Record<string, string>> = {}): string {
  const gevonden = findTekst(sleutel);
  if (typeof gevonden !== 'string') throw new Error(`no text: ${sleutel}`);
  return vul(gevonden, met, sleutel);
}

/** Fills the places of one text. */
export function vul(sjabloon: string, met: Readonly<Record<string, string>>, sleutel = sjabloon): string {
  return sjabloon.replace(/\{([a-zA-Z]+)\}/g, (_plek, naam: string) => {
    const waarde = met[naam];
    if (waarde === undefined) throw new Error(`no value for {${naam}} in ${sleutel}`);
    return waarde;
  });
}
