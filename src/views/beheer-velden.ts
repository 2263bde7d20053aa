// The small parts of which a page of the beheerder is filled in: its head, a line, a day, a period. It knows no school.

import type { Periode } from '../domain/inrichting.ts';
import type { Veld } from './beheer.ts';
import { periodeWoorden } from './beheer-waarden.ts';
import { keuze } from './bouw.ts';
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
const periode = ({ van, tot }: Periode): string => `${van}_${tot}`;
/** Days that can be taken out: who ticks nothing takes out nothing. */
export const schrap = (dagen: readonly (Periode & { readonly naam?: string })[]): readonly Veld[] =>
  dagen.length === 0
    ? []
    : [
        {
          id: 'schrap',
          soort: 'meer',
          keuzes: dagen.map((each) => keuze(dagenWoorden(each), periode(each))),
          uitleg: tekst('beheer.uitleg.schrap'),
        },
      ];
const dagenWoorden = (each: Periode & { readonly naam?: string }) =>
  each.naam === undefined
    ? periodeWoorden(each)
    : tekst('beheer.vrijeDag', { naam: each.naam, dagen: periodeWoorden(each) });
/** What was chosen is not there any more. */
export const weg = { ...kop('weg'), regels: [] };
