// Names that this casus knows, taken out of what people typed, for a version that somebody outside the school reads. It finds no name by itself: not all are known.

import type { CasusEvent } from '../domain/casus.ts';
import { zoekGegevens } from '../domain/persoonsgegevens.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { GEEN_NAAM, VOORNAMEN } from '../domain/voornamen.ts';

/** What stands where a name was. */
const WEG = '[naam]';
const MIN_LETTERS = 3;

/** Fields in which people write who else it was: a third person, whatever becomes of the part itself. */
export const NAAMVELDEN = ['bron', 'met', 'adviseur', 'ontvanger', 'naam', 'aanwezig', 'inspecteur'] as const;

const namenIn = (tekst: string): readonly string[] =>
  zoekGegevens(tekst).flatMap(({ soort, woorden }) => (soort === 'naam' ? [woorden] : []));
const getyptIn = (event: CasusEvent): readonly string[] =>
  Object.entries('inhoud' in event ? event.inhoud : {}).flatMap(([veld, waarde]: [string, unknown]) =>
    typeof waarde === 'string' && NAAMVELDEN.some((naam) => naam === veld) ? namenIn(waarde) : [],
  );
/** Its words without what stands around them; of a double name the whole as well as each half. */
const woordenIn = (naam: string): readonly string[] =>
  naam.split(/[^\p{L}\p{M}\d'’-]+/u).flatMap((woord) => [woord, ...woord.split('-')]);
/** Each word of a name that can stand for it. */
const metDelen = (naam: string): readonly string[] => [
  naam,
  ...woordenIn(naam).filter((deel) => deel.length >= MIN_LETTERS && /^\p{Lu}/u.test(deel) && !GEEN_NAAM.has(deel)),
];

/** Names of staff, of who was named with the pupil and of who was written down as a source, but not of `zelf`. The longest first. */
export function bekendeNamen(
  { personen }: Casus,
  school: School,
  gebeurtenissen: readonly CasusEvent[],
  zelf: string | undefined,
): readonly string[] {
  const eigen = new Set(personen.filter((p) => p.persoonId === zelf).flatMap((p) => woordenIn(p.aanduiding)));
  const namen = [
    ...school.medewerkers.map((m) => m.naam),
    ...personen.flatMap((p) => namenIn(p.aanduiding)),
    ...gebeurtenissen.flatMap(getyptIn),
  ].flatMap(metDelen);
  return [...new Set(namen)].filter((naam) => !eigen.has(naam)).toSorted((a, b) => b.length - a.length);
}

/** A name that is no word as well is one in small letters too; "Dirks" and "Anna's" are of Dirk and Anna. */
function patroonVan(naam: string): RegExp {
  const letterlijk = naam.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const vlaggen = VOORNAMEN.has(naam.toLowerCase()) ? 'giu' : 'gu';
  return new RegExp(String.raw`(?<![\p{L}\d])${letterlijk}(?=s?(?![\p{L}\d]))`, vlaggen);
}
/** Answers the text without these names. */
export const zonderNamen = (namen: readonly string[]): ((tekst: string) => string) => {
  const patronen = namen.map(patroonVan);
  return (tekst) => patronen.reduce((over, patroon) => over.replace(patroon, WEG), tekst);
};
