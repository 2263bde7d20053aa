// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, weegtA4, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, fatima, school } from '../support/domain/personen.ts';
import { a1Ja, belVT, gewogenVeilig, hulpMogelijk, metPlan, metSignaal, gestart } from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const hoort = (reis: readonly Zet[], z: Zet, begin: Stand = leeg()): readonly string[] =>
  kort(
    vanaf(begin, ...reis)
      .when(z)
      .berichten(),
    begin.school,
  );
const ROOD = [
  'opschaling rood intern-begeleider',
  'opschaling rood aandachtsfunctionaris',
  'opschaling rood directeur',
];
const ORANJE = ['aandacht oranje intern-begeleider', 'aandacht oranje aandachtsfunctionaris'];
const rood = (kenmerk: 'letsel' | 'verteld' | 'wapen' | 'kind-alleen' | 'dreiging' | 'bijzondere-vorm' | 'uit-zicht') =>
  zet(anna, 'SignaalVastleggen', { kenmerken: [kenmerk] });

describe('Rood gaat meteen naar IB’er, aandachtsfunctionaris en eindrol', () => {
  it.each([
    ['A2 acuut', weegt(anna, 'A2', 'acuut')],
    ['A2 structureel', weegt(anna, 'A2', 'structureel')],
    ['A2 twijfel', weegt(anna, 'A2', 'twijfel')],
    ['het kind vertelde het', rood('verteld')],
    ['kind uit zicht', rood('uit-zicht')],
    ['een bijzondere vorm', zet(anna, 'SignaalVastleggen', { vormen: ['seksueel-misbruik'] })],
    ['een kenmerk bijzondere vorm', rood('bijzondere-vorm')],
    [
      'direct fysiek gevaar',
      zet(anna, 'BasisvragenBeantwoorden', {
        antwoorden: { directGevaar: true, belemmerdeOntwikkeling: false, risicoNabij: false },
      }),
    ],
  ])('%s [E-12][E-02]', (_wat, z) => {
    expect(hoort(metSignaal, z)).toEqual(ROOD);
  });
  it('ook bij een start waarin het kind het vertelde of die een bijzondere vorm noemt [E-12]', () => {
    expect(hoort([], zet(anna, 'CasusStarten', { disclosure: true }))).toEqual(ROOD);
    expect(hoort([], zet(anna, 'CasusStarten', { vormen: ['dreigende-vgv'] }))).toEqual(ROOD);
    expect(hoort([], zet(anna, 'CasusStarten'))).toEqual(['nieuwe-casus gewoon intern-begeleider']);
    expect(hoort([], zet(anna, 'CasusStarten'), leeg(school(undefined, { ibBijStart: false })))).toEqual([]);
  });
  it('nood: één bericht, zonder enig gegeven, ook als het met de start meekomt [E-12][P-24]', () => {
    const nood = ['nood rood intern-begeleider', 'nood rood aandachtsfunctionaris', 'nood rood directeur'];
    expect(hoort([], zet(anna, 'NoodInschakelen'))).toEqual(nood);
    expect(hoort([], zet(anna, 'CasusStarten', { gevaarNu: true }))).toEqual(nood);
    for (const bericht of vanaf(leeg()).when(zet(anna, 'NoodInschakelen')).berichten())
      expect(Object.keys(bericht).toSorted()).toEqual(['aan', 'kleur', 'soort']);
  });
});

describe('Oranje gaat naar IB’er en aandachtsfunctionaris', () => {
  it.each([
    ['A3 nee', weegt(fatima, 'A3', 'nee'), gewogenVeilig],
    ['A3 deels', weegt(fatima, 'A3', 'deels'), gewogenVeilig],
    [
      'A4 nee',
      weegtA4(fatima, [{ persoonId: 'p2', aanvaardt: false, werktMee: true }]),
      [...gewogenVeilig, weegt(bas, 'A3', 'ja')],
    ],
    ['A5 nee', weegt(fatima, 'A5', 'nee'), metPlan],
    ['A5 deels', weegt(fatima, 'A5', 'deels'), metPlan],
    ['B2 nee', zet(fatima, 'HulpbesluitNemen', { antwoord: 'nee' }), hulpMogelijk],
  ])('%s [E-12][E-03]', (_wat, z, reis) => {
    expect(
      hoort(
        [
          ...gestart,
          zet(anna, 'OverlegVragen', { aan: fatima }),
          zet(fatima, 'OverlegBeantwoorden'),
          ...reis.slice(1).filter((r) => !r.type.startsWith('Overleg')),
        ],
        z,
      ).filter((b) => b.includes('oranje')),
    ).toEqual(ORANJE);
  });
  it.each(['letsel', 'wapen', 'kind-alleen', 'dreiging'] as const)('een signaal van %s [E-11][E-12]', (kenmerk) => {
    expect(hoort(metSignaal, rood(kenmerk))).toEqual([
      'signaal-erbij oranje intern-begeleider',
      'signaal-erbij oranje aandachtsfunctionaris',
    ]);
  });
  it('een signaal dat het onveiliger maakt of doet twijfelen [E-11]', () => {
    for (const onveiliger of ['ja', 'twijfel'] as const)
      expect(hoort(metSignaal, zet(anna, 'SignaalVastleggen', { onveiliger }))).toHaveLength(2);
    expect(hoort(metSignaal, zet(anna, 'SignaalVastleggen', { onveiliger: 'nee' }))).toEqual([]);
  });
  it('wat niets verhoogt maakt geen geluid', () => {
    expect(hoort(metSignaal, a1Ja)).toEqual([]);
    expect(hoort(gewogenVeilig, weegt(bas, 'A3', 'ja'))).toEqual([]);
    expect(hoort(metPlan, weegt(bas, 'A5', 'te-vroeg'))).toEqual([]);
    expect(hoort(metSignaal, zet(anna, 'BasisvragenBeantwoorden'))).toEqual([]);
    expect(hoort(hulpMogelijk, zet(anna, 'HulpbesluitNemen'))).toEqual([]);
    for (const z of [
      zet(anna, 'LeerlingInvullen'),
      zet(anna, 'PersoonToevoegen'),
      belVT,
      zet(anna, 'OverlegVastleggen'),
      zet(anna, 'GesprekPlannen', { persoonId: 'p1', ouders: 'ja' }),
    ])
      expect(hoort([...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')], z)).toEqual([]);
    expect(hoort(metPlan, zet(bas, 'HulpVolgen'))).toEqual([]);
  });
  it('na drie signalen die niets onveiliger maken één keer: kijk opnieuw [E-11]', () => {
    const s = zet(anna, 'SignaalVastleggen');
    expect(hoort([...gestart, s], s)).toEqual([]);
    expect(hoort([...gestart, s, s], s)).toEqual(['kijk-opnieuw gewoon intern-begeleider']);
    expect(hoort([...gestart, s, s, s], s)).toEqual([]);
  });
});
