// How the road for staff ends: two look at it, the law comes first, and what is added opens it again.

import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, eva, gerda, persoon, schoolMet } from '../support/domain/personen.ts';
import { personeel } from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const GESPROKEN = zet(eva, 'PersoneelsstapVastleggen', { stap: 'vertrouwensinspecteur-gesproken' });
const AANGIFTE = zet(eva, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' });
const ALLEEN = { inhoud: { reden: 'Besproken en afgesproken.' } };
const geweld = zet(anna, 'PersoneelssignaalVastleggen', { aard: 'geweld' });
const tweeBestuur = leeg(schoolMet(persoon(gerda, 'Gerda', ['bestuurder'])));

describe('Een zaak voor het bestuur afronden', () => {
  it('doet het bestuur niet alleen: de vertrouwensinspecteur is de tweede, met naam en dag [P-09]', () => {
    const reis = given(...personeel, GESPROKEN);
    reis.when(zet(eva, 'PersoneelszaakAfronden', ALLEEN)).refused('tweede-van-buiten');
    const na = reis.when(zet(eva, 'PersoneelszaakAfronden'));
    na.then({ type: 'PersoneelszaakAfgerond', inhoud: { inspecteur: 'mevrouw De Wit' }, gesprokenOp: '2026-03-09' });
    expect(na.casus().personeel?.afgerond).toMatchObject({ met: 'vertrouwensinspecteur', uitkomst: 'afgehandeld' });
    reis.when(zet(eva, 'PersoneelszaakAfronden', { gesprokenOp: dag('2026-03-10') })).refused('datum-ongeldig');
    reis.when(zet(eva, 'PersoneelszaakAfronden', { gesprokenOp: dag('2026-03-08') })).refused('datum-ongeldig');
    const leegs = { inhoud: { reden: 'x', inspecteur: ' ' } };
    reis.when(zet(eva, 'PersoneelszaakAfronden', leegs)).refused('antwoord-ontbreekt');
    const zonderDag = {
      ...zet(eva, 'PersoneelszaakAfronden'),
      velden: () => ({ uitkomst: 'afgehandeld', inhoud: { reden: 'x', inspecteur: 'y' } }),
    };
    reis.when(zonderDag as never).refused('datum-ongeldig');
    reis
      .when(zet(eva, 'PersoneelszaakAfronden', { inhoud: { reden: '', inspecteur: 'x' } }))
      .refused('tekst-ontbreekt');
    vanaf(na.stand()).when(zet(eva, 'PersoneelszaakAfronden')).refused('al-gedaan');
    vanaf(na.stand()).when(zet(eva, 'PersoneelszaakInstemmen')).refused('al-gedaan');
  });
  it('of een andere bestuurder, die zelf ja zegt [P-09]', () => {
    const reis = vanaf(tweeBestuur, geweld);
    reis.when(zet(gerda, 'PersoneelszaakInstemmen')).refused('voorstel-onbekend');
    const voorgesteld = reis.when(zet(eva, 'PersoneelszaakAfronden', ALLEEN));
    voorgesteld.then({ type: 'PersoneelszaakVoorgesteld', inhoud: { reden: 'Besproken en afgesproken.' } });
    expect(voorgesteld.casus().personeel?.afgerond).toBeUndefined();
    const wacht = vanaf(voorgesteld.stand());
    wacht.when(zet(eva, 'PersoneelszaakInstemmen')).refused('tweede-persoon-nodig');
    wacht.when(zet(anna, 'PersoneelszaakInstemmen')).refused('rol-past-niet', 'bestuurder');
    const na = wacht.when(zet(gerda, 'PersoneelszaakInstemmen'));
    na.then({ type: 'PersoneelszaakAfgerond', voorgesteldDoor: eva, uitkomst: 'afgehandeld' });
    expect(na.casus().personeel).toMatchObject({ afgerond: { door: gerda, met: eva } });
    expect(na.casus().personeel).not.toHaveProperty('voorstel');
  });
  it('wie betrokken blijkt, stelde niets voor [P-18]', () => {
    const reis = vanaf(
      tweeBestuur,
      geweld,
      zet(eva, 'PersoneelszaakAfronden', ALLEEN),
      zet(gerda, 'CollegaUitsluiten', { wie: [eva] }),
    );
    reis.when(zet(gerda, 'PersoneelszaakInstemmen')).refused('voorstel-onbekend');
    reis.when(zet(gerda, 'PersoneelszaakAfronden', ALLEEN)).refused('tweede-van-buiten');
  });
  it('gaat het om seksueel gedrag, dan gaat overleg met de vertrouwensinspecteur voor; een aangifte is eerst een feit [P-04]', () => {
    const seksueel = vanaf(tweeBestuur, zet(anna, 'PersoneelssignaalVastleggen'));
    seksueel.when(zet(eva, 'PersoneelszaakAfronden', ALLEEN)).refused('vertrouwensinspecteur-eerst');
    const aangifte = zet(eva, 'PersoneelszaakAfronden', { uitkomst: 'aangifte' });
    seksueel.when(aangifte).refused('aangifte-eerst');
    vanaf(seksueel.stand, AANGIFTE).when(aangifte).then({ type: 'PersoneelszaakAfgerond', uitkomst: 'aangifte' });
    vanaf(seksueel.stand, GESPROKEN)
      .when(zet(eva, 'PersoneelszaakAfronden', ALLEEN))
      .then({ type: 'PersoneelszaakVoorgesteld' });
  });
  it('wat erbij komt opent de zaak weer, op het woord van één; een gewone stap niet [P-09]', () => {
    const dicht = given(...personeel, zet(eva, 'PersoneelszaakAfronden'));
    for (const erbij of [zet(anna, 'PersoneelssignaalVastleggen'), AANGIFTE])
      expect(dicht.when(erbij).casus().personeel).not.toHaveProperty('afgerond');
    expect(dicht.when(GESPROKEN).casus().personeel?.afgerond).toBeDefined();
    const wacht = vanaf(tweeBestuur, geweld, zet(eva, 'PersoneelszaakAfronden', ALLEEN));
    expect(wacht.when(GESPROKEN).casus().personeel?.voorstel).toBeDefined();
    const weer = wacht.when(zet(anna, 'PersoneelssignaalVastleggen'));
    vanaf(weer.stand()).when(zet(gerda, 'PersoneelszaakInstemmen')).refused('voorstel-onbekend');
  });
  it('terug naar de meldcode neemt het einde niet mee [P-04]', () => {
    const reis = given(
      ...personeel,
      zet(eva, 'PersoneelszaakAfronden'),
      zet(eva, 'PadTerugdraaien', { naar: 'meldcode' }),
    );
    expect(reis.casus).toMatchObject({ pad: 'meldcode', afloop: { staat: 'lopend' } });
    expect(reis.casus.personeel).not.toHaveProperty('afgerond');
  });
});
