// Who read a casus: from outside first, per person and part of the casus, the others per person (P-08). It knows no template and no Dutch.

import type { Gelezen, Kaartmaker } from './bouw.ts';
import { mens, paginaAdres } from './bouw.ts';
import { tekst } from './kaart.ts';

/** Lines about reads from outside; the rest is a number. */
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
  ['verzoek', 'inzageverzoek', 'inzagestuk'],
  ['inzageversie', 'inzageversie'],
  ['meegenomen', 'meenemen'],
  ['wie-is-het', 'wie-is-het'],
  ['inzage', 'inzage'],
];
const onderdeelVan = (kaart: string): string =>
  ONDERDEEL.find(([, ...begin]) => begin.some((each) => kaart === each || kaart.startsWith(`${each}-`)))?.[0] ??
  'casus';

/** The latest of each group with how often, newest first. */
function perGroep(
  gelezen: readonly Gelezen[],
  groep: (een: Gelezen) => string,
): readonly { readonly laatste: Gelezen; readonly keer: number }[] {
  return [...Map.groupBy(gelezen, groep).values()]
    .flatMap((regels) => regels.slice(-1).map((laatste) => ({ laatste, keer: regels.length })))
    .toSorted((a, b) => (a.laatste.op < b.laatste.op ? 1 : -1));
}

export const inzage: Kaartmaker = ({ school, gelezen = [] }) => {
  const buiten = perGroep(
    gelezen.filter(({ relatie }) => relatie === 'buiten-de-casus'),
    ({ door, wat, hoedanigheid }) => `${door} ${onderdeelVan(wat)} ${String(hoedanigheid)}`,
  );
  const binnen = perGroep(
    gelezen.filter(({ relatie }) => relatie === 'lid'),
    ({ door }) => door,
  );
  const meer = buiten.length - MAX_BUITEN;
  return {
    gegevens: {
      buiten: buiten.slice(0, MAX_BUITEN).map(({ laatste: { door, op, wat, hoedanigheid }, keer }) =>
        tekst(keer === 1 ? 'inzage.buiten' : 'inzage.buitenVaker', {
          keer,
          wie: mens(school, door),
          wat: tekst(`inzage.wat.${onderdeelVan(wat)}`),
          wanneer: { moment: op },
          als: hoedanigheid === undefined ? '' : tekst(`inzage.als.${hoedanigheid}`),
        }),
      ),
      privacyreglement: paginaAdres(school.documenten?.privacyreglement),
      meer: meer > 0 ? tekst('inzage.meer', { aantal: meer }) : '',
      binnen: binnen.slice(0, MAX_MENSEN).map(({ laatste, keer }) => ({
        wie: mens(school, laatste.door),
        waarde: tekst(keer === 1 ? 'inzage.eenKeer' : 'inzage.binnen', { keer, wanneer: { moment: laatste.op } }),
      })),
    },
  };
};
