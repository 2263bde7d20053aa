// Who is asked as second person, and when that is bestuur: by role, absence and involvement. It does not test what was proposed.

import { hoedanigheden, instemmers, ledenVan } from '../../src/domain/bevoegdheid.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  dorpsschool,
  eva,
  gerda,
  henk,
  persoon,
  school,
  schoolMet,
} from '../support/domain/personen.ts';
import { belVT, eens, gestart, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const vandaag = { afwezig: [{ van: dag('2026-03-09'), tot: dag('2026-03-09') }] };
const uit = (...wie: readonly (typeof anna)[]) => zet(wie.includes(anna) ? bas : anna, 'CollegaUitsluiten', { wie });

describe('De tweede persoon', () => {
  it('wordt eerst gezocht onder wie er vandaag is; wie weg is komt achteraan [P-09][P-26]', () => {
    const zonderBas = schoolMet(persoon(bas, 'Bas', ['intern-begeleider'], vandaag));
    expect(instemmers(zonderBas, given(...gestart).casus, anna)).toEqual([carla, dirk, bas]);
    expect(instemmers(school(), given(...gestart).casus, anna)).toEqual([bas, carla, dirk]);
  });
  it('is niet het bestuur zolang er op school iemand is, ook niet als de bestuurder daar nog een rol heeft [P-09][E-12]', () => {
    const dubbel = schoolMet(persoon(eva, 'Eva', ['bestuurder', 'vertrouwenspersoon']));
    expect(instemmers(dubbel, given(...gestart).casus, anna)).toEqual([bas, carla, dirk]);
  });
  it('is ook een directeur die niet de eindrol heeft [P-09]', () => {
    const besluit = { team: ['leerkracht'], eindrol: 'aandachtsfunctionaris' } as const;
    const reis = vanaf(leeg(school(undefined, { besluit })), ...metSignaal, uit(bas, carla));
    expect(
      vanaf(reis.stand, weegt(anna, 'A2', 'veilig-genoeg'))
        .when(eens(dirk, 'v1'))
        .casus().afwegingen.A2?.met,
    ).toBe(dirk);
  });
  it('is nooit wie het voorstelde en nooit wie betrokken is, ook niet als er dan niemand over is [P-09][P-18]', () => {
    const leegDorp = vanaf(leeg(dorpsschool), zet(anna, 'CasusStarten'), uit(dorien)).casus;
    expect(instemmers(dorpsschool, leegDorp, anna)).toEqual([eva]);
    expect(instemmers(dorpsschool, leegDorp, eva)).toEqual([]);
    const zonderBestuur = vanaf(leeg(dorpsschool), zet(anna, 'CasusStarten'), uit(dorien, eva)).casus;
    expect(instemmers(dorpsschool, zonderBestuur, anna)).toEqual([]);
  });
});

describe('Instemmen', () => {
  it('mag de plaatsvervanger van de aandachtsfunctionaris, ook als die van het bestuur komt [P-16][P-02]', () => {
    const metEva = leeg(schoolMet(persoon(eva, 'Eva', ['bestuurder'], { vervangt: ['aandachtsfunctionaris'] })));
    const reis = vanaf(metEva, ...twijfel, belVT, weegt(bas, 'A2', 'veilig-genoeg'));
    expect(reis.when(eens(eva, 'v1')).casus().afwegingen.A2?.met).toBe(eva);
  });
  it('doet wie het woord van Veilig Thuis opschrijft daarmee niet zelf [P-02][P-09]', () => {
    const reis = given(...twijfel, belVT, weegt(anna, 'A2', 'veilig-genoeg'));
    const viaVT = { via: 'veilig-thuis', gebeldOp: reis.stand.nu, inhoud: { reden: 'x', adviseur: 'De Wit' } } as const;
    reis.when(zet(carla, 'InstemmingGeven', viaVT)).refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
  });
  it('of niet gaat over het voorstel dat genoemd is, ook als er meer open staan [P-09][E-17]', () => {
    const reis = given(
      ...metSignaal,
      zet(bas, 'GesprekAfzien', { persoonId: 'p1' }),
      weegt(anna, 'A2', 'veilig-genoeg'),
    );
    const ja = reis.when(eens(bas, 'v2'));
    ja.then({ type: 'InstemmingGegeven', voorstelId: 'v2', wijziging: { soort: 'afweging' } });
    expect(ja.casus()).toMatchObject({ afwegingen: { A2: { met: bas } }, voorstellen: [{ voorstelId: 'v1' }] });
    expect(reis.when(zet(bas, 'InstemmingWeigeren', { voorstelId: 'v2' })).casus()).toMatchObject({
      verschillen: [{ wijziging: { soort: 'afweging' } }],
      voorstellen: [{ voorstelId: 'v1' }],
    });
  });
});

describe('Het bestuur komt erbij', () => {
  it('als een betrokkene aandachtsfunctionaris is en daarnaast nog iets anders [P-24]', () => {
    const combinatie = schoolMet(persoon(carla, 'Carla', ['leerkracht', 'aandachtsfunctionaris']));
    const reis = vanaf(leeg(combinatie), ...metSignaal, uit(carla));
    expect([...hoedanigheden(reis.casus, combinatie, eva)]).toEqual(['bestuur']);
  });
  it('niet om wie betrokken is en hier niet meer werkt; de casus gaat gewoon door [P-18]', () => {
    const reis = vanaf(leeg(schoolMet(persoon(gerda, 'Gerda', ['leerkracht']))), ...metSignaal, uit(gerda));
    expect(ledenVan(reis.casus, school())).toEqual([anna, bas, carla]);
  });
  it('als de eindrol ook aandachtsfunctionaris is en één reden gaf: de andere reden komt van het bestuur [E-20][P-26]', () => {
    const samen = school([
      persoon(anna, 'Anna', ['leerkracht']),
      persoon(bas, 'Bas', ['intern-begeleider']),
      persoon(dirk, 'Dirk', ['directeur', 'aandachtsfunctionaris']),
      persoon(henk, 'Henk', ['vertrouwenspersoon']),
      persoon(eva, 'Eva', ['bestuurder']),
    ]);
    const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
    const reis = vanaf(leeg(samen), ...metSignaal, zet(anna, 'OverlegVastleggen'), weegt(anna, 'A1', 'nee'));
    const weg = vanaf(reis.stand, eens(bas, 'v1'), advies);
    weg.when(zet(eva, 'AdviesAfwijken')).refused('niet-gevonden');
    const half = vanaf(weg.stand, zet(dirk, 'AdviesAfwijken'));
    half.when(zet(dirk, 'AdviesAfwijken')).refused('tweede-persoon-nodig');
    const na = half.when(zet(eva, 'AdviesAfwijken'));
    na.then({ type: 'AdviesAfgeweken', door: eva, rol: 'aandachtsfunctionaris' });
    expect(na.uitkomst()).toEqual({ melden: 'nee', regel: 'E-01' });
  });
  it('niet als een ander op school de andere reden kan geven [E-20][E-12]', () => {
    const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
    const reis = given(
      ...metSignaal,
      zet(anna, 'OverlegVastleggen'),
      weegt(anna, 'A1', 'nee'),
      eens(bas, 'v1'),
      advies,
    );
    vanaf(reis.stand, zet(carla, 'AdviesAfwijken')).when(zet(eva, 'AdviesAfwijken')).refused('niet-gevonden');
  });
});
