// Step 3: who is spoken to, by whom, who has to know beforehand, and whose second word a waiver needs.

import { hasSpoor, ontbreektVoorWeging } from '../../src/domain/stand.ts';
import type { Persoon } from '../../src/domain/toestand.ts';
import { volgendeStappen } from '../../src/views/volgende-stap.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, persoon, school } from '../support/domain/personen.ts';
import { belVT, eens, metSignaal } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const reis = [...metSignaal, zet(anna, 'PersoonToevoegen')];

describe('Wie spreekt met wie', () => {
  it('een breuk in het vertrouwen als reden: de aandachtsfunctionaris is een van de twee, en wordt gevraagd [C-19]', () => {
    const breuk = leeg(school(undefined, { afzienGronden: ['vertrouwensbreuk-kind'] }));
    const afzien = (door: typeof anna) =>
      zet(door, 'GesprekAfzien', {
        persoonId: 'p1',
        uitkomst: { staat: 'afgezien', grond: 'vertrouwensbreuk-kind', opnieuwOp: dag('2026-04-10') },
      });
    const g = vanaf(breuk, ...reis, afzien(anna));
    expect(
      vanaf(breuk, ...reis)
        .when(afzien(anna))
        .berichten(),
    ).toMatchObject([{ soort: 'instemming-gevraagd', aan: { medewerker: carla } }]);
    g.when(eens(bas, 'v1')).refused('aandachtsfunctionaris-nodig');
    g.when(eens(carla, 'v1')).then({ type: 'InstemmingGegeven' });
    vanaf(breuk, ...reis, afzien(carla))
      .when(eens(bas, 'v1'))
      .then({ type: 'InstemmingGegeven' });
  });
  it('een gesprek overslaan en niet vertellen over de melding staan los van elkaar, met eigen redenen [C-20]', () => {
    const niet = (grond: 'veiligheid-leerling' | 'contactbreuk') =>
      zet(anna, 'MeldingVertellen', { uitkomst: { staat: 'niet-verteld', grond } });
    const melding = zet(anna, 'MeldingVastleggen');
    const af = given(...reis, zet(anna, 'GesprekAfzien'), eens(bas, 'v1'), melding);
    expect(af.casus.personen[1]).toMatchObject({ gesprek: { staat: 'afgezien', grond: 'veiligheid-kind' } });
    expect(af.casus.personen[1]).not.toHaveProperty('verteld');
    const na = af.when(niet('veiligheid-leerling')).casus().personen[1];
    expect(na).toMatchObject({
      gesprek: { staat: 'afgezien', grond: 'veiligheid-kind' },
      verteld: { staat: 'niet-verteld', grond: 'veiligheid-leerling' },
    });
    af.when(niet('contactbreuk')).refused('grond-past-niet');
    vanaf(leeg(school(undefined, { contactbreuk: true })), ...reis, melding)
      .when(niet('contactbreuk'))
      .then({ type: 'MeldingVerteld' });
  });
  it('elke ouder heeft een spoor, ook zonder gezag; een verzorger alleen als die gezag kan hebben [S1-30][C-18]', () => {
    const met = (soort: 'ouder' | 'voogd' | 'verzorger', gezag: 'ja' | 'nee' | 'weten-we-niet') =>
      hasSpoor(given(...metSignaal, zet(anna, 'PersoonToevoegen', { soort, gezag })).casus.personen[1] as Persoon);
    expect(met('ouder', 'nee')).toBe(true);
    expect(met('voogd', 'ja')).toBe(true);
    expect(met('verzorger', 'weten-we-niet')).toBe(true);
    expect(met('verzorger', 'nee')).toBe(false);
  });
  it('na een overleg zijn de gesprekken aan de beurt, en zonder ouders kan er niet gewogen worden [S1-12][S1-29]', () => {
    const zonder = given(...metSignaal);
    expect(volgendeStappen(zonder.casus, school(), anna)[0]).toBe('overleg-vragen');
    const na = given(...metSignaal, belVT);
    expect(volgendeStappen(na.casus, school(), anna)[0]).toBe('gesprek');
    expect(ontbreektVoorWeging(na.casus)).toContain('ouder-ontbreekt');
  });
  it('wie het gesprek voert wordt gevraagd; de vrager zelf niet, ook niet als die zelf IB’er is [C-01][C-02]', () => {
    const kaart = leeg(
      school(undefined, { oudergesprek: { deelnemers: ['intern-begeleider', 'directeur'], leerkracht: 'nooit' } }),
    );
    const vraag = (door: typeof anna) => vanaf(kaart, ...reis).when(zet(door, 'GesprekVragen'));
    vraag(anna).then({ type: 'GesprekGevraagd', aan: [bas, dirk] });
    expect(vraag(anna).berichten()).toMatchObject([
      { soort: 'gesprek-gevraagd', aan: { medewerker: bas } },
      { soort: 'gesprek-gevraagd', aan: { medewerker: dirk } },
    ]);
    expect(vraag(anna).casus().leden).toEqual(expect.arrayContaining([bas, dirk]));
    const vanBas = vraag(bas).stand().log.at(-1);
    expect(vanBas).toMatchObject({ type: 'GesprekGevraagd', aan: [expect.not.stringMatching(bas), dirk] });
    vanaf(vraag(anna).stand()).when(zet(bas, 'GesprekVragen')).refused('al-gedaan');
    vanaf(kaart, ...reis)
      .when(zet(anna, 'GesprekVragen', { persoonId: 'p1' }))
      .refused('persoon-onbekend');
    const leerkracht = leeg(school(undefined, { oudergesprek: { deelnemers: ['leerkracht'], leerkracht: 'moet' } }));
    vanaf(leerkracht, ...reis)
      .when(zet(anna, 'GesprekVragen'))
      .then({ type: 'GesprekGevraagd', aan: [bas] });
    const gepland = vanaf(kaart, ...reis, zet(anna, 'GesprekVragen'), zet(bas, 'GesprekPlannen'));
    expect(gepland.casus.personen[1]).not.toHaveProperty('gevraagd');
    const gehouden = vanaf(kaart, ...reis, zet(anna, 'GesprekVragen'), zet(anna, 'GesprekVastleggen'));
    expect(gehouden.casus.personen[1]).not.toHaveProperty('gevraagd');
    vanaf(kaart, ...reis, zet(anna, 'SignaalVastleggen', { vormen: ['huwelijksdwang'] }))
      .when(zet(anna, 'GesprekVragen'))
      .refused('veilig-thuis-eerst');
    const alleen = leeg(school([persoon(anna, 'Anna', ['leerkracht'])]));
    vanaf(alleen, ...reis)
      .when(zet(anna, 'GesprekVragen'))
      .refused('collega-onbekend');
  });
  it('een gesprek met het kind: ouders weten het, of er is een reden in woorden [S1-26][S1-27][S1-28]', () => {
    const plan = (anders: object) =>
      given(...metSignaal).when(zet(anna, 'GesprekPlannen', { persoonId: 'p1', ...anders }));
    plan({}).refused('antwoord-ontbreekt');
    plan({ ouders: 'ja' }).then({ type: 'GesprekGepland', ouders: 'ja' });
    plan({ ouders: 'veiligheid-kind' }).refused('reden-ontbreekt');
    plan({ ouders: 'veiligheid-kind', inhoud: { redenOuders: ' ' } }).refused('reden-ontbreekt');
    plan({ ouders: 'veiligheid-ander', inhoud: { redenOuders: 'Broer.' } }).then({
      type: 'GesprekGepland',
      ouders: 'veiligheid-ander',
      inhoud: { redenOuders: 'Broer.' },
    });
    const houd = (anders: object) =>
      given(...reis).when(zet(anna, 'GesprekVastleggen', { persoonId: 'p1', ...anders }));
    houd({ ouders: 'veiligheid-kind' }).refused('reden-ontbreekt');
    expect(houd({}).casus().personen[0]?.gesprek).not.toHaveProperty('ouders');
    expect(houd({ ouders: 'ja', ondertekend: 'ja' }).casus().personen[0]?.gesprek).toMatchObject({
      ouders: 'ja',
      ondertekend: 'ja',
    });
    const ouder = given(...reis).when(zet(anna, 'GesprekVastleggen', { ouders: 'veiligheid-kind' }));
    expect(ouder.casus().personen[1]?.gesprek).not.toHaveProperty('ouders');
    const vorm = given(...metSignaal, zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] }));
    vorm.when(zet(anna, 'GesprekPlannen', { persoonId: 'p1', ouders: 'ja' })).refused('veilig-thuis-eerst');
    vorm.when(zet(anna, 'GesprekVastleggen', { persoonId: 'p1', ouders: 'ja' })).then({ type: 'GesprekGehouden' });
  });
});
