// What does not move the outcome: later advice, B2 or an open question. The answers themselves are tested with the afwegingskader.

import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { a1Ja, eens, hulpNietMogelijk, hulpBegonnen, metPlan, metSignaal, twijfel } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
const geenHulp = zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' });

describe('De uitkomst', () => {
  it('melden houdt haar eigen meldnorm, ook als Veilig Thuis melden adviseert of hulp niet kan [E-02][E-03][E-20]', () => {
    expect(given(...metSignaal, weegt(anna, 'A2', 'structureel'), advies).uitkomst).toEqual({
      melden: 'ja',
      norm: 1,
      regel: 'E-02',
      voorlopig: false,
    });
    expect(given(...hulpNietMogelijk, geenHulp, advies).uitkomst).toMatchObject({ norm: 2, regel: 'E-03' });
  });
  it('blijft open zolang er een vraag open staat; een advies om te melden beantwoordt die niet [E-20][P-01]', () => {
    expect(given(...metSignaal, advies).uitkomst).toEqual({ melden: 'open', vraag: 'A1' });
    expect(given(...metSignaal, a1Ja, advies).uitkomst).toEqual({ melden: 'open', vraag: 'A2' });
  });
  it('melden blijft na een rood signaal ook B1: hulp erbij kan nog steeds besloten worden [E-11][C-12]', () => {
    const reis = given(...hulpNietMogelijk, rood);
    expect(reis.casus.afwegingen.A2?.herzien).toBe(true);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-03' });
    reis.when(zet(bas, 'HulpbesluitNemen')).then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
  });
  it('na een evaluatie telt het resultaat: een later B2 nee maakt er geen melden van [E-08][E-09]', () => {
    const geslaagd = [...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2')];
    expect(given(...metPlan, geenHulp).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-09' });
    expect(given(...geslaagd, geenHulp).uitkomst).toEqual({ melden: 'nee', regel: 'E-08' });
  });
});

describe('De grond om te melden', () => {
  it('wordt niet opnieuw geteld als A2 nog eens acuut is: de klok loopt door en wie meldde hoeft niet nog eens [E-06]', () => {
    const acuut = weegt(anna, 'A2', 'acuut');
    const reis = given(...metSignaal, acuut);
    const nogEens = reis.when(weegt(bas, 'A2', 'acuut')).casus();
    expect([nogEens.gronden, nogEens.grondSinds]).toEqual([1, reis.casus.grondSinds]);
    const gemeld = given(...metSignaal, acuut, zet(anna, 'MeldingVastleggen'), weegt(bas, 'A2', 'acuut'));
    expect(gemeld.casus.gronden).toBe(1);
  });
  it('is nieuw als het kind dat het zelf vertelde ook niet veilig blijkt: dan begint de klok opnieuw [E-10][E-02]', () => {
    const verteld = given(zet(anna, 'CasusStarten', { disclosure: true }), ...metSignaal.slice(1), a1Ja);
    expect(verteld.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-10' });
    const na = verteld.when(weegt(anna, 'A2', 'acuut'));
    expect(na.casus().grondSinds).toBe(verteld.stand.nu);
    expect(na.uitkomst()).toMatchObject({ regel: 'E-02' });
  });
  it('twijfel na een eerste twijfel is dezelfde grond', () => {
    expect(given(...twijfel, weegt(bas, 'A2', 'structureel')).casus.gronden).toBe(1);
  });
});
