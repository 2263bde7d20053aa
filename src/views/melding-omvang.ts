// How much room typed text takes on a card, so that no card grows past what Teams accepts. It knows no card.

import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** About the bytes of a text once escaped and put in JSON; rather too many than too few. */
export function kosten(getypt: string): number {
  let som = 0;
  for (const teken of getypt) som += /[\p{ASCII}]/u.test(teken) ? (/[A-Za-z0-9 .,;:'?()]/.test(teken) ? 1.2 : 4) : 4;
  return Math.ceil(som);
}

/** Cuts a text into pieces that each take at most `hoogstens`; at a space or line end where there is one. */
export function inStukken(getypt: string, hoogstens: number): readonly string[] {
  const stukken: string[] = [];
  let rest = getypt;
  while (kosten(rest) > hoogstens) {
    const eind = snijpunt(rest, hoogstens);
    stukken.push(rest.slice(0, eind).trimEnd());
    rest = rest.slice(eind).trimStart();
  }
  return rest === '' && stukken.length > 0 ? stukken : [...stukken, rest];
}
function snijpunt(getypt: string, hoogstens: number): number {
  let som = 0;
  let eind = 0;
  for (const teken of getypt) {
    som += kosten(teken);
    if (som > hoogstens) break;
    eind += teken.length;
  }
  const wit = Math.max(getypt.lastIndexOf(' ', eind), getypt.lastIndexOf('\n', eind));
  return wit > eind * 0.7 ? wit : Math.max(eind, 1);
}

/** The text, or its beginning and where the rest stands. */
export function kort(getypt: string, hoogstens: number): Waarde {
  const [begin = '', ...rest] = inStukken(getypt, hoogstens);
  return rest.length === 0 ? begin : { samen: [begin, tekst('omvang.verder')] };
}
