// Who is told of what, and how loud (E-12); never who is involved, never who did it.

import { berichten } from '../../src/domain/berichten.ts';
import type { CasusEvent } from '../../src/domain/casus.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, fatima, persoon, schoolMet } from '../support/domain/personen.ts';
import { metSignaal, gestart, metPlan } from '../support/domain/reizen.ts';
import { given, kort, leeg, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan } from '../support/domain/spel.ts';

describe('De ladder van een termijn', () => {
  const stap = (reis: readonly Zet[], soort: TermijnSoort, sleutel: string, trede: number, begin: Stand = leeg()) => {
    const { stand, casus } = vanaf(begin, ...reis);
    const event: CasusEvent = { type: 'TermijnVerstreken', op: stand.nu, door: 'systeem', soort, sleutel, trede };
    return kort(berichten([event], casus, stand.school), stand.school).map((b) => b.replace(`-${soort} `, ' '));
  };
  const nood = [...gestart, zet(anna, 'NoodInschakelen')];
  it('gaat nooit naar niemand: is iemand betrokken, dan hoort de IB’er het [P-18]', () => {
    expect(
      stap(
        [
          ...metPlan.slice(0, -1),
          zet(bas, 'HulpplanVastleggen', { casemanager: fatima }),
          zet(anna, 'CollegaUitsluiten', { wie: [fatima] }),
        ],
        'evaluatie',
        'evaluatie:x',
        1,
      ),
    ).toEqual(['herinnering gewoon intern-begeleider']);
    expect(stap(metSignaal, 'evaluatie', 'evaluatie:x', 1)).toEqual([]);
    const weg = leeg(schoolMet());
    const { stand, casus } = vanaf(weg, ...metPlan);
    const zonderBas = { ...stand.school, medewerkers: stand.school.medewerkers.filter((m) => m.medewerkerId !== bas) };
    const event: CasusEvent = {
      type: 'TermijnVerstreken',
      op: stand.nu,
      door: 'systeem',
      soort: 'evaluatie',
      sleutel: 'x',
      trede: 1,
    };
    expect(berichten([event], casus, zonderBas)).toEqual([
      { soort: 'herinnering-evaluatie', kleur: 'gewoon', aan: { rol: 'intern-begeleider' } },
    ]);
  });
  it('van een overleg vraagt nooit wie het zelf vroeg [P-26]', () => {
    const reis = [...gestart, zet(bas, 'OverlegVragen', { aan: carla })];
    expect(stap(reis, 'overleg', `overleg:o1:${carla}`, 2)).toEqual(['waarneming grijs Dirk']);
  });
  it('van wie wil lezen gaat langs wie samen beslissen, dan de waarnemer, dan het bestuur [E-12][P-26]', () => {
    const trede = (n: number) => stap(metSignaal, 'inzageverzoek', 'inzageverzoek:x', n);
    const twee = (wat: string) => [`${wat} oranje aandachtsfunctionaris`, `${wat} oranje directeur`];
    const bestuur = [...twee('waarneming'), 'waarneming oranje bestuurder'];
    expect([trede(1), trede(2)]).toEqual([twee('herinnering'), twee('waarneming')]);
    expect([trede(3), trede(4)]).toEqual([bestuur, bestuur]);
  });
  it('heeft een einde: na de laatste trede hoort niemand meer iets', () => {
    expect(stap(nood, 'nood', 'nood:x', 4)).toEqual([]);
  });
  it('van een tweede overleg kijkt niet naar het eerste: wie het vroeg hoort dat er meteen een vervanger is [P-16]', () => {
    const vandaag = [{ van: dag('2026-03-09'), tot: dag('2026-03-09') }];
    const bijZiek = leeg(schoolMet(persoon(bas, 'Bas', ['intern-begeleider'], { afwezig: vandaag })));
    const eerste = [zet(anna, 'OverlegVragen', { aan: carla }), zet(carla, 'OverlegBeantwoorden')];
    const reis = [...gestart, ...eerste, zet(anna, 'OverlegVragen')];
    expect(stap(reis, 'overleg', `overleg:o2:${bas}`, 2, bijZiek)).toEqual([
      'waarneming grijs Carla',
      'aandacht grijs Anna',
    ]);
  });
  it('bezorging vertelt niemand iets', () => {
    const { stand, casus } = given(...gestart);
    const kop = { op: stand.nu, door: 'systeem', berichtId: 'b1', aan: bas } as const;
    const events: readonly CasusEvent[] = [
      { type: 'BerichtAangekomen', ...kop },
      { type: 'BerichtNietAangekomen', ...kop, zeker: true },
      { type: 'BerichtGezien', ...kop },
    ];
    expect(berichten(events, casusVan(stand), stand.school)).toEqual([]);
    expect(casus).toBe(stand.casus);
  });
});
