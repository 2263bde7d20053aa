// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { hasSpoor, ontbreektVoorWeging } from '../../src/domain/stand.ts';
import type { Persoon } from '../../src/domain/toestand.ts';
import { volgendeStappen } from '../../src/views/volgende-stap.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import { dag, oudeKaart, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, persoon, school } from '../support/domain/personen.ts';
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
  it('een breuk in het vertrouwen als reden: de aandachtsfunctionaris is een van de twee, en wordt gevraagd [C-19]', () => {
    const breuk = leeg(school(undefined, { afzienGronden: ['vertrouwensbreuk-kind'] }));
    const afzien = (door: typeof anna) =>
      zet(door, 'GesprekAfzien', {
        persoonId: 'p1',
        uitkomst: { staat: 'afgezien', grond: 'vertrouwensbreuk-kind', opnieuwOp: dag('2026-04-10') },
      });
    const g = vanaf(breuk, ...reis, afzien(anna));
    expect(
      vanaf(breuk, ...reis)
        .when(afzien(anna))
        .berichten(),
    ).toMatchObject([{ soort: 'instemming-gevraagd', aan: { medewerker: carla } }]);
    g.when(eens(bas, 'v1')).refused('aandachtsfunctionaris-nodig');
    g.when(eens(carla, 'v1')).then({ type: 'InstemmingGegeven' });
    vanaf(breuk, ...reis, afzien(carla))
      .when(eens(bas, 'v1'))
      .then({ type: 'InstemmingGegeven' });
  });
  it('een gesprek overslaan en niet vertellen over de melding staan los van elkaar, met eigen redenen [C-20]', () => {
    const niet = (grond: 'veiligheid-leerling' | 'contactbreuk') =>
      zet(anna, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond } });
    const melding = zet(anna, 'MeldingVastleggen');
    const af = given(...reis, zet(anna, 'GesprekAfzien'), eens(bas, 'v1'), melding);
    expect(af.casus.personen[1]).toMatchObject({ gesprek: { staat: 'afgezien', grond: 'veiligheid-kind' } });
    expect(af.casus.personen[1]).not.toHaveProperty('verteld');
    const na = af.when(niet('veiligheid-leerling')).casus().personen[1];
    expect(na).toMatchObject({
      gesprek: { staat: 'afgezien', grond: 'veiligheid-kind' },
      verteld: { staat: 'niet-verteld', grond: 'veiligheid-leerling' },
    });
    af.when(niet('contactbreuk')).refused('grond-past-niet');
    vanaf(leeg(school(undefined, { contactbreuk: true })), ...reis, melding)
      .when(niet('contactbreuk'))
      .then({ type: 'MeldingVerteld' });
  });
  it('elke ouder heeft een spoor, ook zonder gezag; een verzorger alleen als die gezag kan hebben [S1-30][C-18]', () => {
    const met = (soort: 'ouder' | 'voogd' | 'verzorger', gezag: 'ja' | 'nee' | 'weten-we-niet') =>
      hasSpoor(given(...metSignaal, zet(anna, 'PersoonToevoegen', { soort, gezag })).casus.personen[1] as Persoon);
    expect(met('ouder', 'nee')).toBe(true);
    expect(met('voogd', 'ja')).toBe(true);
    expect(met('verzorger', 'weten-we-niet')).toBe(true);
    expect(met('verzorger', 'nee')).toBe(false);
  });
  it('na een overleg zijn de gesprekken aan de beurt, en zonder ouders kan er niet gewogen worden [S1-12][S1-29]', () => {
    const zonder = given(...metSignaal);
    expect(volgendeStappen(zonder.casus, school(), anna)[0]).toBe('overleg-vragen');
    const na = given(...metSignaal, belVT);
    expect(volgendeStappen(na.casus, school(), anna)[0]).toBe('gesprek');
    expect(ontbreektVoorWeging(na.casus)).toContain('ouder-ontbreekt');
  });
  it('wie het gesprek voert wordt gevraagd; de vrager zelf niet, ook niet als die zelf IB’er is [C-01][C-02]', () => {
    const kaart = leeg(
      school(undefined, { oudergesprek: { deelnemers: ['intern-begeleider', 'directeur'], leerkracht: 'nooit' } }),
    );
    const vraag = (door: typeof anna) => vanaf(kaart, ...reis).when(zet(door, 'GesprekVragen'));
    vraag(anna).then({ type: 'GesprekGevraagd', aan: [bas, dirk] });
    expect(vraag(anna).berichten()).toMatchObject([
      { soort: 'gesprek-gevraagd', aan: { medewerker: bas } },
      { soort: 'gesprek-gevraagd', aan: { medewerker: dirk } },
    ]);
    expect(vraag(anna).casus().leden).toEqual(expect.arrayContaining([bas, dirk]));
    const vanBas = vraag(bas).stand().log.at(-1);
    expect(vanBas).toMatchObject({ type: 'GesprekGevraagd', aan: [expect.not.stringMatching(bas), dirk] });
    vanaf(vraag(anna).stand()).when(zet(bas, 'GesprekVragen')).refused('al-gedaan');
    vanaf(kaart, ...reis)
      .when(zet(anna, 'GesprekVragen', { persoonId: 'p1' }))
      .refused('persoon-onbekend');
    const leerkracht = leeg(school(undefined, { oudergesprek: { deelnemers: ['leerkracht'], leerkracht: 'moet' } }));
    vanaf(leerkracht, ...reis)
      .when(zet(anna, 'GesprekVragen'))
      .then({ type: 'GesprekGevraagd', aan: [bas] });
    const gepland = vanaf(kaart, ...reis, zet(anna, 'GesprekVragen'), zet(bas, 'GesprekPlannen'));
    expect(gepland.casus.personen[1]).not.toHaveProperty('gevraagd');
    const gehouden = vanaf(kaart, ...reis, zet(anna, 'GesprekVragen'), zet(anna, 'GesprekVastleggen'));
    expect(gehouden.casus.personen[1]).not.toHaveProperty('gevraagd');
    vanaf(kaart, ...reis, zet(anna, 'SignaalVastleggen', { vormen: ['huwelijksdwang'] }))
      .when(zet(anna, 'GesprekVragen'))
      .refused('veilig-thuis-eerst');
    const alleen = leeg(school([persoon(anna, 'Anna', ['leerkracht'])]));
    vanaf(alleen, ...reis)
      .when(zet(anna, 'GesprekVragen'))
      .refused('collega-onbekend');
  });
  it('een gesprek met het kind: ouders weten het, of er is een reden in woorden [S1-26][S1-27][S1-28]', () => {
    const plan = (anders: object) =>
      given(...metSignaal).when(zet(anna, 'GesprekPlannen', { persoonId: 'p1', ...anders }));
    plan({}).refused('antwoord-ontbreekt');
    plan({ ouders: 'ja' }).then({ type: 'GesprekGepland', ouders: 'ja' });
    plan({ ouders: 'veiligheid-kind' }).refused('reden-ontbreekt');
    plan({ ouders: 'veiligheid-kind', inhoud: { redenOuders: ' ' } }).refused('reden-ontbreekt');
    plan({ ouders: 'veiligheid-ander', inhoud: { redenOuders: 'Broer.' } }).then({
      type: 'GesprekGepland',
      ouders: 'veiligheid-ander',
      inhoud: { redenOuders: 'Broer.' },
    });
    const houd = (anders: object) =>
      given(...reis).when(zet(anna, 'GesprekVastleggen', { persoonId: 'p1', ...anders }));
    houd({ ouders: 'veiligheid-kind' }).refused('reden-ontbreekt');
    expect(houd({}).casus().personen[0]?.gesprek).not.toHaveProperty('ouders');
    expect(houd({ ouders: 'ja', ondertekend: 'ja' }).casus().personen[0]?.gesprek).toMatchObject({
      ouders: 'ja',
      ondertekend: 'ja',
    });
    const ouder = given(...reis).when(zet(anna, 'GesprekVastleggen', { ouders: 'veiligheid-kind' }));
    expect(ouder.casus().personen[1]?.gesprek).not.toHaveProperty('ouders');
    const vorm = given(...metSignaal, zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] }));
    vorm.when(zet(anna, 'GesprekPlannen', { persoonId: 'p1', ouders: 'ja' })).refused('veilig-thuis-eerst');
    vorm.when(zet(anna, 'GesprekVastleggen', { persoonId: 'p1', ouders: 'ja' })).then({ type: 'GesprekGehouden' });
  });
});
