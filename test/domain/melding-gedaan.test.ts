// The melding: done by anyone, seen by the final role, and how a reported casus comes to rest.

import { isMeldingNodig, meldingspoorVan } from '../../src/domain/stand.ts';
import type { Gegeven } from '../support/domain/spel.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import { opMoment, oudeKaart, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  gemeld,
  gesloten,
  gestart,
  hulpMogelijk,
  metSignaal,
  nazorg,
  twijfel,
  metPlan,
  hulpNietMogelijk,
} from '../support/domain/reizen.ts';
import { BEGIN, given, vanaf } from '../support/domain/spel.ts';

const spoor = (g: Gegeven) => meldingspoorVan(g.casus, g.stand.school.profiel);
const melding = zet(anna, 'MeldingVastleggen');
const hoort = (stand: 'loopt' | 'afgerond' | 'overgedragen' | 'niets-gehoord', velden: object = {}) =>
  zet(anna, 'TerugkoppelingVastleggen', { stand, inhoud: { wat: 'x', zichtOpVeiligheid: 'Veilig Thuis' }, ...velden });

describe('Melding gedaan', () => {
  it('wordt nooit geweigerd om een ontbrekende tekst, rol, tweede persoon of stap [P-03][P-23]', () => {
    for (const reis of [gestart, metSignaal, twijfel, hulpMogelijk, gesloten, nazorg])
      expect(
        given(...reis)
          .when(melding)
          .casus().meldingen,
      ).toMatchObject([{ door: anna }]);
    given(...gestart)
      .when(melding)
      .then({ type: 'MeldingGedaan', door: anna, meldingId: 'm1', inhoud: {} });
    given(...gesloten)
      .when(melding)
      .then({ type: 'CasusHeropend' }, { type: 'MeldingGedaan' });
    given(...gestart)
      .when(oudeKaart(melding))
      .then({ type: 'MeldingGedaan' });
    expect(
      given(...nazorg)
        .when(melding)
        .casus().afloop,
    ).toEqual({ staat: 'lopend' });
  });
  it('houdt leeg wat niemand zei, tot iemand het aanvult [P-03]', () => {
    const reis = given(...gestart, {
      type: 'MeldingVastleggen',
      door: anna,
      velden: (nu) => ({ gemeldOp: nu, inhoud: {} }),
    });
    const [leeg] = reis.casus.meldingen;
    expect(leeg).toMatchObject({ melder: anna });
    expect(leeg).not.toHaveProperty('wijze');
    expect(leeg).not.toHaveProperty('opgevat');
    reis
      .when({ type: 'MeldingAanvullen', door: bas, velden: () => ({ meldingId: 'm1', inhoud: {} }) })
      .refused('antwoord-ontbreekt');
    reis.when(zet(bas, 'MeldingAanvullen', { meldingId: 'm2' })).refused('melding-onbekend');
    const vol = reis.when(zet(bas, 'MeldingAanvullen', { wijze: 'formulier', opgevat: 'melding' })).casus();
    expect(vol.meldingen).toMatchObject([{ melder: anna, wijze: 'formulier', opgevat: 'melding' }]);
    expect(vol.meldingen).toHaveLength(1);
  });
  it('een moment in de toekomst wordt nu; een vroeger moment blijft staan [P-03]', () => {
    const reis = given(...metSignaal);
    const nu = reis.stand.nu;
    reis.when(zet(anna, 'MeldingVastleggen', { gemeldOp: plusMinuten(nu, 5) })).then({ gemeldOp: nu });
    reis.when(zet(anna, 'MeldingVastleggen', { gemeldOp: BEGIN })).then({ gemeldOp: BEGIN, op: nu });
  });
  it('staat naast melding bevestigd: twee vastleggingen, door twee mensen [P-03]', () => {
    const reis = given(...bevestigd);
    expect(reis.casus.meldingen).toMatchObject([
      { meldingId: 'm1', door: anna, wijze: 'telefoon', bevestigd: { door: dirk } },
    ]);
  });
  it('volgt het spoor van nodig tot afgerond [E-14]', () => {
    expect(spoor(given(...hulpMogelijk))).toBe('geen');
    expect(spoor(given(...twijfel))).toBe('nodig-voorlopig');
    expect(spoor(given(...hulpNietMogelijk))).toBe('nodig');
    expect(spoor(given(...gemeld))).toBe('gedaan');
    expect(spoor(given(...gemeld, hoort('loopt')))).toBe('gedaan');
    expect(spoor(given(...bevestigd))).toBe('bevestigd');
    expect(spoor(given(...bevestigd, hoort('niets-gehoord')))).toBe('bevestigd');
    expect(spoor(given(...bevestigd, hoort('loopt')))).toBe('bij-vt');
    expect(spoor(given(...bevestigd, hoort('afgerond')))).toBe('afgerond');
    expect(spoor(given(...bevestigd, hoort('overgedragen')))).toBe('afgerond');
  });
  it('nam Veilig Thuis het als advies, dan blijft de melding nodig [E-21]', () => {
    const na = given(...hulpNietMogelijk).when(
      zet(anna, 'MeldingVastleggen', {
        opgevat: 'advies',
        inhoud: { ontvanger: 'mw. De Wit', toelichting: 'Bel morgen.' },
      }),
    );
    na.then({
      type: 'VeiligThuisGeraadpleegd',
      raadplegingId: 'r1',
      advies: 'verder-kijken',
      gevolgd: 'nog-niet',
      inhoud: { advies: 'Bel morgen.', adviseur: 'mw. De Wit' },
    });
    expect(spoor(vanaf(na.stand()))).toBe('nodig');
    given(...hulpNietMogelijk, belVT)
      .when(zet(anna, 'MeldingVastleggen', { opgevat: 'advies' }))
      .then({ raadplegingId: 'r2', inhoud: { advies: '' } });
    given(...gesloten)
      .when(zet(anna, 'MeldingVastleggen', { opgevat: 'advies' }))
      .then({ type: 'CasusHeropend' }, { type: 'VeiligThuisGeraadpleegd' });
  });
  it('al bekend en toegevoegd telt als melding [E-21]', () => {
    expect(spoor(given(...hulpNietMogelijk, zet(anna, 'MeldingVastleggen', { opgevat: 'bekend-toegevoegd' })))).toBe(
      'gedaan',
    );
  });
});

