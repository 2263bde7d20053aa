// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { ontbreektVoorWeging } from '../../src/domain/stand.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima, school, vreemd } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  gemeld,
  gestart,
  gewogenVeilig,
  hulpMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  stappenGedaan,
  veilig,
} from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';

const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });
const vorm = (v: 'seksueel-misbruik' | 'eergerelateerd-geweld' | 'dreigende-vgv') =>
  zet(anna, 'SignaalVastleggen', { vormen: [v] });
const oudste = zet(anna, 'PersoonToevoegen');

describe('Een signaal', () => {
  it('wordt vastgelegd met feit en uitleg apart, en wat het weerspreekt', () => {
    const inhoud = { feit: 'Blauwe plek.', interpretatie: 'Geschopt?', weerspreekt: 'Viel gisteren van de fiets.' };
    const na = given(...gestart).when(zet(anna, 'SignaalVastleggen', { inhoud }));
    na.then({ type: 'SignaalVastgelegd', signaalId: 's1', inhoud });
    expect(na.casus().signalen).toMatchObject([{ signaalId: 's1', door: anna, inhoud }]);
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { inhoud: { feit: ' ' } }))
      .refused('tekst-ontbreekt');
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { inhoud: { feit: 'x', letterlijk: 'y'.repeat(4001) } }))
      .refused('tekst-te-lang');
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { inhoud: { feit: 'x'.repeat(4000) } }))
      .then({ type: 'SignaalVastgelegd' });
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { gezienOp: plusMinuten(BEGIN, 60) }))
      .refused('moment-in-toekomst');
  });
  it('mag namens een ander: wie het zag en wie het schreef blijven allebei staan [P-29]', () => {
    const na = given(...gestart).when(
      zet(anna, 'SignaalVastleggen', { bron: 'namens', inhoud: { feit: 'x', bron: 'de overblijfouder' } }),
    );
    expect(na.casus().signalen[0]).toMatchObject({ door: anna, bron: 'namens', inhoud: { bron: 'de overblijfouder' } });
  });
  it('een correctie is een aanvulling die wijst naar wat zij verbetert; het oude blijft [P-11]', () => {
    const reis = given(...metSignaal);
    const na = reis.when(zet(anna, 'SignaalVastleggen', { corrigeert: 's1', inhoud: { feit: 'Het was dinsdag.' } }));
    expect(na.casus().signalen).toMatchObject([
      { signaalId: 's1', inhoud: { feit: 'Geen brood bij zich.' } },
      { signaalId: 's2', corrigeert: 's1' },
    ]);
    reis.when(zet(anna, 'SignaalVastleggen', { corrigeert: 's7' })).refused('signaal-onbekend');
  });
  it.each(['letsel', 'verteld', 'wapen', 'kind-alleen', 'dreiging', 'bijzondere-vorm', 'uit-zicht'] as const)(
    'van de soort %s zet A2 weer open [E-11]',
    (kenmerk) => {
      expect(given(...hulpMogelijk, rood(kenmerk)).casus.afwegingen.A2).toMatchObject({
        antwoord: 'veilig-genoeg',
        herzien: true,
      });
    },
  );
  it.each([
    ['ja', true],
    ['twijfel', true],
    ['nee', false],
  ] as const)('maakt dit het onveiliger? %s: A2 open is %s [E-11]', (onveiliger, open) => {
    const reis = given(...hulpMogelijk, zet(anna, 'SignaalVastleggen', { onveiliger }));
    expect(reis.casus.afwegingen.A2?.herzien).toBe(open);
    expect(reis.casus.signalen.at(-1)?.onveiliger).toBe(onveiliger);
  });
  it('dat het niet onveiliger maakt telt op, en A2 wordt opnieuw gevraagd bij de volgende weging of evaluatie [E-11]', () => {
    const gewoon = zet(anna, 'SignaalVastleggen');
    expect(given(...metPlan, gewoon, gewoon).casus.nieuweSignalen).toBe(2);
    expect(given(...metPlan, gewoon).uitkomst.melden).toBe('nee');
    given(...metPlan, gewoon)
      .when(weegt(bas, 'A5', 'ja'))
      .refused('eerst-onveiligheid-wegen');
    given(...metPlan, gewoon)
      .when(weegt(bas, 'A5', 'deels'))
      .refused('eerst-onveiligheid-wegen');
    given(...gewogenVeilig, gewoon)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('eerst-onveiligheid-wegen');
    given(...gewogenVeilig, gewoon)
      .when(weegt(bas, 'A3', 'nee'))
      .then({ type: 'AfwegingGemaakt' });
    const opnieuw = given(...metPlan, gewoon, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2'));
    expect(opnieuw.casus.nieuweSignalen).toBe(0);
    opnieuw.when(weegt(bas, 'A5', 'ja')).then({ type: 'VerlagingVoorgesteld' });
    expect(given(...metPlan, gewoon, rood('letsel')).casus.nieuweSignalen).toBe(0);
    expect(given(...metSignaal, zet(anna, 'SignaalVastleggen', { corrigeert: 's1' })).casus.nieuweSignalen).toBe(1);
  });
  it('dat rood is haalt een weggenomen vermoeden en de nazorg weer terug [E-11]', () => {
    expect(
      given(...stappenGedaan, weegt(anna, 'A1', 'nee'), eens(bas, 'v1'), rood('letsel')).casus.afwegingen.A1,
    ).toBeUndefined();
    expect(given(...stappenGedaan, a1Ja, rood('letsel')).casus.afwegingen.A1?.antwoord).toBe('ja');
    expect(given(...nazorg, rood('letsel')).casus.afloop).toEqual({ staat: 'lopend' });
    expect(given(...nazorg, zet(anna, 'SignaalVastleggen')).casus.afloop.staat).toBe('nazorg');
  });
  it('dat het kind het zelf vertelde blijft gelden', () => {
    expect(given(...gestart, rood('verteld'), zet(anna, 'SignaalVastleggen')).casus.disclosure).toBe(true);
    expect(given(...gestart, rood('letsel')).casus.disclosure).toBe(false);
    expect(given(...gestart, vorm('dreigende-vgv'), vorm('dreigende-vgv')).casus.vormen).toEqual(['dreigende-vgv']);
  });
});

