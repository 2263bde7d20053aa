// Every capacity x every command: may this person give it, or which refusal? Written out by hand, not read from the protocol table.
import type { Casus } from '../../src/domain/toestand.ts';

import { hoedanigheden, keten } from '../../src/domain/bevoegdheid.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
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
  henk,
  persoon,
  school,
  SCHOOLTIJD,
} from '../support/domain/personen.ts';
import { gemeld, metSignaal, personeel, twijfel, gestart } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

describe('De eindrol', () => {
  const ziet = (...z: readonly Zet[]) => {
    const { casus, stand } = given(...z);
    return hoedanigheden(casus, stand.school, dirk).has('eindrol');
  };
  it('wordt niet gealarmeerd zolang er niets rood is en de uitkomst geen melden is [E-12]', () => {
    expect(ziet(...metSignaal)).toBe(false);
    expect(ziet(...metSignaal, zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] }))).toBe(false);
  });
  it.each([
    ['nood', zet(anna, 'NoodInschakelen')],
    ['A2 twijfel', weegt(anna, 'A2', 'twijfel')],
    ['een kind dat het zelf vertelde', zet(anna, 'SignaalVastleggen', { kenmerken: ['verteld'] })],
    ['een bijzondere vorm', zet(anna, 'SignaalVastleggen', { vormen: ['dreigende-vgv'] })],
    ['een kind uit zicht', zet(anna, 'SignaalVastleggen', { kenmerken: ['uit-zicht'] })],
    ['een melding', zet(anna, 'MeldingVastleggen')],
    [
      'direct gevaar',
      zet(anna, 'BasisvragenBeantwoorden', {
        antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false },
      }),
    ],
  ])('hoort het en kan er dan ook bij, na %s [E-12][P-26]', (_wat, z) => {
    expect(ziet(...metSignaal, z)).toBe(true);
  });
  it('blijft erbij als A2 later naar veilig gaat: wie van het ja hoorde, hoort van het nee [P-02]', () => {
    expect(
      ziet(
        ...twijfel,
        zet(anna, 'VeiligThuisRaadplegen'),
        weegt(carla, 'A2', 'veilig-genoeg'),
        zet(bas, 'InstemmingGeven'),
      ),
    ).toBe(true);
  });
});

describe('De keten', () => {
  const afwezig = [{ van: dag('2026-03-09'), tot: dag('2026-03-10') }];
  const mensen = [
    persoon(dirk, 'Dirk', ['directeur']),
    persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }),
    persoon(carla, 'Carla', ['aandachtsfunctionaris']),
    persoon(henk, 'Henk', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] }),
    persoon(bas, 'Bas', ['intern-begeleider']),
    persoon(anna, 'Anna', ['leerkracht']),
    persoon(eva, 'Eva', ['bestuurder']),
  ];
  let casus: Casus;
  beforeEach(() => {
    casus = given(...gestart).casus;
  });
  it('van de eindrol gaat van plaatsvervanger naar aandachtsfunctionaris naar bestuur [P-26]', () => {
    expect(keten(school(mensen), casus, 'directeur')).toEqual([dirk, gerda, carla, henk, eva]);
  });
  it('van een andere rol gaat over aandachtsfunctionaris en eindrol; van het bestuur nergens heen [P-26]', () => {
    expect(keten(school(mensen), casus, 'intern-begeleider')).toEqual([bas, carla, henk, dirk, gerda, eva]);
    expect(keten(school(mensen), casus, 'bestuurder')).toEqual([eva]);
  });
  it('slaat over wie betrokken is en zet wie weg is achteraan [P-18][P-26]', () => {
    const met = school(mensen.map((m) => (m.medewerkerId === dirk ? { ...m, afwezig } : m)));
    const uit = given(...gestart, zet(anna, 'CollegaUitsluiten', { wie: [carla] })).casus;
    for (const dagen of ['2026-03-09', '2026-03-10'])
      expect(keten({ ...met, vandaag: dag(dagen) }, uit, 'directeur')).toEqual([gerda, henk, eva, dirk]);
    for (const dagen of ['2026-03-08', '2026-03-11'])
      expect(keten({ ...met, vandaag: dag(dagen) }, uit, 'directeur')).toEqual([dirk, gerda, henk, eva]);
  });
  it('zet achteraan wie vandaag niet werkt, en telt dat op een vrije dag van de school niet [P-26]', () => {
    const dinsdag = SCHOOLTIJD.filter(({ van }) => new Date(van).getUTCDay() === 2);
    const met = school(mensen.map((m) => (m.medewerkerId === dirk ? { ...m, schooltijd: dinsdag } : m)));
    const wie = (op: string) => keten({ ...met, vandaag: dag(op) }, casus, 'directeur').slice(0, 2);
    expect(wie('2026-03-09')).toEqual([gerda, carla]);
    expect(wie('2026-03-10')).toEqual([dirk, gerda]);
    expect(wie('2026-03-14')).toEqual([dirk, gerda]);
    expect(keten({ ...met, vandaag: dag('2026-03-09') }, casus, 'directeur').at(-1)).toBe(dirk);
  });
  it('wie een dag niet werkt roept geen bestuur op; wie weg is wel [P-26]', () => {
    const nooit = mensen.map((m) => (m.medewerkerId === anna || m.medewerkerId === eva ? m : { ...m, schooltijd: [] }));
    const rood = given(...twijfel).casus;
    expect([...hoedanigheden(rood, school(nooit), eva)]).not.toContain('bestuur');
    const weg = mensen.map((m) => (m.medewerkerId === anna || m.medewerkerId === eva ? m : { ...m, afwezig }));
    expect([...hoedanigheden(rood, school(weg), eva)]).toContain('bestuur');
  });
  it('wie waarneemt mag meteen wat de ander mocht [P-26]', () => {
    const zonderIb = school(mensen.filter((m) => m.medewerkerId !== bas));
    expect([...hoedanigheden(casus, zonderIb, carla)]).toEqual(['ib', 'af']);
    const zonderBeide = school(mensen.map((m) => ([dirk, gerda].includes(m.medewerkerId) ? { ...m, afwezig } : m)));
    expect([...hoedanigheden(given(...twijfel).casus, zonderBeide, carla)]).toContain('eindrol');
    expect([...hoedanigheden(given(...twijfel).casus, school(mensen), carla)]).not.toContain('eindrol');
  });
  it('wie om instemming gevraagd is kan erbij, en alleen wie aan de beurt is [P-26]', () => {
    const stil = school([
      persoon(anna, 'Anna', ['leerkracht']),
      persoon(bas, 'Bas', ['intern-begeleider', 'aandachtsfunctionaris']),
      persoon(dirk, 'Dirk', ['directeur']),
      persoon(henk, 'Henk', ['vertrouwenspersoon']),
      persoon(eva, 'Eva', ['bestuurder']),
    ]);
    const reis = vanaf(leeg(stil), ...metSignaal, weegt(bas, 'A2', 'veilig-genoeg'));
    expect([...hoedanigheden(reis.casus, stil, dirk)]).toEqual(['lid']);
    expect([...hoedanigheden(reis.casus, stil, henk)]).toEqual([]);
    const later = { ...reis.casus, verstreken: { 'voorstel:v1': 1 } };
    expect([...hoedanigheden(later, stil, henk)]).toEqual(['lid']);
    expect(reis.when(zet(dirk, 'InstemmingGeven')).casus().afwegingen.A2?.met).toBe(dirk);
  });
  it('zonder melding bij de start hoort de IB’er er pas bij als het nodig is [C-34]', () => {
    const laat = school(mensen, { ibBijStart: false });
    expect([...hoedanigheden(casus, laat, bas)]).toEqual([]);
    expect([...hoedanigheden(casus, school(mensen), bas)]).toEqual(['ib']);
    expect([...hoedanigheden(given(...twijfel).casus, laat, bas)]).toEqual(['ib']);
    expect([...hoedanigheden(given(...gestart, zet(anna, 'OverlegVragen')).casus, laat, bas)]).toEqual(['lid', 'ib']);
  });
});

