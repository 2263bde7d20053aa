// How long a closed casus is kept, and what forbids destroying it (regels.md 4.10, T-26).

import { bewaartermijn, plichtenVan, uiterlijkVertrek } from '../../src/domain/bewaren.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { termijnVerstrijken } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { School } from '../../src/domain/school.ts';
import { vervallenTermijnen } from '../../src/domain/termijnen.ts';
import { toMoment } from '../../src/shared/ids.ts';
import {
  anders,
  bijVt,
  dorpDicht,
  geboren,
  gemeldDicht,
  ja,
  klacht,
  laat,
  LATER,
  vertrek,
  vrij,
} from '../support/domain/bewaarreizen.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, dorpsschool, schoolMet } from '../support/domain/personen.ts';
import { gemeld, gesloten, metSignaal } from '../support/domain/reizen.ts';
import { given, kort, leeg, opDagVan, vanaf } from '../support/domain/spel.ts';

const termijnVan = (...zetten: readonly Zet[]) => {
  const { casus, stand } = given(...zetten);
  return bewaartermijn(casus, stand.school);
};
const metJaren = (bewaren: School['profiel']['bewaren']): School => {
  const school = schoolMet();
  return { ...school, profiel: { ...school.profiel, bewaren } };
};

describe('Hoe lang een gesloten casus blijft', () => {
  it('telt bij een weggenomen vermoeden vanaf het sluiten, of vanaf een later signaal', () => {
    expect(termijnVan(...metSignaal)).toBeUndefined();
    expect(termijnVan(...gesloten)).toEqual({ grond: 'vermoeden-weg', tot: '2028-03-10' });
  });
  it('telt anders vanaf de dag waarop de leerling van school ging', () => {
    expect(termijnVan(...anders, vertrek('2026-07-17'))).toEqual({ grond: 'na-vertrek', tot: '2028-07-18' });
    expect(termijnVan(...gemeldDicht, vertrek('2026-07-17'))).toEqual({ grond: 'gemeld', tot: '2028-07-18' });
    // Left before it was closed: closing counts.
    expect(termijnVan(...anders, vertrek('2026-01-09'))).toEqual({ grond: 'na-vertrek', tot: '2028-03-10' });
  });
  it('weet niemand die dag, dan telt de laatste dag waarop een leerling van school kan gaan', () => {
    expect(termijnVan(...metSignaal, geboren, ...anders.slice(metSignaal.length))).toEqual({
      grond: 'na-vertrek',
      tot: '2035-08-01',
      vertrekOnbekend: true,
    });
    expect(termijnVan(...anders)).toEqual({ grond: 'na-vertrek', tot: '2038-08-01', vertrekOnbekend: true });
    const start = toMoment('2026-03-09T09:00:00.000Z');
    const jarig = (geboortedatum: string) =>
      uiterlijkVertrek({ leerling: { geboortedatum: dag(geboortedatum) }, gestartOp: start });
    expect([jarig('2018-07-31'), jarig('2018-08-01'), jarig('2016-02-29')]).toEqual([
      '2032-07-31',
      '2033-07-31',
      '2030-07-31',
    ]);
  });
  it('kiest de school zelf langer, per soort einde', () => {
    const school = metJaren({ vermoedenWegJaren: 3, naVertrekJaren: 4, gemeldNaVertrekJaren: 10 });
    const tot = (zetten: readonly Zet[]) => {
      const { casus, stand } = vanaf(leeg(school), ...zetten);
      return bewaartermijn(casus, stand.school)?.tot;
    };
    expect([
      tot(gesloten),
      tot([...anders, vertrek('2026-07-17')]),
      tot([...gemeldDicht, vertrek('2026-07-17')]),
    ]).toEqual(['2029-03-10', '2030-07-18', '2036-07-18']);
  });
  it('neemt alleen een dag aan die kan', () => {
    const reis = given(...anders);
    for (const onmogelijk of ['2024-01-01', '2060-01-01']) reis.when(vertrek(onmogelijk)).refused('datum-ongeldig');
    given(...anders, vertrek('2026-07-17'))
      .when(vertrek('2026-07-17'))
      .nothing();
    expect(termijnVan(...anders, vertrek('2026-07-17'), vertrek('2027-07-17'))?.tot).toBe('2029-07-18');
  });
});

