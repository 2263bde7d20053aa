// The melding: done by anyone, seen by the final role, and how a reported casus comes to rest.

import { meldingspoorVan } from '../../src/domain/stand.ts';
import type { Gegeven } from '../support/domain/spel.ts';
import { dag, oudeKaart, weegt, zet } from '../support/domain/opdrachten.ts';
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
import { belVT, bevestigd, hulpMogelijk, hulpNietMogelijk, gemeld } from '../support/domain/reizen.ts';
import { given, leeg, probeer, vanaf } from '../support/domain/spel.ts';

const spoor = (g: Gegeven) => meldingspoorVan(g.casus, g.stand.school.profiel);
const melding = zet(anna, 'MeldingVastleggen');

describe('Melding bevestigd', () => {
  it('is van de eindrol; een ander hoort wie het kan [P-03][C-04]', () => {
    const reis = given(...gemeld);
    reis.when(zet(dirk, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd', door: dirk, meldingId: 'm1' });
    reis.when(zet(anna, 'MeldingBevestigen')).refused('rol-past-niet', 'directeur');
    reis.when(zet(bas, 'MeldingBevestigen')).refused('rol-past-niet', 'directeur');
    reis.when(zet(carla, 'MeldingBevestigen')).refused('rol-past-niet', 'directeur');
    reis.when(zet(eva, 'MeldingBevestigen')).refused('niet-gevonden');
    reis.when(zet(dirk, 'MeldingBevestigen', { meldingId: 'm2' })).refused('melding-onbekend');
  });
  it('gebeurt één keer: ook van een oude kaart hoort de tweede dat het al gedaan is [P-22]', () => {
    given(...bevestigd)
      .when(zet(dirk, 'MeldingBevestigen'))
      .refused('al-gedaan');
    given(...bevestigd)
      .when(oudeKaart(zet(dirk, 'MeldingBevestigen')))
      .refused('al-gedaan');
    given(...gemeld)
      .when(oudeKaart(zet(dirk, 'MeldingBevestigen')))
      .refused('verouderd');
  });
  it('door wie zelf meldde is herkenbaar, en het bestuur ziet het [P-09][P-03]', () => {
    const reis = given(...hulpNietMogelijk, zet(dirk, 'MeldingVastleggen'), zet(dirk, 'MeldingBevestigen'));
    expect(reis.casus.meldingen[0]).toMatchObject({ door: dirk, bevestigd: { door: dirk } });
    reis.when(zet(eva, 'SignaalVastleggen')).then({ type: 'SignaalVastgelegd' });
  });
  it('kan de aandachtsfunctionaris na een weigering, als het laat is, of als er geen eindrol over is [P-13][P-26]', () => {
    const af = zet(carla, 'MeldingBevestigen');
    given(...hulpNietMogelijk, belVT, zet(dirk, 'BevestigingWeigeren'), melding)
      .when(af)
      .then({ type: 'MeldingBevestigd' });
    given(...gemeld, zet(anna, 'CollegaUitsluiten', { wie: [dirk] }))
      .when(af)
      .then({ type: 'MeldingBevestigd' });
    given(...hulpNietMogelijk, zet(dirk, 'MeldingVastleggen'))
      .when(af)
      .then({ type: 'MeldingBevestigd' });
    const weg = leeg(
      schoolMet(
        persoon(dirk, 'Dirk', ['directeur'], { afwezig: [{ van: dag('2026-03-09'), tot: dag('2026-03-09') }] }),
      ),
    );
    vanaf(weg, ...gemeld)
      .when(af)
      .then({ type: 'MeldingBevestigd' });
    const terug = leeg(
      schoolMet(
        persoon(dirk, 'Dirk', ['directeur'], {
          afwezig: [
            { van: dag('2026-03-02'), tot: dag('2026-03-08') },
            { van: dag('2026-03-10'), tot: dag('2026-03-11') },
          ],
        }),
      ),
    );
    vanaf(terug, ...gemeld)
      .when(af)
      .refused('rol-past-niet');
  });
  it('kan de aandachtsfunctionaris niet over de eigen melding [P-09]', () => {
    const reis = given(...hulpNietMogelijk, belVT, zet(dirk, 'BevestigingWeigeren'), zet(carla, 'MeldingVastleggen'));
    reis.when(zet(carla, 'MeldingBevestigen')).refused('eigen-melding');
    reis.when(zet(eva, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd', door: eva });
  });
  it('kan de plaatsvervanger van de eindrol meteen [P-26][C-04]', () => {
    const met = leeg(schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] })));
    vanaf(met, ...gemeld)
      .when(zet(gerda, 'MeldingBevestigen'))
      .then({ type: 'MeldingBevestigd', door: gerda });
    vanaf(met, ...gemeld, zet(anna, 'CollegaUitsluiten', { wie: [dirk] }))
      .when(zet(carla, 'MeldingBevestigen'))
      .refused('rol-past-niet');
  });
  it('in de dorpsschool bevestigt wie vier rollen heeft zelf, en kijkt het bestuur mee [P-09][P-26]', () => {
    const reis = vanaf(
      leeg(dorpsschool),
      zet(dorien, 'CasusStarten'),
      weegt(dorien, 'A2', 'acuut'),
      zet(dorien, 'MeldingVastleggen'),
    );
    reis.when(zet(eva, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd', door: eva });
    expect(reis.when(zet(dorien, 'MeldingBevestigen')).casus().meldingen[0]?.bevestigd?.door).toBe(dorien);
  });
  it('een vraag en het antwoord staan erbij, en de melding wacht er niet op', () => {
    const reis = given(...gemeld, zet(dirk, 'MeldingBevragen'));
    expect(reis.casus.meldingen[0]?.vragen).toMatchObject([{ door: dirk }]);
    expect(reis.casus.meldingen[0]?.vragen[0]).not.toHaveProperty('antwoordOp');
    reis.when(zet(dirk, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd' });
    const na = reis.when(zet(anna, 'MeldingvraagBeantwoorden'));
    na.then({ type: 'MeldingvraagBeantwoord', aan: dirk });
    expect(na.casus().meldingen[0]?.vragen[0]?.antwoordOp).toBe(reis.stand.nu);
    vanaf(na.stand()).when(zet(anna, 'MeldingvraagBeantwoorden')).refused('melding-onbekend');
    reis.when(zet(anna, 'MeldingvraagBeantwoorden', { inhoud: { tekst: '' } })).refused('tekst-ontbreekt');
    reis.when(zet(dirk, 'MeldingBevragen', { inhoud: { tekst: '' } })).refused('tekst-ontbreekt');
    reis.when(zet(dirk, 'MeldingBevragen', { meldingId: 'm7' })).refused('melding-onbekend');
  });
  it('een antwoord op de vraag van de een laat de vraag van de ander open', () => {
    const reis = given(
      ...gemeld,
      zet(dirk, 'MeldingBevragen'),
      zet(carla, 'MeldingBevragen'),
      zet(anna, 'MeldingvraagBeantwoorden'),
    );
    expect(reis.casus.meldingen[0]?.vragen.map((v) => v.antwoordOp !== undefined)).toEqual([true, false]);
    reis.when(zet(anna, 'MeldingvraagBeantwoorden')).then({ aan: carla });
  });
});

describe('Directie bevestigt niet', () => {
  const weigert = zet(dirk, 'BevestigingWeigeren');
  it('kan alleen met advies van Veilig Thuis en een reden [P-13]', () => {
    given(...gemeld)
      .when(weigert)
      .refused('veilig-thuis-advies-ontbreekt');
    given(...gemeld, belVT)
      .when(zet(dirk, 'BevestigingWeigeren', { inhoud: { reden: '' } }))
      .refused('tekst-ontbreekt');
    given(...gemeld, belVT, zet(anna, 'SignaalVastleggen'))
      .when(weigert)
      .refused('veilig-thuis-advies-ontbreekt');
    given(...gemeld, belVT)
      .when(weigert)
      .then({ type: 'BevestigingGeweigerd', door: dirk });
    given(...gemeld, belVT)
      .when(zet(carla, 'BevestigingWeigeren'))
      .refused('rol-past-niet', 'directeur');
    given(...hulpMogelijk, zet(anna, 'NoodInschakelen'), belVT)
      .when(weigert)
      .refused('nog-niet-mogelijk');
  });
  it('verlaagt niets: de uitkomst, de casus en de melding blijven [P-13]', () => {
    const reis = given(...hulpNietMogelijk, belVT, weigert);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-03' });
    expect(reis.casus.afloop.staat).toBe('lopend');
    expect(spoor(reis)).toBe('nodig');
    expect(spoor(vanaf(reis.stand, zet(anna, 'MeldingVastleggen'), zet(carla, 'MeldingBevestigen')))).toBe('bevestigd');
  });
  it('een tweede keer hoort dat het al gedaan is; na een melding kan het opnieuw [P-22]', () => {
    const reis = given(...hulpNietMogelijk, belVT, weigert);
    reis.when(weigert).refused('al-gedaan');
    vanaf(reis.stand, melding).when(weigert).then({ type: 'BevestigingGeweigerd' });
    expect(vanaf(reis.stand, melding, weigert).casus.weigeringen).toHaveLength(2);
  });
  it('niet meer als de melding al bevestigd is: wie dat deed en wanneer staat er; een nieuwe grond kan wel [P-22][P-13]', () => {
    const bevestigd = given(...gemeld, zet(dirk, 'MeldingBevestigen'));
    const weigering = { code: 'al-gedaan', eerder: { door: dirk, op: bevestigd.casus.laatsteActiviteitOp } };
    const reis = vanaf(bevestigd.stand, belVT);
    expect(probeer(weigert, reis.stand)).toEqual({ soort: 'geweigerd', weigering });
    vanaf(reis.stand, weegt(anna, 'A2', 'acuut'))
      .when(weigert)
      .then({ type: 'BevestigingGeweigerd' });
  });
});
