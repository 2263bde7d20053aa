// No setting of a school reaches the floor: random profiles, as far as the file lets them through, over random histories.

import fc from 'fast-check';
import { besluitB1, isOnveilig } from '../../src/domain/afwegingskader.ts';
import { isGesloten, isMeldingNodig, isNood, uitkomstVan, wegingVan } from '../../src/domain/stand.ts';
import { profielVan } from '../../src/domain/presets.ts';
import { EINDROLLEN, PRESETS, TAAKROLLEN } from '../../src/domain/schoolprofiel.ts';
import type { Preset, Schoolprofiel, Taakrol } from '../../src/domain/schoolprofiel.ts';
import { begin, neem, speelUit, stap } from '../support/domain/geschiedenis.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, fatima, henk, persoon, school } from '../support/domain/personen.ts';
import { a1Ja, eens, gestart, metSignaal } from '../support/domain/reizen.ts';
import { leeg, vanaf } from '../support/domain/spel.ts';
import type { Gegeven, Stand } from '../support/domain/spel.ts';

const opSchool = (profiel: Schoolprofiel): Stand => leeg(school(undefined, profiel));
const bij = (preset: Preset, ...zetten: readonly Zet[]): Gegeven => vanaf(opSchool(profielVan({ preset })), ...zetten);
const metOuder = [...metSignaal, zet(anna, 'PersoonToevoegen')];
const moetMelden = [...metSignaal, weegt(anna, 'A2', 'structureel')];

const rollen = (kies: readonly Taakrol[]) =>
  fc.uniqueArray(fc.constantFrom(...kies), { minLength: 1 }).map(([een, ...meer]) => [een!, ...meer] as const);
/** Any school that the file lets through: every setting at random, over any preset. */
const eenProfiel: fc.Arbitrary<Schoolprofiel> = fc
  .record({
    preset: fc.constantFrom(...PRESETS),
    oudergesprek: fc.record({ deelnemers: rollen(TAAKROLLEN), leerkracht: fc.constantFrom('mag', 'moet', 'nooit') }),
    meldingVertellen: fc.constantFrom(...TAAKROLLEN),
    besluit: fc.record({ team: rollen(TAAKROLLEN), eindrol: fc.constantFrom(...EINDROLLEN) }),
    melder: rollen(TAAKROLLEN),
    afwegingenStap: fc.constantFrom<Schoolprofiel['afwegingenStap'][]>('gesplitst', 4, 5),
    tekstset: fc.constantFrom('S4', 'S0'),
    contactMetHulpverlener: fc.boolean(),
    afzienGronden: fc.subarray(['uit-zicht', 'vertrouwensbreuk-kind'] as const),
    contactbreuk: fc.boolean(),
    veiligThuis: fc.record(
      {
        bellers: rollen(TAAKROLLEN),
        opNaamVan: fc.constantFrom('beller', ...TAAKROLLEN),
        adviesBindt: fc.boolean(),
        adviesVoorB1Nee: fc.constantFrom('gevraagd', 'verplicht'),
      },
      { requiredKeys: ['opNaamVan', 'adviesBindt', 'adviesVoorB1Nee'] },
    ),
    ibBijStart: fc.boolean(),
    verwijsindex: fc.boolean(),
    verslagOndertekenen: fc.boolean(),
  } as const)
  .map((eigen) => profielVan(eigen));
const RUNS = { numRuns: 120, seed: 2020 };

