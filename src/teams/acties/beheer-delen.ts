// What the pages of the beheerder share when they are kept: periods of days, and what cannot be read. It keeps nothing.

import type { Bewerking } from '../../application/beheer.ts';
import type { Periode } from '../../domain/inrichting.ts';
import type { Datum } from '../../shared/ids.ts';
import { datumIn } from './actie.ts';

export type Invoer = Readonly<Record<string, string>>;
/** Something that was typed and cannot be read: `fout` is a key under `beheer.fout`. */
export interface BeheerFout {
  readonly fout: string;
  readonly velden: readonly string[];
}
export type Maker = (invoer: Invoer, rest: string, vandaag: Datum) => Bewerking | BeheerFout;

export const fout = (naam: string, ...velden: readonly string[]): BeheerFout => ({ fout: naam, velden });
/** Both ends of a period, or what is missing in it; undefined when neither was filled in. */
export function periodeIn(invoer: Invoer): Periode | BeheerFout | undefined {
  const [van, tot] = [invoer['van'] ?? '', invoer['tot'] ?? ''];
  if (van === '' && tot === '') return undefined;
  const begin = datumIn(van);
  const einde = tot === '' ? begin : datumIn(tot);
  if (begin === undefined) return fout('dag', 'van');
  if (einde === undefined) return fout('dag', 'tot');
  return einde < begin ? fout('omgekeerd', 'tot') : { van: begin, tot: einde };
}
const sleutel = ({ van, tot }: Periode): string => `${van}_${tot}`;
/** What was ticked goes; what lies behind us is not on the card, and stays. */
export const blijft =
  (invoer: Invoer, vandaag: Datum) =>
  (periode: Periode): boolean =>
    periode.tot < vandaag || !(invoer['schrap'] ?? '').split(',').includes(sleutel(periode));
export const erbij = <T extends Periode>(lijst: readonly T[], nieuw: T | undefined): readonly T[] =>
  nieuw === undefined || lijst.some((each) => sleutel(each) === sleutel(nieuw)) ? lijst : [...lijst, nieuw];
