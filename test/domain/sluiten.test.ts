// Endings that are no melding, what comes after them, and how a casus opens again.

import { FASEN, faseVan } from '../../src/domain/stand.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  eens,
  gesloten,
  gestart,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  stappenGedaan,
  twijfel,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { BEGIN, given, vanaf } from '../support/domain/spel.ts';

const sluit = (
  einde:
    | 'vermoeden-weggenomen'
    | 'hulp-geslaagd'
    | 'leerling-weg'
    | 'andere-oorzaak'
    | 'andere-route'
    | 'samengevoegd'
    | 'verkeerd-kind'
    | 'overgedragen',
  door = bas,
): Zet => zet(door, 'CasusSluiten', { einde });
const fase = (...zetten: readonly Zet[]) => {
  const { casus, stand } = given(...zetten);
  return faseVan(casus, stand.school.profiel);
};

describe('Vermoeden weggenomen', () => {
  it('sluit met een tekst, nadat twee mensen A1 nee vonden [E-01]', () => {
    given(...vermoedenWeg)
      .when(zet(anna, 'CasusSluiten', { inhoud: { reden: ' ' } }))
      .refused('tekst-ontbreekt');
    const na = given(...vermoedenWeg).when(sluit('vermoeden-weggenomen', anna));
    na.then({ type: 'CasusGesloten', einde: 'vermoeden-weggenomen', inhoud: { reden: 'Klaar.' } });
    expect(na.casus()).toMatchObject({
      afloop: { staat: 'gesloten', einde: 'vermoeden-weggenomen', door: anna },
      afwegingen: { A1: { met: bas } },
    });
    given(...stappenGedaan, a1Ja)
      .when(sluit('vermoeden-weggenomen'))
      .refused('afweging-ontbreekt');
    given(...stappenGedaan, weegt(anna, 'A1', 'nee'))
      .when(sluit('vermoeden-weggenomen'))
      .refused('afweging-ontbreekt');
    given(...hulpMogelijk)
      .when(sluit('vermoeden-weggenomen'))
      .refused('afweging-ontbreekt');
  });
  it('kwam er sindsdien een signaal bij, dan sluiten er twee [E-01][P-09]', () => {
    const reis = given(...vermoedenWeg, zet(anna, 'SignaalVastleggen'));
    const na = reis.when(sluit('vermoeden-weggenomen'));
    na.then({ type: 'VerlagingVoorgesteld' });
    expect(vanaf(na.stand(), eens(carla, 'v2')).casus.afloop.staat).toBe('gesloten');
  });
  it('niet zolang een advies om te melden staat [E-20]', () => {
    given(...vermoedenWeg, zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' }))
      .when(sluit('vermoeden-weggenomen'))
      .refused('melding-eerst');
  });
});

describe('Andere eindes', () => {
  it.each(['andere-oorzaak', 'andere-route', 'samengevoegd', 'overgedragen', 'leerling-weg'] as const)(
    '%s heeft een reden en een tweede persoon [E-19]',
    (einde) => {
      given(...metSignaal)
        .when(zet(bas, 'CasusSluiten', { einde, inhoud: { reden: '' } }))
        .refused('tekst-ontbreekt');
      const voorgesteld = given(...metSignaal, sluit(einde));
      expect(voorgesteld.casus.afloop.staat).toBe('lopend');
      voorgesteld.when(eens(bas, 'v1')).refused('tweede-persoon-nodig');
      expect(voorgesteld.when(eens(carla, 'v1')).casus().afloop).toMatchObject({ staat: 'gesloten', einde });
    },
  );
  it('verkeerd kind vraagt de aandachtsfunctionaris als een van de twee [E-19][P-11]', () => {
    const reis = given(...metSignaal, sluit('verkeerd-kind', anna));
    reis.when(eens(bas, 'v1')).refused('aandachtsfunctionaris-nodig');
    expect(reis.when(eens(carla, 'v1')).casus().afloop).toMatchObject({ einde: 'verkeerd-kind' });
    given(...metSignaal, sluit('verkeerd-kind', carla))
      .when(eens(bas, 'v1'))
      .then({ type: 'InstemmingGegeven' });
  });
  it.each(['andere-oorzaak', 'andere-route', 'samengevoegd', 'verkeerd-kind', 'overgedragen', 'leerling-weg'] as const)(
    '%s kan niet om een melding heen [E-19]',
    (einde) => {
      given(...hulpNietMogelijk)
        .when(sluit(einde))
        .refused('melding-eerst');
      given(...metSignaal, sluit(einde), weegt(anna, 'A2', 'acuut'))
        .when(eens(carla, 'v1'))
        .refused('melding-eerst');
    },
  );
  it.each(['andere-oorzaak', 'andere-route', 'overgedragen'] as const)(
    '%s kan niet om een open A2, de hoge drempel of lopende hulp heen [E-19][E-10]',
    (einde) => {
      given(zet(anna, 'CasusStarten', { disclosure: true }))
        .when(sluit(einde))
        .refused('eerst-onveiligheid-wegen');
      given(...hulpMogelijk, zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] }))
        .when(sluit(einde))
        .refused('eerst-onveiligheid-wegen');
      given(...metPlan)
        .when(sluit(einde))
        .refused('evaluatie-eerst');
      given(...hulpMogelijk)
        .when(sluit(einde))
        .then({ type: 'VerlagingVoorgesteld' });
    },
  );
  it('ook wie het zelf vertelde kan weggenomen zijn: dan is A1 nee over de hoge drempel [E-10][E-19]', () => {
    const reis = given(
      zet(anna, 'CasusStarten', { disclosure: true }),
      ...stappenGedaan.slice(1),
      belVT,
      weegt(carla, 'A1', 'nee'),
      eens(bas, 'v1'),
    );
    reis.when(sluit('andere-oorzaak')).then({ type: 'VerlagingVoorgesteld' });
    reis.when(sluit('vermoeden-weggenomen')).then({ type: 'CasusGesloten' });
  });
  it('samengevoegd gaat elders verder, ook met lopende hulp [E-19]', () => {
    given(...metPlan)
      .when(sluit('samengevoegd'))
      .then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('Hulp geslaagd', () => {
  it('sluit alleen na een evaluatie die ja zei, met afspraken om te volgen: nazorg [E-08][C-11]', () => {
    given(...metPlan)
      .when(sluit('hulp-geslaagd'))
      .refused('evaluatie-eerst');
    const reis = given(...metPlan, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
    const zonder = (opvolgenOp: string) =>
      zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag(opvolgenOp) });
    reis.when(zonder('2026-03-09')).refused('datum-ongeldig');
    reis.when(zonder('2026-03-10')).then({ type: 'NazorgBegonnen', opvolgenOp: '2026-03-10' });
    const { opvolgenOp: _weg, ...rest } = zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd' }).velden(BEGIN) as {
      opvolgenOp?: string;
    };
    reis.when({ ...zet(bas, 'CasusSluiten'), velden: () => rest } as Zet).refused('datum-ongeldig');
    const na = reis.when(sluit('hulp-geslaagd'));
    expect(na.casus()).toMatchObject({
      afloop: { staat: 'nazorg', opvolgenOp: '2026-12-01' },
      hulp: { staat: 'afgesloten', hoe: 'gelukt' },
    });
  });
  it('blijft het veilig, dan sluiten twee mensen de nazorg, of komt er een nieuwe datum [E-08]', () => {
    const reis = given(...nazorg);
    const goed = zet(anna, 'OpvolgingVastleggen');
    expect(vanaf(reis.stand, goed).when(eens(bas, 'v3')).casus().afloop).toMatchObject({
      staat: 'gesloten',
      einde: 'hulp-geslaagd',
    });
    expect(reis.when(zet(anna, 'OpvolgingVastleggen', { opnieuwOp: dag('2027-03-01') })).casus().afloop).toMatchObject({
      staat: 'nazorg',
      opvolgenOp: '2027-03-01',
    });
    reis.when(zet(anna, 'OpvolgingVastleggen', { opnieuwOp: dag('2026-03-09') })).refused('datum-ongeldig');
    reis.when(zet(anna, 'OpvolgingVastleggen', { inhoud: { hoe: '' } })).refused('tekst-ontbreekt');
    given(...metSignaal)
      .when(zet(anna, 'OpvolgingVastleggen'))
      .refused('casus-gesloten');
  });
  it('zijn er weer zorgen, dan loopt de casus en staat A2 open [E-08][E-11]', () => {
    const na = given(...nazorg).when(zet(anna, 'OpvolgingVastleggen', { uitkomst: 'zorgen' }));
    expect(na.casus().afloop).toEqual({ staat: 'lopend' });
    expect(na.casus().afwegingen.A2?.herzien).toBe(true);
    expect(na.uitkomst()).toEqual({ melden: 'open', vraag: 'A2' });
    const veilig = vanaf(na.stand(), weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v3'));
    expect(veilig.uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
    expect(veilig.casus.afwegingen.A5).toBeUndefined();
    veilig.when(zet(bas, 'HulpplanVastleggen')).then({ type: 'HulpplanVastgelegd' });
  });
});

describe('Een gesloten casus', () => {
  it('vraagt bij een signaal: heropenen of een nieuwe casus [P-14]', () => {
    const reis = given(...gesloten);
    reis.when(zet(anna, 'SignaalVastleggen')).refused('casus-gesloten');
    reis
      .when(zet(anna, 'SignaalVastleggen', { heropenen: true }))
      .then({ type: 'CasusHeropend' }, { type: 'SignaalVastgelegd' });
    given(...metSignaal)
      .when(zet(anna, 'SignaalVastleggen', { heropenen: true }))
      .then({ type: 'SignaalVastgelegd' });
  });
  it('gaat open op één woord, en dan is A1 weer een vraag [P-14][P-09]', () => {
    const na = given(...gesloten).when(zet(anna, 'CasusHeropenen'));
    na.then({ type: 'CasusHeropend', door: anna });
    expect(na.casus()).toMatchObject({ afloop: { staat: 'lopend' } });
    expect(na.uitkomst()).toEqual({ melden: 'open', vraag: 'A1' });
    given(...metSignaal)
      .when(zet(anna, 'CasusHeropenen'))
      .nothing();
    given(...nazorg)
      .when(zet(anna, 'CasusHeropenen'))
      .then({ type: 'CasusHeropend' });
  });
  it('heropend blijft staan wat beschermde: A2, A3 en A5 gaan niet vanzelf omlaag [P-14][P-09]', () => {
    const af = zet(anna, 'TerugkoppelingVastleggen', {
      stand: 'afgerond',
      inhoud: { wat: 'x', zichtOpVeiligheid: 'y' },
    });
    const weg = [
      zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' }),
      zet(carla, 'InstemmingGeven', { voorstelId: 'v2' }),
      zet(anna, 'CasusHeropenen'),
    ];
    const reis = given(...bevestigd, af, ...weg);
    expect(reis.casus.afwegingen).toMatchObject({
      A1: { antwoord: 'ja' },
      A2: { herzien: true },
      A3: { antwoord: 'nee' },
    });
    const nee = given(
      ...metPlan,
      weegt(bas, 'A5', 'nee'),
      zet(anna, 'MeldingVastleggen'),
      zet(dirk, 'MeldingBevestigen'),
      zet(bas, 'HulpAfsluiten'),
      af,
      ...weg,
    );
    expect(nee.casus.afwegingen.A5?.antwoord).toBe('nee');
    expect(given(...nazorg, zet(anna, 'CasusHeropenen')).casus.afwegingen.A5).toBeUndefined();
  });
  it('neemt alleen op wat ophoogt of een feit is', () => {
    const reis = given(...gesloten);
    for (const type of [
      'GesprekPlannen',
      'OverlegVragen',
      'AfwegingMaken',
      'HulpbesluitNemen',
      'LeerlingInvullen',
    ] as const)
      reis.when(zet(anna, type)).refused('casus-gesloten');
    reis.when(belVT).then({ type: 'VeiligThuisGeraadpleegd' });
  });
  it('heeft geen open voorstellen meer', () => {
    const reis = given(...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'), sluit('overgedragen'), eens(carla, 'v2'));
    expect(reis.casus.voorstellen).toEqual([]);
  });
});

describe('De fase van een casus', () => {
  it('volgt uit wat er is vastgelegd [E-14]', () => {
    expect(FASEN).toEqual(['concept', 'open', 'weging', 'besloten', 'nazorg', 'gesloten']);
    expect(fase(...gestart)).toBe('concept');
    expect(fase(...metSignaal)).toBe('open');
    expect(fase(...gestart, zet(anna, 'NoodInschakelen'))).toBe('open');
    expect(fase(...gestart, zet(anna, 'OverlegVragen'))).toBe('open');
    expect(fase(...gestart, zet(anna, 'BasisvragenBeantwoorden'))).toBe('weging');
    expect(fase(...metSignaal, a1Ja)).toBe('weging');
    expect(fase(...twijfel)).toBe('besloten');
    expect(fase(...hulpMogelijk)).toBe('besloten');
    expect(fase(...nazorg)).toBe('nazorg');
    expect(fase(...gesloten)).toBe('gesloten');
  });
});
