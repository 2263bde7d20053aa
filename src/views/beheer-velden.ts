// The small parts of which a page of the beheerder is filled in: its head, a line, a day, a period. It knows no school.

import type { Veld } from './beheer.ts';
import { tekst } from './kaart.ts';

/** Title and why of a page by its name. */
export const kop = (naam: string) => ({
  titel: tekst(`beheer.titel.${naam}`),
  waarom: tekst(`beheer.waarom.${naam}`),
});
export const regel = (id: string, waarde?: string, anders: Partial<Veld> = {}): Veld => ({
  id,
  soort: 'tekst',
  waarde,
  ...anders,
});
export const dag = (id: string, waarde?: string): Veld => ({ id, soort: 'dag', waarde });
export const moet = { moet: true };
/** The value of a choice that stands for these days. */
export const periode = ({ van, tot }: { readonly van: string; readonly tot: string }): string => `${van}_${tot}`;
/** What was chosen is not there any more. */
export const weg = { ...kop('weg'), regels: [] };
