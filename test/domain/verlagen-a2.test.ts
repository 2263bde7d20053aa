// One may raise, two must lower: who proposes, who agrees, and what ends a proposal.

import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, gerda, persoon, schoolMet } from '../support/domain/personen.ts';
import { a1Ja, belVT, eens, gestart, metSignaal, stappenGedaan, twijfel } from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';

const veiligZeggen = weegt(carla, 'A2', 'veilig-genoeg');

describe('Van onveilig naar veilig', () => {
  it('vraagt advies van Veilig Thuis van na het laatste signaal [P-02]', () => {
    given(...twijfel)
      .when(veiligZeggen)
      .refused('veilig-thuis-advies-ontbreekt');
    given(...metSignaal, belVT, zet(anna, 'SignaalVastleggen'), weegt(anna, 'A2', 'acuut'))
      .when(veiligZeggen)
      .refused('veilig-thuis-advies-ontbreekt');
    const eerderGebeld = zet(anna, 'VeiligThuisRaadplegen', { gebeldOp: plusMinuten(BEGIN, -120) });
    given(...twijfel, eerderGebeld)
      .when(veiligZeggen)
      .refused('veilig-thuis-advies-ontbreekt');
    given(...twijfel, belVT)
      .when(veiligZeggen)
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('vraagt de aandachtsfunctionaris én een ander [P-02]', () => {
    const doorAnna = given(...twijfel, belVT, weegt(anna, 'A2', 'veilig-genoeg'));
    doorAnna.when(eens(bas, 'v1')).refused('aandachtsfunctionaris-nodig');
    doorAnna.when(zet(carla, 'InstemmingGeven', { inhoud: { reden: '' } })).refused('reden-ontbreekt');
    expect(doorAnna.when(eens(carla, 'v1')).casus().afwegingen.A2).toMatchObject({
      antwoord: 'veilig-genoeg',
      met: carla,
    });
    expect(
      given(...twijfel, belVT, veiligZeggen)
        .when(eens(bas, 'v1'))
        .casus().afwegingen.A2?.antwoord,
    ).toBe('veilig-genoeg');
    const viaVT = zet(anna, 'InstemmingGeven', {
      via: 'veilig-thuis',
      gebeldOp: plusMinuten(BEGIN, 4),
      inhoud: { reden: 'Eens.', adviseur: 'mw. De Wit' },
    });
    doorAnna.when(viaVT).refused('aandachtsfunctionaris-nodig');
    given(...twijfel, belVT, veiligZeggen)
      .when(viaVT)
      .then({ type: 'InstemmingGegeven' });
  });
  it('de plaatsvervanger telt als aandachtsfunctionaris [P-02]', () => {
    const met = leeg(schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] })));
    expect(
      vanaf(met, ...twijfel, belVT, weegt(bas, 'A2', 'veilig-genoeg'))
        .when(eens(gerda, 'v1'))
        .casus().afwegingen.A2?.met,
    ).toBe(gerda);
  });
  it('is de aandachtsfunctionaris betrokken, dan doet de volgende in de keten het [P-26][P-18]', () => {
    const reis = given(
      ...twijfel,
      zet(anna, 'CollegaUitsluiten', { wie: [carla] }),
      belVT,
      weegt(bas, 'A2', 'veilig-genoeg'),
    );
    reis.when(eens(carla, 'v1')).refused('niet-gevonden');
    expect(reis.when(eens(dirk, 'v1')).casus().afwegingen.A2?.met).toBe(dirk);
  });
  it('een rood signaal na het voorstel maakt het voorstel ongedaan [P-02][E-11]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    given(...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'), rood)
      .when(eens(bas, 'v1'))
      .refused('voorstel-onbekend');
    given(...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'), zet(anna, 'NoodInschakelen'))
      .when(eens(bas, 'v1'))
      .refused('voorstel-onbekend');
    const gesprek = given(...metSignaal, zet(anna, 'GesprekAfzien', { persoonId: 'p1' }), rood);
    gesprek.when(eens(bas, 'v1')).then({ type: 'InstemmingGegeven' });
  });
  it('een gewoon signaal na het voorstel maakt het advies te oud [P-02]', () => {
    given(...twijfel, belVT, veiligZeggen, zet(anna, 'SignaalVastleggen'))
      .when(eens(bas, 'v1'))
      .refused('veilig-thuis-advies-ontbreekt');
  });
  it('A2 ja beëindigt een voorstel om A2 te verlagen [E-17]', () => {
    const reis = given(
      ...stappenGedaan,
      weegt(anna, 'A2', 'veilig-genoeg'),
      weegt(anna, 'A1', 'nee'),
      weegt(bas, 'A2', 'structureel'),
    );
    expect(reis.casus.voorstellen.map((v) => v.voorstelId)).toEqual(['v2']);
  });
  it('A1 nee kan niet zolang A2 onveilig is [E-02]', () => {
    given(...stappenGedaan, weegt(anna, 'A2', 'acuut'))
      .when(weegt(bas, 'A1', 'nee'))
      .refused('eerst-onveiligheid-wegen');
    given(...stappenGedaan, weegt(bas, 'A1', 'nee'), weegt(anna, 'A2', 'acuut'))
      .when(eens(carla, 'v1'))
      .refused('eerst-onveiligheid-wegen');
  });
  it('A1 nee vraagt ten minste een signaal en een overleg', () => {
    given(...gestart)
      .when(weegt(anna, 'A1', 'nee'))
      .refused('signaal-ontbreekt');
    given(...metSignaal)
      .when(weegt(anna, 'A1', 'nee'))
      .refused('overleg-ontbreekt');
    given(...metSignaal, belVT)
      .when(weegt(anna, 'A1', 'nee'))
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('vertelde het kind het zelf, dan gaat ook A1 alleen met Veilig Thuis en de aandachtsfunctionaris naar beneden [E-10]', () => {
    const reis = given(zet(anna, 'CasusStarten', { disclosure: true }), ...stappenGedaan.slice(1), a1Ja);
    reis.when(weegt(anna, 'A1', 'nee')).refused('veilig-thuis-advies-ontbreekt');
    reis
      .when(
        zet(anna, 'AfwegingMaken', {
          keuze: { afweging: 'A1', antwoord: 'nog-niet-duidelijk', opnieuwOp: dag('2026-03-20') },
        }),
      )
      .refused('veilig-thuis-advies-ontbreekt');
    const metAdvies = vanaf(reis.stand, belVT, weegt(anna, 'A1', 'nee'));
    metAdvies.when(eens(bas, 'v1')).refused('aandachtsfunctionaris-nodig');
    metAdvies.when(eens(carla, 'v1')).then({ type: 'InstemmingGegeven' });
  });
});
