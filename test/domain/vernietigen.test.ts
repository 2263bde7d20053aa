// Destroying a casus after its term: two people of two roles, never one, and nothing and nobody is left (regels.md 4.10, T-26).

import { bewaartermijn } from '../../src/domain/bewaren.ts';
import { hoedanigheden, ledenVan } from '../../src/domain/bevoegdheid.ts';
import { fold } from '../../src/domain/casus.ts';
import { metGebeurtenissen } from '../../src/domain/vernietigd.ts';
import { NIEMAND, toMoment } from '../../src/shared/ids.ts';
import { dorpDicht, gemeldDicht, ja, klacht, laat, vertrek } from '../support/domain/bewaarreizen.ts';
import { bewaarNog, dag, opMoment, zet } from '../support/domain/opdrachten.ts';
import {
  anna,
  bas,
  carla,
  dirk,
  dorien,
  dorpsschool,
  eva,
  gerda,
  persoon,
  schoolMet,
} from '../support/domain/personen.ts';
import { gesloten } from '../support/domain/reizen.ts';
import { casusVan, given, kort, leeg, vanaf } from '../support/domain/spel.ts';

describe('Wie beslist', () => {
  it('twee mensen met twee rollen, en pas als de termijn voorbij is [P-09]', () => {
    given(...gesloten)
      .when(ja())
      .refused('nog-niet-mogelijk');
    const een = given(...gesloten, laat(ja()));
    expect(een.casus.bewaring).toMatchObject({ eerste: { door: carla } });
    een.when(ja()).refused('tweede-persoon-nodig');
    een.when(ja(bas)).refused('rol-past-niet', 'aandachtsfunctionaris');
    een
      .when(ja(dirk))
      .then({ type: 'BewaringBeeindigd', door: 'systeem', rollen: ['aandachtsfunctionaris', 'directeur'] });
    given(...gesloten, laat(ja(dirk)))
      .when(ja())
      .then({ type: 'BewaringBeeindigd', grond: 'vermoeden-weg' });
    const na = given(...gesloten).when(laat(ja()));
    expect(kort(na.berichten(), na.stand().school)).toEqual(['bewaring-beslissen gewoon Dirk']);
  });
  it('twee mensen met dezelfde rol zijn er geen twee [P-09]', () => {
    const school = schoolMet(
      persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }),
      persoon(dorien, 'Dorien', ['leerkracht'], { vervangt: ['aandachtsfunctionaris'] }),
    );
    vanaf(leeg(school), ...gesloten, laat(ja(dirk)))
      .when(ja(gerda))
      .refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
    vanaf(leeg(school), ...gesloten, laat(ja()))
      .when(ja(dorien))
      .refused('rol-past-niet', 'directeur');
  });
  it('op een dorpsschool is het bestuur de tweede [P-26]', () => {
    const een = vanaf(leeg(dorpsschool), ...dorpDicht, laat(ja(dorien)));
    een.when(ja(dorien)).refused('tweede-persoon-nodig');
    een.when(ja(eva)).then({ type: 'BewaringBeeindigd', rollen: ['aandachtsfunctionaris', 'bestuurder'] });
  });
  it('wie meebeslist over het vernietigen ziet niets en hoort er verder niet bij [P-08][P-18]', () => {
    const open = given(...gesloten, laat(vertrek('2026-07-17')));
    const { school } = open.stand;
    expect([...hoedanigheden(open.casus, school, dirk)]).toEqual(['bewaarder']);
    open.when(zet(dirk, 'CasusHeropenen')).refused('rol-past-niet');
    open.when(zet(dirk, 'SignaalVastleggen')).refused('rol-past-niet');
    open.when(zet(dirk, 'NoodInschakelen')).then({ type: 'NoodIngeschakeld' });
    const na = given(...gesloten, laat(ja(dirk)), klacht(carla));
    expect(na.casus.leden).not.toContain(dirk);
    expect([...hoedanigheden(na.casus, na.stand.school, dirk)]).toEqual(['bewaarder']);
  });
  it('een van de twee kan zeggen: nog bewaren, met een reden en een dag', () => {
    const een = given(...gesloten, laat(ja()));
    een.when(bewaarNog(dirk, '2028-03-20')).refused('datum-ongeldig');
    een.when(bewaarNog(dirk, '2033-03-21')).refused('datum-ongeldig');
    een
      .when(zet(dirk, 'BewaringBeslissen', { besluit: 'bewaren', tot: dag('2029-03-01'), inhoud: { reden: '' } }))
      .refused('tekst-ontbreekt');
    const na = een.when(bewaarNog(dirk));
    na.then({ type: 'BewaringVerlengd', tot: '2029-03-01', eerderDoor: carla });
    expect(bewaartermijn(na.casus(), na.stand().school)?.tot).toBe('2029-03-01');
    expect(na.casus().bewaring?.eerste).toBeUndefined();
    expect(kort(na.berichten(), na.stand().school)).toEqual(['bewaring-nieuws gewoon aandachtsfunctionaris']);
  });
  it('gebeurt er iets anders in de casus, of vertrekt de eerste, dan telt de eerste ja niet meer', () => {
    const heropend = given(...gesloten, laat(ja()), zet(anna, 'CasusHeropenen'));
    expect(heropend.casus.bewaring?.eerste).toBeUndefined();
    heropend.when(ja()).refused('nog-niet-mogelijk');
    const { stand } = given(...gesloten, laat(ja(dirk)));
    const zonderDirk = {
      ...stand,
      school: { ...stand.school, medewerkers: stand.school.medewerkers.filter((m) => m.medewerkerId !== dirk) },
    };
    vanaf(zonderDirk).when(ja()).then({ type: 'VernietigingBevestigd', door: carla });
  });
});

