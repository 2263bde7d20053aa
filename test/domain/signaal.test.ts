// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { plusMinuten } from '../../src/domain/termijnen.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas } from '../support/domain/personen.ts';
import {
  a1Ja,
  eens,
  nazorg,
  gestart,
  metSignaal,
  stappenGedaan,
  gewogenVeilig,
  hulpMogelijk,
  hulpBegonnen,
  metPlan,
} from '../support/domain/reizen.ts';
import { BEGIN, given } from '../support/domain/spel.ts';

const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });
const vorm = (v: 'seksueel-misbruik' | 'eergerelateerd-geweld' | 'dreigende-vgv') =>
  zet(anna, 'SignaalVastleggen', { vormen: [v] });

describe('Een signaal', () => {
  it('wordt vastgelegd met feit en uitleg apart, en wat het weerspreekt', () => {
    const inhoud = { feit: 'Blauwe plek.', interpretatie: 'Geschopt?', weerspreekt: 'Viel gisteren van de fiets.' };
    const na = given(...gestart).when(zet(anna, 'SignaalVastleggen', { inhoud }));
    na.then({ type: 'SignaalVastgelegd', signaalId: 's1', inhoud });
    expect(na.casus().signalen).toMatchObject([{ signaalId: 's1', door: anna, inhoud }]);
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { inhoud: { feit: ' ' } }))
      .refused('tekst-ontbreekt');
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { inhoud: { feit: 'x', letterlijk: 'y'.repeat(4001) } }))
      .refused('tekst-te-lang');
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { inhoud: { feit: 'x'.repeat(4000) } }))
      .then({ type: 'SignaalVastgelegd' });
    given(...gestart)
      .when(zet(anna, 'SignaalVastleggen', { gezienOp: plusMinuten(BEGIN, 60) }))
      .refused('moment-in-toekomst');
  });
  it('mag namens een ander: wie het zag en wie het schreef blijven allebei staan [P-29]', () => {
    const na = given(...gestart).when(
      zet(anna, 'SignaalVastleggen', { bron: 'namens', inhoud: { feit: 'x', bron: 'de overblijfouder' } }),
    );
    expect(na.casus().signalen[0]).toMatchObject({ door: anna, bron: 'namens', inhoud: { bron: 'de overblijfouder' } });
  });
  it('een correctie is een aanvulling die wijst naar wat zij verbetert; het oude blijft [P-11]', () => {
    const reis = given(...metSignaal);
    const na = reis.when(zet(anna, 'SignaalVastleggen', { corrigeert: 's1', inhoud: { feit: 'Het was dinsdag.' } }));
    expect(na.casus().signalen).toMatchObject([
      { signaalId: 's1', inhoud: { feit: 'Geen brood bij zich.' } },
      { signaalId: 's2', corrigeert: 's1' },
    ]);
    reis.when(zet(anna, 'SignaalVastleggen', { corrigeert: 's7' })).refused('signaal-onbekend');
    const twee = given(...metSignaal, zet(anna, 'SignaalVastleggen'));
    twee.when(zet(bas, 'SignaalVastleggen', { corrigeert: 's1' })).then({ corrigeert: 's1', door: bas });
  });
  it.each(['letsel', 'verteld', 'wapen', 'kind-alleen', 'dreiging', 'bijzondere-vorm', 'uit-zicht'] as const)(
    'van de soort %s zet A2 weer open [E-11]',
    (kenmerk) => {
      expect(given(...hulpMogelijk, rood(kenmerk)).casus.afwegingen.A2).toMatchObject({
        antwoord: 'veilig-genoeg',
        herzien: true,
      });
    },
  );
  it.each([
    ['ja', true],
    ['twijfel', true],
    ['nee', false],
  ] as const)('maakt dit het onveiliger? %s: A2 open is %s [E-11]', (onveiliger, open) => {
    const reis = given(...hulpMogelijk, zet(anna, 'SignaalVastleggen', { onveiliger }));
    expect(reis.casus.afwegingen.A2?.herzien).toBe(open);
    expect(reis.casus.signalen.at(-1)?.onveiliger).toBe(onveiliger);
  });
  it('dat het niet onveiliger maakt telt op, en A2 wordt opnieuw gevraagd bij de volgende weging of evaluatie [E-11]', () => {
    const gewoon = zet(anna, 'SignaalVastleggen');
    expect(given(...metPlan, gewoon, gewoon).casus.nieuweSignalen).toBe(2);
    expect(given(...metPlan, gewoon).uitkomst.melden).toBe('nee');
    given(...metPlan, gewoon)
      .when(weegt(bas, 'A5', 'ja'))
      .refused('eerst-onveiligheid-wegen');
    given(...metPlan, gewoon)
      .when(weegt(bas, 'A5', 'deels'))
      .refused('eerst-onveiligheid-wegen');
    given(...gewogenVeilig, gewoon)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('eerst-onveiligheid-wegen');
    given(...gewogenVeilig, gewoon)
      .when(weegt(bas, 'A3', 'nee'))
      .then({ type: 'AfwegingGemaakt' });
    const opnieuw = given(...hulpBegonnen, gewoon, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2'));
    expect(opnieuw.casus.nieuweSignalen).toBe(0);
    opnieuw.when(weegt(bas, 'A5', 'ja')).then({ type: 'VerlagingVoorgesteld' });
    expect(given(...metPlan, gewoon, rood('letsel')).casus.nieuweSignalen).toBe(0);
    expect(given(...metSignaal, zet(anna, 'SignaalVastleggen', { corrigeert: 's1' })).casus.nieuweSignalen).toBe(1);
  });
  it('dat rood is haalt een weggenomen vermoeden en de nazorg weer terug [E-11]', () => {
    expect(
      given(...stappenGedaan, weegt(anna, 'A1', 'nee'), eens(bas, 'v1'), rood('letsel')).casus.afwegingen.A1,
    ).toBeUndefined();
    expect(given(...stappenGedaan, a1Ja, rood('letsel')).casus.afwegingen.A1?.antwoord).toBe('ja');
    expect(given(...nazorg, rood('letsel')).casus.afloop).toEqual({ staat: 'lopend' });
    expect(given(...nazorg, zet(anna, 'SignaalVastleggen')).casus.afloop.staat).toBe('nazorg');
  });
  it('dat het kind het zelf vertelde blijft gelden', () => {
    expect(given(...gestart, rood('verteld'), zet(anna, 'SignaalVastleggen')).casus.disclosure).toBe(true);
    expect(given(...gestart, rood('letsel')).casus.disclosure).toBe(false);
    expect(given(...gestart, vorm('dreigende-vgv'), vorm('dreigende-vgv')).casus.vormen).toEqual(['dreigende-vgv']);
  });
});
