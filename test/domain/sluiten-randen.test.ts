// Closing around help, the follow-up and a torn log: what an ending needs that the ordinary endings do not show.

import { fold } from '../../src/domain/casus.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, eva } from '../support/domain/personen.ts';
import { eens, hulpMogelijk, hulpBegonnen, metPlan, metSignaal, nazorg, personeel } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

const sluit = (einde: 'hulp-geslaagd' | 'andere-oorzaak' | 'leerling-weg') => zet(bas, 'CasusSluiten', { einde });

describe('Sluiten met hulp', () => {
  it('hulp die niet of deels werkte is nog bezig, ook na een evaluatie [E-19][E-07]', () => {
    given(...metPlan, weegt(bas, 'A5', 'deels'))
      .when(sluit('andere-oorzaak'))
      .refused('evaluatie-eerst');
  });
  it('hulp die werkte is weer bezig als A2 daarna opnieuw is gesteld [E-19][E-11]', () => {
    const geslaagd = given(...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
    geslaagd.when(sluit('andere-oorzaak')).then({ type: 'VerlagingVoorgesteld' });
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    vanaf(geslaagd.stand, rood, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v3'))
      .when(sluit('andere-oorzaak'))
      .refused('evaluatie-eerst');
  });
  it('hulp geslaagd kan niet als er geen hulp was [E-08]', () => {
    given(...hulpMogelijk)
      .when(sluit('hulp-geslaagd'))
      .refused('evaluatie-eerst');
  });
  it('een leerling die weg is houdt geen casus open, ook niet met lopende hulp [E-16]', () => {
    given(...metPlan)
      .when(sluit('leerling-weg'))
      .then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('Sluiten in nood', () => {
  it('kan niet om een andere oorzaak zolang iemand hulp riep en niemand woog hoe veilig het is [E-19][E-14]', () => {
    const nood = given(...metSignaal, zet(anna, 'NoodInschakelen'));
    nood.when(sluit('andere-oorzaak')).refused('eerst-onveiligheid-wegen');
    vanaf(nood.stand, zet(bas, 'NoodAfsluiten')).when(sluit('andere-oorzaak')).then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('Nazorg', () => {
  it('schuift niet op door nog eens te sluiten: kijken verzet de datum, en nieuwe hulp eindigt opnieuw [C-11][E-08]', () => {
    const later = zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2027-12-01') });
    const reis = given(...nazorg);
    reis.when(later).refused('nog-niet-mogelijk');
    const opnieuw = [zet(bas, 'HulpplanVastleggen'), zet(bas, 'HulpVolgen'), weegt(bas, 'A5', 'ja'), eens(carla, 'v3')];
    vanaf(reis.stand, ...opnieuw)
      .when(later)
      .then({ type: 'NazorgBegonnen' });
  });
  const zorgen = (velden: object = {}) => zet(anna, 'OpvolgingVastleggen', { uitkomst: 'zorgen', ...velden });
  it('weer zorgen worden gezegd in woorden, en op geen enkele datum geweigerd [E-08][P-09]', () => {
    const reis = given(...nazorg);
    reis.when(zorgen({ inhoud: { hoe: ' ' } })).refused('tekst-ontbreekt');
    reis.when(zorgen({ opnieuwOp: dag('2026-03-09') })).then({ type: 'OpvolgingVastgelegd', uitkomst: 'zorgen' });
  });
});

describe('Een begin', () => {
  it('kent geen enkele poging om de leerling te spreken: één poging is nog niet bereikt [C-16]', () => {
    const reis = given(...metSignaal, zet(anna, 'GesprekpogingVastleggen', { persoonId: 'p1' }));
    expect(reis.casus.personen[0]?.gesprek).toEqual({ staat: 'open' });
  });
  it('is altijd het begin van de casus: een log dat anders begint is een fout en geen lege casus', () => {
    const { log } = given(...metSignaal).stand;
    expect(() => fold(log.slice(1), 1)).toThrow('SignaalVastgelegd');
    expect(fold([], 0)).toBeUndefined();
  });
  it('op het personeelspad maakt niemand lid van de casus die het na terugdraaien wordt [P-04]', () => {
    const stap = zet(eva, 'PersoneelsstapVastleggen');
    const reis = given(...personeel, stap, zet(anna, 'PadTerugdraaien', { naar: 'meldcode' }));
    expect(reis.casus.leden).toEqual([anna]);
  });
});
