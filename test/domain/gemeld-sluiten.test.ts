// The melding: done by anyone, seen by the final role, and how a reported casus comes to rest.

import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, school } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  eens,
  gemeld,
  hulpMogelijk,
  hulpNietMogelijk,
  twijfel,
} from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const melding = zet(anna, 'MeldingVastleggen');
const hoort = (stand: 'loopt' | 'afgerond' | 'overgedragen' | 'niets-gehoord', velden: object = {}) =>
  zet(anna, 'TerugkoppelingVastleggen', { stand, inhoud: { wat: 'x', zichtOpVeiligheid: 'Veilig Thuis' }, ...velden });

describe('Vertellen over de melding', () => {
  it('is vertellen en geen toestemming vragen: elke reactie wordt vastgelegd en houdt niets tegen [C-40]', () => {
    for (const reactie of ['stemt-in', 'geen-bezwaar', 'bezwaar'] as const) {
      const reis = given(...gemeld, zet(dirk, 'MeldingVertellen', { uitkomst: { staat: 'verteld', reactie } }));
      expect(reis.casus.personen[1]?.verteld).toMatchObject({ staat: 'verteld', reactie });
      reis.when(zet(dirk, 'MeldingBevestigen')).then({ type: 'MeldingBevestigd' });
    }
  });
  it('niet vertellen heeft een eigen grond, los van de gronden voor een gesprek; contactbreuk alleen als de school die kent [C-20]', () => {
    const niet = (grond: 'veiligheid-leerling' | 'contactbreuk') =>
      zet(dirk, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond } });
    given(...gemeld)
      .when(niet('veiligheid-leerling'))
      .then({ type: 'MeldingVerteld', uitkomst: { staat: 'niet-verteld', grond: 'veiligheid-leerling' } });
    given(...gemeld)
      .when(niet('contactbreuk'))
      .refused('grond-past-niet');
    vanaf(leeg(school(undefined, { contactbreuk: true })), ...gemeld)
      .when(niet('contactbreuk'))
      .then({ type: 'MeldingVerteld' });
    given(...gemeld)
      .when(zet(dirk, 'MeldingVertellen', { persoonId: 'p9' }))
      .refused('persoon-onbekend');
  });
});

describe('Wat Veilig Thuis terugkoppelt', () => {
  it('hoort bij een melding, en wie zicht op veiligheid houdt moet erbij als het klaar is [E-16]', () => {
    const reis = given(...bevestigd);
    reis.when(hoort('loopt', { meldingId: 'm2' })).refused('melding-onbekend');
    reis.when(hoort('afgerond', { inhoud: { wat: 'x' } })).refused('antwoord-ontbreekt');
    reis.when(hoort('overgedragen', { inhoud: { wat: 'x', zichtOpVeiligheid: ' ' } })).refused('antwoord-ontbreekt');
    reis.when(hoort('loopt', { inhoud: { wat: 'x' } })).then({ type: 'TerugkoppelingVastgelegd' });
    expect(reis.when(hoort('afgerond')).casus().meldingen[0]?.terugkoppelingen).toMatchObject([
      { stand: 'afgerond', door: anna },
    ]);
  });
});

describe('Een gemelde casus sluit', () => {
  const afronden = zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' });
  it('alleen als melding afgerond of leerling weg [E-16]', () => {
    const reis = given(...bevestigd, hoort('afgerond'));
    for (const einde of [
      'vermoeden-weggenomen',
      'hulp-geslaagd',
      'andere-oorzaak',
      'andere-route',
      'samengevoegd',
      'overgedragen',
    ] as const)
      reis.when(zet(bas, 'CasusSluiten', { einde })).refused('nog-niet-mogelijk');
    const na = reis.when(afronden);
    na.then({ type: 'VerlagingVoorgesteld', wijziging: { soort: 'sluiten', einde: 'melding-afgerond' } });
    expect(vanaf(na.stand(), eens(carla, 'v2')).casus.afloop).toMatchObject({
      staat: 'gesloten',
      einde: 'melding-afgerond',
      door: bas,
    });
    reis.when(zet(bas, 'CasusSluiten', { einde: 'leerling-weg' })).then({ type: 'VerlagingVoorgesteld' });
  });
  it('niet voordat er gemeld en bevestigd is [E-16][P-13]', () => {
    given(...hulpNietMogelijk)
      .when(afronden)
      .refused('melding-eerst');
    given(...hulpNietMogelijk)
      .when(zet(bas, 'CasusSluiten', { einde: 'leerling-weg' }))
      .refused('melding-eerst');
    given(...hulpMogelijk)
      .when(afronden)
      .refused('melding-eerst');
    given(...gemeld, hoort('afgerond'))
      .when(afronden)
      .refused('bevestiging-eerst');
    given(...gemeld)
      .when(zet(bas, 'CasusSluiten', { einde: 'leerling-weg' }))
      .refused('bevestiging-eerst');
  });
  it('niet zolang Veilig Thuis bezig is of de hulp loopt [E-16]', () => {
    given(...bevestigd)
      .when(afronden)
      .refused('nog-niet-mogelijk');
    given(...bevestigd, hoort('afgerond'), hoort('loopt'))
      .when(afronden)
      .refused('nog-niet-mogelijk');
    const hulp = given(
      ...bevestigd,
      zet(bas, 'HulpbesluitNemen'),
      zet(bas, 'HulpplanVastleggen'),
      hoort('overgedragen'),
    );
    hulp.when(afronden).refused('hulp-loopt-nog');
    vanaf(hulp.stand, zet(bas, 'HulpAfsluiten')).when(afronden).then({ type: 'VerlagingVoorgesteld' });
    const gelukt = vanaf(hulp.stand, zet(bas, 'HulpVolgen'), weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
    gelukt.when(afronden).then({ type: 'VerlagingVoorgesteld' });
  });
  it('zwijgt Veilig Thuis, dan na twee keer vragen door aandachtsfunctionaris en eindrol samen [E-16]', () => {
    const een = given(...bevestigd, hoort('niets-gehoord'));
    een.when(afronden).refused('nog-niet-mogelijk');
    const twee = vanaf(een.stand, hoort('niets-gehoord'));
    const doorBas = vanaf(twee.stand, afronden);
    doorBas.when(eens(carla, 'v2')).refused('aandachtsfunctionaris-nodig');
    const doorDirk = vanaf(twee.stand, zet(dirk, 'CasusSluiten', { einde: 'melding-afgerond' }));
    doorDirk.when(eens(bas, 'v2')).refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
    expect(doorDirk.when(eens(carla, 'v2')).casus().afloop.staat).toBe('gesloten');
    vanaf(twee.stand, zet(carla, 'CasusSluiten', { einde: 'melding-afgerond' }))
      .when(eens(bas, 'v2'))
      .refused('aandachtsfunctionaris-nodig');
  });
  it('een melding die na het voorstel nodig wordt houdt het sluiten tegen [E-16]', () => {
    const reis = given(...bevestigd, hoort('afgerond'), afronden, weegt(anna, 'A2', 'acuut'));
    reis.when(eens(carla, 'v2')).refused('melding-eerst');
  });
  it('ook als het antwoord later naar veilig gaat, blijft het een gemelde casus [E-16]', () => {
    const reis = given(
      ...twijfel,
      a1Ja,
      melding,
      zet(dirk, 'MeldingBevestigen'),
      belVT,
      weegt(carla, 'A2', 'veilig-genoeg'),
      eens(bas, 'v1'),
    );
    reis.when(zet(bas, 'CasusSluiten', { einde: 'andere-oorzaak' })).refused('nog-niet-mogelijk');
  });
});
