// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { ontbreektVoorWeging } from '../../src/domain/stand.ts';
import type { Gezag } from '../../src/domain/toestand.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  metSignaal,
  gestart,
  stappenGedaan,
  veilig,
  gewogenVeilig,
  hulpMogelijk,
} from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });
const oudste = zet(anna, 'PersoonToevoegen');

describe('De drempel voor A3', () => {
  it('stappen 1 tot en met 3 zijn een lijst in elke volgorde [C-16][E-14]', () => {
    const mist = (...z: readonly Zet[]) => ontbreektVoorWeging(given(...z).casus);
    expect(mist(...gestart)).toEqual([
      'signaal-ontbreekt',
      'overleg-ontbreekt',
      'ouder-ontbreekt',
      'gesprek-ontbreekt',
    ]);
    expect(mist(...stappenGedaan)).toEqual([]);
    const andersom = [
      ...gestart,
      zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
      oudste,
      zet(anna, 'GesprekVastleggen'),
      zet(anna, 'OverlegVastleggen'),
      zet(anna, 'SignaalVastleggen'),
    ];
    expect(mist(...andersom)).toEqual([]);
    expect(mist(...stappenGedaan, zet(anna, 'PersoonToevoegen'))).toEqual(['gesprek-ontbreekt']);
  });
  it.each([
    ['signaal-ontbreekt', [...gestart, belVT]],
    ['overleg-ontbreekt', metSignaal],
    ['ouder-ontbreekt', [...metSignaal, belVT]],
    ['gesprek-ontbreekt', [...metSignaal, belVT, oudste]],
  ] as const)('zonder die lijst geen A3: %s [C-16]', (code, reis) => {
    given(...reis, a1Ja, ...veilig)
      .when(weegt(bas, 'A3', 'ja'))
      .refused(code);
    given(...reis, a1Ja, ...veilig)
      .when(weegt(bas, 'A3', 'nee'))
      .refused(code);
  });
  it('A2 kan op elk moment, ook zonder enige stap [C-16][P-09]', () => {
    given(...gestart)
      .when(weegt(anna, 'A2', 'twijfel'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gestart, weegt(anna, 'A2', 'acuut'))
      .when(weegt(anna, 'A3', 'ja'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gestart, weegt(anna, 'A2', 'acuut'))
      .when(weegtA4(anna, [werktMee('p1')]))
      .then({ type: 'AfwegingGemaakt' });
  });
  it('A3 komt na A1 en A2, A4 na A3 [C-06]', () => {
    given(...stappenGedaan, ...veilig)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('afweging-ontbreekt');
    given(...stappenGedaan, a1Ja)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('afweging-ontbreekt');
    given(...gewogenVeilig)
      .when(weegtA4(bas, [werktMee()]))
      .refused('afweging-ontbreekt');
    given(...hulpMogelijk, rood('letsel'))
      .when(weegt(bas, 'A3', 'ja'))
      .refused('afweging-ontbreekt');
    given(...gewogenVeilig, weegt(bas, 'A3', 'ja'))
      .when(weegtA4(bas, []))
      .refused('antwoord-ontbreekt');
    given(...gewogenVeilig, weegt(bas, 'A3', 'ja'))
      .when(weegtA4(bas, [werktMee('p9')]))
      .refused('persoon-onbekend');
    given(...hulpMogelijk)
      .when(weegt(bas, 'A5', 'nee'))
      .refused('hulpplan-ontbreekt');
  });
  it('een verzorger telt mee als die gezag heeft of misschien heeft; een voogd en een ouder altijd [C-18]', () => {
    const met = (soort: 'verzorger' | 'voogd' | 'ouder', gezag: Gezag) =>
      ontbreektVoorWeging(
        given(
          ...metSignaal,
          belVT,
          zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
          zet(anna, 'PersoonToevoegen', { soort, gezag }),
        ).casus,
      );
    expect(met('verzorger', 'nee')).toEqual(['ouder-ontbreekt']);
    expect(met('verzorger', 'ja')).toEqual(['gesprek-ontbreekt']);
    expect(met('verzorger', 'weten-we-niet')).toEqual(['gesprek-ontbreekt']);
    expect(met('voogd', 'ja')).toEqual(['gesprek-ontbreekt']);
    expect(met('ouder', 'nee')).toEqual(['gesprek-ontbreekt']);
  });
});
