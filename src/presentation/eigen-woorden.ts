// The school's own words in our sentences, where the texts say another one (C-27, C-43). What people typed never passes here.

import type { Woord, Woorden } from '../domain/schoolprofiel.ts';

/** How the texts say it. A label has the same article: de for roles, het for teams. */
const IN_DE_TEKST: Readonly<Record<Woord, RegExp>> = {
  'intern-begeleider': /\bIB'er\b/g,
  directeur: /\bdirecteur\b/gi,
  ondersteuningsteam: /\bondersteuningsteam\b(?: \(SOT, SOT\+ of ZAT\))?/gi,
  casusteam: /\bteam om deze casus\b/gi,
  wijkteam: /\bwijkteam\b(?: of Centrum voor Jeugd en Gezin)?/gi,
};

const metHoofdletter = (woord: string): string => woord.slice(0, 1).toLocaleUpperCase('nl') + woord.slice(1);
/** A capital where the sentence has one: at its start, or where the word itself was written with one. */
function isAanHetBegin(gevonden: string, plek: number, tekst: string): boolean {
  if (gevonden === "IB'er") return /(?:^|[.?!] )$/.test(tekst.slice(0, plek)) && gevonden !== tekst;
  return /^\p{Lu}/u.test(gevonden);
}

/** A text as this school says it; the same text when it has no words of its own. */
export function inEigenWoorden(tekst: string, woorden: Woorden): string {
  return Object.entries(woorden).reduce(
    (zin, [woord, eigen]) =>
      zin.replace(IN_DE_TEKST[woord as Woord], (gevonden: string, plek: number) =>
        isAanHetBegin(gevonden, plek, zin) ? metHoofdletter(eigen) : eigen,
      ),
    tekst,
  );
}
