// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { ontbreektVoorWeging } from '../../src/domain/stand.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import { dag, oudeKaart, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, school } from '../support/domain/personen.ts';
import { belVT, eens, gestart, metSignaal, stappenGedaan } from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';

const oudste = zet(anna, 'PersoonToevoegen');

describe('Gesprekken', () => {
  const reis = [...metSignaal, oudste];
  it('elk mens heeft een eigen spoor [C-18]', () => {
    const { casus } = given(
      ...reis,
      zet(anna, 'PersoonToevoegen', { soort: 'voogd', gezag: 'nee', inhoud: { aanduiding: 'oma' } }),
      zet(anna, 'GesprekVastleggen', { uitkomst: 'zorgen-weg' }),
    );
    expect(casus.personen).toMatchObject([
      { persoonId: 'p1', soort: 'leerling', gesprek: { staat: 'open' } },
      {
        persoonId: 'p2',
        aanduiding: 'moeder',
        gezag: 'ja',
        gesprek: { staat: 'gehouden', door: anna, uitkomst: 'zorgen-weg', andersDanAfgesproken: false },
      },
      { persoonId: 'p3', soort: 'voogd', aanduiding: 'oma', gezag: 'nee', gesprek: { staat: 'open' } },
    ]);
    given(...gestart)
      .when(zet(anna, 'PersoonToevoegen', { inhoud: { aanduiding: '' } }))
      .refused('tekst-ontbreekt');
  });
  it('wat over gezag niet bekend was wordt later aangevuld, ook weer anders [C-18][P-11]', () => {
    const onbekend = given(...metSignaal, zet(anna, 'PersoonToevoegen', { gezag: 'weten-we-niet' }));
    expect(onbekend.casus.personen[1]).toMatchObject({ aanduiding: 'moeder', gezag: 'weten-we-niet' });
    const nee = onbekend.when(zet(bas, 'GezagVastleggen', { gezag: 'nee' }));
    nee.then({ type: 'GezagVastgelegd', persoonId: 'p2', gezag: 'nee', door: bas });
    expect(nee.casus().personen).toMatchObject([{ gezag: 'nee' }, { aanduiding: 'moeder', gezag: 'nee' }]);
    const ja = vanaf(nee.stand()).when(zet(anna, 'GezagVastleggen', { gezag: 'ja' }));
    expect(ja.casus().personen[1]).toMatchObject({ gezag: 'ja', gesprek: { staat: 'open' } });
    onbekend.when(zet(bas, 'GezagVastleggen', { gezag: 'weten-we-niet' })).nothing();
  });
  it('gezag hoort bij iemand die erbij staat, niet bij de leerling', () => {
    for (const persoonId of ['p1', 'p9'])
      given(...reis)
        .when(zet(anna, 'GezagVastleggen', { persoonId }))
        .refused('persoon-onbekend');
  });
  it('een oude kaart zet geen gezag over wat een ander intussen opschreef', () => {
    given(...reis, zet(bas, 'GezagVastleggen', { gezag: 'nee' }))
      .when(oudeKaart(zet(anna, 'GezagVastleggen', { gezag: 'weten-we-niet' })))
      .refused('verouderd');
  });
  it('onbekende mensen zijn een weigering', () => {
    for (const type of ['GesprekPlannen', 'GesprekVastleggen', 'GesprekpogingVastleggen', 'GesprekAfzien'] as const)
      given(...gestart)
        .when(zet(anna, type))
        .refused('persoon-onbekend');
  });
  it('plannen kan vanaf vandaag; wat gehouden is telt ook als er nog een komt', () => {
    given(...reis)
      .when(zet(anna, 'GesprekPlannen', { datum: dag('2026-03-08') }))
      .refused('datum-ongeldig');
    const na = given(...reis).when(zet(anna, 'GesprekPlannen', { datum: dag('2026-03-09') }));
    expect(na.casus().personen[1]?.gesprek).toEqual({ staat: 'gepland', datum: '2026-03-09', door: anna });
    expect(ontbreektVoorWeging(given(...stappenGedaan, zet(anna, 'GesprekPlannen')).casus)).toEqual([]);
    expect(
      ontbreektVoorWeging(
        given(...reis, belVT, zet(anna, 'GesprekPlannen'), zet(anna, 'GesprekVastleggen', { persoonId: 'p1' })).casus,
      ),
    ).toEqual(['gesprek-ontbreekt']);
  });
  it('wat gebeurd is wordt altijd opgeschreven, met het moment zelf [P-23]', () => {
    const gehouden = zet(anna, 'GesprekVastleggen', { gehoudenOp: BEGIN });
    expect(given(...reis, gehouden).casus.personen[1]?.gesprek).toMatchObject({ staat: 'gehouden', op: BEGIN });
    given(...reis)
      .when(zet(anna, 'GesprekVastleggen', { gehoudenOp: plusMinuten(BEGIN, 99) }))
      .refused('moment-in-toekomst');
    given(...reis)
      .when(zet(anna, 'GesprekVastleggen', { inhoud: { reactie: '' } }))
      .refused('tekst-ontbreekt');
    given(...reis)
      .when(zet(anna, 'GesprekpogingVastleggen', { pogingOp: plusMinuten(BEGIN, 99) }))
      .refused('moment-in-toekomst');
  });
  it('een leerkracht die er niet bij mag zijn: plannen niet, vastleggen wel en anders dan afgesproken [C-02][P-23]', () => {
    const nooit = leeg(school(undefined, { oudergesprek: { deelnemers: ['intern-begeleider'], leerkracht: 'nooit' } }));
    const g = vanaf(nooit, ...reis);
    g.when(zet(anna, 'GesprekPlannen', { leerkrachtErbij: true })).refused('leerkracht-niet-bij-gesprek');
    g.when(zet(anna, 'GesprekPlannen')).refused('leerkracht-niet-bij-gesprek');
    g.when(zet(bas, 'GesprekPlannen', { leerkrachtErbij: true })).refused('leerkracht-niet-bij-gesprek');
    g.when(zet(bas, 'GesprekPlannen')).then({ type: 'GesprekGepland' });
    const kind = { persoonId: 'p1', leerkrachtErbij: true, ouders: 'ja' } as const;
    g.when(zet(anna, 'GesprekPlannen', kind)).then({ type: 'GesprekGepland' });
    g.when(zet(anna, 'GesprekVastleggen', { leerkrachtErbij: true })).then({
      type: 'GesprekGehouden',
      andersDanAfgesproken: true,
    });
    given(...reis)
      .when(zet(anna, 'GesprekPlannen', { leerkrachtErbij: true }))
      .then({ type: 'GesprekGepland' });
    given(...reis)
      .when(zet(anna, 'GesprekVastleggen', { leerkrachtErbij: true }))
      .then({ andersDanAfgesproken: false });
  });
  it('na twee pogingen op een ander moment is iemand niet bereikt, en dat houdt niets tegen [C-16][C-18]', () => {
    const poging = zet(anna, 'GesprekpogingVastleggen');
    const een = given(...reis, poging);
    expect(een.casus.personen[1]).toMatchObject({ gesprek: { staat: 'open' }, pogingen: [expect.any(String)] });
    const zelfde = een.casus.personen[1]?.pogingen[0] ?? BEGIN;
    expect(
      een.when(zet(anna, 'GesprekpogingVastleggen', { pogingOp: zelfde })).casus().personen[1]?.gesprek.staat,
    ).toBe('open');
    const twee = een.when(poging).casus();
    expect(twee.personen[1]?.gesprek).toEqual({ staat: 'niet-bereikt' });
    expect(twee.personen[0]?.gesprek).toEqual({ staat: 'open' });
    expect(given(...reis, zet(anna, 'GesprekVastleggen'), poging, poging).casus.personen[1]?.gesprek.staat).toBe(
      'gehouden',
    );
    const wilNiet = given(...reis, zet(anna, 'GesprekpogingVastleggen', { uitkomst: 'wil-niet' })).casus.personen[1];
    expect(wilNiet).toMatchObject({ gesprek: { staat: 'wil-niet' }, pogingen: [] });
  });
  it.each([
    'veiligheid-kind',
    'veiligheid-ouder',
    'veiligheid-medewerker',
    'veiligheid-ander',
    'acuut-gevaar',
  ] as const)('overslaan om %s kan op elke school, met een zin en een datum [C-19]', (grond) => {
    const afzien = (opnieuwOp: string) =>
      zet(anna, 'GesprekAfzien', { uitkomst: { staat: 'afgezien', grond, opnieuwOp: dag(opnieuwOp) } });
    given(...reis)
      .when(afzien('2026-03-09'))
      .refused('datum-ongeldig');
    given(...reis)
      .when(zet(anna, 'GesprekAfzien', { inhoud: { reden: '' } }))
      .refused('tekst-ontbreekt');
    expect(given(...reis, afzien('2026-03-10'), eens(bas, 'v1')).casus.personen[1]?.gesprek).toEqual({
      staat: 'afgezien',
      grond,
      opnieuwOp: '2026-03-10',
    });
  });
  it.each(['uit-zicht', 'vertrouwensbreuk-kind'] as const)(
    'overslaan om %s kan alleen waar de school dat koos [C-19]',
    (grond) => {
      const afzien = zet(anna, 'GesprekAfzien', {
        uitkomst: { staat: 'afgezien', grond, opnieuwOp: dag('2026-04-10') },
      });
      given(...reis)
        .when(afzien)
        .refused('grond-past-niet');
      vanaf(leeg(school(undefined, { afzienGronden: [grond] })), ...reis)
        .when(afzien)
        .then({ type: 'VerlagingVoorgesteld' });
    },
  );
  it('niet geschikt is er alleen voor de leerling; wat gehouden is hoeft niet meer overgeslagen', () => {
    const niet = (persoonId: string) => zet(anna, 'GesprekAfzien', { persoonId, uitkomst: { staat: 'niet-geschikt' } });
    given(...reis)
      .when(niet('p2'))
      .refused('grond-past-niet');
    expect(given(...reis, niet('p1'), eens(bas, 'v1')).casus.personen[0]?.gesprek).toEqual({ staat: 'niet-geschikt' });
    given(...reis, zet(anna, 'GesprekVastleggen'))
      .when(zet(anna, 'GesprekAfzien'))
      .refused('al-gedaan');
    given(...reis, zet(anna, 'GesprekAfzien'), zet(anna, 'GesprekVastleggen'))
      .when(eens(bas, 'v1'))
      .refused('voorstel-onbekend');
    given(...reis, zet(anna, 'GesprekAfzien'), zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }))
      .when(eens(bas, 'v1'))
      .then({ type: 'InstemmingGegeven' });
    expect(given(...reis, zet(anna, 'GesprekAfzien'), niet('p1')).casus.voorstellen).toHaveLength(2);
  });
});
