// To whom a late term goes when somebody is away or nobody is left: the deputy of that role first, never a person who has it already.

import { berichten } from '../../src/domain/berichten.ts';
import type { TermijnSoort } from '../../src/domain/commands/termijn-verstrijken.ts';
import type { School } from '../../src/domain/school.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { dag, weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk, dorien, gerda, persoon, school, schoolMet } from '../support/domain/personen.ts';
import { gemeld, gestart } from '../support/domain/reizen.ts';
import { kort, leeg, vanaf } from '../support/domain/spel.ts';

/** Only who hears of it; how it is called and how loud stands with the ladder. */
const stap = (op: School, reis: readonly Zet[], soort: TermijnSoort, sleutel: string, trede: number) => {
  const { stand, casus } = vanaf(leeg(op), ...reis);
  const event = { type: 'TermijnVerstreken', op: stand.nu, door: 'systeem', soort, sleutel, trede } as const;
  return kort(berichten([event], casus, op), op).map((b) => b.split(' ').at(-1));
};

describe('De tweede trede', () => {
  it('gaat bij een overleg naar de vervanger van de IB’er, voordat een andere rol het krijgt [P-26]', () => {
    const metVervanger = schoolMet(persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['intern-begeleider'] }));
    const gevraagd = [...gestart, zet(anna, 'OverlegVragen')];
    expect(stap(metVervanger, gevraagd, 'overleg', `overleg:o1:${bas}`, 2)).toEqual(['Gerda']);
  });
  it('gaat niet naar wie vandaag al waarneemt voor de eindrol, en niet naar wie vandaag nog weg is [P-26]', () => {
    const afwezig = [{ van: dag('2026-03-09'), tot: dag('2026-03-09') }];
    const dirkWeg = schoolMet(
      persoon(dirk, 'Dirk', ['directeur'], { afwezig }),
      persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['directeur'] }),
    );
    const hoort = stap(dirkWeg, gemeld, 'bevestiging', 'bevestiging:m1', 2);
    expect(hoort).toContain('aandachtsfunctionaris');
    expect(hoort).not.toContain('Gerda');
    expect(hoort).not.toContain('Dirk');
  });
  it('gaat naar niemand in het bijzonder als er na die ene mens niemand meer is [P-26]', () => {
    const alleen = school([
      persoon(dorien, 'Dorien', ['intern-begeleider', 'aandachtsfunctionaris', 'directeur']),
      persoon(anna, 'Anna', ['leerkracht']),
    ]);
    const reis = [zet(anna, 'CasusStarten'), zet(anna, 'MeldingVastleggen')];
    expect(stap(alleen, reis, 'bevestiging', 'bevestiging:m1', 2)).toEqual(['aandachtsfunctionaris']);
    const voorstel = [zet(anna, 'CasusStarten'), weegt(dorien, 'A2', 'veilig-genoeg')];
    expect(stap(alleen, voorstel, 'voorstel', 'voorstel:v1', 1)).toEqual([]);
  });
});
