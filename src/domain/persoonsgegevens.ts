// What in a free text looks like data of a person (P-20, S3-06): a name, a phone number, an address, a BSN. It decides nothing: the writer does.

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
  ['telefoon', /(?<![\d-])(?:\+31|0031|0)[ -]?(?:\d[ -]?){8,9}(?!\d)/gu],
  ['adres', /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu],
  [
    'adres',
    /(?<!\p{L})\p{Lu}[\p{L}-]{0,40}(?:straat|laan|weg|plein|singel|gracht|kade|dijk|hof|steeg|pad|park|dreef) \d{1,4}/gu,
  ],
];

/** Words with a capital that name nobody. */
const GEWOON: ReadonlySet<string> = new Set([
  ...['Veilig', 'Thuis', 'Centrum', 'Jeugd', 'Gezin', 'Raad', 'Kinderbescherming', 'Kindertelefoon', 'Teams'],
  ...['Nederland', 'Nederlands', 'Nederlandse', 'Engels', 'Sinterklaas', 'Kerst', 'Pasen', 'Suikerfeest'],
]);
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
    const isGewoon = (deel: string): boolean => GEWOON.has(deel) || bekend.has(deel);
    return telt.every(isGewoon) ? [] : [{ soort: 'naam', woorden, van: index }];
  });
}
function plekken(tekst: string, bekend: readonly string[]): readonly Plek[] {
  const gevonden = PATRONEN.flatMap(([soort, patroon]) =>
    [...tekst.matchAll(patroon)].map(({ 0: woorden, index }): Plek => ({
      soort,
      woorden: woorden.trimEnd(),
      van: index,
    })),
  );
  const binnen = (p: Plek): boolean =>
    gevonden.some((g) => g.van <= p.van && p.van + p.woorden.length <= g.van + g.woorden.length);
  const vrij = namen(tekst, new Set(bekend.flatMap((naam) => naam.split(' ')))).filter((p) => !binnen(p));
  return [...gevonden, ...vrij].toSorted((a, b) => a.van - b.van);
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
  tekst.replace(/(?<![\p{L}\d_-])\d{3}[. ]?\d{3}[. ]?\d{3}(?![\p{L}\d_-])/gu, (getal) =>
    isBsn(getal.replace(/\D/gu, '')) ? '•••••••••' : getal,
  );
