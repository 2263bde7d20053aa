// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import { berichten } from '../../src/domain/berichten.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import { ladder } from '../../src/domain/ladder.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, gerda, persoon, schoolMet } from '../support/domain/personen.ts';
import { gemeld, hulpNietMogelijk, metPlan, metSignaal, nazorg, twijfel, gestart } from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

describe('De ladder van een termijn', () => {
  const stap = (reis: readonly Zet[], soort: TermijnSoort, sleutel: string, trede: number, begin: Stand = leeg()) => {
    const { stand, casus } = vanaf(begin, ...reis);
    const event: CasusEvent = { type: 'TermijnVerstreken', op: stand.nu, door: 'systeem', soort, sleutel, trede };
    return kort(berichten([event], casus, stand.school), stand.school).map((b) => b.replace(`-${soort} `, ' '));
  };
  const allen = (wat: string) =>
    ['intern-begeleider', 'aandachtsfunctionaris', 'directeur'].map((rol) => `${wat} ${rol}`);
  const nood = [...gestart, zet(anna, 'NoodInschakelen')];
  const consult = [...gestart, zet(anna, 'OverlegVragen')];
  const sleutel = `overleg:o1:${bas}`;
  const voorstel = [...metSignaal, weegt(anna, 'A2', 'veilig-genoeg')];
  const metVervanger = leeg(schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] })));
  it.each([
    [
      'nood',
      'nood:x',
      nood,
      [
        [...allen('nood rood'), 'nood-wacht rood Anna'],
        ['nood rood Carla', 'nood-wacht rood Anna'],
        ['nood rood bestuurder', 'nood-wacht rood Anna'],
      ],
    ],
    [
      'overleg',
      sleutel,
      consult,
      [
        ['herinnering grijs Bas', 'aandacht grijs Anna'],
        ['waarneming grijs Carla'],
        ['waarneming oranje aandachtsfunctionaris'],
        ['waarneming oranje directeur', 'aandacht grijs Anna'],
      ],
    ],
    ['overleg', 'overleg:o9:x', consult, [[], [], [], []]],
    ['overleg', sleutel, [...consult, zet(bas, 'OverlegBeantwoorden')], [[], [], [], []]],
    [
      'voorstel',
      'voorstel:v1',
      voorstel,
      [['herinnering grijs Bas'], ['waarneming grijs Carla'], ['waarneming oranje aandachtsfunctionaris']],
    ],
    ['voorstel', 'voorstel:v2', voorstel, [[], [], []]],
    [
      'melding',
      'melding:1',
      twijfel,
      [
        ['herinnering rood Bas', 'aandacht rood Anna'],
        ['waarneming rood aandachtsfunctionaris'],
        ['waarneming rood aandachtsfunctionaris', 'waarneming rood directeur', 'waarneming rood bestuurder'],
      ],
    ],
    [
      'melding',
      'melding:1',
      hulpNietMogelijk,
      [
        ['herinnering oranje Bas', 'aandacht oranje Anna'],
        ['waarneming oranje aandachtsfunctionaris'],
        ['waarneming oranje aandachtsfunctionaris', 'waarneming oranje directeur'],
      ],
    ],
    [
      'bevestiging',
      'bevestiging:m1',
      gemeld,
      [
        ['herinnering oranje directeur', 'aandacht oranje intern-begeleider', 'aandacht oranje aandachtsfunctionaris'],
        ['waarneming oranje aandachtsfunctionaris'],
        ['waarneming rood bestuurder'],
      ],
    ],
    [
      'terugkoppeling',
      'terugkoppeling:m1:0',
      gemeld,
      [['herinnering gewoon Anna', 'herinnering gewoon aandachtsfunctionaris'], []],
    ],
    [
      'evaluatie',
      'evaluatie:x',
      metPlan,
      [
        ['herinnering gewoon Bas'],
        ['herinnering oranje Bas', 'herinnering oranje aandachtsfunctionaris'],
        ['waarneming rood intern-begeleider', 'waarneming rood aandachtsfunctionaris', 'waarneming rood directeur'],
      ],
    ],
    [
      'nazorg',
      'nazorg:x',
      nazorg,
      [
        ['herinnering gewoon Bas', 'herinnering gewoon Anna'],
        ['waarneming oranje intern-begeleider', 'waarneming oranje aandachtsfunctionaris'],
      ],
    ],
    ['a1-opnieuw', 'a1:x', metSignaal, [['herinnering gewoon Anna', 'herinnering gewoon intern-begeleider']]],
    [
      'gesprek-opnieuw',
      'gesprek:p1:x',
      metSignaal,
      [['herinnering gewoon Anna', 'herinnering gewoon intern-begeleider']],
    ],
    [
      'advies-opnieuw',
      'advies:x',
      metSignaal,
      [['herinnering oranje aandachtsfunctionaris', 'herinnering oranje directeur']],
    ],
    [
      'stagnatie',
      'stagnatie:x',
      metSignaal,
      [
        ['herinnering grijs Anna', 'herinnering grijs intern-begeleider'],
        ['waarneming oranje aandachtsfunctionaris'],
        [],
      ],
    ],
    [
      'opschaling',
      'opschaling:x',
      twijfel,
      [
        [...allen('herinnering rood'), 'aandacht oranje Anna'],
        ['waarneming rood Carla', 'waarneming rood Anna'],
        ['waarneming rood bestuurder'],
      ],
    ],
    [
      'reis',
      'reis:x',
      [...metSignaal, zet(anna, 'ReisdatumVastleggen')],
      [
        ['herinnering rood Anna', 'herinnering rood intern-begeleider'],
        allen('herinnering rood'),
        allen('waarneming rood'),
      ],
    ],
    [
      'apart',
      'apart:x',
      [...metSignaal, zet(anna, 'CasusApartzetten')],
      [
        ['herinnering oranje aandachtsfunctionaris', 'herinnering oranje directeur'],
        ['waarneming oranje aandachtsfunctionaris', 'waarneming oranje directeur'],
        ['waarneming oranje bestuurder'],
      ],
    ],
    [
      'vakantie',
      'vakantie:x',
      metSignaal,
      [
        ['herinnering gewoon aandachtsfunctionaris', 'herinnering gewoon intern-begeleider'],
        ['herinnering oranje aandachtsfunctionaris', 'herinnering oranje intern-begeleider'],
        [],
      ],
    ],
    // Where nobody is at turn to call, the IB'er hears it: no term goes to nobody.
    ['melding', 'melding:1', metSignaal, [['herinnering oranje intern-begeleider', 'aandacht oranje Anna']]],
  ] as const)('%s %s gaat trede voor trede verder [E-12][P-26]', (soort, s, reis, treden) => {
    treden.forEach((verwacht, i) => {
      expect(stap(reis, soort, s, i + 1)).toEqual(verwacht);
    });
  });
  it('een herinnering en een waarneming zeggen over welke termijn zij gaan', () => {
    const { stand: s, casus } = vanaf(leeg(), ...metPlan);
    const soorten = (['evaluatie', 'a1-opnieuw', 'stagnatie'] as const).flatMap((soort) =>
      ladder(soort, `${soort}:x`, soort === 'evaluatie' ? 3 : 1, casus, s.school).map((een) => een.soort),
    );
    expect([...new Set(soorten)]).toEqual(['waarneming-evaluatie', 'herinnering-a1-opnieuw', 'herinnering-stagnatie']);
  });
  it('op één dag hoort iedereen hooguit één keer van de evaluatie [E-07]', () => {
    const { stand: s, casus } = vanaf(leeg(), ...metPlan);
    const [eerst, dan, daarna] = openTermijnen(casus, s.school).find((t) => t.soort === 'evaluatie')?.tredes ?? [];
    expect([eerst, dan, daarna].map((op) => op?.slice(0, 10))).toEqual(['2026-04-20', '2026-04-21', '2026-04-27']);
  });
  it('vraagt eerst de plaatsvervanger [P-26]', () => {
    expect(stap(gemeld, 'bevestiging', 'bevestiging:m1', 2, metVervanger)).toContain('waarneming oranje Gerda');
    expect(stap(nood, 'nood', 'nood:x', 2, metVervanger)).toContain('nood rood Gerda');
  });
});
