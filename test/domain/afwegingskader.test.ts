// The afwegingskader through the answers of people: which answers lead to melden, and by which rule.

import { a4Antwoord, besluitB1, uitkomst } from '../../src/domain/afwegingskader.ts';
import type { Weging } from '../../src/domain/afwegingskader.ts';
import { ALLES, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, school } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  gewogenVeilig,
  hulpMogelijk,
  hulpNietMogelijk,
  metPlan,
  metSignaal,
  stappenGedaan,
  twijfel,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

const basis: Weging = { A2herzien: false, alVerlengd: false, verhoogd: false, adviesMelden: false, adviesBindt: false };

describe('Het afwegingskader', () => {
  it('geen vermoeden betekent niet melden, en dan is A2 niet nodig [E-01]', () => {
    const reis = given(...vermoedenWeg);
    expect(reis.uitkomst).toEqual({ melden: 'nee', regel: 'E-01' });
    expect(reis.casus.afwegingen.A2).toBeUndefined();
  });
  it.each(['acuut', 'structureel'] as const)(
    '%s onveilig is melden volgens meldnorm 1, op het woord van één [E-02][P-09]',
    (a2) => {
      expect(
        given(...metSignaal)
          .when(weegt(anna, 'A2', a2))
          .uitkomst(),
      ).toEqual({
        melden: 'ja',
        norm: 1,
        regel: 'E-02',
        voorlopig: false,
      });
    },
  );
  it('twijfel bij A2 telt als ja, voorlopig [E-15][P-02]', () => {
    expect(given(...twijfel).uitkomst).toEqual({ melden: 'ja', norm: 1, regel: 'E-15', voorlopig: true });
  });
  it.each(['nee', 'deels', 'twijfel'] as const)(
    'hulp mogelijk: %s is melden volgens meldnorm 2 [E-03][C-46][C-09]',
    (a3) => {
      expect(
        given(...gewogenVeilig)
          .when(weegt(bas, 'A3', a3))
          .uitkomst(),
      ).toEqual({
        melden: 'ja',
        norm: 2,
        regel: 'E-03',
        voorlopig: false,
      });
    },
  );
  it('één nee van wie nodig is bij A4 is melden volgens meldnorm 2 [E-04][C-10]', () => {
    const reis = given(
      ...gewogenVeilig,
      zet(bas, 'PersoonToevoegen', { inhoud: { aanduiding: 'vader' } }),
      zet(bas, 'GesprekVastleggen', { persoonId: 'p3' }),
      weegt(bas, 'A3', 'ja'),
    );
    const vader = (a: boolean, w: boolean) =>
      weegtA4(bas, [werktMee(), { persoonId: 'p3', aanvaardt: a, werktMee: w }]);
    const ja = { melden: 'ja', norm: 2, regel: 'E-04', voorlopig: false };
    expect(reis.when(vader(true, false)).uitkomst()).toEqual(ja);
    expect(reis.when(vader(false, true)).uitkomst()).toEqual(ja);
    expect(reis.when(vader(true, true)).uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('A4 ondanks een nee geldt alleen met advies van Veilig Thuis en een reden van de aandachtsfunctionaris [E-04]', () => {
    const reis = [...gewogenVeilig, weegt(bas, 'A3', 'ja')];
    const toch = weegtA4(bas, [{ persoonId: 'p2', aanvaardt: false, werktMee: true }], true);
    given(...reis)
      .when(toch)
      .refused('veilig-thuis-advies-ontbreekt');
    const voorgesteld = given(...reis, belVT, toch);
    expect(voorgesteld.uitkomst).toEqual({ melden: 'open', vraag: 'A4' });
    voorgesteld.when(eens(dirk, 'v2')).refused('niet-gevonden');
    voorgesteld
      .when(zet(carla, 'InstemmingGeven', { voorstelId: 'v2', inhoud: { reden: ' ' } }))
      .refused('reden-ontbreekt');
    expect(voorgesteld.when(eens(carla, 'v2')).uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('de extra vraag over contact met de hulp telt mee en moet beantwoord zijn waar de school die stelt [C-10]', () => {
    expect(a4Antwoord([{ ...werktMee(), contactMetHulpverlener: false }], false)).toBe('nee');
    expect(a4Antwoord([{ ...werktMee(), contactMetHulpverlener: true }], false)).toBe('ja');
    expect(a4Antwoord([], true)).toBe('nee');
    const streng = leeg(school(undefined, { contactMetHulpverlener: true }));
    const reis = vanaf(streng, ...gewogenVeilig, weegt(bas, 'A3', 'ja'));
    reis.when(weegtA4(bas, [werktMee()])).refused('antwoord-ontbreekt');
    expect(reis.when(weegtA4(bas, [{ ...werktMee(), contactMetHulpverlener: true }])).uitkomst().melden).toBe('nee');
  });
  it('veilig, hulp mogelijk en aanvaard is niet melden zolang de evaluatie open is [E-05]', () => {
    expect(given(...hulpMogelijk).uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it('helpt de hulp niet, dan is het melden volgens meldnorm 3 [E-06]', () => {
    expect(
      given(...metPlan)
        .when(weegt(bas, 'A5', 'nee'))
        .uitkomst(),
    ).toEqual({
      melden: 'ja',
      norm: 3,
      regel: 'E-06',
      voorlopig: false,
    });
  });
  it.each(['deels', 'te-vroeg'] as const)('een evaluatie die %s zegt laat het besluit open [E-07]', (a5) => {
    expect(given(...metPlan, weegt(bas, 'A5', a5)).uitkomst).toEqual({ melden: 'open', vraag: 'A5', regel: 'E-07' });
  });
  it('helpt de hulp, dan is het niet melden en mag de hulp dicht [E-08]', () => {
    const reis = given(...metPlan, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
    expect(reis.uitkomst).toEqual({ melden: 'nee', regel: 'E-08' });
  });
  it('B1 nee en B2 nee samen is toch melden; bij een weggenomen vermoeden niet [E-09][C-12][C-13]', () => {
    const nee = zet(bas, 'HulpbesluitNemen', { antwoord: 'nee' });
    expect(given(...hulpMogelijk, nee).uitkomst).toEqual({ melden: 'ja', norm: 2, regel: 'E-09', voorlopig: false });
    expect(given(...vermoedenWeg, nee).uitkomst).toEqual({ melden: 'nee', regel: 'E-01' });
    expect(given(...hulpNietMogelijk, zet(bas, 'HulpbesluitNemen')).uitkomst).toMatchObject({
      melden: 'ja',
      regel: 'E-03',
    });
    expect(given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen')).uitkomst).toEqual({ melden: 'nee', regel: 'E-05' });
  });
  it.each(['zicht', 'regie'] as const)(
    'hulp zonder %s telt als geen hulp, ook als de school ja zegt [E-09]',
    (vereiste) => {
      const reis = given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen', { vereisten: { ...ALLES, [vereiste]: false } }));
      expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-09' });
      expect(
        given(...hulpMogelijk, zet(bas, 'HulpbesluitNemen', { vereisten: { ...ALLES, herstel: false } })).uitkomst
          .melden,
      ).toBe('nee');
    },
  );
  it('hulp die bij een melding genoeg was, telt zonder zicht niet meer als de melding wegvalt [E-09]', () => {
    const gat = zet(carla, 'HulpbesluitNemen', { vereisten: { ...ALLES, zicht: false } });
    const reis = given(
      ...[...stappenGedaan, a1Ja, weegt(anna, 'A2', 'twijfel'), gat],
      ...[
        weegt(bas, 'A3', 'ja'),
        weegtA4(bas, [werktMee()]),
        belVT,
        weegt(carla, 'A2', 'veilig-genoeg'),
        eens(bas, 'v1'),
      ],
    );
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-09' });
  });
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

describe('Een advies van Veilig Thuis om te melden', () => {
  const advies = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
  const streng = leeg(
    school(undefined, { veiligThuis: { opNaamVan: 'beller', adviesBindt: true, adviesVoorB1Nee: 'gevraagd' } }),
  );
  it('maakt de uitkomst melden terwijl de antwoorden nee geven [E-20][C-25]', () => {
    expect(given(...hulpMogelijk, advies).uitkomst).toEqual({ melden: 'ja', regel: 'E-20', voorlopig: true });
    expect(vanaf(streng, ...hulpMogelijk, advies).uitkomst).toEqual({ melden: 'ja', regel: 'E-20', voorlopig: false });
    expect(given(...hulpMogelijk, zet(anna, 'VeiligThuisRaadplegen', { advies: 'niet-melden' })).uitkomst.melden).toBe(
      'nee',
    );
  });
  it('vervalt niet door een later milder advies [E-20][C-25]', () => {
    const later = zet(bas, 'VeiligThuisRaadplegen', { advies: 'niet-melden' });
    expect(given(...hulpMogelijk, advies, later).uitkomst).toMatchObject({ melden: 'ja', regel: 'E-20' });
  });
  it('bindt waar de school streng is: ervan afwijken kan niet [E-20]', () => {
    vanaf(streng, ...hulpMogelijk, advies)
      .when(zet(carla, 'AdviesAfwijken'))
      .refused('melding-eerst');
  });
  it('wordt alleen opzij gezet door twee mensen, elk met een eigen rol, reden en datum [E-20]', () => {
    const reis = given(...hulpMogelijk, advies);
    reis.when(zet(carla, 'AdviesAfwijken', { inhoud: { reden: ' ' } })).refused('tekst-ontbreekt');
    reis.when(zet(carla, 'AdviesAfwijken', { opnieuwOp: '2026-03-09' as never })).refused('datum-ongeldig');
    reis.when(zet(anna, 'AdviesAfwijken')).refused('rol-past-niet', 'directeur');
    const een = reis.when(zet(carla, 'AdviesAfwijken'));
    een.then({ type: 'AdviesAfgeweken', door: carla, rol: 'aandachtsfunctionaris' });
    expect(een.uitkomst().melden).toBe('ja');
    const half = vanaf(een.stand());
    half.when(zet(carla, 'AdviesAfwijken')).refused('tweede-persoon-nodig');
    const twee = half.when(zet(dirk, 'AdviesAfwijken'));
    twee.then({ type: 'AdviesAfgeweken', door: dirk, rol: 'eindrol' });
    expect(twee.uitkomst()).toEqual({ melden: 'nee', regel: 'E-05' });
    expect(twee.casus().afwijkingen).toMatchObject([{ door: carla, opnieuwOp: '2026-12-01' }, { door: dirk }]);
  });
  it('afwijken kan niet zonder zo’n advies, en niet meer na een melding [E-20]', () => {
    given(...hulpMogelijk)
      .when(zet(carla, 'AdviesAfwijken'))
      .refused('nog-niet-mogelijk');
    given(...hulpMogelijk, advies, zet(anna, 'MeldingVastleggen'))
      .when(zet(carla, 'AdviesAfwijken'))
      .refused('nog-niet-mogelijk');
    expect(given(...hulpMogelijk, advies, zet(anna, 'MeldingVastleggen')).uitkomst.melden).toBe('nee');
  });
  it('een nieuw advies om te melden vraagt opnieuw om twee redenen [E-20]', () => {
    const reis = given(...hulpMogelijk, advies, zet(carla, 'AdviesAfwijken'), zet(dirk, 'AdviesAfwijken'), advies);
    expect(reis.uitkomst).toMatchObject({ melden: 'ja', regel: 'E-20' });
    reis.when(zet(carla, 'AdviesAfwijken')).then({ type: 'AdviesAfgeweken', rol: 'aandachtsfunctionaris' });
  });
});
