// What keeps a school from going live: a role without a holder or a deputy, a task for nobody, nobody above the top.

import { ontbreektVoorLivegang } from '../../src/domain/livegang.ts';
import type { Gemis } from '../../src/domain/livegang.ts';
import { profielVan } from '../../src/domain/presets.ts';
import type { EigenProfiel } from '../../src/domain/presets.ts';
import { PRESETS } from '../../src/domain/schoolprofiel.ts';
import type { Medewerker } from '../../src/domain/school.ts';
import { anna, bas, carla, dirk, dorien, eva, gerda, henk, persoon, school } from '../support/domain/personen.ts';

const VOLLEDIG: readonly Medewerker[] = [
  persoon(anna, 'Anna', ['leerkracht']),
  persoon(bas, 'Bas', ['intern-begeleider'], { vervangt: ['aandachtsfunctionaris'] }),
  persoon(carla, 'Carla', ['aandachtsfunctionaris'], { vervangt: ['intern-begeleider', 'directeur'] }),
  persoon(dirk, 'Dirk', ['directeur']),
  persoon(eva, 'Eva', ['bestuurder']),
];
const gemis = (mensen: readonly Medewerker[], eigen: EigenProfiel = {}): readonly Gemis[] =>
  ontbreektVoorLivegang(school(mensen, profielVan(eigen)));
const zonder = (wie: string, ...erbij: readonly Medewerker[]): readonly Medewerker[] => [
  ...VOLLEDIG.filter((m) => m.medewerkerId !== wie),
  ...erbij,
];

describe('Een school mag van start', () => {
  it.each(PRESETS)('met ieder op zijn plek, onder %s [S4-29]', (preset) => {
    expect(gemis(VOLLEDIG, { preset })).toEqual([]);
  });
  it('als de aandachtsfunctionaris ook de directeur is, en een ander beide rollen vervangt [S0-02][C-29][S2-69]', () => {
    const mensen = zonder(
      carla,
      persoon(dirk, 'Dirk', ['directeur', 'aandachtsfunctionaris']),
      persoon(gerda, 'Gerda', [], { vervangt: ['directeur', 'aandachtsfunctionaris', 'intern-begeleider'] }),
    ).filter(({ naam, rollen }) => naam !== 'Dirk' || rollen.length > 1);
    expect(gemis(mensen)).toEqual([]);
  });
  it('als twee IB’ers elkaar vervangen', () => {
    const mensen = zonder(
      carla,
      persoon(carla, 'Carla', ['aandachtsfunctionaris'], { vervangt: ['directeur'] }),
      persoon(henk, 'Henk', ['intern-begeleider']),
    );
    expect(gemis(mensen)).toEqual([]);
  });
});