describe('Het bestuur', () => {
  const doetMee = (casus: Casus, s = school()) => hoedanigheden(casus, s, eva).has('bestuur');
  it('doet niet mee in een gewone casus [E-12]', () => {
    for (const reis of [metSignaal, twijfel, gemeld]) expect(doetMee(given(...reis).casus)).toBe(false);
  });
  it.each([
    ['een weigering', [...gemeld, zet(anna, 'VeiligThuisRaadplegen'), zet(dirk, 'BevestigingWeigeren')]],
    ['een betrokken aandachtsfunctionaris', [...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [carla] })]],
    ['een betrokken directeur', [...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [dirk] })]],
    ['het personeelspad', personeel],
  ])('doet mee na %s [E-12][P-24]', (_wat, reis) => {
    expect(doetMee(given(...reis).casus)).toBe(true);
  });
  it('een betrokken leerkracht of IB’er haalt het bestuur er niet bij', () => {
    expect(doetMee(given(...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [fatima, bas] })).casus)).toBe(false);
  });
  it.each([
    ['nood:x', 3, true],
    ['nood:x', 2, false],
    ['bevestiging:m1', 3, true],
    ['melding:1', 3, true],
    ['evaluatie:2026-04-20', 3, false],
    ['overleg:nood:1', 3, false],
  ])('na trede %s %i: %s [E-12]', (sleutel, trede, mee) => {
    expect(doetMee({ ...given(...gemeld).casus, verstreken: { [sleutel]: trede } })).toBe(mee);
  });
  it('doet in de dorpsschool mee zodra het rood is of er een voorstel ligt, want verder is er niemand [P-26]', () => {
    const dorp = (...z: readonly Zet[]) => vanaf(leeg(dorpsschool), zet(dorien, 'CasusStarten'), ...z).casus;
    expect(doetMee(dorp(), dorpsschool)).toBe(false);
    expect(doetMee(dorp(zet(dorien, 'NoodInschakelen')), dorpsschool)).toBe(true);
    expect(doetMee(dorp(weegt(dorien, 'A2', 'acuut')), dorpsschool)).toBe(true);
    expect(doetMee(dorp(weegt(dorien, 'A2', 'veilig-genoeg')), dorpsschool)).toBe(true);
    expect(doetMee(given(...metSignaal, weegt(bas, 'A2', 'veilig-genoeg')).casus)).toBe(false);
  });
  it('geeft in de dorpsschool de tweede reden om een advies niet te volgen [E-20][P-26]', () => {
    const reis = vanaf(
      leeg(dorpsschool),
      ...[
        zet(dorien, 'CasusStarten'),
        zet(dorien, 'SignaalVastleggen'),
        zet(dorien, 'VeiligThuisRaadplegen'),
        weegt(dorien, 'A1', 'nee'),
        zet(eva, 'InstemmingGeven'),
      ],
      ...[zet(dorien, 'VeiligThuisRaadplegen', { advies: 'melden' }), zet(dorien, 'AdviesAfwijken')],
    );
    reis.when(zet(dorien, 'AdviesAfwijken')).refused('tweede-persoon-nodig');
    expect(reis.when(zet(eva, 'AdviesAfwijken')).uitkomst()).toEqual({ melden: 'nee', regel: 'E-01' });
  });
});
