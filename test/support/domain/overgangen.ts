// Fridays after which something changes: a weekend, a holiday, summer time begins or ends. It knows no term.

import { plusDagen } from '../../../src/domain/schooldagen.ts';
import { toDatum } from '../../../src/shared/ids.ts';
import type { Datum, Moment } from '../../../src/shared/ids.ts';
import { amsterdam, vrij } from './kalenderschool.ts';
import type { VrijeDagen } from './kalenderschool.ts';

/** A Friday at ten, and the Monday on which the school goes on: what is written down for the others holds for each of them. */
export interface Overgang {
  readonly wat: string;
  readonly vrijdag: Datum;
  readonly maandag: Datum;
  readonly vrij: readonly VrijeDagen[];
  /** First day of the holiday in which somebody watches. */
  readonly wacht?: Datum;
}
const overgang = (wat: string, vrijdag: string, maandag: string, anders: Partial<Overgang> = {}): Overgang => ({
  wat,
  vrijdag: toDatum(vrijdag),
  maandag: toDatum(maandag),
  vrij: [],
  ...anders,
});
const MEI = vrij('2026-04-25', '2026-05-10');
export const MEIVAKANTIE = overgang('een vakantie waarin niemand let', '2026-04-24', '2026-05-11', { vrij: MEI });
const BEWAAKT = overgang('een vakantie waarin iemand let', '2026-04-24', '2026-04-27', {
  vrij: MEI,
  wacht: toDatum('2026-04-25'),
});
export const OVERGANGEN: readonly Overgang[] = [
  overgang('een weekend', '2026-03-13', '2026-03-16'),
  overgang('het begin van de zomertijd', '2026-03-27', '2026-03-30'),
  overgang('het einde van de zomertijd', '2026-10-23', '2026-10-26'),
  MEIVAKANTIE,
  BEWAAKT,
];

/** `ma 16:30`: the first Monday after it; `ma+1` a week later, `vr` the Friday on which it began. In the night of Sunday: `zo`. */
export function momentIn({ vrijdag, maandag }: Overgang, wanneer: string): Moment {
  const [dagWoord = '', tijd = ''] = wanneer.split(' ');
  const [dagen = '', weken = '0'] = dagWoord.split('+');
  const vanaf = { vr: vrijdag, do: plusDagen(vrijdag, -1), zo: plusDagen(maandag, -1) }[dagen];
  const verder = ['ma', 'di', 'wo', 'doNa', 'vrNa'].indexOf(dagen);
  return amsterdam(plusDagen(vanaf ?? maandag, (vanaf === undefined ? verder : 0) + 7 * Number(weken)), tijd);
}
