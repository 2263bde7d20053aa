// The afwegingskader through the answers of people: which answers lead to melden, and by which rule.

import { besluitB1, uitkomst } from '../../src/domain/afwegingskader.ts';
import type { Weging } from '../../src/domain/afwegingskader.ts';
import { ALLES, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { a1Ja, belVT, eens, metSignaal, hulpMogelijk, hulpNietMogelijk } from '../support/domain/reizen.ts';
import { given, vanaf } from '../support/domain/spel.ts';

const basis: Weging = { A2herzien: false, alVerlengd: false, verhoogd: false, adviesMelden: false, adviesBindt: false };

describe('Het afwegingskader', () => {
  it('van B2 nee terug naar ja heeft een tweede nodig, want het neemt de melding weg [E-09][P-09]', () => {
    const reis = given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' }));
    const terug = reis.when(zet(bas, 'HulpbesluitNemen'));
    terug.then({
      type: 'VerlagingVoorgesteld',
      voorstelId: 'v2',
      wijziging: { soort: 'hulpbesluit', vereisten: ALLES },
    });
    expect(terug.uitkomst().melden).toBe('ja');
    const na = vanaf(terug.stand()).when(eens(carla, 'v2'));
    expect(na.uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
    expect(na.casus().hulpbesluit).toMatchObject({ antwoord: 'ja', door: bas, met: carla });
    expect(
      vanaf(terug.stand())
        .when(zet(anna, 'HulpbesluitNemen', { antwoord: 'nee' }))
        .casus().voorstellen,
    ).toEqual([]);
  });
  it('een ja zonder toelichting bij een gat in de hulp kan niet als er gemeld wordt', () => {
    const gat = { vereisten: { ...ALLES, focus: false }, inhoud: { toelichting: ' ' } };
    given(...hulpNietMogelijk)
      .when(zet(bas, 'HulpbesluitNemen', gat))
      .refused('reden-ontbreekt');
    given(...hulpMogelijk)
      .when(zet(bas, 'HulpbesluitNemen', gat))
      .then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
    given(...hulpNietMogelijk)
      .when(zet(bas, 'HulpbesluitNemen', { ...gat, antwoord: 'nee' }))
      .then({ type: 'HulpbesluitGenomen', antwoord: 'nee' });
    given(...hulpNietMogelijk)
      .when(zet(bas, 'HulpbesluitNemen', { inhoud: { toelichting: '' } }))
      .then({ type: 'HulpbesluitGenomen', antwoord: 'ja' });
    given(...metSignaal)
      .when(zet(bas, 'HulpbesluitNemen'))
      .refused('afweging-ontbreekt');
  });
  it('vertelde het kind het zelf, dan blijft het melden tot A2 over de hoge drempel is [E-10]', () => {
    const start = zet(anna, 'CasusStarten', { disclosure: true });
    const reis = given(start, zet(anna, 'SignaalVastleggen'), a1Ja);
    expect(reis.uitkomst).toEqual({ melden: 'ja', norm: 1, regel: 'E-10', voorlopig: true });
    reis.when(weegt(anna, 'A2', 'veilig-genoeg')).refused('veilig-thuis-advies-ontbreekt');
    const metAdvies = vanaf(reis.stand, belVT, weegt(anna, 'A2', 'veilig-genoeg'));
    metAdvies.when(eens(bas, 'v1')).refused('aandachtsfunctionaris-nodig', 'aandachtsfunctionaris');
    expect(metAdvies.uitkomst.melden).toBe('ja');
    expect(metAdvies.when(eens(carla, 'v1')).uitkomst()).toEqual({ melden: 'open', vraag: 'A3' });
  });
  it('zonder A1 vraagt een kind dat het zelf vertelde eerst om A2, anders eerst om A1 [E-10]', () => {
    expect(besluitB1({ ...basis, verhoogd: true })).toEqual({ melden: 'open', vraag: 'A2' });
    expect(besluitB1({ ...basis, verhoogd: true, A2: 'veilig-genoeg' })).toEqual({ melden: 'open', vraag: 'A1' });
    expect(besluitB1(basis)).toEqual({ melden: 'open', vraag: 'A1' });
    expect(besluitB1({ ...basis, A1: 'nog-niet-duidelijk' })).toEqual({ melden: 'open', vraag: 'A1' });
    expect(besluitB1({ ...basis, A1: 'ja' })).toEqual({ melden: 'open', vraag: 'A2' });
    expect(besluitB1({ ...basis, A1: 'ja', A2: 'veilig-genoeg', A2herzien: true })).toEqual({
      melden: 'open',
      vraag: 'A2',
    });
    expect(besluitB1({ ...basis, A1: 'ja', A2: 'veilig-genoeg', A2herzien: true, verhoogd: true })).toMatchObject({
      regel: 'E-10',
    });
  });
  it.each([
    [
      'direct fysiek gevaar',
      [
        zet(anna, 'BasisvragenBeantwoorden', {
          antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false },
        }),
      ],
    ],
    ['een bijzondere vorm', [zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] })]],
    ['een signaal van een bijzondere vorm', [zet(anna, 'SignaalVastleggen', { kenmerken: ['bijzondere-vorm'] })]],
  ] as const)('%s geeft A2 nee de hoge drempel [E-22]', (_naam, zetten) => {
    const reis = given(...metSignaal, a1Ja, ...zetten);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-10' });
    reis.when(weegt(anna, 'A2', 'veilig-genoeg')).refused('veilig-thuis-advies-ontbreekt');
  });
  it('direct gevaar na een veilige A2 stelt A2 opnieuw, en één persoon zegt het gevaar niet weg [E-22][P-09]', () => {
    const antwoorden = { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false };
    const reis = given(...hulpMogelijk, zet(anna, 'BasisvragenBeantwoorden', { antwoorden }));
    expect(reis.casus.afwegingen.A2).toMatchObject({ antwoord: 'veilig-genoeg', herzien: true });
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-10' });
    const terug = reis.when(
      zet(anna, 'BasisvragenBeantwoorden', { antwoorden: { ...antwoorden, directGevaar: false } }),
    );
    expect(terug.casus().basisvragen?.directGevaar).toBe(true);
    expect(terug.uitkomst().melden).toBe('ja');
  });
  it('andere basisvragen laten een veilige A2 staan [E-22]', () => {
    const reis = given(...hulpMogelijk, zet(anna, 'BasisvragenBeantwoorden'));
    expect(reis.casus.afwegingen.A2?.herzien).toBe(false);
    expect(reis.casus.basisvragen).toEqual({ directGevaar: false, belemmerdeOntwikkeling: true, risicoNabij: false });
  });
  it('een nieuw rood signaal neemt een melding die nodig was niet weg [E-11][P-09]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel'] });
    expect(given(...hulpNietMogelijk, rood).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-03' });
    expect(given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' }), rood).uitkomst).toMatchObject({
      regel: 'E-09',
    });
    expect(given(...hulpMogelijk, rood).uitkomst).toEqual({ melden: 'open', vraag: 'A2' });
  });
  it('de uitkomst volgt alleen uit antwoorden: geen opdracht kiest hem [P-01]', () => {
    const w: Weging = { ...basis, A1: 'ja', A2: 'acuut', B2: 'ja', A3: 'ja', A4: 'ja', A5: 'ja' };
    expect(uitkomst(w)).toEqual({ melden: 'ja', norm: 1, regel: 'E-02', voorlopig: false });
    expect(given(...metSignaal, weegt(anna, 'A2', 'acuut'), zet(bas, 'HulpbesluitNemen')).uitkomst.melden).toBe('ja');
  });
  it('signalen, nood en advies geven zelf nooit een antwoord op een afweging [P-12]', () => {
    const rood = zet(anna, 'SignaalVastleggen', { kenmerken: ['letsel', 'verteld', 'wapen'], onveiliger: 'ja' });
    const reis = given(
      ...metSignaal,
      rood,
      zet(anna, 'NoodInschakelen'),
      zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' }),
    );
    expect(reis.casus.afwegingen).toEqual({});
  });
});
