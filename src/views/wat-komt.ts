// What comes next and when, in words: the terms that run in a casus, as the rules compute them. It adds no date of its own.

import type { School } from '../domain/school.ts';
import { openTermijnen } from '../domain/termijnen.ts';
import type { Termijn } from '../domain/termijnen.ts';
import type { Casus } from '../domain/toestand.ts';
import type { Datum, Moment } from '../shared/ids.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

interface Nu {
  readonly nu: Moment;
  readonly vandaag: Datum;
}
/** Emergency and standstill say nothing about what comes: the card says what to do now. A holiday is told in one list. */
const NIET: readonly Termijn['soort'][] = ['nood', 'opschaling', 'stagnatie', 'vakantie'];

function regel({ soort, tredes, datum }: Termijn, { nu, vandaag }: Nu): Waarde {
  const [uiterlijk] = tredes;
  const wat = tekst(`komt.wat.${soort}`);
  if (datum !== undefined) return tekst(datum < vandaag ? 'komt.was' : 'komt.op', { wat, wanneer: { datum } });
  if (uiterlijk === undefined) return wat;
  return tekst(uiterlijk < nu ? 'komt.laat' : 'komt.voor', { wat, wanneer: { moment: uiterlijk } });
}

/** One line for each kind of term that runs, soonest first. */
export function watKomt(casus: Casus, school: School, wanneer: Nu): readonly Waarde[] {
  const termijnen = openTermijnen(casus, school)
    .filter(({ soort }) => !NIET.includes(soort))
    .toSorted((a, b) => ((a.tredes[0] ?? '') < (b.tredes[0] ?? '') ? -1 : 1));
  return termijnen
    .filter(({ soort }, i) => termijnen.findIndex((een) => een.soort === soort) === i)
    .map((termijn) => regel(termijn, wanneer));
}
