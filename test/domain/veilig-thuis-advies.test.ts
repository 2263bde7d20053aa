// Advice of Veilig Thuis in every phase and in whose name, and consults that come early or often.

import { BASIS_2019 } from '../../src/domain/schoolprofiel.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, henk, persoon, school, schoolMet, vreemd } from '../support/domain/personen.ts';
import { gemeld, gesloten, gestart, gewogenVeilig, metPlan, metSignaal, nazorg } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

describe('Advies van Veilig Thuis', () => {
  it.each([
    ['het begin', gestart],
    ['signalen', metSignaal],
    ['wegen', gewogenVeilig],
    ['hulp', metPlan],
    ['na een melding', gemeld],
    ['nazorg', nazorg],
    ['gesloten', gesloten],
  ])('kan bij elke stap: %s [S1-52]', (_fase, reis) => {
    given(...reis)
      .when(zet(anna, 'VeiligThuisRaadplegen'))
      .then({ type: 'VeiligThuisGeraadpleegd' });
  });
  it('bewaart op wiens naam het staat zoals de school het dan heeft afgesproken, en wie er belde [S3-11][C-24]', () => {
    const opNaam = leeg(school(undefined, { veiligThuis: { ...BASIS_2019.veiligThuis, opNaamVan: 'directeur' } }));
    const na = vanaf(opNaam, ...metSignaal).when(
      zet(anna, 'VeiligThuisRaadplegen', { beller: bas, naamNoteren: false }),
    );
    na.then({ opNaamVan: 'directeur', beller: bas, naamNoteren: false, door: anna });
    const zelf = given(...metSignaal).when(zet(anna, 'VeiligThuisRaadplegen', { beller: anna, gevraagd: [] }));
    expect(zelf.casus().raadplegingen[0]).not.toHaveProperty('opNaamVan');
    expect(zelf.casus().raadplegingen[0]).not.toHaveProperty('beller');
    expect(zelf.casus().raadplegingen[0]).not.toHaveProperty('gevraagd');
    given(...metSignaal)
      .when(zet(anna, 'VeiligThuisRaadplegen', { beller: vreemd }))
      .refused('collega-onbekend');
  });
});

describe('Overleg dat eerder kwam of vaker', () => {
  it('mag voor het eerste signaal en zo vaak als nodig [S0-38]', () => {
    const na = given(
      ...gestart,
      zet(anna, 'OverlegVragen'),
      zet(bas, 'OverlegBeantwoorden'),
      zet(anna, 'OverlegVragen'),
    );
    expect(na.casus.overleggen).toHaveLength(2);
    expect(na.casus.signalen).toEqual([]);
  });
  it('gaat van het kind naar de contactpersoon, die zelf begint met wat het kind vertelde [S0-34]', () => {
    const metHenk = leeg(schoolMet(persoon(henk, 'Henk', ['contactpersoon'])));
    const na = vanaf(metHenk, zet(henk, 'CasusStarten'), zet(henk, 'SignaalVastleggen', { bron: 'leerling' }));
    expect(na.casus.signalen[0]).toMatchObject({ door: henk, bron: 'leerling' });
    na.when(zet(henk, 'OverlegVragen', { aan: carla })).then({ type: 'OverlegGevraagd', aan: carla });
  });
});
