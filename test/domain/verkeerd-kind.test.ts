// The wrong child (P-11): one sets it apart, two of different roles restore or destroy, and nothing of it is left.

import { apart, opgezet, terug, weg } from '../support/domain/apart-zetten.ts';
import { fold } from '../../src/domain/casus.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import { ledenVan } from '../../src/domain/bevoegdheid.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { metGebeurtenissen } from '../../src/domain/vernietigd.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
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
import { metSignaal, vermoedenWeg } from '../support/domain/reizen.ts';
import { casusVan, given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Dit gaat over het verkeerde kind', () => {
  it('zegt één mens, met een reden, en het geldt meteen; ook van een oude kaart en in een gesloten casus [P-11]', () => {
    given(...metSignaal)
      .when(zet(anna, 'CasusApartzetten', { inhoud: { reden: ' ' } }))
      .refused('tekst-ontbreekt');
    const na = given(...metSignaal).when(zet(anna, 'CasusApartzetten', {}, { achter: 1 }));
    na.then({ type: 'CasusApartgezet', door: anna });
    expect(na.casus().apart).toMatchObject({ door: anna });
    given(...vermoedenWeg, zet(anna, 'CasusSluiten'))
      .when(apart)
      .then({ type: 'CasusApartgezet' });
    given(...opgezet)
      .when(zet(bas, 'CasusApartzetten'))
      .refused('al-gedaan');
  });
  it('daarna komt er niets bij, en nood en een gedane melding gaan door [P-11][P-03]', () => {
    const reis = given(...metSignaal, zet(anna, 'MeldingVastleggen'), apart);
    for (const type of ['SignaalVastleggen', 'OverlegVragen', 'PersoonToevoegen', 'VeiligThuisRaadplegen'] as const)
      reis.when(zet(anna, type)).refused('staat-apart');
    reis.when(zet(anna, 'NoodInschakelen')).then({ type: 'NoodIngeschakeld' });
    reis.when(zet(anna, 'MeldingVastleggen')).then({ type: 'MeldingGedaan' });
    reis.when(zet(dirk, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd' });
    reis.when(zet(anna, 'TerugkoppelingVastleggen')).then({ type: 'TerugkoppelingVastgelegd' });
  });
  it('aandachtsfunctionaris, IB’er en wie meedeed horen het, en de eindrol als er iets niet veilig was [P-11][E-12]', () => {
    const gewoon = given(...metSignaal, zet(anna, 'OverlegVragen', { aan: fatima })).when(apart);
    const { school } = gewoon.stand();
    expect(kort(gewoon.berichten(), school)).toEqual([
      'apart-gezet oranje intern-begeleider',
      'apart-gezet oranje aandachtsfunctionaris',
      'apart-gezet gewoon Fatima',
    ]);
    const rood = given(...metSignaal, weegt(anna, 'A2', 'acuut')).when(apart);
    expect(kort(rood.berichten(), school)).toEqual([
      'apart-gezet rood intern-begeleider',
      'apart-gezet rood aandachtsfunctionaris',
      'apart-gezet rood directeur',
    ]);
  });
  it('zolang het apart staat lopen alleen de nood, de melding en het besluit; dat laatste binnen een week [P-11]', () => {
    const gewoon = given(...metSignaal, zet(anna, 'OverlegVragen', { aan: bas }), apart);
    const [besluit, ...meer] = openTermijnen(gewoon.casus, gewoon.stand.school);
    expect(meer).toEqual([]);
    expect(besluit).toMatchObject({ soort: 'apart' });
    expect(besluit?.tredes.map((op) => op.slice(0, 10))).toEqual(['2026-03-16', '2026-03-17', '2026-03-18']);
    const rood = given(...metSignaal, weegt(anna, 'A2', 'acuut'), apart);
    const termijnen = openTermijnen(rood.casus, rood.stand.school);
    expect(termijnen.map(({ soort }) => soort)).toEqual(['melding', 'apart']);
    expect(termijnen[1]?.tredes[0]?.slice(0, 10)).toBe('2026-03-09');
  });
});

describe('Wie beslist', () => {
  it('twee mensen met een andere rol, en één van hen is aandachtsfunctionaris [P-11][P-09]', () => {
    const reis = given(...opgezet);
    reis.when(weg(bas)).refused('rol-past-niet');
    reis.when(weg(anna)).refused('rol-past-niet');
    const een = given(...opgezet, weg(carla));
    expect(een.casus.apart?.vernietigd).toBeUndefined();
    een.when(weg(carla)).refused('tweede-persoon-nodig');
    een.when(weg(dirk)).then({ type: 'CasusVernietigd', voorgesteldDoor: carla, door: dirk });
    expect(kort(reis.when(weg(carla)).berichten(), reis.stand.school)).toEqual(['apart-beslissen oranje Dirk']);
    expect(kort(reis.when(weg(dirk)).berichten(), reis.stand.school)).toEqual(['apart-beslissen oranje Carla']);
  });
  it('twee mensen met dezelfde rol zijn er geen twee [P-11]', () => {
    const school = schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }));
    vanaf(leeg(school), ...opgezet, weg(dirk))
      .when(weg(gerda))
      .refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
  });
  it('op een dorpsschool is het bestuur de tweede [P-11][P-26]', () => {
    const reis = vanaf(leeg(dorpsschool), ...opgezet, weg(dorien));
    expect(ledenVan(reis.casus, reis.stand.school)).toContain(eva);
    reis.when(weg(dorien)).refused('tweede-persoon-nodig');
    reis.when(weg(eva)).then({ type: 'CasusVernietigd', voorgesteldDoor: dorien });
    expect(ledenVan(given(...opgezet).casus, given(...opgezet).stand.school)).not.toContain(eva);
  });
  it('zegt de tweede iets anders, dan gebeurt er niets tot ze hetzelfde zeggen [P-11][E-17]', () => {
    const oneens = given(...opgezet, weg(carla), terug(dirk));
    expect(oneens.casus.apart).toMatchObject({ voorstel: { besluit: 'herstellen', door: dirk } });
    expect(oneens.when(terug(carla)).casus().apart).toBeUndefined();
  });
  it('toch het goede kind: twee mensen zetten het terug, en alles is er nog [P-11][P-09]', () => {
    const voor = given(...metSignaal).casus;
    const na = given(...opgezet, terug(dirk)).when(terug(carla));
    na.then({ type: 'CasusHersteld', voorgesteldDoor: dirk });
    expect(na.casus().signalen).toEqual(voor.signalen);
    expect(kort(na.berichten(), na.stand().school)).toEqual([
      'apart-besloten gewoon Dirk',
      'apart-besloten gewoon Anna',
    ]);
  });
  it('vernietigen wacht op nood, op Veilig Thuis en op waar het onveilige nu staat [P-11][E-16]', () => {
    const nood = [...metSignaal, zet(anna, 'NoodInschakelen'), apart];
    given(...nood)
      .when(weg(carla, true))
      .refused('eerst-afhandelen');
    const gemeld = [...metSignaal, weegt(anna, 'A2', 'acuut'), zet(anna, 'MeldingVastleggen'), apart];
    given(...gemeld)
      .when(weg(carla, true))
      .refused('eerst-afhandelen');
    const klaar = zet(anna, 'TerugkoppelingVastleggen', {
      stand: 'afgerond',
      inhoud: { wat: 'Zij weten het.', zichtOpVeiligheid: 'Het wijkteam.' },
    });
    given(...gemeld, klaar)
      .when(weg(carla))
      .refused('antwoord-ontbreekt');
    given(...gemeld, klaar, weg(carla, true))
      .when(weg(dirk, true))
      .then({ type: 'CasusVernietigd' });
    given(...gemeld, terug(carla))
      .when(terug(dirk))
      .then({ type: 'CasusHersteld' });
  });
});

