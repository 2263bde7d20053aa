// Kindcheck: signs about a parent, the children at home, and who may link them.

import { plusMinuten } from '../../src/domain/termijnen.ts';
import { zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { gesloten, gestart, hulpMogelijk, metSignaal } from '../support/domain/reizen.ts';
import { BEGIN, given, kort, vanaf } from '../support/domain/spel.ts';

const kindcheck = zet(anna, 'KindcheckVastleggen');

describe('De kindcheck', () => {
  it('is een signaal over de ouder, ook zonder contact met de kinderen, met leeftijden en gedeelde zorg [S2-21][S2-22][S2-23][S2-112]', () => {
    const na = given(...gestart).when(
      zet(anna, 'KindcheckVastleggen', {
        gedeeldeZorg: 'ex-partner',
        inhoud: { feit: 'Moeder rook naar drank.', kinderen: '2 en 4, 9', hulp: 'de huisarts' },
      }),
    );
    na.then(
      { type: 'SignaalVastgelegd', bron: 'zelf', onveiliger: 'nee', inhoud: { feit: 'Moeder rook naar drank.' } },
      {
        type: 'KindcheckVastgelegd',
        gedeeldeZorg: 'ex-partner',
        inhoud: { kinderen: '2 en 4, 9', hulp: 'de huisarts' },
      },
    );
    expect(na.casus().kinderen).toEqual([
      { kindId: 'k1', leeftijd: '2' },
      { kindId: 'k2', leeftijd: '4' },
      { kindId: 'k3', leeftijd: '9' },
    ]);
    expect(na.casus().signalen).toHaveLength(1);
  });
  it('vraagt A2 opnieuw als een kind in gevaar is, en beslist zelf niets [E-11][P-12]', () => {
    const gevaar = given(...hulpMogelijk, zet(anna, 'KindcheckVastleggen', { onveiliger: 'ja' }));
    expect(gevaar.casus.afwegingen.A2).toMatchObject({ antwoord: 'veilig-genoeg', herzien: true });
    expect(given(...metSignaal, zet(anna, 'KindcheckVastleggen', { onveiliger: 'ja' })).casus.afwegingen.A2).toBe(
      undefined,
    );
    expect(given(...hulpMogelijk, kindcheck).casus.afwegingen.A2).toMatchObject({ herzien: false });
  });
  it('heeft een feit nodig dat geweest is, en kan niet in een gesloten casus', () => {
    given(...gestart)
      .when(zet(anna, 'KindcheckVastleggen', { inhoud: { feit: ' ' } }))
      .refused('tekst-ontbreekt');
    given(...gestart)
      .when(zet(anna, 'KindcheckVastleggen', { gezienOp: plusMinuten(BEGIN, 60) }))
      .refused('moment-in-toekomst');
    given(...gesloten)
      .when(kindcheck)
      .refused('casus-gesloten');
  });
  it('koppelt een kind alleen door de IB’er of de aandachtsfunctionaris, elk kind een eigen casus [P-25]', () => {
    const met = given(...gestart, kindcheck);
    met.when(zet(anna, 'KindKoppelen')).refused('rol-past-niet');
    expect(met.when(zet(carla, 'KindKoppelen')).casus().kinderen[0]).toEqual({
      kindId: 'k1',
      leeftijd: '2',
      casusCode: '2026-002',
    });
    met.when(zet(bas, 'KindKoppelen', { kindId: 'k9' })).refused('persoon-onbekend');
    met.when(zet(bas, 'KindKoppelen', { casusCode: '2026-001' })).refused('persoon-onbekend');
    given(...gestart, kindcheck, zet(carla, 'KindKoppelen'))
      .when(zet(bas, 'KindKoppelen'))
      .nothing();
  });
  it('onthoudt welke casus misschien over dezelfde leerling gaat, ook als de leerling pas later wordt ingevuld [P-25]', () => {
    const invullen = (zelfdeLeerling?: readonly string[]): Zet =>
      zet(anna, 'LeerlingInvullen', zelfdeLeerling === undefined ? {} : { zelfdeLeerling });
    const na = given(...gestart).when(invullen(['2026-007']));
    na.then({ type: 'LeerlingIngevuld', zelfdeLeerling: ['2026-007'] });
    expect(na.casus().zelfdeLeerling).toEqual(['2026-007']);
    expect(vanaf(na.stand(), invullen()).casus.zelfdeLeerling).toEqual(['2026-007']);
    expect(given(...gestart, invullen()).casus).not.toHaveProperty('zelfdeLeerling');
  });
  it('houdt bij een tweede keer wie gekoppeld is, en laat een vergissing vallen', () => {
    const opnieuw = (kinderen: string) => zet(anna, 'KindcheckVastleggen', { inhoud: { feit: 'x', kinderen } });
    const eerst = [...gestart, kindcheck, zet(carla, 'KindKoppelen')];
    expect(given(...eerst, opnieuw('3')).casus.kinderen).toEqual([
      { kindId: 'k1', leeftijd: '2', casusCode: '2026-002' },
      { kindId: 'k3', leeftijd: '3' },
    ]);
    expect(given(...eerst, opnieuw('2 en 4')).casus.kinderen.map((k) => k.kindId)).toEqual(['k1', 'k2']);
    const zonder = zet(anna, 'KindcheckVastleggen', { inhoud: { feit: 'x' } });
    expect(given(...eerst, zonder).casus.kinderen).toHaveLength(2);
  });
});

describe('Wie van een kindcheck hoort', () => {
  it('zijn bij gevaar de IB’er en de aandachtsfunctionaris, door het signaal [E-12]', () => {
    const reis = given(...gestart);
    const na = reis.when(zet(anna, 'KindcheckVastleggen', { onveiliger: 'twijfel' }));
    expect(kort(na.berichten(), reis.stand.school)).toEqual([
      'signaal-erbij oranje intern-begeleider',
      'signaal-erbij oranje aandachtsfunctionaris',
    ]);
    expect(reis.when(kindcheck).berichten()).toEqual([]);
  });
});
