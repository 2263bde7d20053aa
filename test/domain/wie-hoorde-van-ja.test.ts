// A first "veilig genoeg" lowers nothing that directie was told of: who knew of no ja gets no message about a casus that is not theirs.

import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla } from '../support/domain/personen.ts';
import { a1Ja, eens, metSignaal, belVT } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';
import type { Zet } from '../support/domain/opdrachten.ts';

const rollen = (reis: readonly Zet[], z: Zet): readonly unknown[] =>
  given(...reis)
    .when(z)
    .berichten()
    .filter((b) => b.soort === 'verlaagd')
    .map((b) => ('rol' in b.aan ? b.aan.rol : b.aan.medewerker));

describe('Wie hoorde van de ja, hoort van de nee', () => {
  it('niemand bij een eerste veilig genoeg: directie kent deze casus niet [P-02]', () => {
    expect(rollen([...metSignaal, a1Ja, weegt(anna, 'A2', 'veilig-genoeg')], eens(bas, 'v1'))).toEqual([]);
  });
  it('wel wie eerst hoorde dat het kind niet veilig was [P-02]', () => {
    const reis = [...metSignaal, a1Ja, weegt(anna, 'A2', 'acuut'), belVT, weegt(anna, 'A2', 'veilig-genoeg')];
    expect(rollen(reis, zet(carla, 'InstemmingGeven', { voorstelId: 'v1' }))).toContain('directeur');
  });
});