describe('Wat er na vernietigen nog is', () => {
  const vol = [
    ...metSignaal,
    zet(bas, 'PersoonToevoegen'),
    weegt(anna, 'A2', 'twijfel'),
    zet(carla, 'CollegaUitsluiten', { wie: [fatima] }),
    apart,
    weg(carla, true),
    weg(dirk, true),
  ];
  const { stand } = given(...vol);
  const bewaar = (feiten = stand.log): readonly CasusEvent[] =>
    feiten.reduce<readonly CasusEvent[]>((log, event) => metGebeurtenissen(log, [event]), []);

  it('elk feit staat er nog met wat, wanneer en door wie, zonder inhoud [P-11]', () => {
    const bewaard = bewaar();
    expect(bewaard.map(({ op, door }) => [op, door])).toEqual(stand.log.map(({ op, door }) => [op, door]));
    expect(bewaard.map((e) => (e.type === 'InhoudVernietigd' ? e.was : e.type))).toEqual(stand.log.map((e) => e.type));
    const tekst = JSON.stringify(bewaard);
    for (const woord of ['brood', 'J.', 'moeder', 'twijfel', 'buurjongen', 'Verkeerd kind'])
      expect([woord, JSON.stringify(stand.log).includes(woord), tekst.includes(woord)]).toEqual([woord, true, false]);
  });
  it('wat bewaard is, leest als wat er gebeurde: leeg, gesloten, en wie er niets van mag zien nog steeds niet [P-11][P-18]', () => {
    const casus = casusVan(stand);
    expect(fold(bewaar(), stand.versie)).toEqual(casus);
    expect(casus).toMatchObject({
      leerling: {},
      signalen: [],
      afwegingen: {},
      afloop: { staat: 'gesloten', einde: 'verkeerd-kind' },
      uitgesloten: [{ wie: fatima }],
    });
    expect(openTermijnen(casus, stand.school)).toEqual([]);
  });
  it('er komt niets meer bij dan nood, en die gaat weer dicht [P-11][E-14]', () => {
    const reis = given(...vol);
    for (const type of ['SignaalVastleggen', 'MeldingVastleggen', 'CasusHeropenen'] as const)
      reis.when(zet(anna, type)).refused('staat-apart');
    reis.when(weg(carla, true)).refused('al-gedaan');
    const nood = given(...vol, zet(anna, 'NoodInschakelen'));
    expect(openTermijnen(nood.casus, nood.stand.school).map(({ soort }) => soort)).toEqual(['nood']);
    expect(nood.when(zet(carla, 'NoodAfsluiten')).casus().afloop).toMatchObject({ staat: 'gesloten' });
  });
});

it('sluiten als verkeerd kind gaat langs apart zetten: twee mensen, één is aandachtsfunctionaris [E-19][P-11]', () => {
  given(...metSignaal)
    .when(zet(carla, 'CasusSluiten', { einde: 'verkeerd-kind', opvolgenOp: dag('2026-12-01') }))
    .refused('verkeerd-kind-apart');
});