describe('Overleg', () => {
  it('vraagt een collega, die antwoordt en daarmee meedoet', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen', { aan: fatima }));
    expect(reis.casus.overleggen).toMatchObject([
      { overlegId: 'o1', gevraagdDoor: anna, vraag: 'Kijk je mee?', staat: { staat: 'gevraagd', aan: fatima } },
    ]);
    const na = reis.when(zet(fatima, 'OverlegBeantwoorden', { antwoord: 'observeren' }));
    na.then({ type: 'OverlegBeantwoord', antwoord: 'observeren' });
    expect(na.casus().overleggen[0]?.staat).toMatchObject({
      staat: 'beantwoord',
      door: fatima,
      gesproken: false,
      advies: 'Praat met moeder.',
    });
    vanaf(na.stand()).when(zet(carla, 'OverlegBeantwoorden')).refused('overleg-onbekend');
    expect(na.casus().leden).toEqual([anna, fatima]);
  });
  it('kan niet met jezelf, met een onbekende of met wie betrokken is', () => {
    const reis = given(...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }));
    reis.when(zet(anna, 'OverlegVragen', { aan: anna })).refused('tweede-persoon-nodig');
    reis.when(zet(anna, 'OverlegVragen', { aan: vreemd })).refused('collega-onbekend');
    reis.when(zet(anna, 'OverlegVragen', { aan: fatima })).refused('collega-onbekend');
    const gevraagd = vanaf(reis.stand, zet(anna, 'OverlegVragen'));
    gevraagd.when(zet(anna, 'OverlegBeantwoorden')).refused('tweede-persoon-nodig');
    gevraagd.when(zet(anna, 'OverlegVragen')).refused('al-gedaan');
    gevraagd.when(zet(anna, 'OverlegVragen', { aan: carla })).then({ overlegId: 'o2' });
    gevraagd.when(zet(bas, 'OverlegBeantwoorden', { inhoud: { advies: '' } })).refused('tekst-ontbreekt');
    gevraagd
      .when(zet(anna, 'OverlegVragen', { aan: carla, inhoud: { vraag: 'v'.repeat(4001) } }))
      .refused('tekst-te-lang');
  });
  it('gaat over naar een ander, terug of wordt afgewezen met een reden', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'));
    const over = reis.when(zet(bas, 'OverlegOverdragen', { aan: carla }));
    expect(over.casus().overleggen[0]?.staat).toEqual({ staat: 'gevraagd', aan: carla, sinds: reis.stand.nu });
    expect(over.casus().leden).toContain(carla);
    reis.when(zet(bas, 'OverlegOverdragen', { aan: anna })).refused('tweede-persoon-nodig');
    reis.when(zet(anna, 'OverlegOverdragen', { aan: bas })).refused('al-gedaan');
    reis.when(zet(bas, 'OverlegOverdragen', { aan: vreemd })).refused('collega-onbekend');
    reis.when(zet(bas, 'OverlegOverdragen', { overlegId: 'o9', aan: carla })).refused('overleg-onbekend');
    vanaf(reis.stand, zet(anna, 'CollegaUitsluiten', { wie: [carla] }))
      .when(zet(bas, 'OverlegOverdragen', { aan: carla }))
      .refused('collega-onbekend');
    reis.when(zet(bas, 'OverlegAfwijzen', { inhoud: { reden: '' } })).refused('tekst-ontbreekt');
    reis.when(zet(bas, 'OverlegAfwijzen', { overlegId: 'o9' })).refused('overleg-onbekend');
    expect(reis.when(zet(bas, 'OverlegAfwijzen')).casus().overleggen[0]?.staat).toMatchObject({
      staat: 'afgewezen',
      door: bas,
      reden: 'Ik ken het gezin.',
    });
    reis.when(zet(bas, 'OverlegIntrekken')).refused('rol-past-niet');
    reis.when(zet(anna, 'OverlegIntrekken', { overlegId: 'o9' })).refused('overleg-onbekend');
    const weg = reis.when(zet(anna, 'OverlegIntrekken'));
    expect(weg.casus().overleggen[0]?.staat).toEqual({ staat: 'ingetrokken', op: reis.stand.nu });
    vanaf(weg.stand()).when(zet(anna, 'OverlegVragen')).then({ overlegId: 'o2', aan: bas });
  });
  it('raakt alleen het overleg waar het over gaat', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'), zet(anna, 'OverlegVragen', { aan: carla }));
    const staten = (z: ReturnType<typeof zet>) =>
      reis
        .when(z)
        .casus()
        .overleggen.map((o) => o.staat.staat);
    expect(staten(zet(carla, 'OverlegBeantwoorden', { overlegId: 'o2' }))).toEqual(['gevraagd', 'beantwoord']);
    expect(staten(zet(carla, 'OverlegAfwijzen', { overlegId: 'o2' }))).toEqual(['gevraagd', 'afgewezen']);
    expect(staten(zet(anna, 'OverlegIntrekken', { overlegId: 'o2' }))).toEqual(['gevraagd', 'ingetrokken']);
    expect(
      reis
        .when(zet(carla, 'OverlegOverdragen', { overlegId: 'o2', aan: fatima }))
        .casus()
        .overleggen.map((o) => o.staat),
    ).toMatchObject([{ aan: bas }, { aan: fatima }]);
  });
  it('gesproken en zelf opgeschreven telt mee, net als advies van Veilig Thuis [P-29][C-16]', () => {
    const zonder = [
      ...metSignaal,
      oudste,
      zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
      zet(anna, 'GesprekVastleggen'),
      a1Ja,
      ...veilig,
    ];
    given(...zonder)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('overleg-ontbreekt');
    const gesproken = given(...zonder, zet(anna, 'OverlegVastleggen'));
    expect(gesproken.casus.overleggen[0]).toMatchObject({
      soort: 'jeugdarts',
      gevraagdDoor: anna,
      staat: { staat: 'beantwoord', gesproken: true, door: anna, advies: 'Houd het bij.', antwoord: 'advies' },
    });
    gesproken.when(weegt(bas, 'A3', 'ja')).then({ type: 'AfwegingGemaakt' });
    given(...zonder, belVT)
      .when(weegt(bas, 'A3', 'ja'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gestart)
      .when(zet(anna, 'OverlegVastleggen', { inhoud: { advies: '' } }))
      .refused('tekst-ontbreekt');
    expect(
      given(...gestart, zet(anna, 'OverlegVragen'), zet(anna, 'OverlegVastleggen')).casus.overleggen.map(
        (o) => o.overlegId,
      ),
    ).toEqual(['o1', 'o2']);
  });
  it('met Veilig Thuis is advies en geen melding, en een advies niet volgen heeft een reden [E-21]', () => {
    const reis = given(...metSignaal);
    reis.when(belVT).then({ type: 'VeiligThuisGeraadpleegd', raadplegingId: 'r1', gevolgd: 'ja' });
    expect(reis.when(belVT).casus().meldingen).toEqual([]);
    reis.when(zet(anna, 'VeiligThuisRaadplegen', { gevolgd: 'nee' })).refused('reden-ontbreekt');
    reis
      .when(zet(anna, 'VeiligThuisRaadplegen', { gevolgd: 'nee', inhoud: { advies: 'x', reden: ' ' } }))
      .refused('reden-ontbreekt');
    reis
      .when(zet(anna, 'VeiligThuisRaadplegen', { gevolgd: 'nee', inhoud: { advies: 'x', reden: 'y' } }))
      .then({ gevolgd: 'nee' });
    reis.when(zet(anna, 'VeiligThuisRaadplegen', { inhoud: { advies: '' } })).refused('tekst-ontbreekt');
    reis
      .when(zet(anna, 'VeiligThuisRaadplegen', { gebeldOp: plusMinuten(reis.stand.nu, 1) }))
      .refused('moment-in-toekomst');
    expect(reis.when(zet(anna, 'VeiligThuisRaadplegen', { gesprekAdvies: 'kan' })).casus().raadplegingen).toMatchObject(
      [{ raadplegingId: 'r1', door: anna, gesprekAdvies: 'kan' }],
    );
  });
});

