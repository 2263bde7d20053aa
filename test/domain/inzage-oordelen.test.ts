// What was said of each part of a casus that somebody asks to read, who decides on it together, and what stays after destroying (T-25, P-09).

import { hoedanigheden } from '../../src/domain/bevoegdheid.ts';
import { inzagebeslissers, kenmerkenVan, oordeelOver } from '../../src/domain/inzageverzoek.ts';
import { isVernietiging } from '../../src/domain/vernietigd.ts';
import { ja, laat, voorbij } from '../support/domain/bewaarreizen.ts';
import { derde, gevraagd, kijk, laatWeg, metMoeder, nu, verzoek } from '../support/domain/inzage-zetten.ts';
import { anna, bas, carla, dirk, fatima, gerda, persoon, schoolMet } from '../support/domain/personen.ts';
import { metSignaal } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

describe('Van elk stuk', () => {
  it('blijft staan wat erover gezegd is, met de grond; een ander stuk verandert daar niets aan [P-12]', () => {
    const beide = nu(given(...metMoeder, derde, verzoek, laatWeg(2), laatWeg(4), kijk(3)).casus);
    expect([2, 3, 4].map((nummer) => oordeelOver(beide, nummer)?.grond)).toEqual([
      'veiligheid-kind',
      undefined,
      'veiligheid-kind',
    ]);
    expect(oordeelOver(beide, 3)).toMatchObject({ door: carla });
    expect(oordeelOver(beide, 3)).not.toHaveProperty('grond');
    expect(oordeelOver(beide, 5)).toBeUndefined();
  });
  it('zijn de eigen woorden van wie het vraagt niet die van een ander; wat er verder speelt blijft spelen', () => {
    const vraagt = nu(given(...gevraagd).casus);
    const kenmerken = ['bron-derde', 'veilig-thuis'] as const;
    expect(kenmerkenVan({ nummer: 9, kenmerken, persoonId: 'p2' }, vraagt)).toEqual(['veilig-thuis']);
    expect(kenmerkenVan({ nummer: 9, kenmerken, persoonId: 'p1' }, vraagt)).toEqual(kenmerken);
    expect(kenmerkenVan({ nummer: 9, kenmerken }, vraagt)).toEqual(kenmerken);
  });
});

describe('Wie samen beslissen wat iemand leest', () => {
  const school = schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] }));
  const wie = (eerste?: typeof anna) => {
    const { casus } = vanaf(leeg(school), ...gevraagd);
    return inzagebeslissers(casus, school, eerste);
  };
  it('zijn de aandachtsfunctionaris en de eindrol, niet de aandachtsfunctionaris en wie die vervangt [P-09]', () => {
    expect(wie()).toEqual([carla, dirk]);
  });
  it('is na de eerste nog één ander [P-09]', () => {
    expect([wie(carla), wie(dirk)]).toEqual([[dirk], [carla]]);
  });
});

describe('Na het vernietigen aan het eind van de termijn', () => {
  it('ziet de aandachtsfunctionaris dat er een casus was, en wie meedeed niets meer [P-21]', () => {
    const { casus, stand } = given(...voorbij, laat(ja()), laat(ja(dirk)));
    const is = (wie: typeof anna) => [...hoedanigheden(casus, stand.school, wie)];
    expect([carla, dirk].map(is)).toEqual([['af'], ['bewaarder']]);
    expect([anna, bas, fatima].map(is)).toEqual([[], [], []]);
    expect(isVernietiging(stand.log.slice(-1))).toBe(true);
    expect(isVernietiging(given(...metSignaal).stand.log)).toBe(false);
  });
});