describe('Geen enkele instelling', () => {
  const overal = (kijk: (voor: Stand, na: Stand, z: Zet) => void): void => {
    fc.assert(
      fc.property(eenProfiel, begin, fc.array(stap, { minLength: 5, maxLength: 30 }), (profiel, b, s) => {
        speelUit({ ...b, dorp: 1 }, s, kijk, school(undefined, profiel));
      }),
      RUNS,
    );
  };
  it('maakt van onveilig of twijfel een nee, of sluit zonder de melding die nodig was [C-08][C-13][C-46]', () => {
    overal((voor, na) => {
      const { casus, school: s } = na;
      const { A2, A3 } = casus!.afwegingen;
      const b1 = besluitB1(wegingVan(casus!, s.profiel.veiligThuis.adviesBindt)).melden;
      if (isOnveilig(A2?.antwoord)) expect(b1).toBe('ja');
      if (A3 !== undefined && A3.antwoord !== 'ja' && A2?.antwoord === 'veilig-genoeg' && !A2.herzien)
        expect([b1, casus!.afwegingen.A1?.antwoord]).not.toEqual(['nee', 'ja']);
      if (isGesloten(casus!) && !isGesloten(voor.casus!)) expect(isMeldingNodig(voor.casus!, s.profiel)).toBe(false);
    });
  });
  it('laat een antwoord verlagen op het woord van één mens [C-17][P-09]', () => {
    overal((_voor, na) => {
      const { A1, A2, A5 } = na.casus!.afwegingen;
      const verlaagd = [
        A1?.antwoord === 'ja' ? undefined : A1,
        A2?.antwoord === 'veilig-genoeg' ? A2 : undefined,
        A5?.antwoord === 'ja' ? A5 : undefined,
      ];
      for (const a of verlaagd) if (a) expect([a.door, undefined]).not.toContain(a.met);
    });
  });
  it('houdt nood, A2 onveilig, een gedane melding, een gevoerd gesprek of advies van Veilig Thuis tegen [C-05][P-23]', () => {
    fc.assert(
      fc.property(eenProfiel, (profiel) => {
        const stand = vanaf(opSchool(profiel), ...metOuder).stand;
        for (const z of [
          zet(anna, 'NoodInschakelen'),
          weegt(anna, 'A2', 'twijfel'),
          zet(anna, 'MeldingVastleggen'),
          zet(anna, 'GesprekVastleggen', { leerkrachtErbij: true }),
          zet(anna, 'GesprekVastleggen', { leerkrachtErbij: false }),
          zet(anna, 'VeiligThuisRaadplegen'),
        ])
          expect([z.type, neem(stand, z).aanvaard]).toEqual([z.type, true]);
        expect(isNood(neem(stand, zet(anna, 'NoodInschakelen')).stand.casus!)).toBe(true);
        const twijfel = neem(stand, weegt(anna, 'A2', 'twijfel')).stand;
        expect(uitkomstVan(twijfel.casus!, profiel)).toMatchObject({ melden: 'ja', norm: 1 });
      }),
      RUNS,
    );
  });
  it('slaat een stap over: zonder signaal, overleg en gesprek komt geen school bij A3 [S0-68]', () => {
    fc.assert(
      fc.property(eenProfiel, (profiel) => {
        const stappen = [gestart, metSignaal, metOuder];
        const codes = stappen.map((reis) => {
          const na = vanaf(opSchool(profiel), ...reis, a1Ja, weegt(anna, 'A2', 'veilig-genoeg'), eens(carla, 'v1'));
          return neem(na.stand, weegt(anna, 'A3', 'ja')).aanvaard;
        });
        expect(codes).toEqual([false, false, false]);
      }),
      { numRuns: 30, seed: 2020 },
    );
  });
  it('laat een stap van de meldcode doen door iemand van buiten school [S0-15][C-32]', () => {
    for (const preset of PRESETS)
      for (const z of [zet(henk, 'SignaalVastleggen'), zet(henk, 'OverlegVastleggen'), zet(henk, 'HulpbesluitNemen')])
        bij(preset, ...gestart)
          .when(z)
          .refused('niet-gevonden');
  });
});

describe('Op elke school', () => {
  it('kan het gesprek vanaf het begin, en vaker [S0-69]', () => {
    for (const preset of PRESETS) {
      const gesprek = zet(anna, 'GesprekVastleggen', { persoonId: 'p1' });
      const reis = bij(preset, ...gestart, gesprek);
      expect(reis.casus.signalen).toEqual([]);
      reis.when(gesprek).then({ type: 'GesprekGehouden' });
    }
  });
  it('wacht A2 nergens op, ook niet op een overleg dat nog komt [C-33][S0-22]', () => {
    for (const preset of PRESETS) {
      const reis = bij(preset, ...gestart, zet(anna, 'OverlegVragen'));
      expect(reis.when(weegt(anna, 'A2', 'acuut')).uitkomst()).toMatchObject({ melden: 'ja', norm: 1 });
    }
  });
  it('beslist één rol, en wie die vervangt kan hetzelfde [C-04][S2-79]', () => {
    const mensen = [
      persoon(anna, 'Anna', ['leerkracht']),
      persoon(bas, 'Bas', ['intern-begeleider']),
      persoon(carla, 'Carla', ['aandachtsfunctionaris'], { vervangt: ['directeur'] }),
      persoon(dirk, 'Dirk', ['directeur']),
      persoon(fatima, 'Fatima', ['leerkracht']),
    ];
    for (const preset of PRESETS) {
      const stand = leeg(school(mensen, profielVan({ preset })));
      const gemeld = vanaf(stand, ...moetMelden, zet(anna, 'MeldingVastleggen'));
      const bevestig = (wie: typeof anna): Zet => zet(wie, 'MeldingBevestigen', { meldingId: 'm1' });
      gemeld.when(bevestig(dirk)).then({ type: 'MeldingBevestigd' });
      gemeld.when(bevestig(carla)).then({ type: 'MeldingBevestigd' });
      gemeld.when(bevestig(bas)).refused('rol-past-niet', 'directeur');
    }
  });
});
