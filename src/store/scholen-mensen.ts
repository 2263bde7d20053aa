// What a file of schools says of when people are there, in Dutch for who brings it in. It knows no casus.

import { parseScholen } from './scholen-schema.ts';
import type { SchoolInBestand } from './scholen-schema.ts';

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
type Mens = SchoolInBestand['medewerkers'][number];

function regels({ naam, werkdagen, afwezig = [], totEnMet }: Mens): readonly string[] {
  const dagen = (werkdagen ?? []).toSorted().flatMap((dag) => DAGEN[dag - 1] ?? []);
  return [
    ...(dagen.length > 0 ? [`${naam} werkt op ${dagen.join(', ')}`] : []),
    ...afwezig.map(({ van, tot }) => `${naam} is weg van ${van} tot en met ${tot}`),
    ...(totEnMet === undefined ? [] : [`${naam} is er tot en met ${totEnMet}`]),
  ];
}

/** A line for everybody who is not there on every school day; `scholen` as they were read from a file that was checked. */
export function mensenRegels(scholen: readonly unknown[]): readonly string[] {
  const gelezen = parseScholen({ scholen });
  if ('fouten' in gelezen) return [];
  return gelezen.scholen.flatMap(({ schoolId, medewerkers }) =>
    medewerkers.flatMap(regels).map((regel) => `${schoolId}: ${regel}`),
  );
}
