// What in a free text looks like data of a person (P-20, S3-06): a name, a phone number, an address, a BSN. It decides nothing: the writer does.

import { GEEN_NAAM, VOORNAMEN } from './voornamen.ts';

export type GegevenSoort = 'naam' | 'telefoon' | 'adres' | 'mail';
export interface Gegeven {
  readonly soort: GegevenSoort;
  /** As it stands in the text. */
  readonly woorden: string;
}
interface Plek extends Gegeven {
  readonly van: number;
}

const PATRONEN: readonly (readonly [GegevenSoort, RegExp])[] = [
  ['mail', /[^\s@]{1,64}@[^\s@]{1,100}\.\p{L}{2,}/gu],
  // 06-12345678, 06.12.34.56.78, (020) 123 45 67, +31 (0)6 12345678; a date with a time behind it is none.
  [
    'telefoon',
    /(?<![\d-])(?!\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}(?!\d))(?:\+31|0031|\(?0)[ -]?(?:\(0\) ?)?(?:\d(?:\) ?|[ .-])?){8,9}(?!\d)/gu,
  ],
  // No postcode has SA, SD or SS; "2025 IB" is a year and a word of the school.
  [
    'adres',
    /(?<![\p{L}\d])(?!(?:19|20)\d{2} (?:IB|AF|VT|MT|SO)(?!\p{L}))[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu,
  ],
  [
    'adres',
    /(?<!\p{L})(?!(?:Onder|Terug|Heen|Half)weg |(?:School|Speel)plein )\p{Lu}[\p{L}-]{0,40}(?:straat|laan|weg|plein|singel|gracht|kade|dijk|hof|steeg|pad|park|dreef) \d{1,4}/gu,
  ],
  // Without a capital only what cannot be another word.
  ['adres', /(?<!\p{L})\p{Ll}{3,40}straat \d{1,4}/gu],
];

const TUSSENVOEGSELS = 'van|de|der|den|ten|ter|te|el|al|ben|bin';
/** One word with a capital, or several in a row; capitals only (SMW) and "IB'er" are no names. */
const NAAMACHTIG = new RegExp(
  `(?<![\\p{L}'’-])\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: (?:(?:${TUSSENVOEGSELS}) ){0,2}\\p{Lu}\\p{Ll}[\\p{L}'’-]+){0,3}`,
  'gu',
);
/** A sentence, a quotation or a line begins here: a capital says nothing. */
const isBegin = (ervoor: string): boolean => /(?:^|[.!?:…"“”‘’'()\n•-])\s*$/u.test(ervoor);

/** Names: words with a capital in the middle of a sentence, and what goes on after the first word of one. */
function namen(tekst: string, bekend: ReadonlySet<string>): readonly Plek[] {
  return [...tekst.matchAll(NAAMACHTIG)].flatMap(({ 0: woorden, index }): readonly Plek[] => {
    const delen = woorden.split(' ').filter((deel) => /^\p{Lu}/u.test(deel));
    const telt = isBegin(tekst.slice(Math.max(0, index - 3), index)) ? delen.slice(1) : delen;
    const isGewoon = (deel: string): boolean => GEEN_NAAM.has(deel) || bekend.has(deel);
    return telt.every(isGewoon) ? [] : [{ soort: 'naam', woorden, van: index }];
  });
}
/** Names that are known as such, also at the start of a sentence and without a capital: "youssef", "SOPHIE", "Anna's". */
const voornamen = (tekst: string, bekend: ReadonlySet<string>): readonly Plek[] =>
  [...tekst.matchAll(/(?<![\p{L}'’-])\p{L}[\p{L}-]{2,}/gu)].flatMap(({ 0: woord, index }): readonly Plek[] =>
    VOORNAMEN.has(woord.toLowerCase()) && ![...bekend].some((naam) => naam.toLowerCase() === woord.toLowerCase())
      ? [{ soort: 'naam', woorden: woord, van: index }]
      : [],
  );
function plekken(tekst: string, bekend: readonly string[]): readonly Plek[] {
  const gevonden = PATRONEN.flatMap(([soort, patroon]) =>
    [...tekst.matchAll(patroon)].map(({ 0: woorden, index }): Plek => ({
      soort,
      woorden: woorden.replace(/[ .-]+$/u, ''),
      van: index,
    })),
  );
  const buiten = (plek: Plek, andere: readonly Plek[]): boolean =>
    !andere.some((a) => a.van <= plek.van && plek.van + plek.woorden.length <= a.van + a.woorden.length);
  const namenVan = new Set(bekend.flatMap((naam) => naam.split(' ')));
  const vrij = namen(tekst, namenVan).filter((p) => buiten(p, gevonden));
  const los = voornamen(tekst, namenVan).filter((p) => buiten(p, [...gevonden, ...vrij]));
  return [...gevonden, ...vrij, ...los].toSorted((a, b) => a.van - b.van);
}

/** What looks like data of a person, in reading order. `bekend`: names that may stand there (colleagues). */
export const zoekGegevens = (tekst: string, bekend: readonly string[] = []): readonly Gegeven[] =>
  plekken(tekst, bekend).map(({ soort, woorden }) => ({ soort, woorden }));

/** The text with all of that taken out, and dates as well: a birth date tells who it is. */
export function zonderGegevens(tekst: string): string {
  const kaal = plekken(tekst, [])
    .toReversed()
    .reduce((over, { van, woorden }) => `${over.slice(0, van)}…${over.slice(van + woorden.length)}`, tekst);
  return kaal.replace(/(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/gu, '…');
}

/** Nine digits that pass the check of eleven. */
function isBsn(cijfers: string): boolean {
  const som = cijfers.split('').reduce((totaal, c, i) => totaal + Number(c) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0 && !/^0+$/u.test(cijfers);
}
/** A BSN is made unreadable before anything is stored (P-20); other numbers stay. */
export const maskeerBsn = (tekst: string): string =>
  tekst.replace(/(?<![\p{L}\d_-])(?:\d{3}[. -]?\d{3}[. -]?\d{3}|\d{4}\.\d{2}\.\d{3})(?![\p{L}\d_-])/gu, (getal) =>
    isBsn(getal.replace(/\D/gu, '')) ? '•••••••••' : getal,
  );
