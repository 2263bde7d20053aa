// Who calls Veilig Thuis, in words for the one who looks: one name, and whether this person may relieve that one. It decides nothing.

import { melderVan } from '../domain/melder.ts';
import { mens } from './bouw.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

type Blik = Pick<Bouw, 'casus' | 'school' | 'wie'>;

/** `<sleutel>.ik` or `<sleutel>.ander`, with the name; empty when nothing is to be reported. */
export function wieBelt({ casus, school, wie }: Blik, sleutel = 'melder'): Waarde {
  const melder = melderVan(casus, school);
  if (melder === undefined) return '';
  return melder === wie ? tekst(`${sleutel}.ik`) : tekst(`${sleutel}.ander`, { wie: mens(school, melder) });
}
/** Somebody else is at turn: one press takes it over. */
export function magOvernemen({ casus, school, wie }: Blik): boolean {
  const melder = melderVan(casus, school);
  return melder !== undefined && melder !== wie;
}
