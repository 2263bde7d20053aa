// Who calls Veilig Thuis, in words for the one who looks: one name, whether that one said so, and who may say it. It decides nothing.

import { isToegezegd, melderVan } from '../domain/melder.ts';
import { mens } from './bouw.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

type Blik = Pick<Bouw, 'casus' | 'school' | 'wie'>;

/** `<sleutel>.ik` or `<sleutel>.ander`, with the name; under `<sleutel>.gevraagd` while that one did not say so. Empty when nothing is to be reported. */
export function wieBelt({ casus, school, wie }: Blik, sleutel = 'melder'): Waarde {
  const melder = melderVan(casus, school);
  if (melder === undefined) return '';
  const tak = isToegezegd(casus, melder) ? sleutel : `${sleutel}.gevraagd`;
  return melder === wie ? tekst(`${tak}.ik`) : tekst(`${tak}.ander`, { wie: mens(school, melder) });
}
/** Nobody said so yet, or somebody else did: one press says "Ik bel Veilig Thuis". */
export function magOvernemen({ casus, school, wie }: Blik): boolean {
  const melder = melderVan(casus, school);
  return melder !== undefined && (melder !== wie || !isToegezegd(casus, wie));
}
