// Endings that are no melding, what comes after them, and how a casus opens again.

import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  nazorg,
  metSignaal,
  stappenGedaan,
  hulpMogelijk,
  hulpBegonnen,
  metPlan,
  hulpNietMogelijk,
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
    | 'overgedragen',
  door = bas,
): Zet => zet(door, 'CasusSluiten', { einde, ...(einde === 'hulp-geslaagd' && { opvolgenOp: dag('2026-12-01') }) });

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
  it.each(['andere-oorzaak', 'andere-route', 'samengevoegd', 'overgedragen', 'leerling-weg'] as const)(
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
    const reis = given(...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
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
      .refused('nog-niet-mogelijk');
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
