// The afwegingskader through the answers of people: which answers lead to melden, and by which rule.

import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, school } from '../support/domain/personen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';
import { hulpMogelijk } from '../support/domain/reizen.ts';

describe('Een advies van Veilig Thuis om te melden', () => {
  const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
  const streng = leeg(
    school(undefined, { veiligThuis: { opNaamVan: 'beller', adviesBindt: true, adviesVoorB1Nee: 'gevraagd' } }),
  );
  it('maakt de uitkomst melden terwijl de antwoorden nee geven [E-20][C-25]', () => {
    expect(given(...hulpMogelijk, advies).uitkomst).toEqual({ melden: 'ja', regel: 'E-20', voorlopig: true });
    expect(vanaf(streng, ...hulpMogelijk, advies).uitkomst).toEqual({ melden: 'ja', regel: 'E-20', voorlopig: false });
    expect(given(...hulpMogelijk, zet(anna, 'VeiligThuisRaadplegen', { advies: 'niet-melden' })).uitkomst.melden).toBe(
      'nee',
    );
  });
  it('vervalt niet door een later milder advies [E-20][C-25]', () => {
    const later = zet(bas, 'VeiligThuisRaadplegen', { advies: 'niet-melden' });
    expect(given(...hulpMogelijk, advies, later).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-20' });
  });
  it('bindt waar de school streng is: ervan afwijken kan niet [E-20]', () => {
    vanaf(streng, ...hulpMogelijk, advies)
      .when(zet(carla, 'AdviesAfwijken'))
      .refused('melding-eerst');
  });
  it('wordt alleen opzij gezet door twee mensen, elk met een eigen rol, reden en datum [E-20]', () => {
    const reis = given(...hulpMogelijk, advies);
    reis.when(zet(carla, 'AdviesAfwijken', { inhoud: { reden: ' ' } })).refused('tekst-ontbreekt');
    reis.when(zet(carla, 'AdviesAfwijken', { opnieuwOp: '2026-03-09' as never })).refused('datum-ongeldig');
    reis.when(zet(anna, 'AdviesAfwijken')).refused('rol-past-niet', 'directeur');
    const een = reis.when(zet(carla, 'AdviesAfwijken'));
    een.then({ type: 'AdviesAfgeweken', door: carla, rol: 'aandachtsfunctionaris' });
    expect(een.uitkomst().melden).toBe('ja');
    const half = vanaf(een.stand());
    half.when(zet(carla, 'AdviesAfwijken')).refused('tweede-persoon-nodig');
    const twee = half.when(zet(dirk, 'AdviesAfwijken'));
    twee.then({ type: 'AdviesAfgeweken', door: dirk, rol: 'eindrol' });
    expect(twee.uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
    expect(twee.casus().afwijkingen).toMatchObject([{ door: carla, opnieuwOp: '2026-12-01' }, { door: dirk }]);
  });
  it('afwijken kan niet zonder zo’n advies, en niet meer na een melding [E-20]', () => {
    given(...hulpMogelijk)
      .when(zet(carla, 'AdviesAfwijken'))
      .refused('nog-niet-mogelijk');
    given(...hulpMogelijk, advies, zet(anna, 'MeldingVastleggen'))
      .when(zet(carla, 'AdviesAfwijken'))
      .refused('nog-niet-mogelijk');
    expect(given(...hulpMogelijk, advies, zet(anna, 'MeldingVastleggen')).uitkomst.melden).toBe('nee');
  });
  it('een nieuw advies om te melden vraagt opnieuw om twee redenen [E-20]', () => {
    const reis = given(...hulpMogelijk, advies, zet(carla, 'AdviesAfwijken'), zet(dirk, 'AdviesAfwijken'), advies);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-20' });
    reis.when(zet(carla, 'AdviesAfwijken')).then({ type: 'AdviesAfgeweken', rol: 'aandachtsfunctionaris' });
  });
});