describe('De drempel voor A3', () => {
  it('stappen 1 tot en met 3 zijn een lijst in elke volgorde [C-16][E-14]', () => {
    const mist = (...z: readonly Zet[]) => ontbreektVoorWeging(given(...z).casus);
    expect(mist(...gestart)).toEqual([
      'signaal-ontbreekt',
      'overleg-ontbreekt',
      'ouder-ontbreekt',
      'gesprek-ontbreekt',
    ]);
    expect(mist(...stappenGedaan)).toEqual([]);
    const andersom = [
      ...gestart,
      zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
      oudste,
      zet(anna, 'GesprekVastleggen'),
      zet(anna, 'OverlegVastleggen'),
      zet(anna, 'SignaalVastleggen'),
    ];
    expect(mist(...andersom)).toEqual([]);
    expect(mist(...stappenGedaan, zet(anna, 'PersoonToevoegen'))).toEqual(['gesprek-ontbreekt']);
  });
  it.each([
    ['signaal-ontbreekt', [...gestart, belVT]],
    ['overleg-ontbreekt', metSignaal],
    ['ouder-ontbreekt', [...metSignaal, belVT]],
    ['gesprek-ontbreekt', [...metSignaal, belVT, oudste]],
  ] as const)('zonder die lijst geen A3: %s [C-16]', (code, reis) => {
    given(...reis, a1Ja, ...veilig)
      .when(weegt(bas, 'A3', 'ja'))
      .refused(code);
    given(...reis, a1Ja, ...veilig)
      .when(weegt(bas, 'A3', 'nee'))
      .refused(code);
  });
  it('A2 kan op elk moment, ook zonder enige stap [C-16][P-09]', () => {
    given(...gestart)
      .when(weegt(anna, 'A2', 'twijfel'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gestart, weegt(anna, 'A2', 'acuut'))
      .when(weegt(anna, 'A3', 'ja'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gestart, weegt(anna, 'A2', 'acuut'))
      .when(weegtA4(anna, [werktMee('p1')]))
      .then({ type: 'AfwegingGemaakt' });
  });
  it('A3 komt na A1 en A2, A4 na A3', () => {
    given(...stappenGedaan, ...veilig)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('afweging-ontbreekt');
    given(...stappenGedaan, a1Ja)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('afweging-ontbreekt');
    given(...gewogenVeilig)
      .when(weegtA4(bas, [werktMee()]))
      .refused('afweging-ontbreekt');
    given(...hulpMogelijk, rood('letsel'))
      .when(weegt(bas, 'A3', 'ja'))
      .refused('afweging-ontbreekt');
    given(...gewogenVeilig, weegt(bas, 'A3', 'ja'))
      .when(weegtA4(bas, []))
      .refused('antwoord-ontbreekt');
    given(...gewogenVeilig, weegt(bas, 'A3', 'ja'))
      .when(weegtA4(bas, [werktMee('p9')]))
      .refused('persoon-onbekend');
    given(...hulpMogelijk)
      .when(weegt(bas, 'A5', 'nee'))
      .refused('hulpplan-ontbreekt');
  });
  it('een verzorger telt mee als die gezag heeft; een voogd en een ouder altijd [C-18]', () => {
    const met = (soort: 'verzorger' | 'voogd' | 'ouder', gezag: boolean) =>
      ontbreektVoorWeging(
        given(
          ...metSignaal,
          belVT,
          zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
          zet(anna, 'PersoonToevoegen', { soort, gezag }),
        ).casus,
      );
    expect(met('verzorger', false)).toEqual(['ouder-ontbreekt']);
    expect(met('verzorger', true)).toEqual(['gesprek-ontbreekt']);
    expect(met('voogd', true)).toEqual(['gesprek-ontbreekt']);
    expect(met('ouder', false)).toEqual(['gesprek-ontbreekt']);
  });
});

describe('Gesprekken', () => {
  const reis = [...metSignaal, oudste];
  it('elk mens heeft een eigen spoor [C-18]', () => {
    const { casus } = given(
      ...reis,
      zet(anna, 'PersoonToevoegen', { soort: 'voogd', gezag: false, inhoud: { aanduiding: 'oma' } }),
      zet(anna, 'GesprekVastleggen', { uitkomst: 'zorgen-weg' }),
    );
    expect(casus.personen).toMatchObject([
      { persoonId: 'p1', soort: 'leerling', gesprek: { staat: 'open' } },
      {
        persoonId: 'p2',
        aanduiding: 'moeder',
        gezag: true,
        gesprek: { staat: 'gehouden', door: anna, uitkomst: 'zorgen-weg', andersDanAfgesproken: false },
      },
      { persoonId: 'p3', soort: 'voogd', aanduiding: 'oma', gezag: false, gesprek: { staat: 'open' } },
    ]);
    given(...gestart)
      .when(zet(anna, 'PersoonToevoegen', { inhoud: { aanduiding: '' } }))
      .refused('tekst-ontbreekt');
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
    g.when(zet(anna, 'GesprekPlannen')).then({ type: 'GesprekGepland' });
    g.when(zet(anna, 'GesprekPlannen', { persoonId: 'p1', leerkrachtErbij: true })).then({ type: 'GesprekGepland' });
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

describe('Bijzondere vormen', () => {
  const antwoord = (gesprekAdvies: 'kan' | 'nu-niet' | 'alleen-zo') =>
    zet(anna, 'VeiligThuisRaadplegen', { gesprekAdvies });
  const plan = (persoonId: string) => zet(bas, 'GesprekPlannen', { persoonId });
  it.each(['seksueel-misbruik', 'eergerelateerd-geweld', 'dreigende-vgv'] as const)(
    '%s blokkeert plannen met ouders tot Veilig Thuis het antwoord gaf [P-05]',
    (v) => {
      const reis = [...gestart, oudste, vorm(v)];
      given(...reis)
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, belVT)
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, antwoord('nu-niet'))
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, antwoord('kan'))
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
      given(...reis, antwoord('alleen-zo'))
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
      given(...reis, antwoord('kan'), antwoord('nu-niet'))
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(...reis, antwoord('kan'), belVT)
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
      given(zet(anna, 'CasusStarten', { vormen: [v] }), oudste)
        .when(plan('p2'))
        .refused('veilig-thuis-eerst');
      given(zet(anna, 'CasusStarten', { vormen: [v] }), oudste, antwoord('kan'))
        .when(plan('p2'))
        .then({ type: 'GesprekGepland' });
    },
  );
  it('bij eergerelateerd geweld ook met de leerling, bij de andere niet [P-05]', () => {
    given(...gestart, vorm('eergerelateerd-geweld'))
      .when(plan('p1'))
      .refused('veilig-thuis-eerst');
    given(...gestart, vorm('seksueel-misbruik'))
      .when(plan('p1'))
      .then({ type: 'GesprekGepland' });
    given(...gestart, oudste, rood('bijzondere-vorm'))
      .when(plan('p2'))
      .refused('veilig-thuis-eerst');
    given(...gestart, oudste)
      .when(plan('p2'))
      .then({ type: 'GesprekGepland' });
  });
  it('een antwoord van voor de bijzondere vorm telt niet, en wat gepland stond gaat weer open [P-05]', () => {
    const reis = given(...gestart, oudste, antwoord('kan'), plan('p2'), plan('p1'), vorm('seksueel-misbruik'));
    reis.when(plan('p2')).refused('veilig-thuis-eerst');
    expect(reis.casus.personen.map((p) => p.gesprek.staat)).toEqual(['gepland', 'open']);
    expect(given(...gestart, oudste, plan('p2'), rood('bijzondere-vorm')).casus.personen[1]?.gesprek.staat).toBe(
      'open',
    );
    expect(
      given(...gestart, oudste, zet(anna, 'GesprekVastleggen'), vorm('dreigende-vgv')).casus.personen[1]?.gesprek.staat,
    ).toBe('gehouden');
    const zelfdeVorm = given(...gestart, oudste, vorm('dreigende-vgv'), antwoord('kan'), vorm('dreigende-vgv'));
    zelfdeVorm.when(plan('p2')).then({ type: 'GesprekGepland' });
  });
  it('luisteren is nooit geblokkeerd: een gesprek dat was staat er, anders dan afgesproken [P-05][P-23]', () => {
    const reis = given(...gestart, oudste, vorm('seksueel-misbruik'));
    reis.when(zet(anna, 'GesprekVastleggen')).then({ type: 'GesprekGehouden', andersDanAfgesproken: true });
    reis.when(zet(anna, 'GesprekVastleggen', { persoonId: 'p1' })).then({ andersDanAfgesproken: false });
    reis
      .when(zet(anna, 'GesprekpogingVastleggen'))
      .then({ type: 'GesprekpogingVastgelegd', andersDanAfgesproken: true });
    expect(
      vanaf(reis.stand, antwoord('kan')).when(zet(anna, 'GesprekpogingVastleggen')).stand().log.at(-1),
    ).not.toHaveProperty('andersDanAfgesproken');
  });
  it('ook ouders vertellen over de melding wacht op Veilig Thuis; gebeurde het toch, dan staat het erbij [P-05][P-23]', () => {
    const reis = given(...gestart, oudste, vorm('seksueel-misbruik'), zet(anna, 'MeldingVastleggen'));
    reis.when(zet(dirk, 'MeldingVertellen')).then({ type: 'MeldingVerteld', andersDanAfgesproken: true });
    const niet = zet(dirk, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond: 'veiligheid-leerling' } });
    expect(reis.when(niet).stand().log.at(-1)).not.toHaveProperty('andersDanAfgesproken');
    expect(
      given(...gemeld)
        .when(zet(dirk, 'MeldingVertellen'))
        .stand()
        .log.at(-1),
    ).not.toHaveProperty('andersDanAfgesproken');
  });
});

describe('De leerling', () => {
  it('komt er later bij; wat er stond blijft [P-03]', () => {
    expect(given(...gestart, zet(anna, 'LeerlingInvullen', { leerling: { groep: '5' } })).casus.leerling).toEqual({
      initialen: 'J.',
      groep: '5',
    });
    given(...gestart)
      .when(zet(anna, 'LeerlingInvullen', { leerling: { initialen: 'J'.repeat(4001) } }))
      .refused('tekst-te-lang');
  });
});
