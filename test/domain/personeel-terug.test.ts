// Turning from the staff path to the meldcode and back: what comes along and what does not. Who may see the staff path is tested elsewhere.

import { ledenVan } from '../../src/domain/bevoegdheid.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, eva } from '../support/domain/personen.ts';
import { gemeld, hulpNietMogelijk, metSignaal, personeel } from '../support/domain/reizen.ts';
import { given, probeer, vanaf } from '../support/domain/spel.ts';

const naarMeldcode = (door: typeof anna): Zet => ({
  ...zet(door, 'PadTerugdraaien'),
  type: 'PadTerugdraaien',
  velden: () => ({ naar: 'meldcode' }),
});
const nogEenFeit = zet(anna, 'PersoneelssignaalVastleggen', { aard: 'geweld', inhoud: { feit: 'Een duw.' } });

describe('Terug van het personeelspad', () => {
  it('komt elk feit mee als een eigen signaal zonder oordeel, en de aard blijft staan [P-04][P-12]', () => {
    const reis = given(...personeel);
    reis.when(nogEenFeit).then({ type: 'PersoneelssignaalVastgelegd', aard: 'geweld' });
    const na = vanaf(reis.stand, nogEenFeit).when(naarMeldcode(anna));
    na.then({ type: 'PadTeruggedraaid', naar: 'meldcode' });
    expect(na.casus().signalen.map((s) => [s.signaalId, s.kenmerken, s.inhoud.feit])).toEqual([
      ['s1', [], 'Berichtjes in de nacht.'],
      ['s2', [], 'Een duw.'],
    ]);
    expect(na.casus().personeel?.aard).toBe('geweld');
  });
  it('begint een gewone casus: niets is rood, niemand betrokken, geen gesprek geblokkeerd [P-04]', () => {
    const reis = given(...personeel, naarMeldcode(anna), zet(anna, 'PersoonToevoegen'));
    expect(ledenVan(reis.casus, reis.stand.school)).toEqual([anna, bas, carla, eva]);
    expect(reis.casus).toMatchObject({ uitgesloten: [], collegaThuis: false, vormen: [] });
    reis.when(zet(anna, 'GesprekPlannen')).then({ type: 'GesprekGepland' });
  });
  it('kan iedereen die het ziet weer de andere kant op, ook als het bestuur eerder al bezig was [P-04][P-09]', () => {
    const stap = zet(eva, 'PersoneelsstapVastleggen', { stap: 'vertrouwensinspecteur-gesproken' });
    given(...personeel, stap, naarMeldcode(eva))
      .when(zet(anna, 'PadTerugdraaien', { naar: 'personeel' }))
      .then({ type: 'PadTeruggedraaid', naar: 'personeel' });
  });
  it('neemt geen melding weg: wat gemeld moet worden, of gemeld is, gaat door bij de meldcode [P-04][P-09]', () => {
    const naarPersoneel = zet(anna, 'PadTerugdraaien', { naar: 'personeel' });
    given(...hulpNietMogelijk)
      .when(naarPersoneel)
      .refused('casus-gaat-door');
    given(...gemeld)
      .when(naarPersoneel)
      .refused('casus-gaat-door');
    given(...metSignaal)
      .when(naarPersoneel)
      .then({ type: 'PadTeruggedraaid', naar: 'personeel' });
  });
});

describe('Al gevraagd', () => {
  it('zegt wie een collega al vroeg, en wanneer [P-22]', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen', { aan: carla }));
    const eerder = { door: anna, op: reis.casus.laatsteActiviteitOp };
    expect(probeer(zet(bas, 'OverlegVragen', { aan: carla }), reis.stand)).toEqual({
      soort: 'geweigerd',
      weigering: { code: 'al-gedaan', eerder },
    });
  });
});
