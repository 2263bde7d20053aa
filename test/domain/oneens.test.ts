// One may raise, two must lower: who proposes, who agrees, and what ends a proposal.

import { dag, oudeKaart, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  veilig,
  metSignaal,
  stappenGedaan,
  gewogenVeilig,
  hulpBegonnen,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

describe('Twee mensen zien het anders', () => {
  const oneens = zet(bas, 'InstemmingWeigeren');
  it('dan blijft het antwoord dat meer beschermt, en blijven beide redenen bewaard [E-17]', () => {
    const reis = given(...stappenGedaan, weegt(anna, 'A1', 'nee'));
    reis.when(zet(anna, 'InstemmingWeigeren')).refused('tweede-persoon-nodig');
    reis.when(zet(bas, 'InstemmingWeigeren', { inhoud: { reden: '' } })).refused('tekst-ontbreekt');
    const na = reis.when(oneens);
    na.then({ type: 'InstemmingGeweigerd', door: bas, inhoud: { reden: 'Ik zie het anders.' } });
    expect(na.casus()).toMatchObject({ voorstellen: [], verschillen: [{ voorgesteldDoor: anna, afgewezenDoor: bas }] });
    expect(na.casus().afwegingen.A1).toBeUndefined();
    expect(na.stand().log).toContainEqual(
      expect.objectContaining({ type: 'VerlagingVoorgesteld', inhoud: { reden: 'Zo wegen we het.' } }),
    );
  });
  it('dan kan hetzelfde pas opnieuw als Veilig Thuis is gevraagd [E-17]', () => {
    const reis = given(...stappenGedaan, weegt(anna, 'A1', 'nee'), oneens);
    reis.when(weegt(anna, 'A1', 'nee')).refused('veilig-thuis-advies-ontbreekt');
    vanaf(reis.stand, belVT)
      .when(weegt(anna, 'A1', 'nee'))
      .then({ type: 'VerlagingVoorgesteld' });
    reis.when(weegt(anna, 'A2', 'veilig-genoeg')).then({ type: 'VerlagingVoorgesteld' });
  });
  it.each([
    ['A1', weegt(bas, 'A1', 'nee'), [...stappenGedaan, a1Ja]],
    ['A3', weegt(bas, 'A3', 'ja'), [...gewogenVeilig, weegt(anna, 'A3', 'nee')]],
    [
      'A4',
      weegtA4(bas, [werktMee()]),
      [
        ...gewogenVeilig,
        weegt(bas, 'A3', 'ja'),
        weegtA4(anna, [{ persoonId: 'p2', aanvaardt: false, werktMee: true }]),
      ],
    ],
    ['A5', weegt(bas, 'A5', 'ja'), [...hulpBegonnen, weegt(anna, 'A5', 'nee')]],
  ])('het beschermende antwoord op %s van een ander staat tot Veilig Thuis is gevraagd [E-17]', (_a, z, reis) => {
    given(...reis)
      .when(z)
      .refused('veilig-thuis-advies-ontbreekt');
    given(...reis, belVT)
      .when(z)
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('het eigen antwoord herzien vraagt wel een tweede, geen Veilig Thuis [E-17]', () => {
    given(...stappenGedaan, a1Ja)
      .when(weegt(anna, 'A1', 'nee'))
      .then({ type: 'VerlagingVoorgesteld' });
    given(...stappenGedaan, ...veilig)
      .when(weegt(bas, 'A2', 'veilig-genoeg'))
      .then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('Nog niet duidelijk', () => {
  const open = (opnieuwOp?: string) =>
    zet(anna, 'AfwegingMaken', {
      keuze: { afweging: 'A1', antwoord: 'nog-niet-duidelijk', ...(opnieuwOp && { opnieuwOp: dag(opnieuwOp) }) },
    });
  it('A1 openlaten vraagt een datum van morgen tot over vier weken [E-18]', () => {
    const reis = given(...metSignaal);
    reis.when(open()).refused('datum-ongeldig');
    reis.when(open('2026-03-09')).refused('datum-ongeldig');
    reis.when(open('2026-04-07')).refused('datum-ongeldig');
    reis.when(open('2026-03-10')).then({ type: 'VerlagingVoorgesteld' });
    reis.when(open('2026-04-06')).then({ type: 'VerlagingVoorgesteld' });
  });
  it('doe je met z’n tweeën, en A1 staat dan open tot de datum [E-18]', () => {
    const na = given(...metSignaal, open('2026-04-06')).when(eens(bas, 'v1'));
    expect(na.casus().afwegingen.A1).toMatchObject({
      antwoord: 'nog-niet-duidelijk',
      opnieuwOp: '2026-04-06',
      met: bas,
    });
    expect(na.uitkomst()).toEqual({ melden: 'open', vraag: 'A1' });
  });
  it('een tweede keer kan alleen met een nieuw advies van Veilig Thuis [E-18]', () => {
    const reis = given(...metSignaal, belVT, open('2026-03-20'), eens(bas, 'v1'));
    reis.when(open('2026-04-01')).refused('veilig-thuis-advies-ontbreekt');
    vanaf(reis.stand, belVT).when(open('2026-04-01')).then({ type: 'VerlagingVoorgesteld' });
    vanaf(reis.stand, belVT, zet(anna, 'SignaalVastleggen'))
      .when(open('2026-04-01'))
      .refused('veilig-thuis-advies-ontbreekt');
    reis.when(weegt(anna, 'A1', 'ja')).then({ type: 'AfwegingGemaakt' });
  });
});

describe('De oude kaart', () => {
  it('voert uit wat ophoogt of een feit vastlegt, en toont de stand bij al het andere [P-22][P-21]', () => {
    const reis = given(...stappenGedaan, a1Ja, ...veilig);
    const alsnog = [
      weegt(anna, 'A2', 'acuut'),
      zet(anna, 'SignaalVastleggen'),
      zet(anna, 'MeldingVastleggen'),
      zet(anna, 'NoodInschakelen'),
      zet(anna, 'GesprekVastleggen'),
    ];
    for (const z of alsnog) expect(reis.when(oudeKaart(z)).casus()).toBeDefined();
    const tonen = [
      weegt(anna, 'A3', 'ja'),
      weegt(anna, 'A1', 'nee'),
      zet(anna, 'GesprekPlannen'),
      zet(anna, 'HulpbesluitNemen'),
      zet(anna, 'CasusSluiten'),
    ];
    for (const z of tonen) reis.when(oudeKaart(z)).refused('verouderd');
    reis.when({ ...weegt(anna, 'A3', 'ja'), achter: -1 }).refused('verouderd');
  });
  it('een tweede sluiting van hetzelfde vermoeden vindt een gesloten casus', () => {
    given(...vermoedenWeg, zet(anna, 'CasusSluiten'))
      .when(zet(anna, 'CasusSluiten'))
      .refused('casus-gesloten');
  });
});