describe('Na het vernietigen', () => {
  it('is er niets en niemand meer: dat er een casus was, wanneer, waarom en welke rollen [T-26]', () => {
    const stand = given(
      ...gemeldDicht,
      vertrek('2026-07-17'),
      opMoment(toMoment('2028-07-20T09:00:00.000Z'), ja()),
      ja(dirk),
    ).stand;
    const bewaard = metGebeurtenissen(stand.log.slice(0, -1), stand.log.slice(-1));
    const op = stand.log.at(-1)?.op;
    const { casusId, schoolId, code } = casusVan(stand);
    expect(bewaard).toEqual([
      {
        ...{ type: 'CasusGestart', casusId, schoolId, code, op, door: NIEMAND, pad: 'meldcode' },
        ...{ disclosure: false, vormen: [], uitgesloten: [], collegaThuis: false, inhoud: {} },
      },
      {
        type: 'BewaringBeeindigd',
        op,
        door: 'systeem',
        grond: 'gemeld',
        rollen: ['aandachtsfunctionaris', 'directeur'],
      },
    ]);
    expect(fold(bewaard, stand.versie)).toEqual({ ...casusVan(stand), logLengte: 2 });
    const tekst = JSON.stringify([bewaard, casusVan(stand)]);
    for (const { medewerkerId } of stand.school.medewerkers) expect(tekst).not.toContain(medewerkerId);
    expect(ledenVan(casusVan(stand), stand.school)).toEqual([]);
  });
  it('kan niemand er nog iets mee, en vindt alleen wie erover ging dat het weg is', () => {
    const na = given(...gesloten, laat(ja()), ja(dirk));
    for (const type of ['BewaringBeslissen', 'CasusHeropenen', 'SignaalVastleggen', 'VertrekVastleggen'] as const) {
      na.when(zet(carla, type)).refused('casus-vernietigd');
      na.when(zet(anna, type)).refused('niet-gevonden');
      na.when(zet(bas, type)).refused('niet-gevonden');
    }
  });
});
