// What a school has that chose nothing: the first choice of each setting in the rules (section 2), written out by hand.

import { BASIS_2019 } from '../../src/domain/schoolprofiel.ts';

describe('Een school die niets kiest', () => {
  it('praat met ouders door IB’er en leerkracht, en de leerkracht mag erbij zijn', () => {
    expect(BASIS_2019.oudergesprek).toEqual({ deelnemers: ['intern-begeleider', 'leerkracht'], leerkracht: 'mag' });
    expect(BASIS_2019.afzienGronden).toEqual([]);
    expect(BASIS_2019.contactMetHulpverlener).toBe(false);
    expect(BASIS_2019.verslagOndertekenen).toBe(false);
  });
  it('weegt met leerkracht, IB’er en aandachtsfunctionaris in de woorden van S4; directie heeft de eindrol', () => {
    expect(BASIS_2019.besluit).toEqual({
      team: ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris'],
      eindrol: 'directeur',
    });
    expect([BASIS_2019.preset, BASIS_2019.afwegingenStap, BASIS_2019.tekstset]).toEqual([
      'basis2019',
      'gesplitst',
      'S4',
    ]);
  });
  it('meldt door IB’er of leerkracht, en directie vertelt het aan ouders; contactbreuk is geen grond om dat te laten', () => {
    expect(BASIS_2019.melder).toEqual(['intern-begeleider', 'leerkracht']);
    expect(BASIS_2019.meldingVertellen).toBe('directeur');
    expect(BASIS_2019.contactbreuk).toBe(false);
  });
  it('belt Veilig Thuis op eigen naam, vraagt er één keer naar en is niet aan het advies gebonden', () => {
    expect(BASIS_2019.veiligThuis).toEqual({ opNaamVan: 'beller', adviesBindt: false, adviesVoorB1Nee: 'gevraagd' });
  });
  it('vertelt de IB’er van elke casus, gebruikt de verwijsindex niet, en kijkt na 3 en 12 maanden opnieuw', () => {
    expect([BASIS_2019.ibBijStart, BASIS_2019.verwijsindex]).toEqual([true, false]);
    expect(BASIS_2019.termijnen.opvolgenMaanden).toEqual([3, 12]);
  });
});