describe('Een school mag niet van start', () => {
  it.each([
    ['intern-begeleider', bas, ['aandachtsfunctionaris']],
    ['aandachtsfunctionaris', carla, ['intern-begeleider', 'directeur']],
  ] as const)('zonder %s [C-29][S2-69]', (rol, wie, vervangt) => {
    const leeg = gemis(zonder(wie, persoon(wie, 'Zonder rol', ['leerkracht'], { vervangt })));
    expect(leeg).toEqual([{ code: 'rol-leeg', rol, isEindrol: false }]);
  });
  it('zonder wie het laatste besluit neemt, of met twee [C-04][S4-29]', () => {
    expect(gemis(zonder(dirk))).toEqual([{ code: 'rol-leeg', rol: 'directeur', isEindrol: true }]);
    expect(gemis(zonder(henk, persoon(henk, 'Henk', ['directeur'])))).toEqual([
      { code: 'eindrol-dubbel', rol: 'directeur', aantal: 2 },
    ]);
  });
  it('zonder vervanger van een sleutelrol; zichzelf vervangen telt niet [S0-02][P-16]', () => {
    const alleen = zonder(bas, persoon(bas, 'Bas', ['intern-begeleider']));
    expect(gemis(alleen)).toEqual([{ code: 'vervanger-ontbreekt', rol: 'aandachtsfunctionaris' }]);
    const zichzelf = zonder(
      carla,
      persoon(carla, 'Carla', ['aandachtsfunctionaris'], { vervangt: ['intern-begeleider'] }),
    ).map((m) => (m.medewerkerId === dirk ? { ...m, vervangt: ['directeur'] as const } : m));
    expect(gemis(zichzelf)).toEqual([{ code: 'vervanger-ontbreekt', rol: 'directeur' }]);
  });
  it('zonder bestuur: daarheen gaat een signaal over een medewerker [C-30]', () => {
    expect(gemis(zonder(eva))).toEqual([{ code: 'rol-leeg', rol: 'bestuurder', isEindrol: false }]);
    const bestuurBeslist = gemis(zonder(eva), { besluit: { eindrol: 'bestuurder' } });
    expect(bestuurBeslist.map(({ code }) => code)).toEqual(['rol-leeg', 'vervanger-ontbreekt']);
  });
  it.each([
    [{ oudergesprek: { deelnemers: ['contactpersoon'] } }, 'gesprek'],
    [{ besluit: { team: ['contactpersoon'] } }, 'wegen'],
    [{ melder: ['contactpersoon'] }, 'melden'],
    [{ meldingVertellen: 'contactpersoon' }, 'vertellen'],
    [{ veiligThuis: { opNaamVan: 'contactpersoon' } }, 'op-naam'],
    [{ veiligThuis: { bellers: ['contactpersoon'] } }, 'bellen'],
    [{ meldingOpNaamVan: 'contactpersoon' }, 'op-naam'],
  ] satisfies readonly (readonly [EigenProfiel, string])[])('als niemand doet wat %j vraagt [S4-29]', (eigen, taak) => {
    expect(gemis(VOLLEDIG, eigen)).toEqual([{ code: 'taak-zonder-mens', rol: 'contactpersoon', taak }]);
  });
  it('mist niets als een ander de taak deelt, en noemt een lege sleutelrol één keer', () => {
    expect(gemis(VOLLEDIG, { melder: ['contactpersoon', 'leerkracht'] })).toEqual([]);
    expect(gemis(zonder(dirk), { melder: ['directeur'] })).toHaveLength(1);
    expect(gemis(zonder(eva), { melder: ['bestuurder'] })).toHaveLength(1);
  });
  it('als de leerkracht nooit met ouders praat en toch is aangewezen [C-02]', () => {
    const oudergesprek = { deelnemers: ['leerkracht', 'intern-begeleider'], leerkracht: 'nooit' } as const;
    expect(gemis(VOLLEDIG, { oudergesprek })).toEqual([{ code: 'leerkracht-spreekt-en-nooit' }]);
  });
  it('als de IB’er bij kwaliteitskaart niet van elke casus hoort; een andere school mag dat kiezen [S3-02][C-34]', () => {
    expect(gemis(VOLLEDIG, { preset: 'kwaliteitskaart', ibBijStart: false })).toEqual([
      { code: 'ib-hoort-niet-bij-start' },
    ]);
    expect(gemis(VOLLEDIG, { preset: 'jso', ibBijStart: false })).toEqual([]);
  });
  it('als bestuur en directie één mens zijn en er niemand boven staat [P-26]', () => {
    const mensen = [
      ...zonder(dirk).filter((m) => m.medewerkerId !== eva),
      persoon(dorien, 'Dorien', ['directeur', 'bestuurder']),
    ];
    expect(gemis(mensen)).toEqual([{ code: 'toezichthouder-ontbreekt', wie: dorien }]);
    const toezichthouder = { naam: 'Raad van toezicht', telefoon: '0800 1234' };
    expect(ontbreektVoorLivegang({ ...school(mensen), toezichthouder })).toEqual([]);
  });
});
