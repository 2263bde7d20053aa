// Who read a casus: reads from outside first and one by one, the others per person (P-08). It knows no template and no Dutch.

import type { Gelezen, Kaartmaker } from './bouw.ts';
import { mens, paginaAdres } from './bouw.ts';
import { tekst } from './kaart.ts';

/** Reads from outside that are shown one by one; the rest is a number. */
const MAX_BUITEN = 15;
const MAX_MENSEN = 20;

/** What a card is about, by the beginning of its name; anything else is the casus itself. */
const ONDERDEEL: readonly (readonly [onderdeel: string, ...begin: readonly string[]])[] = [
  ['signalen', 'signaal', 'kind', 'leerling'],
  ['overleg', 'overleg', 'veilig-thuis', 'toestemming', 'bespreking', 'casusteam', 'informatieverzoek'],
  ['gesprek', 'gesprek', 'persoon', 'gezag', 'reisdatum'],
  ['wegen', 'wegen', 'a1', 'a2', 'a3', 'a4', 'a5', 'voorstel', 'besluit', 'advies'],
  ['hulp', 'hulp', 'opvolging'],
  ['melding', 'melding', 'ouders-vertellen', 'bezwaar', 'bevestiging', 'terugkoppeling'],
  ['tijdlijn', 'tijdlijn'],
  ['inzage', 'inzage'],
];
const onderdeelVan = (kaart: string): string =>
  ONDERDEEL.find(([, ...begin]) => begin.some((each) => kaart === each || kaart.startsWith(`${each}-`)))?.[0] ??
  'casus';

/** Newest first, each person once, with how often. */
function perMens(gelezen: readonly Gelezen[]): readonly { readonly laatste: Gelezen; readonly keer: number }[] {
  const mensen = Map.groupBy(gelezen, ({ door }) => door);
  return [...mensen.values()]
    .flatMap((regels) => regels.slice(-1).map((laatste) => ({ laatste, keer: regels.length })))
    .toSorted((a, b) => (a.laatste.op < b.laatste.op ? 1 : -1));
}

export const inzage: Kaartmaker = ({ school, gelezen = [] }) => {
  const buiten = gelezen.filter(({ relatie }) => relatie === 'buiten-de-casus').toReversed();
  const binnen = gelezen.filter(({ relatie }) => relatie === 'lid');
  const meer = buiten.length - MAX_BUITEN;
  return {
    gegevens: {
      buiten: buiten.slice(0, MAX_BUITEN).map(({ door, op, wat, hoedanigheid }) =>
        tekst('inzage.buiten', {
          wie: mens(school, door),
          wat: tekst(`inzage.wat.${onderdeelVan(wat)}`),
          wanneer: { moment: op },
          als: hoedanigheid === undefined ? '' : tekst(`inzage.als.${hoedanigheid}`),
        }),
      ),
      privacyreglement: paginaAdres(school.documenten?.privacyreglement),
      meer: meer > 0 ? tekst('inzage.meer', { aantal: meer }) : '',
      binnen: perMens(binnen)
        .slice(0, MAX_MENSEN)
        .map(({ laatste, keer }) => ({
          wie: mens(school, laatste.door),
          waarde: tekst(keer === 1 ? 'inzage.eenKeer' : 'inzage.binnen', { keer, wanneer: { moment: laatste.op } }),
        })),
    },
  };
};
