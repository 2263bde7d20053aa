// One may raise, two must lower: who proposes, who agrees, and what ends a proposal.

import { dag, oudeKaart, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  dorpsschool,
  eva,
  fatima,
  gerda,
  persoon,
  schoolMet,
} from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  gestart,
  gewogenVeilig,
  hulpMogelijk,
  metPlan,
  metSignaal,
  stappenGedaan,
  twijfel,
  veilig,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';

const metReden = (reden: string) => ({
  keuze: { afweging: 'A2', antwoord: 'veilig-genoeg' } as const,
  inhoud: { reden },
});
const veiligZeggen = weegt(carla, 'A2', 'veilig-genoeg');

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
    ['A5 ja', weegt(bas, 'A5', 'ja'), metPlan],
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
    ['A5', weegt(bas, 'A5', 'ja'), [...metPlan, weegt(anna, 'A5', 'nee')]],
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