describe('Het voorstel om te vernietigen', () => {
  const voorstel = (zetten: readonly Zet[], op = LATER, school = schoolMet()) => {
    const { casus, stand } = vanaf(leeg(school), ...zetten);
    const vandaag = opDagVan(stand.school, op);
    const events = vervallenTermijnen(casus, vandaag, op).flatMap((command) => {
      const decision = termijnVerstrijken(command, casus);
      return decision.soort === 'aanvaard' ? decision.gebeurtenissen : [];
    });
    return { events, gehoord: kort(berichten(events, casus, vandaag), vandaag) };
  };
  it('komt van de klok, en gaat naar aandachtsfunctionaris en directie', () => {
    const begin = toMoment('2028-03-10T07:00:00.000Z');
    expect(voorstel(gesloten, toMoment('2028-03-10T06:59:59.999Z')).events).toEqual([]);
    const { events, gehoord } = voorstel(gesloten, begin);
    expect(events).toMatchObject([{ type: 'TermijnVerstreken', soort: 'bewaring', trede: 1 }]);
    expect(gehoord).toEqual(['herinnering-bewaring gewoon Carla', 'herinnering-bewaring gewoon Dirk']);
  });
  it('komt niet zolang er iets is waarvoor het moet blijven [T-26]', () => {
    expect(voorstel([...gesloten, klacht()]).events).toEqual([]);
    expect(voorstel([...bijVt, vertrek('2026-03-10')]).events).toEqual([]);
    expect(voorstel([...gesloten, klacht(), vrij()]).events).toMatchObject([{ soort: 'bewaring' }]);
  });
  it('gaat op een dorpsschool ook naar het bestuur, want twee rollen zijn daar één mens [P-26]', () => {
    const { gehoord } = voorstel(dorpDicht, toMoment('2028-03-10T07:00:00.000Z'), dorpsschool);
    expect(gehoord).toEqual(['herinnering-bewaring gewoon Dorien', 'herinnering-bewaring gewoon Eva']);
  });
});

describe('Wat verbiedt om te vernietigen', () => {
  it('Veilig Thuis is nog betrokken: dat volgt uit de casus, tot iemand zegt dat het klaar is', () => {
    expect(plichtenVan(given(...bijVt).casus)).toMatchObject([{ plichtId: 'veilig-thuis', grond: 'veilig-thuis' }]);
    expect(plichtenVan(given(...gemeldDicht).casus)).toEqual([]);
    expect(plichtenVan(given(...bijVt, vrij('veilig-thuis')).casus)).toEqual([]);
    expect(plichtenVan(given(...bijVt, vrij('veilig-thuis'), zet(anna, 'MeldingVastleggen')).casus)).toHaveLength(1);
    given(...bijVt, laat(vertrek('2026-03-10')))
      .when(ja())
      .refused('bewaarplicht');
  });
  it('een klacht of strafzaak schrijft één mens op, en heft één mens op, met een reden', () => {
    given(...gesloten)
      .when(zet(carla, 'BewaarplichtVastleggen', { inhoud: { reden: ' ' } }))
      .refused('tekst-ontbreekt');
    given(...gesloten)
      .when(klacht(anna))
      .refused('rol-past-niet');
    const reis = given(...gesloten, klacht(), zet(bas, 'BewaarplichtVastleggen', { grond: 'strafzaak' }));
    expect(plichtenVan(reis.casus).map(({ plichtId, grond }) => `${plichtId} ${grond}`)).toEqual([
      'p1 klacht',
      'p2 strafzaak',
    ]);
    reis.when(zet(carla, 'BewaarplichtOpheffen', { inhoud: { reden: '' } })).refused('tekst-ontbreekt');
    reis.when(vrij('p9')).refused('nog-niet-mogelijk');
    expect(plichtenVan(reis.when(vrij('p1')).casus()).map(({ plichtId }) => plichtId)).toEqual(['p2']);
  });
  it('komt er een tussen de twee keer ja, dan telt de eerste niet meer [T-26]', () => {
    const reis = given(...gesloten, laat(ja()), klacht(carla));
    expect(reis.casus.bewaring?.eerste).toBeUndefined();
    reis.when(ja(dirk)).refused('bewaarplicht');
    given(...gesloten, laat(ja()), klacht(carla), vrij())
      .when(ja(dirk))
      .then({ type: 'VernietigingBevestigd' });
    const na = given(...gesloten, laat(ja(dirk))).when(klacht(bas));
    expect(kort(na.berichten(), na.stand().school)).toEqual([
      'bewaring-nieuws gewoon aandachtsfunctionaris',
      'bewaring-nieuws gewoon Dirk',
    ]);
  });
});

it('wat loopt of nog gemeld moet worden heeft geen bewaartermijn', () => {
  expect(termijnVan(...gemeld)).toBeUndefined();
  expect(termijnVan(...gesloten, zet(anna, 'CasusApartzetten'))).toBeUndefined();
  expect(termijnVan(zet(anna, 'PersoneelssignaalVastleggen'))).toBeUndefined();
});
