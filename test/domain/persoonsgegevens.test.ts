// What in a free text looks like data of a person, and what does not.

import { maskeerBsn, zoekGegevens, zonderGegevens } from '../../src/domain/persoonsgegevens.ts';

const soorten = (tekst: string, bekend: readonly string[] = []): readonly string[] =>
  zoekGegevens(tekst, bekend).map(({ soort, woorden }) => `${soort}: ${woorden}`);

describe('Gegevens van een persoon in vrije tekst', () => {
  it.each([
    ['Kwam met zus Fatima naar school.', 'naam: Fatima'],
    ['Jan de Vries stond bij het hek.', 'naam: Jan de Vries'],
    ['Volgens mevrouw Yılmaz-Öztürk huilde ze.', 'naam: Yılmaz-Öztürk'],
    ['Bel 06-12345678 na school.', 'telefoon: 06-12345678'],
    ['Nummer: +31 6 12 34 56 78.', 'telefoon: +31 6 12 34 56 78'],
    ['Woont op Dorpsstraat 12.', 'adres: Dorpsstraat 12'],
    ['Postcode 1234 AB.', 'adres: 1234 AB'],
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
  });
  it('maakt een burgerservicenummer onleesbaar, en laat andere getallen staan [P-20]', () => {
    expect(maskeerBsn('BSN 111222333 staat erop.')).toBe('BSN ••••••••• staat erop.');
    expect(maskeerBsn('BSN 111.222.333 en 111 222 333')).toBe('BSN ••••••••• en •••••••••');
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
