// One may raise, two must lower: who proposes, who agrees, and what ends a proposal.

import { weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, dorien, dorpsschool, eva, fatima } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  gestart,
  gewogenVeilig,
  hulpBegonnen,
  metPlan,
  metSignaal,
  stappenGedaan,
  twijfel,
  hulpMogelijk,
} from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';

const metReden = (reden: string) => ({
  keuze: { afweging: 'A2', antwoord: 'veilig-genoeg' } as const,
  inhoud: { reden },
});

describe('Eén mag ophogen', () => {
  it.each([
    [weegt(anna, 'A1', 'ja'), metSignaal],
    [weegt(anna, 'A2', 'twijfel'), metSignaal],
    [weegt(anna, 'A3', 'nee'), gewogenVeilig],
    [
      weegtA4(anna, [{ persoonId: 'p2', aanvaardt: false, werktMee: false }]),
      [...gewogenVeilig, weegt(bas, 'A3', 'ja')],
    ],
    [weegt(anna, 'A5', 'nee'), metPlan],
  ])('%# geldt meteen [P-09]', (z, reis) => {
    given(...reis)
      .when(z)
      .then({ type: 'AfwegingGemaakt', door: anna });
  });
  it('een antwoord dat meer beschermt kan altijd, ook als A2 weer open staat of er nieuwe signalen zijn [P-09][E-11]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    given(...hulpMogelijk, rood)
      .when(weegt(anna, 'A3', 'nee'))
      .then({ type: 'AfwegingGemaakt' });
    given(...metPlan, zet(anna, 'SignaalVastleggen'))
      .when(weegt(anna, 'A5', 'nee'))
      .then({ type: 'AfwegingGemaakt' });
    given(...hulpMogelijk, rood)
      .when(weegtA4(anna, [{ persoonId: 'p2', aanvaardt: false, werktMee: false }]))
      .then({ type: 'AfwegingGemaakt' });
  });
});

