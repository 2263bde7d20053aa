// Step 4, the weighing, as the sources say it: what each answer leads to, and what has to be there first.

import { AFWEGINGEN } from '../../src/domain/afwegingskader.ts';
import { MELDCODE } from '../../src/domain/meldcode.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { dag, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, school } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  bevestigd,
  eens,
  gestart,
  gewogenVeilig,
  hulpBegonnen,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  stappenGedaan,
  veilig,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const nietMogelijk = weegt(bas, 'A3', 'nee');
const werktNietMee = weegtA4(bas, [{ persoonId: 'p2', aanvaardt: true, werktMee: false }]);

describe('De vijf afwegingen', () => {
  it('zonder vermoeden sluit de casus en blijft dat bewaard; met een vermoeden komt vraag 2 [S0-57][S4-07]', () => {
    const weg = given(...vermoedenWeg);
    expect(weg.uitkomst).toEqual({ melden: 'nee', regel: 'E-01' });
    weg
      .when(zet(anna, 'CasusSluiten'))
      .then({ type: 'CasusGesloten', einde: 'vermoeden-weggenomen', inhoud: { reden: 'Klaar.' } });
    expect(given(...stappenGedaan, a1Ja).uitkomst).toEqual({ melden: 'open', vraag: 'A2' });
  });
  it('is het kind veilig genoeg, dan komt vraag 3; onveilig is melden en de rest kan daarna nog [S0-58][S4-08][S0-62]', () => {
    expect(given(...gewogenVeilig).uitkomst).toEqual({ melden: 'open', vraag: 'A3' });
    for (const a2 of ['acuut', 'structureel'] as const) {
      const onveilig = given(...stappenGedaan, a1Ja, weegt(anna, 'A2', a2));
      expect(onveilig.uitkomst).toMatchObject({ melden: 'ja', norm: 1, voorlopig: false });
      const verder = vanaf(onveilig.stand, belVT, weegt(bas, 'A3', 'ja'), weegtA4(bas, [werktMee()]));
      expect(verder.casus.afwegingen).toMatchObject({ A3: { antwoord: 'ja' }, A4: { antwoord: 'ja' } });
      expect(verder.uitkomst).toMatchObject({ melden: 'ja', norm: 1 });
    }
  });
  it('kan er geen goede hulp komen, dan is het melden; kan het wel, dan komt vraag 4 [S0-59][S4-09][S0-63]', () => {
    expect(given(...gewogenVeilig, nietMogelijk).uitkomst).toMatchObject({ melden: 'ja', norm: 2 });
    expect(given(...gewogenVeilig, weegt(bas, 'A3', 'ja')).uitkomst).toEqual({ melden: 'open', vraag: 'A4' });
  });
  it('doen betrokkenen niet mee, dan is het melden; doen ze mee, dan komt er hulp en later vraag 5 [S0-60][S4-10]', () => {
    expect(given(...gewogenVeilig, weegt(bas, 'A3', 'ja'), werktNietMee).uitkomst).toMatchObject({
      melden: 'ja',
      norm: 2,
      regel: 'E-04',
    });
    given(...hulpMogelijk)
      .when(weegt(bas, 'A5', 'nee'))
      .refused('hulpplan-ontbreekt');
    expect(
      given(...metPlan)
        .when(weegt(bas, 'A5', 'nee'))
        .uitkomst(),
    ).toMatchObject({ melden: 'ja' });
  });
  it('werkt de hulp niet, dan is het (opnieuw) melden [S0-61][S4-11][S0-64][S1-38]', () => {
    expect(given(...hulpBegonnen, weegt(bas, 'A5', 'nee')).uitkomst).toMatchObject({ melden: 'ja', norm: 3 });
    const naMelding = given(...bevestigd, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen'));
    const opnieuw = vanaf(naMelding.stand, weegt(bas, 'A5', 'nee'), zet(anna, 'MeldingVastleggen'));
    expect(opnieuw.casus.meldingen).toHaveLength(2);
  });
  it('wordt verwacht dat de hulp het blijvend veilig maakt, dan begint zij en wordt zij gevolgd tot de afgesproken dag [S4-11]', () => {
    const inhoud = { doelen: 'Rust.', prognose: 'Over drie maanden is het thuis rustig.' };
    const begonnen = given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen', { inhoud }));
    expect(begonnen.stand.log.at(-1)).toMatchObject({ type: 'HulpplanVastgelegd', inhoud });
    expect(begonnen.uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
    const gevolgd = vanaf(begonnen.stand, zet(bas, 'HulpVolgen'));
    expect(gevolgd.casus.hulp.staat).toBe('loopt');
    expect(openTermijnen(gevolgd.casus, gevolgd.stand.school).map((t) => t.soort)).toContain('evaluatie');
  });
  it('werkt de hulp, dan eindigt zij met een afspraak om de veiligheid te volgen [S0-61][C-11]', () => {
    const gelukt = given(...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
    const sluit = zet(bas, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-12-01') });
    gelukt.when(sluit).then({ type: 'NazorgBegonnen', opvolgenOp: '2026-12-01' });
  });
  it('samen leiden zij tot de drie meldnormen: onveilig, hulp lukt niet, hulp hielp niet [S0-55]', () => {
    expect(AFWEGINGEN).toHaveLength(5);
    const reizen = [
      [...metSignaal, weegt(anna, 'A2', 'acuut')],
      hulpNietMogelijk,
      [...hulpBegonnen, weegt(bas, 'A5', 'nee')],
    ];
    expect(reizen.map((reis) => given(...reis).uitkomst)).toMatchObject([{ norm: 1 }, { norm: 2 }, { norm: 3 }]);
  });
});

describe('Wegen', () => {
  it('komt na de eerste drie stappen, in elke volgorde, en een stap mag daarna nog eens [S0-50][S0-56]', () => {
    const a3 = weegt(bas, 'A3', 'ja');
    const zonder = [...metSignaal, a1Ja, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v1')];
    given(...zonder)
      .when(a3)
      .refused('overleg-ontbreekt');
    const andersom = [
      ...gestart,
      zet(anna, 'PersoonToevoegen'),
      zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
      zet(anna, 'GesprekVastleggen'),
      belVT,
      zet(anna, 'SignaalVastleggen'),
      a1Ja,
      ...veilig,
    ];
    given(...andersom)
      .when(a3)
      .then({ type: 'AfwegingGemaakt' });
    given(...andersom, a3, belVT, zet(anna, 'GesprekVastleggen'))
      .when(zet(anna, 'SignaalVastleggen', { onveiliger: 'nee' }))
      .then({ type: 'SignaalVastgelegd' });
  });
  it('doet ieder die bij de casus hoort, en wie meewoog staat erbij [S0-46][S3-23]', () => {
    expect(MELDCODE.AfwegingMaken.wie).toEqual(expect.arrayContaining(['starter', 'lid', 'ib', 'eindrol']));
    const samen = zet(anna, 'AfwegingMaken', { gewogenMet: [bas, dirk] });
    given(...stappenGedaan)
      .when(samen)
      .then({ type: 'AfwegingGemaakt', door: anna, gewogenMet: [bas, dirk] });
    given(...stappenGedaan)
      .when(weegt(bas, 'A1', 'ja'))
      .then({ type: 'AfwegingGemaakt', door: bas });
  });
  it('bij twijfel staat de uitkomst op melden en is (opnieuw) bellen de weg terug, ook als er al gebeld was [S1-33][S2-49][S3-25]', () => {
    const eerderGebeld = [...stappenGedaan, belVT, zet(anna, 'SignaalVastleggen'), a1Ja];
    const twijfel = given(...eerderGebeld, weegt(anna, 'A2', 'twijfel'));
    expect(twijfel.uitkomst).toMatchObject({ melden: 'ja', voorlopig: true });
    const terug = weegt(carla, 'A2', 'veilig-genoeg');
    twijfel.when(terug).refused('veilig-thuis-advies-ontbreekt');
    vanaf(twijfel.stand, belVT).when(terug).then({ type: 'VerlagingVoorgesteld' });
    given(...eerderGebeld, weegt(carla, 'A2', 'twijfel'))
      .when(terug)
      .refused('veilig-thuis-advies-ontbreekt');
  });
  it('begint met drie basisvragen; direct gevaar laat een veilige A2 niet zomaar staan [S2-50][S3-24]', () => {
    const gevaar = zet(anna, 'BasisvragenBeantwoorden', {
      antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: true },
    });
    const reis = given(...stappenGedaan, gevaar, a1Ja);
    expect(reis.casus.basisvragen).toEqual({ directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: true });
    reis.when(weegt(anna, 'A2', 'veilig-genoeg')).refused('veilig-thuis-advies-ontbreekt');
    reis.when(weegt(anna, 'A2', 'acuut')).then({ type: 'AfwegingGemaakt', keuze: { antwoord: 'acuut' } });
  });
  it('is verplicht: zonder de vragen is er geen besluit, geen plan en geen gewoon einde [S4-06]', () => {
    const reis = given(...stappenGedaan);
    reis.when(zet(bas, 'HulpbesluitNemen')).refused('afweging-ontbreekt');
    reis.when(zet(bas, 'HulpplanVastleggen')).refused('afweging-ontbreekt');
    reis.when(zet(bas, 'CasusSluiten')).refused('afweging-ontbreekt');
  });
  it('twijfel of hulp genoeg beschermt is melden, net als maar voor een deel [S2-61][S1-35][S1-36]', () => {
    for (const a3 of ['deels', 'twijfel', 'nee'] as const)
      expect(given(...gewogenVeilig, weegt(bas, 'A3', a3)).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-03' });
  });
  it('kan ook de groep om deze leerling niet beschermen, dan is het melden [S1-39]', () => {
    const team = school(undefined, {
      besluit: { team: ['leerkracht', 'vertrouwenspersoon', 'intern-begeleider', 'directeur'], eindrol: 'directeur' },
    });
    const samen = zet(bas, 'AfwegingMaken', { keuze: { afweging: 'A3', antwoord: 'nee' }, gewogenMet: [anna, dirk] });
    const reis = vanaf(leeg(team), ...gewogenVeilig, samen);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', norm: 2 });
    reis.when(zet(bas, 'HulpplanVastleggen')).refused('hulp-niet-de-uitkomst');
  });
});
