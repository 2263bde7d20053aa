// The melding: done by anyone, seen by the final role, and how a reported casus comes to rest.

import { isMeldingNodig, meldingspoorVan } from '../../src/domain/stand.ts';
import type { Gegeven } from '../support/domain/spel.ts';
import { plusMinuten } from '../../src/domain/termijnen.ts';
import { dag, opMoment, oudeKaart, weegt, zet } from '../support/domain/opdrachten.ts';
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
  school,
  schoolMet,
} from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  eens,
  gemeld,
  gesloten,
  gestart,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  twijfel,
} from '../support/domain/reizen.ts';
import { BEGIN, given, leeg, vanaf } from '../support/domain/spel.ts';

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
    expect(reis.casus.meldingen[0]?.vragen).toEqual([{ door: dirk, op: expect.any(String) }]);
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
});

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
    const gelukt = vanaf(hulp.stand, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
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