describe('Verlagen doe je met z’n tweeën', () => {
  it.each([
    ['A1 nee', weegt(anna, 'A1', 'nee'), stappenGedaan],
    ['een eerste A2 nee', weegt(anna, 'A2', 'veilig-genoeg'), metSignaal],
    ['A3 van nee naar ja', weegt(bas, 'A3', 'ja'), [...gewogenVeilig, weegt(bas, 'A3', 'nee')]],
    [
      'A4 van nee naar ja',
      weegtA4(bas, [werktMee()]),
      [...gewogenVeilig, weegt(bas, 'A3', 'ja'), weegtA4(bas, [{ persoonId: 'p2', aanvaardt: false, werktMee: true }])],
    ],
    ['A5 ja', weegt(bas, 'A5', 'ja'), hulpBegonnen],
    ['A5 van nee naar deels', weegt(bas, 'A5', 'deels'), [...metPlan, weegt(bas, 'A5', 'nee')]],
    ['een gesprek overslaan', zet(anna, 'GesprekAfzien', { persoonId: 'p1' }), gestart],
    ['sluiten', zet(anna, 'CasusSluiten', { einde: 'andere-oorzaak' }), metSignaal],
  ])('%s wordt een voorstel en verandert nog niets [P-09][C-17]', (_wat, z, reis) => {
    const voor = given(...reis);
    const na = voor.when(z);
    na.then({ type: 'VerlagingVoorgesteld', door: z.door });
    expect(na.casus()).toMatchObject({
      afwegingen: voor.casus.afwegingen,
      personen: voor.casus.personen,
      afloop: { staat: 'lopend' },
    });
  });
  it('een eerste A3 ja en A4 ja verlagen niets en gelden meteen', () => {
    given(...gewogenVeilig)
      .when(weegt(bas, 'A3', 'ja'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gewogenVeilig, weegt(bas, 'A3', 'ja'))
      .when(weegtA4(bas, [werktMee()]))
      .then({ type: 'AfwegingGemaakt' });
    given(...hulpMogelijk)
      .when(weegt(bas, 'A3', 'ja'))
      .then({ type: 'AfwegingGemaakt' });
  });
  it('een voorstel heeft een reden nodig', () => {
    given(...metSignaal)
      .when(zet(anna, 'AfwegingMaken', metReden('  ')))
      .refused('tekst-ontbreekt');
  });
  it('wie voorstelt, stemt niet zelf in, ook niet met vier rollen [P-09]', () => {
    given(...metSignaal, weegt(bas, 'A2', 'veilig-genoeg'))
      .when(eens(bas, 'v1'))
      .refused('tweede-persoon-nodig');
    const dorp = vanaf(
      leeg(dorpsschool),
      zet(dorien, 'CasusStarten'),
      zet(dorien, 'SignaalVastleggen'),
      weegt(dorien, 'A2', 'veilig-genoeg'),
    );
    dorp.when(eens(dorien, 'v1')).refused('tweede-persoon-nodig');
    dorp.when(eens(anna, 'v1')).refused('niet-gevonden');
    expect(dorp.when(eens(eva, 'v1')).casus().afwegingen.A2).toMatchObject({
      antwoord: 'veilig-genoeg',
      door: dorien,
      met: eva,
    });
  });
  it('alleen een rolhouder is tweede persoon; een collega-leerkracht niet [P-09]', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen', { aan: fatima }), weegt(bas, 'A2', 'veilig-genoeg'));
    reis.when(eens(fatima, 'v1')).refused('rol-past-niet');
    reis.when(eens(anna, 'v1')).refused('rol-past-niet');
    expect(reis.when(eens(carla, 'v1')).casus().afwegingen.A2).toMatchObject({
      antwoord: 'veilig-genoeg',
      door: bas,
      met: carla,
    });
  });
  it('het bestuur mag tweede persoon zijn zodra het meedoet [P-09]', () => {
    const reis = given(...twijfel, belVT, zet(dirk, 'BevestigingWeigeren'), weegt(carla, 'A2', 'veilig-genoeg'));
    expect(reis.when(eens(eva, 'v1')).casus().afwegingen.A2).toMatchObject({ met: eva });
  });
  it('de adviseur van Veilig Thuis mag tweede persoon zijn, met naam en moment van na het laatste signaal [P-09]', () => {
    const reis = given(...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'));
    const via = (velden: object) =>
      zet(anna, 'InstemmingGeven', {
        via: 'veilig-thuis',
        gebeldOp: reis.stand.nu,
        inhoud: { reden: '', adviseur: 'mw. De Wit' },
        ...velden,
      });
    reis.when(via({ inhoud: { reden: '', adviseur: ' ' } })).refused('antwoord-ontbreekt');
    reis.when(via({ inhoud: { reden: '' } })).refused('antwoord-ontbreekt');
    reis
      .when(zet(anna, 'InstemmingGeven', { via: 'veilig-thuis', inhoud: { reden: '', adviseur: 'x' } }))
      .refused('antwoord-ontbreekt');
    reis.when(via({ gebeldOp: plusMinuten(reis.stand.nu, 1) })).refused('moment-in-toekomst');
    reis.when(via({ gebeldOp: plusMinuten(BEGIN, -60) })).refused('veilig-thuis-advies-ontbreekt');
    const na = reis.when(via({}));
    na.then({ type: 'InstemmingGegeven', via: 'veilig-thuis', gebeldOp: reis.stand.nu, voorgesteldDoor: anna });
    expect(na.casus().afwegingen.A2).toMatchObject({ door: anna, met: 'veilig-thuis' });
  });
  it('instemmen met een voorstel dat er niet is, kan niet', () => {
    given(...metSignaal)
      .when(eens(bas, 'v9'))
      .refused('voorstel-onbekend');
    given(...metSignaal)
      .when(zet(bas, 'InstemmingWeigeren'))
      .refused('voorstel-onbekend');
    given(...metSignaal)
      .when(zet(bas, 'VoorstelIntrekken'))
      .refused('voorstel-onbekend');
  });
  it('wie voorstelde trekt het in, een ander niet', () => {
    const reis = given(...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'));
    reis.when(zet(bas, 'VoorstelIntrekken')).refused('rol-past-niet');
    expect(reis.when(zet(anna, 'VoorstelIntrekken')).casus().voorstellen).toEqual([]);
  });
  it('een nieuw voorstel over hetzelfde vervangt het oude; over iets anders staat ernaast', () => {
    const reis = given(
      ...stappenGedaan,
      weegt(anna, 'A2', 'veilig-genoeg'),
      weegt(anna, 'A1', 'nee'),
      weegt(bas, 'A2', 'veilig-genoeg'),
    );
    expect(reis.casus.voorstellen.map((v) => [v.voorstelId, v.door])).toEqual([
      ['v2', anna],
      ['v3', bas],
    ]);
  });
  it('zonder tweede persoon blijft het hogere antwoord staan [P-09]', () => {
    const reis = given(...stappenGedaan, a1Ja, weegt(anna, 'A1', 'nee'));
    expect(reis.casus.afwegingen.A1?.antwoord).toBe('ja');
  });
});
