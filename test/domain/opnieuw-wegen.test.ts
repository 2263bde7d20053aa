// Answering again: what a second answer needs, and what it leaves alone. The order of first answers is tested with the threshold of A3.

import { dag, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, school } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  gestart,
  gewogenVeilig,
  hulpNietMogelijk,
  hulpBegonnen,
  metPlan,
  metSignaal,
  stappenGedaan,
  twijfel,
  veilig,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
const gewoon = zet(anna, 'SignaalVastleggen');
const a1Open = zet(anna, 'AfwegingMaken', {
  keuze: { afweging: 'A1', antwoord: 'nog-niet-duidelijk', opnieuwOp: dag('2026-03-20') },
});
const geslaagd = [...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')];
const nietBereid = { ...werktMee(), werktMee: false };

describe('Een antwoord dat net zo goed beschermt', () => {
  it('geldt meteen, ook van een ander en zonder Veilig Thuis [P-09]', () => {
    for (const antwoord of ['deels', 'twijfel', 'nee'] as const)
      given(...hulpNietMogelijk)
        .when(weegt(carla, 'A3', antwoord))
        .then({ type: 'AfwegingGemaakt' });
    given(...metPlan, weegt(bas, 'A5', 'nee'))
      .when(weegt(carla, 'A5', 'nee'))
      .then({ type: 'AfwegingGemaakt' });
  });
  it('wordt door een onveilige A2 niet tegengehouden [C-16][P-09]', () => {
    given(...twijfel)
      .when(weegt(anna, 'A3', 'nee'))
      .then({ type: 'AfwegingGemaakt' });
  });
  it('of dat niets beslist kan na een rood signaal ook als A2 weer open staat; dat de hulp werkte niet [E-11][P-09]', () => {
    const reis = given(...metPlan, rood);
    reis.when(weegt(bas, 'A5', 'nee')).then({ type: 'AfwegingGemaakt' });
    reis.when(weegt(bas, 'A5', 'deels')).then({ type: 'AfwegingGemaakt' });
    reis.when(weegt(bas, 'A5', 'ja')).refused('eerst-onveiligheid-wegen');
  });
});

describe('Het beschermende antwoord van een ander', () => {
  it('op A2 staat tot Veilig Thuis er daarna over is gevraagd, ook als er eerder gebeld was [E-17][P-02]', () => {
    const reis = given(...metSignaal, belVT, weegt(anna, 'A2', 'twijfel'));
    reis.when(weegt(carla, 'A2', 'veilig-genoeg')).refused('veilig-thuis-advies-ontbreekt');
    reis.when(weegt(anna, 'A2', 'veilig-genoeg')).then({ type: 'VerlagingVoorgesteld' });
    vanaf(reis.stand, belVT)
      .when(weegt(carla, 'A2', 'veilig-genoeg'))
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('is een uitzondering bij A4 waar twee het over eens zijn niet: die beschermt niet meer [E-04][E-17]', () => {
    const reis = given(
      ...gewogenVeilig,
      weegt(bas, 'A3', 'ja'),
      belVT,
      weegtA4(carla, [nietBereid], true),
      eens(bas, 'v2'),
    );
    expect(reis.casus.afwegingen.A4?.antwoord).toBe('ja');
    reis.when(weegtA4(bas, [nietBereid], true)).then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('A4', () => {
  const twee = [...gewogenVeilig, zet(anna, 'PersoonToevoegen'), zet(anna, 'GesprekVastleggen', { persoonId: 'p3' })];
  it('vraagt van ieder die nodig is een antwoord, en kent ieder die genoemd wordt [C-10]', () => {
    given(...twee, weegt(bas, 'A3', 'ja'))
      .when(weegtA4(bas, [werktMee(), werktMee('p9')]))
      .refused('persoon-onbekend');
    const extra = vanaf(leeg(school(undefined, { contactMetHulpverlener: true })), ...twee, weegt(bas, 'A3', 'ja'));
    const beantwoord = { ...werktMee(), contactMetHulpverlener: true };
    extra.when(weegtA4(bas, [beantwoord, werktMee('p3')])).refused('antwoord-ontbreekt');
    extra.when(weegtA4(bas, [beantwoord, { ...beantwoord, persoonId: 'p3' }])).then({ type: 'AfwegingGemaakt' });
  });
});

describe('A1 openlaten', () => {
  it('telt alleen als A1 open bleef: een ander antwoord maakt het niet de tweede keer [E-18]', () => {
    given(...metSignaal, a1Ja)
      .when(a1Open)
      .then({ type: 'VerlagingVoorgesteld' });
  });
  it('kan na een rood signaal opnieuw met het advies van na dat signaal [E-18][E-11]', () => {
    const reis = given(...metSignaal, a1Open, eens(bas, 'v1'), rood);
    expect(reis.casus.afwegingen.A1).toBeUndefined();
    reis.when(a1Open).refused('veilig-thuis-advies-ontbreekt');
    vanaf(reis.stand, belVT).when(a1Open).then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('A2', () => {
  it('wordt door direct gevaar een vraag, geen antwoord [E-22][P-12]', () => {
    const gevaar = { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false };
    const reis = given(...gestart, zet(anna, 'BasisvragenBeantwoorden', { antwoorden: gevaar }));
    expect(reis.casus.afwegingen.A2).toBeUndefined();
    expect(reis.uitkomst).toEqual({ melden: 'open', vraag: 'A2' });
  });
  it('blijft na nieuwe signalen gevraagd tot A2 zelf is beantwoord [E-11]', () => {
    given(...stappenGedaan, a1Ja, ...veilig, gewoon, a1Ja)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('eerst-onveiligheid-wegen');
  });
  it('opnieuw wegen is geen evaluatie: de hulp loopt door [E-05][E-07]', () => {
    const reis = given(...metPlan, zet(bas, 'HulpVolgen'), weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2'));
    expect(reis.casus.hulp.staat).toBe('loopt');
  });
});

describe('Hulp die werkte', () => {
  it('blijft gelden als er nog een antwoord wordt bevestigd dat niet ter discussie stond [E-08]', () => {
    for (const z of [[a1Ja], [weegt(bas, 'A3', 'ja')], [weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v3')]])
      expect(given(...geslaagd, ...z).uitkomst).toEqual({ melden: 'nee', regel: 'E-08' });
    expect(given(...geslaagd, rood, a1Ja).casus.afwegingen.A5?.antwoord).toBe('ja');
  });
  it('na een verlenging geeft een volgend plan weer één keer deels [E-07]', () => {
    const verlengd = [
      ...hulpBegonnen,
      weegt(bas, 'A5', 'deels'),
      belVT,
      weegt(anna, 'A2', 'veilig-genoeg'),
      eens(bas, 'v2'),
      zet(carla, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') }),
    ];
    const volgend = given(...verlengd, weegt(bas, 'A5', 'ja'), eens(carla, 'v3'), zet(bas, 'HulpplanVastleggen'));
    expect(vanaf(volgend.stand, weegt(bas, 'A5', 'deels')).uitkomst).toMatchObject({ melden: 'open', regel: 'E-07' });
    expect(given(...verlengd, weegt(bas, 'A5', 'deels')).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-07' });
  });
  it('kan ook hulp zijn die loopt terwijl het vermoeden weg is', () => {
    const reis = given(
      ...vermoedenWeg,
      zet(bas, 'HulpbesluitNemen'),
      zet(bas, 'HulpplanVastleggen'),
      zet(bas, 'HulpVolgen'),
    );
    reis.when(weegt(bas, 'A5', 'ja')).then({ type: 'VerlagingVoorgesteld' });
  });
});
