// The afwegingskader through the answers of people: which answers lead to melden, and by which rule.

import { a4Antwoord, uitkomst } from '../../src/domain/afwegingskader.ts';
import { weegt, weegtA4, werktMee, zet, ALLES } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, school } from '../support/domain/personen.ts';
import {
  a1Ja,
  belVT,
  eens,
  twijfel,
  metSignaal,
  stappenGedaan,
  gewogenVeilig,
  hulpMogelijk,
  hulpBegonnen,
  metPlan,
  hulpNietMogelijk,
  vermoedenWeg,
} from '../support/domain/reizen.ts';
import { given, leeg, vanaf } from '../support/domain/spel.ts';

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
    const reis = given(...hulpBegonnen, weegt(bas, 'A5', 'ja'), eens(carla, 'v2'));
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
  const niets = { A2herzien: false, alVerlengd: false, verhoogd: false, adviesMelden: false, adviesBindt: false };
  it('vraagt eerst of het kind veilig is: hulp besluit niets zolang vraag 2 geen antwoord heeft [P-01]', () => {
    for (const A3 of ['ja', 'nee'] as const)
      expect(uitkomst({ ...niets, A1: 'ja', A3, A4: 'nee' })).toEqual({ melden: 'open', vraag: 'A2' });
  });
  it('noemt geen meldnorm als alleen het advies van Veilig Thuis tot melden leidt [E-20]', () => {
    const advies = { ...niets, A1: 'nee', adviesMelden: true } as const;
    expect(uitkomst(advies)).toStrictEqual({ melden: 'ja', regel: 'E-20', voorlopig: true });
    expect(uitkomst({ ...advies, adviesBindt: true })).toStrictEqual({ melden: 'ja', regel: 'E-20', voorlopig: false });
  });
});
