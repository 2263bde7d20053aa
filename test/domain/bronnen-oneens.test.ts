// Where the source documents disagree: what the product does, as far as the rules themselves decide it (regels.md section 2).

import { ANTWOORDEN, isOnveilig } from '../../src/domain/afwegingskader.ts';
import { meldingspoorVan } from '../../src/domain/stand.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  eens,
  gestart,
  hulpNietMogelijk,
  metSignaal,
  personeel,
  stappenGedaan,
} from '../support/domain/reizen.ts';
import { given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Waar de bronnen het oneens zijn', () => {
  it('A2 kent vier antwoorden zonder ja en nee; drie daarvan beschermen [C-08]', () => {
    expect(ANTWOORDEN.A2).toEqual(['acuut', 'structureel', 'twijfel', 'veilig-genoeg']);
    expect(ANTWOORDEN.A2.map(isOnveilig)).toEqual([true, true, true, false]);
  });
  it('een vermoeden is genoeg: melden vraagt geen bevestiging of sterk bewijs [C-14]', () => {
    expect(given(...gestart, weegt(anna, 'A2', 'twijfel')).uitkomst.melden).toBe('ja');
  });
  it('de uitzondering bij A4 geldt nooit zolang A2 ja of twijfel is [C-15]', () => {
    const toch = weegtA4(carla, [{ ...werktMee(), aanvaardt: false }], true);
    const reis = given(
      ...stappenGedaan,
      a1Ja,
      weegt(anna, 'A2', 'twijfel'),
      belVT,
      weegt(carla, 'A3', 'ja'),
      toch,
      eens(bas, 'v1'),
    );
    expect(reis.casus.afwegingen.A4?.antwoord).toBe('ja');
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-15' });
  });
  it('een medewerker als pleger is voor het bestuur, niet voor de leidinggevende [C-30]', () => {
    const na = vanaf(leeg()).when(zet(anna, 'PersoneelssignaalVastleggen'));
    expect(kort(na.berichten(), leeg().school)).toEqual(['personeelszaak rood bestuurder']);
    given(...personeel)
      .when(zet(eva, 'PersoneelsstapVastleggen'))
      .then({ type: 'PersoneelsstapVastgelegd' });
  });
  it('na de melding gaat de school door: B2 kan, en de casus sluit pas als Veilig Thuis klaar is [C-37]', () => {
    const loopt = given(...bevestigd, zet(bas, 'TerugkoppelingVastleggen'));
    expect(meldingspoorVan(loopt.casus, loopt.stand.school.profiel)).toBe('bij-vt');
    expect(openTermijnen(loopt.casus, loopt.stand.school).map(({ soort }) => soort)).toContain('terugkoppeling');
    loopt.when(zet(bas, 'HulpbesluitNemen')).then({ type: 'HulpbesluitGenomen' });
    loopt.when(zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' })).refused('nog-niet-mogelijk');
  });
  it('een buitenstaander kan de bron zijn, een medewerker schrijft het op [C-44]', () => {
    const bron = { bron: 'andere-volwassene', inhoud: { feit: 'x', bron: 'de wijkagent' } } as const;
    expect(given(...gestart, zet(anna, 'SignaalVastleggen', bron)).casus.signalen).toMatchObject([
      { door: anna, ...bron },
    ]);
  });
  it('een bezwaar van ouders houdt een melding niet tegen [C-45]', () => {
    const reis = given(
      ...metSignaal,
      zet(anna, 'PersoonToevoegen'),
      weegt(anna, 'A2', 'acuut'),
      zet(anna, 'MeldingVertellen'),
    );
    expect(reis.casus.personen[1]?.verteld).toMatchObject({ reactie: 'bezwaar' });
    reis.when(zet(anna, 'MeldingVastleggen')).then({ type: 'MeldingGedaan' });
  });
  it('en om een bezwaar niet melden is verlagen: het staat erbij, en één mens kan het niet [C-45]', () => {
    const reis = given(...hulpNietMogelijk, zet(dirk, 'MeldingVertellen'));
    expect(reis.casus.personen[1]?.verteld).toMatchObject({ reactie: 'bezwaar' });
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', norm: 2 });
    reis.when(zet(dirk, 'CasusSluiten', { einde: 'andere-oorzaak' })).refused('melding-eerst');
    reis.when(weegt(dirk, 'A3', 'ja')).refused('veilig-thuis-advies-ontbreekt');
    const lager = reis.when(weegt(bas, 'A3', 'ja'));
    lager.then({ type: 'VerlagingVoorgesteld' });
    expect(lager.uitkomst()).toMatchObject({ melden: 'ja', norm: 2 });
  });
});
