// Step 5 as the sources say it: two decisions, help or a melding or both, and who reports.

import { HULPVEREISTEN } from '../../src/domain/afwegingskader.ts';
import { MELDCODE, STAPPEN } from '../../src/domain/meldcode.ts';
import { profielVan } from '../../src/domain/presets.ts';
import { opMoment, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, school } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  gewogenVeilig,
  gestart,
  hulpBegonnen,
  hulpMogelijk,
  hulpNietMogelijk,
  metSignaal,
  stappenGedaan,
} from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';
import { toMoment } from '../../src/shared/ids.ts';

const hulp = (antwoord: 'ja' | 'nee') => zet(bas, 'HulpbesluitNemen', { antwoord });

describe('De twee besluiten', () => {
  it('eerst volgt of melden nodig is, dan pas wordt over hulp besloten; bij ja en bij nee [S0-52][S4-12][S0-54]', () => {
    for (const open of [stappenGedaan, gewogenVeilig])
      given(...open)
        .when(hulp('ja'))
        .refused('afweging-ontbreekt');
    for (const beslist of [hulpMogelijk, hulpNietMogelijk])
      given(...beslist)
        .when(hulp('ja'))
        .then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
  });
  it('sinds 2019: vijf stappen, melden is de norm bij onveiligheid, en hulp is een tweede besluit in plaats van een keuze [S0-25]', () => {
    expect(STAPPEN).toHaveLength(5);
    given(...gestart)
      .when(hulp('ja'))
      .refused('afweging-ontbreekt');
    const onveilig = given(...metSignaal, weegt(anna, 'A2', 'structureel'), hulp('ja'));
    expect(onveilig.uitkomst).toMatchObject({ melden: 'ja', norm: 1 });
    expect(onveilig.casus.hulpbesluit?.antwoord).toBe('ja');
    given(...metSignaal)
      .when(zet(bas, 'HulpplanVastleggen'))
      .refused('afweging-ontbreekt');
  });
  it('niet melden en wel hulp: eigen hulp, en Veilig Thuis bellen blijft kunnen [S4-14][S2-53]', () => {
    const reis = given(...hulpMogelijk, hulp('ja'), zet(bas, 'HulpplanVastleggen'));
    expect(reis.casus.hulp.staat).toBe('plan');
    expect(vanaf(reis.stand, belVT).uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it.each(HULPVEREISTEN)(
    'zonder %s is een ja zonder melding alleen geldig als er zicht en regie is [S4-13]',
    (mist) => {
      const vereisten = { zicht: true, regie: true, patronen: true, focus: true, herstel: true, [mist]: false };
      const geldt = mist === 'zicht' || mist === 'regie' ? 'nee' : 'ja';
      const besluit = zet(bas, 'HulpbesluitNemen', { antwoord: 'ja', vereisten });
      const na = given(...hulpMogelijk).when(besluit);
      na.then({ type: 'HulpbesluitGenomen', antwoord: geldt });
      expect(na.uitkomst().melden).toBe(geldt === 'nee' ? 'ja' : 'nee');
      given(...hulpNietMogelijk)
        .when(zet(bas, 'HulpbesluitNemen', { antwoord: 'ja', vereisten, inhoud: { toelichting: '' } }))
        .refused('reden-ontbreekt');
      given(...hulpNietMogelijk)
        .when(besluit)
        .then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
    },
  );
  it('niet melden en geen hulp kan niet allebei: dan is het melden [S4-15]', () => {
    expect(given(...hulpMogelijk, hulp('nee')).uitkomst).toMatchObject({ melden: 'ja', norm: 2, regel: 'E-09' });
  });
  it('ieder die bij de casus hoort doet mee; er is één mens die meldt, en in nood mag ieder het [S0-51][S3-27][C-05]', () => {
    expect(MELDCODE.HulpbesluitNemen.wie).toEqual(expect.arrayContaining(['starter', 'lid', 'ib', 'eindrol']));
    for (const wie of [anna, bas, carla, dirk])
      given(...hulpNietMogelijk)
        .when(zet(wie, 'MeldingVastleggen'))
        .then({ type: 'MeldingGedaan', door: wie });
    for (const wie of [anna, bas, dirk])
      given(...hulpMogelijk, zet(bas, 'OverlegVragen', { aan: dirk }))
        .when(zet(wie, 'HulpbesluitNemen'))
        .then({ type: 'HulpbesluitGenomen', door: wie });
    // The source of S3 gives the decisions and the melding to IB'er and directie.
    const { besluit, melder } = profielVan({ preset: 'kwaliteitskaart' });
    expect(melder).toEqual(['intern-begeleider', 'directeur']);
    expect(besluit).toMatchObject({ eindrol: 'directeur', team: expect.arrayContaining([...melder]) as unknown });
    given(...gestart)
      .when(zet(anna, 'MeldingVastleggen'))
      .then({ type: 'MeldingGedaan', door: anna });
  });
  it('een vermoeden is genoeg voor een melding, zeker weten hoeft niet [S3-28][C-14]', () => {
    const reis = given(...metSignaal, weegt(anna, 'A2', 'structureel'));
    expect(reis.casus.afwegingen.A1).toBeUndefined();
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', norm: 1, voorlopig: false });
  });
  it('melden kan per telefoon of met het formulier; de assistent schrijft het alleen op [S0-53][S3-29]', () => {
    for (const wijze of ['telefoon', 'formulier'] as const)
      for (const wie of [bas, dirk]) {
        const na = given(...hulpNietMogelijk).when(zet(wie, 'MeldingVastleggen', { wijze }));
        na.then({ type: 'MeldingGedaan', door: wie, wijze });
        expect(na.casus().meldingen[0]).toMatchObject({ melder: wie, wijze });
      }
  });
  it('een advies dat uit twijfel gevraagd is bindt waar de school dat zo koos [S3-26][C-25]', () => {
    const streng = school(undefined, {
      veiligThuis: { opNaamVan: 'directeur', adviesBindt: true, adviesVoorB1Nee: 'gevraagd' },
    });
    const advies = zet(bas, 'VeiligThuisRaadplegen', { advies: 'melden' });
    const reis = vanaf(leeg(streng), ...hulpMogelijk, advies);
    expect(reis.uitkomst).toEqual({ melden: 'ja', regel: 'E-20', voorlopig: false });
    reis.when(zet(dirk, 'AdviesAfwijken')).refused('melding-eerst');
    given(...hulpMogelijk, advies)
      .when(zet(dirk, 'AdviesAfwijken'))
      .then({ type: 'AdviesAfgeweken' });
  });
  it('verlagen doe je in stap 4 en 5 nooit alleen [C-17]', () => {
    given(...stappenGedaan)
      .when(weegt(anna, 'A1', 'nee'))
      .then({ type: 'VerlagingVoorgesteld' });
    given(...stappenGedaan, a1Ja)
      .when(weegt(bas, 'A2', 'veilig-genoeg'))
      .then({ type: 'VerlagingVoorgesteld' });
    given(...hulpNietMogelijk)
      .when(weegt(bas, 'A3', 'ja'))
      .then({ type: 'VerlagingVoorgesteld' });
    given(...hulpBegonnen)
      .when(weegt(bas, 'A5', 'ja'))
      .then({ type: 'VerlagingVoorgesteld' });
  });
});

describe('Hulp geven of regelen', () => {
  it('kan in een enkel geval in plaats van melden: ouders nemen de hulp aan en de school mag met de hulp praten [S3-30]', () => {
    const kaart = school(undefined, { contactMetHulpverlener: true });
    const a4 = (contactMetHulpverlener: boolean) =>
      zet(bas, 'AfwegingMaken', {
        keuze: {
          afweging: 'A4',
          personen: [{ persoonId: 'p2', aanvaardt: true, werktMee: true, contactMetHulpverlener }],
          uitzondering: false,
        },
      });
    const reis = vanaf(leeg(kaart), ...gewogenVeilig, weegt(bas, 'A3', 'ja'));
    expect(reis.when(a4(false)).uitkomst()).toMatchObject({ melden: 'ja', regel: 'E-04' });
    expect(reis.when(a4(true)).uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('is van het team om deze leerling: zij volgen wat de hulp doet en wegen het samen [S1-37]', () => {
    const team = [...stappenGedaan, zet(anna, 'CasusteamVormen', { teamleden: [dirk] })];
    const reis = given(...team, ...hulpBegonnen.slice(stappenGedaan.length));
    const na = reis.when(zet(dirk, 'HulpVolgen', { inhoud: { hoe: 'Zij eet weer mee.' } }));
    na.then({ type: 'HulpGevolgd', door: dirk, inhoud: { hoe: 'Zij eet weer mee.' } });
    vanaf(na.stand())
      .when(zet(dirk, 'AfwegingMaken', { keuze: { afweging: 'A5', antwoord: 'deels' }, gewogenMet: [anna, dirk] }))
      .then({ type: 'AfwegingGemaakt', door: dirk, gewogenMet: [anna, dirk] });
  });
  it('wordt gevolgd in de casus: gaat het slechter, dan volgt toch een melding [S3-31][S2-54][S2-55]', () => {
    const reis = given(...hulpBegonnen, zet(anna, 'HulpVolgen', { inhoud: { hoe: 'Hij is weer stil.' } }));
    expect(reis.stand.log.filter((e) => e.type === 'HulpGevolgd')).toHaveLength(2);
    const slechter = vanaf(reis.stand, zet(anna, 'SignaalVastleggen', { onveiliger: 'ja' }));
    expect(slechter.casus.afwegingen.A2?.herzien).toBe(true);
    expect(slechter.when(weegt(anna, 'A2', 'structureel')).uitkomst()).toMatchObject({ melden: 'ja', norm: 1 });
  });
  it('na een melding die te weinig veranderde bel je opnieuw en meld je zo nodig nog eens [S2-67]', () => {
    const later = toMoment('2026-05-11T09:00:00.000Z');
    const reis = given(
      ...bevestigd,
      zet(anna, 'TerugkoppelingVastleggen'),
      opMoment(later, zet(anna, 'SignaalVastleggen', { onveiliger: 'ja' })),
      belVT,
      weegt(anna, 'A2', 'structureel'),
    );
    reis.when(zet(anna, 'MeldingVastleggen')).then({ type: 'MeldingGedaan', meldingId: 'm2' });
    expect(vanaf(reis.stand, zet(anna, 'MeldingVastleggen')).casus.meldingen).toHaveLength(2);
  });
});