describe('Opnieuw melden', () => {
  const nodig = (g: Gegeven) => isMeldingNodig(g.casus, g.stand.school.profiel);
  const hulpErnaast = [...bevestigd, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen')];
  it('is nodig als hulp naast de melding niet werkt [E-06]', () => {
    expect(nodig(given(...hulpErnaast))).toBe(false);
    const reis = given(...hulpErnaast, weegt(bas, 'A5', 'nee'));
    expect(nodig(reis)).toBe(true);
    expect(nodig(vanaf(reis.stand, melding))).toBe(false);
  });
  it('is nodig als een kind na de melding opnieuw of acuter onveilig is [E-06][E-14]', () => {
    expect(nodig(given(...bevestigd, weegt(anna, 'A2', 'acuut')))).toBe(true);
    expect(nodig(given(...twijfel, melding, weegt(anna, 'A2', 'acuut')))).toBe(true);
    expect(nodig(given(...twijfel, melding, weegt(anna, 'A2', 'structureel')))).toBe(false);
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    expect(nodig(given(...twijfel, melding, rood))).toBe(false);
    expect(nodig(given(...twijfel, melding, rood, weegt(anna, 'A2', 'twijfel')))).toBe(true);
  });
  it('is niet nodig als het antwoord alleen zegt waarom er al gemeld was [E-14]', () => {
    expect(nodig(given(...metSignaal, melding, weegt(anna, 'A2', 'acuut')))).toBe(false);
    const verteld = zet(anna, 'SignaalVastleggen', { kenmerken: ['verteld'] });
    expect(nodig(given(...gestart, verteld, a1Ja, melding, weegt(anna, 'A2', 'acuut')))).toBe(false);
    expect(
      nodig(given(...gestart, verteld, a1Ja, melding, zet(anna, 'SignaalVastleggen'), weegt(anna, 'A2', 'acuut'))),
    ).toBe(true);
  });
  it('geldt ook voor hulp die niet werkt na een melding zonder grond [E-06]', () => {
    const reis = given(...metPlan, melding, weegt(bas, 'A5', 'nee'));
    expect(reis.casus.gronden).toBe(2);
    expect(nodig(reis)).toBe(true);
    expect(given(...metPlan, weegt(bas, 'A5', 'nee')).casus.gronden).toBe(1);
  });
  it('telt vanaf het moment waarop de uitkomst melden werd', () => {
    const reis = given(...metSignaal);
    const op = plusMinuten(reis.stand.nu, 90);
    expect(vanaf(reis.stand, opMoment(op, weegt(anna, 'A2', 'twijfel'))).casus).toMatchObject({
      gronden: 1,
      grondSinds: op,
    });
    expect(given(...twijfel, weegt(anna, 'A2', 'twijfel'), a1Ja).casus.gronden).toBe(1);
  });
});
