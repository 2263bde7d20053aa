// The computed ground of a melding as a sentence per rule; it computes nothing itself (P-01).

import type { School } from '../domain/school.ts';
import { uitkomstVan } from '../domain/stand.ts';
import type { Casus } from '../domain/toestand.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** Why melden follows, in words; also when nothing was weighed yet, or melden does not follow. */
export function grond(casus: Casus, school: School): Waarde {
  const uitkomst = uitkomstVan(casus, school.profiel);
  if (uitkomst.melden === 'open') return tekst(casus.nood === undefined ? 'meldgrond.open' : 'meldgrond.nood');
  if (uitkomst.melden === 'nee') return tekst('meldgrond.nee');
  const acuut = uitkomst.regel === 'E-02' && casus.afwegingen.A2?.antwoord === 'acuut';
  const zin = tekst(`meldgrond.${uitkomst.regel}${acuut ? '-acuut' : ''}`);
  return uitkomst.norm === undefined ? zin : { samen: [zin, tekst('meldgrond.norm', { norm: uitkomst.norm })] };
}
