// Steps 1 to 3: signals, consults, talks; facts are always taken, planning is not.

import { plusMinuten } from '../../src/domain/termijnen.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, fatima, vreemd } from '../support/domain/personen.ts';
import { a1Ja, belVT, gestart, metSignaal, veilig } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

const oudste = zet(anna, 'PersoonToevoegen');

describe('Overleg', () => {
  it('vraagt een collega, die antwoordt en daarmee meedoet', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen', { aan: fatima }));
    expect(reis.casus.overleggen).toMatchObject([
      { overlegId: 'o1', gevraagdDoor: anna, vraag: 'Kijk je mee?', staat: { staat: 'gevraagd', aan: fatima } },
    ]);
    const na = reis.when(zet(fatima, 'OverlegBeantwoorden', { antwoord: 'observeren' }));
    na.then({ type: 'OverlegBeantwoord', antwoord: 'observeren' });
    expect(na.casus().overleggen[0]?.staat).toMatchObject({
      staat: 'beantwoord',
      door: fatima,
      gesproken: false,
      advies: 'Praat met moeder.',
    });
    vanaf(na.stand()).when(zet(carla, 'OverlegBeantwoorden')).refused('overleg-onbekend');
    expect(na.casus().leden).toEqual([anna, fatima]);
  });
  it('kan niet met jezelf, met een onbekende of met wie betrokken is', () => {
    const reis = given(...metSignaal, zet(anna, 'CollegaUitsluiten', { wie: [fatima] }));
    reis.when(zet(anna, 'OverlegVragen', { aan: anna })).refused('tweede-persoon-nodig');
    reis.when(zet(anna, 'OverlegVragen', { aan: vreemd })).refused('collega-onbekend');
    reis.when(zet(anna, 'OverlegVragen', { aan: fatima })).refused('collega-onbekend');
    const gevraagd = vanaf(reis.stand, zet(anna, 'OverlegVragen'));
    gevraagd.when(zet(anna, 'OverlegBeantwoorden')).refused('tweede-persoon-nodig');
    gevraagd.when(zet(anna, 'OverlegVragen')).refused('al-gedaan');
    gevraagd.when(zet(anna, 'OverlegVragen', { aan: carla })).then({ overlegId: 'o2' });
    gevraagd.when(zet(bas, 'OverlegBeantwoorden', { inhoud: { advies: '' } })).refused('tekst-ontbreekt');
    gevraagd
      .when(zet(anna, 'OverlegVragen', { aan: carla, inhoud: { vraag: 'v'.repeat(4001) } }))
      .refused('tekst-te-lang');
  });
  it('gaat over naar een ander, terug of wordt afgewezen met een reden', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'));
    const over = reis.when(zet(bas, 'OverlegOverdragen', { aan: carla }));
    expect(over.casus().overleggen[0]?.staat).toEqual({ staat: 'gevraagd', aan: carla, sinds: reis.stand.nu });
    expect(over.casus().leden).toContain(carla);
    reis.when(zet(bas, 'OverlegOverdragen', { aan: anna })).refused('tweede-persoon-nodig');
    reis.when(zet(anna, 'OverlegOverdragen', { aan: bas })).refused('al-gedaan');
    reis.when(zet(bas, 'OverlegOverdragen', { aan: vreemd })).refused('collega-onbekend');
    reis.when(zet(bas, 'OverlegOverdragen', { overlegId: 'o9', aan: carla })).refused('overleg-onbekend');
    vanaf(reis.stand, zet(anna, 'CollegaUitsluiten', { wie: [carla] }))
      .when(zet(bas, 'OverlegOverdragen', { aan: carla }))
      .refused('collega-onbekend');
    reis.when(zet(bas, 'OverlegAfwijzen', { inhoud: { reden: '' } })).refused('tekst-ontbreekt');
    reis.when(zet(bas, 'OverlegAfwijzen', { overlegId: 'o9' })).refused('overleg-onbekend');
    reis.when(zet(anna, 'OverlegAfwijzen')).refused('tweede-persoon-nodig');
    expect(reis.when(zet(bas, 'OverlegAfwijzen')).casus().overleggen[0]?.staat).toMatchObject({
      staat: 'afgewezen',
      door: bas,
      reden: 'Ik ken het gezin.',
    });
    reis.when(zet(bas, 'OverlegIntrekken')).refused('rol-past-niet');
    reis.when(zet(anna, 'OverlegIntrekken', { overlegId: 'o9' })).refused('overleg-onbekend');
    const weg = reis.when(zet(anna, 'OverlegIntrekken'));
    expect(weg.casus().overleggen[0]?.staat).toEqual({ staat: 'ingetrokken', op: reis.stand.nu });
    vanaf(weg.stand()).when(zet(anna, 'OverlegVragen')).then({ overlegId: 'o2', aan: bas });
  });
  it('raakt alleen het overleg waar het over gaat', () => {
    const reis = given(...metSignaal, zet(anna, 'OverlegVragen'), zet(anna, 'OverlegVragen', { aan: carla }));
    const staten = (z: ReturnType<typeof zet>) =>
      reis
        .when(z)
        .casus()
        .overleggen.map((o) => o.staat.staat);
    expect(staten(zet(carla, 'OverlegBeantwoorden', { overlegId: 'o2' }))).toEqual(['gevraagd', 'beantwoord']);
    expect(staten(zet(carla, 'OverlegAfwijzen', { overlegId: 'o2' }))).toEqual(['gevraagd', 'afgewezen']);
    expect(staten(zet(anna, 'OverlegIntrekken', { overlegId: 'o2' }))).toEqual(['gevraagd', 'ingetrokken']);
    expect(
      reis
        .when(zet(carla, 'OverlegOverdragen', { overlegId: 'o2', aan: fatima }))
        .casus()
        .overleggen.map((o) => o.staat),
    ).toMatchObject([{ aan: bas }, { aan: fatima }]);
  });
  it('gesproken en zelf opgeschreven telt mee, net als advies van Veilig Thuis [P-29][C-16]', () => {
    const zonder = [
      ...metSignaal,
      oudste,
      zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
      zet(anna, 'GesprekVastleggen'),
      a1Ja,
      ...veilig,
    ];
    given(...zonder)
      .when(weegt(bas, 'A3', 'ja'))
      .refused('overleg-ontbreekt');
    const gesproken = given(...zonder, zet(anna, 'OverlegVastleggen'));
    expect(gesproken.casus.overleggen[0]).toMatchObject({
      soort: 'jeugdarts',
      gevraagdDoor: anna,
      staat: { staat: 'beantwoord', gesproken: true, door: anna, advies: 'Houd het bij.', antwoord: 'advies' },
    });
    gesproken.when(weegt(bas, 'A3', 'ja')).then({ type: 'AfwegingGemaakt' });
    given(...zonder, belVT)
      .when(weegt(bas, 'A3', 'ja'))
      .then({ type: 'AfwegingGemaakt' });
    given(...gestart)
      .when(zet(anna, 'OverlegVastleggen', { inhoud: { advies: '' } }))
      .refused('tekst-ontbreekt');
    expect(
      given(...gestart, zet(anna, 'OverlegVragen'), zet(anna, 'OverlegVastleggen')).casus.overleggen.map(
        (o) => o.overlegId,
      ),
    ).toEqual(['o1', 'o2']);
  });
  it('met Veilig Thuis is advies en geen melding, en een advies niet volgen heeft een reden [E-21]', () => {
    const reis = given(...metSignaal);
    reis.when(belVT).then({ type: 'VeiligThuisGeraadpleegd', raadplegingId: 'r1', gevolgd: 'ja' });
    expect(reis.when(belVT).casus().meldingen).toEqual([]);
    reis.when(zet(anna, 'VeiligThuisRaadplegen', { gevolgd: 'nee' })).refused('reden-ontbreekt');
    reis
      .when(zet(anna, 'VeiligThuisRaadplegen', { gevolgd: 'nee', inhoud: { advies: 'x', reden: ' ' } }))
      .refused('reden-ontbreekt');
    reis
      .when(zet(anna, 'VeiligThuisRaadplegen', { gevolgd: 'nee', inhoud: { advies: 'x', reden: 'y' } }))
      .then({ gevolgd: 'nee' });
    reis.when(zet(anna, 'VeiligThuisRaadplegen', { inhoud: { advies: '' } })).refused('tekst-ontbreekt');
    reis
      .when(zet(anna, 'VeiligThuisRaadplegen', { gebeldOp: plusMinuten(reis.stand.nu, 1) }))
      .refused('moment-in-toekomst');
    expect(reis.when(zet(anna, 'VeiligThuisRaadplegen', { gesprekAdvies: 'kan' })).casus().raadplegingen).toMatchObject(
      [{ raadplegingId: 'r1', door: anna, gesprekAdvies: 'kan' }],
    );
  });
});
