// What in a free text looks like data of a person, and what does not.

import { maskeerBsn, zoekGegevens, zonderGegevens } from '../../src/domain/persoonsgegevens.ts';
import { uitslagVan } from '../support/domain/zinnen-uitslag.ts';
import { ZINNEN } from '../support/domain/zinnen.ts';

const soorten = (tekst: string, bekend: readonly string[] = []): readonly string[] =>
  zoekGegevens(tekst, bekend).map(({ soort, woorden }) => `${soort}: ${woorden}`);

describe('Zestig zinnen, de helft zonder gegevens van een persoon [P-20]', () => {
  // For the whole list: npx node test/tools/zinnen.ts
  const { geraakt, gemist, stil, vals } = uitslagVan(ZINNEN);
  const teksten = (zinnen: typeof ZINNEN): readonly string[] => zinnen.map(({ tekst }) => tekst);
  it('ziet 27 van de 30 met gegevens', () => {
    expect([geraakt.length, gemist.length]).toEqual([27, 3]);
    // A word that is a name too without a capital, two letters, and a rare name without a capital.
    expect(teksten(gemist)).toEqual([
      'roos vertelde dat thuis alles op is',
      'Bo wilde niet naar huis.',
      'De zus van tjeerd is ook bang.',
    ]);
  });
  it('zwijgt over 30 van de 30 zonder', () => {
    expect(teksten(vals)).toEqual([]);
    expect(stil).toHaveLength(30);
  });
});

describe('Gegevens van een persoon in vrije tekst', () => {
  it.each([
    ['Kwam met zus Fatima naar school.', 'naam: Fatima'],
    ['Jan de Vries stond bij het hek.', 'naam: Jan de Vries'],
    ['Volgens mevrouw Yılmaz-Öztürk huilde ze.', 'naam: Yılmaz-Öztürk'],
    ['Bel 06-12345678 na school.', 'telefoon: 06-12345678'],
    ['Nummer: +31 6 12 34 56 78.', 'telefoon: +31 6 12 34 56 78'],
    ['Woont op Dorpsstraat 12.', 'adres: Dorpsstraat 12'],
    ['Postcode 1234 AB.', 'adres: 1234 AB'],
    ['Bel (020) 123 45 67.', 'telefoon: (020) 123 45 67'],
    ['Youssef huilde.', 'naam: Youssef'],
    ['met ZARA en haar moeder', 'naam: ZARA'],
    ['Mail naar oma@example.org graag.', 'mail: oma@example.org'],
  ])('ziet in "%s" wat erop lijkt [P-20]', (tekst, gevonden) => {
    expect(soorten(tekst)).toEqual([gevonden]);
  });
  it.each([
    ['Kwam drie dagen zonder brood. Zij huilde. Moeder zei: “Ga weg.”'],
    ["De IB'er en het SMW kijken mee. Veilig Thuis belt terug."],
    ['Op 12 maart om 14.05 uur, groep 3, 2 broertjes van 4 en 6.'],
    ['Bel 0800-2000 of 112.'],
    ['Zag:\nBlauwe plek\n- Rode oren'],
    [''],
  ])('zwijgt over gewone woorden: %s [P-20]', (tekst) => {
    expect(soorten(tekst)).toEqual([]);
  });
  it('kent de collega’s van de school: hun naam mag er staan', () => {
    expect(soorten('Ik sprak met Bas en met Femke.', ['Bas', 'Femke'])).toEqual([]);
    expect(soorten('Ik sprak met Bas en met Femke.', ['Bas'])).toEqual(['naam: Femke']);
    expect(soorten('femke belde, FEMKE kwam.', ['Femke de Boer'])).toEqual([]);
  });
  it('maakt een burgerservicenummer onleesbaar, en laat andere getallen staan [P-20]', () => {
    expect(maskeerBsn('BSN 111222333 staat erop.')).toBe('BSN ••••••••• staat erop.');
    expect(maskeerBsn('BSN 111.222.333 en 111 222 333')).toBe('BSN ••••••••• en •••••••••');
    expect(maskeerBsn('1112.22.333 en 111-222-333')).toBe('••••••••• en •••••••••');
    expect(maskeerBsn('Nummer 111222334, 06-12345678, 000000000, 1112223334')).toBe(
      'Nummer 111222334, 06-12345678, 000000000, 1112223334',
    );
  });
  it('haalt alles weg wat zegt wie het is, ook een datum', () => {
    expect(zonderGegevens('Fatima Yilmaz (2-4-2018) woont op Dorpsstraat 12, zei Kees. Bel 06-12345678.')).toBe(
      '… (…) woont op …, zei …. Bel ….',
    );
  });
});
