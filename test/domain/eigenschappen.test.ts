// Random histories of commands of random people: no accepted history reaches a forbidden state, and raising is always one step away.

import fc from 'fast-check';
import { evolve, fold } from '../../src/domain/casus.ts';
import { COMMAND_TYPES } from '../../src/domain/decide.ts';
import { isGesprekGeblokkeerd, isGesloten, isMeldingNodig, isNood, uitkomstVan } from '../../src/domain/stand.ts';
import { besluitB1, isOnveilig } from '../../src/domain/afwegingskader.ts';
import { wegingVan } from '../../src/domain/stand.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { CommandType } from '../../src/domain/command.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { ALLES, dag, weegt, weegtA4, werktMee, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, dorien, dorpsschool, eva, fatima, school } from '../support/domain/personen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { leeg, metFeiten, probeer } from '../support/domain/spel.ts';

const MENSEN: readonly MedewerkerId[] = [anna, bas, carla, dirk, eva, fatima, dorien];
type Maak = (door: MedewerkerId, casus: Casus | undefined, k: number) => Zet;
const kies = <T>(rij: readonly T[], k: number): T => rij[k % rij.length]!;
const laatsteVoorstel = (casus: Casus | undefined): string => casus?.voorstellen.at(-1)?.voorstelId ?? 'v1';
const laatste = (casus: Casus | undefined): string => `m${String(casus?.meldingen.length ?? 1)}`;
/** Commands whose fields matter for where a history can go; the others are taken as in the example. */
const GEVARIEERD: readonly Maak[] = [
  (d, _c, k) => weegt(d, 'A1', kies(['ja', 'ja', 'nee'] as const, k)),
  (d, _c, k) => weegt(d, 'A2', kies(['acuut', 'structureel', 'twijfel', 'veilig-genoeg', 'veilig-genoeg'] as const, k)),
  (d, _c, k) => weegt(d, 'A3', kies(['ja', 'ja', 'deels', 'nee', 'twijfel'] as const, k)),
  (d, _c, k) => weegtA4(d, [{ ...werktMee(), werktMee: k % 3 > 0 }], k % 7 === 0),
  (d, _c, k) => weegt(d, 'A5', kies(['ja', 'ja', 'deels', 'te-vroeg', 'nee'] as const, k)),
  (d, _c, k) =>
    zet(d, 'AfwegingMaken', {
      keuze: { afweging: 'A1', antwoord: 'nog-niet-duidelijk', opnieuwOp: dag(`2026-03-${String(10 + (k % 20))}`) },
    }),
  (d, c) => zet(d, 'InstemmingGeven', { voorstelId: laatsteVoorstel(c) }),
  (d, c) => zet(d, 'InstemmingGeven', { voorstelId: laatsteVoorstel(c) }),
  (d, c, k) =>
    zet(d, 'InstemmingGeven', {
      voorstelId: laatsteVoorstel(c),
      via: 'veilig-thuis',
      gebeldOp: c?.laatsteActiviteitOp as never,
      inhoud: { reden: 'x', adviseur: k % 2 ? 'De Wit' : ' ' },
    }),
  (d, c) => zet(d, 'InstemmingWeigeren', { voorstelId: laatsteVoorstel(c) }),
  (d, _c, k) =>
    zet(d, 'SignaalVastleggen', {
      heropenen: k % 2 === 0,
      kenmerken: kies([[], [], [], ['letsel'], ['verteld'], ['bijzondere-vorm']] as const, k),
      vormen: kies([[], [], [], [], [], ['seksueel-misbruik'], ['eergerelateerd-geweld']] as const, k),
    }),
  (d, _c, k) =>
    zet(d, 'VeiligThuisRaadplegen', {
      advies: kies(['melden', 'niet-melden', 'verder-kijken', 'verder-kijken'] as const, k),
      ...(k % 3 === 0 && { gesprekAdvies: kies(['kan', 'nu-niet', 'alleen-zo'] as const, k) }),
    }),
  (d, c, k) => zet(d, 'GesprekPlannen', { persoonId: `p${String(1 + (k % (c?.personen.length ?? 1)))}` }),
  (d, c, k) => zet(d, 'GesprekVastleggen', { persoonId: `p${String(1 + (k % (c?.personen.length ?? 1)))}` }),
  (d, _c, k) =>
    zet(d, 'HulpbesluitNemen', {
      antwoord: k % 4 === 0 ? 'nee' : 'ja',
      vereisten: k % 5 === 0 ? { ...ALLES, zicht: false } : ALLES,
    }),
  (d, _c, k) =>
    zet(d, 'HulpplanVastleggen', {
      casemanager: kies([bas, anna], k),
      evaluatieOp: dag(`2026-04-${String(10 + (k % 15))}`),
    }),
  (d, _c, k) =>
    zet(d, 'CasusSluiten', {
      einde: kies(
        [
          'vermoeden-weggenomen',
          'hulp-geslaagd',
          'melding-afgerond',
          'leerling-weg',
          'andere-oorzaak',
          'andere-route',
          'samengevoegd',
          'verkeerd-kind',
          'overgedragen',
        ] as const,
        k,
      ),
    }),
  (d, c, k) =>
    zet(d, 'TerugkoppelingVastleggen', {
      meldingId: laatste(c),
      stand: kies(['loopt', 'afgerond', 'niets-gehoord'] as const, k),
      inhoud: { wat: 'x', zichtOpVeiligheid: 'y' },
    }),
  (d, c) => zet(d, 'MeldingBevestigen', { meldingId: laatste(c) }),
  (d, _c, k) => zet(d, 'MeldingVastleggen', { opgevat: kies(['melding', 'bekend-toegevoegd', 'advies'] as const, k) }),
  (d, _c, k) =>
    zet(d, 'BasisvragenBeantwoorden', {
      antwoorden: { directGevaar: k % 4 === 0, belemmerdeOntwikkeling: true, risicoNabij: false },
    }),
  (d, _c, k) => zet(d, 'CollegaUitsluiten', { wie: [kies(MENSEN, k)] }),
  (d, c) => zet(d, 'UitsluitingOpheffen', { wie: c?.uitgesloten[0]?.wie ?? bas }),
  (d, c) => zet(d, 'OverlegBeantwoorden', { overlegId: `o${String(c?.overleggen.length ?? 1)}` }),
  (d, _c, k) => zet(d, 'PadTerugdraaien', { naar: k % 3 === 0 ? 'personeel' : 'meldcode', aard: 'geweld' }),
  (d, _c, k) => zet(d, 'OpvolgingVastleggen', k % 2 === 0 ? { uitkomst: 'zorgen' } : { uitkomst: 'veilig' }),
];
const ALS_VOORBEELD: readonly Maak[] = COMMAND_TYPES.filter(
  (t) => !['CasusStarten', 'PadTerugdraaien', 'PersoneelssignaalVastleggen'].includes(t),
).map(
  (type): Maak =>
    (d) =>
      zet(d, type as CommandType),
);
const stap = fc.record({
  wie: fc.nat(),
  wat: fc.oneof(
    { weight: 3, arbitrary: fc.nat(GEVARIEERD.length - 1).map((i) => GEVARIEERD[i]!) },
    { weight: 2, arbitrary: fc.nat(ALS_VOORBEELD.length - 1).map((i) => ALS_VOORBEELD[i]!) },
  ),
  k: fc.nat(999),
  oud: fc.nat(9),
});
type Stap = { readonly wie: number; readonly wat: Maak; readonly k: number; readonly oud: number };
const begin = fc.record({ dorp: fc.nat(4), voorsprong: fc.nat(3), disclosure: fc.nat(4) });

const START = (stand: Stand, disclosure: boolean, voorsprong: number): readonly Zet[] => {
  const eerste = stand.school === dorpsschool ? dorien : anna;
  const tweede = stand.school === dorpsschool ? eva : bas;
  const stappen = [
    zet(eerste, 'SignaalVastleggen'),
    zet(eerste, 'OverlegVastleggen'),
    zet(eerste, 'PersoonToevoegen'),
    zet(eerste, 'GesprekVastleggen', { persoonId: 'p1' }),
    zet(eerste, 'GesprekVastleggen'),
  ];
  const gewogen = [
    weegt(eerste, 'A1', 'ja'),
    weegt(eerste, 'A2', 'veilig-genoeg'),
    zet(tweede, 'InstemmingGeven'),
    weegt(eerste, 'A3', 'ja'),
    weegtA4(eerste, [werktMee()]),
    zet(eerste, 'HulpbesluitNemen'),
    zet(eerste, 'HulpplanVastleggen', { casemanager: eerste }),
  ];
  return [
    zet(eerste, 'CasusStarten', { disclosure }),
    ...(voorsprong > 0 ? stappen : []),
    ...(voorsprong > 1 ? gewogen : []),
  ];
};
const neem = (stand: Stand, z: Zet): { readonly stand: Stand; readonly aanvaard: boolean } => {
  const decision = probeer(z, stand);
  return decision.soort === 'aanvaard'
    ? { stand: metFeiten(stand, decision.gebeurtenissen), aanvaard: true }
    : { stand, aanvaard: false };
};
/** Plays a history and shows every state it passes through. */
function speelUit(
  { dorp, voorsprong, disclosure }: { dorp: number; voorsprong: number; disclosure: number },
  stappen: readonly Stap[],
  kijk: (voor: Stand, na: Stand, z: Zet) => void,
): Stand {
  let stand = leeg(dorp === 0 ? dorpsschool : school());
  const mensen = MENSEN.filter((m) => stand.school.medewerkers.some((x) => x.medewerkerId === m));
  for (const z of START(stand, disclosure === 0, voorsprong)) stand = neem(stand, z).stand;
  for (const { wie, wat, k, oud } of stappen) {
    const gemaakt = wat(kies(mensen, wie), stand.casus, k);
    const z = oud === 0 ? { ...gemaakt, achter: 1 } : gemaakt;
    const na = neem(stand, z);
    if (na.aanvaard) kijk(stand, na.stand, z);
    stand = na.stand;
  }
  return stand;
}
const RUNS = { numRuns: 400, seed: 2019 };
const bij = (kijk: (voor: Stand, na: Stand, z: Zet) => void): void => {
  fc.assert(
    fc.property(begin, fc.array(stap, { minLength: 5, maxLength: 40 }), (b, s) => void speelUit(b, s, kijk)),
    RUNS,
  );
};
const weging = (stand: Stand) => wegingVan(stand.casus!, stand.school.profiel.veiligThuis.adviesBindt);
const melden = (stand: Stand) => uitkomstVan(stand.casus!, stand.school.profiel).melden;

describe('Geen enkele geschiedenis', () => {
  it('sluit een casus met uitkomst melden en zonder melding [E-16][P-01]', () => {
    bij((_voor, na) => {
      const { casus } = na;
      if (isGesloten(casus!)) expect([melden(na), casus!.meldingen.length > 0]).not.toEqual(['ja', false]);
    });
  });
  it('sluit een casus waarvoor een melding nodig was [E-16]', () => {
    bij((voor, na) => {
      if (isGesloten(na.casus!) && !isGesloten(voor.casus!))
        expect(isMeldingNodig(voor.casus!, voor.school.profiel)).toBe(false);
    });
  });
  it('geeft niet melden terwijl A2 onveilig of twijfel is [P-02][E-02]', () => {
    bij((_voor, na) => {
      if (isOnveilig(na.casus!.afwegingen.A2?.antwoord)) expect(besluitB1(weging(na)).melden).toBe('ja');
    });
  });
  it('kent een evaluatie zonder hulp [C-11]', () => {
    bij((_voor, na) => {
      if (na.casus!.afwegingen.A5) expect(na.casus!.hulp.staat).not.toBe('geen');
    });
  });
  it('verlaagt een antwoord op het woord van één mens [P-09][C-17]', () => {
    bij((_voor, na) => {
      const { A1, A2, A5 } = na.casus!.afwegingen;
      const verlaagd = [
        A1?.antwoord === 'ja' ? undefined : A1,
        A2?.antwoord === 'veilig-genoeg' ? A2 : undefined,
        A5?.antwoord === 'ja' ? A5 : undefined,
      ];
      for (const a of verlaagd) if (a) expect([a.door, undefined]).not.toContain(a.met);
    });
  });
  it('neemt op het woord van één mens de uitkomst melden weg [P-09][P-01]', () => {
    const TWEE = ['InstemmingGeven', 'AdviesAfwijken', 'CasusSluiten'];
    bij((voor, na, z) => {
      if (TWEE.includes(z.type) || z.type === 'HulpVerlengen' || melden(voor) !== 'ja' || melden(na) === 'ja') return;
      const gemeld = na.casus!.meldingen.length > voor.casus!.meldingen.length;
      const opnieuwGevraagd = melden(na) === 'open' && voor.casus!.afwegingen.A1?.antwoord !== 'ja';
      expect([z.type, gemeld || opnieuwGevraagd]).toEqual([z.type, true]);
    });
  });
  it('plant een gesprek bij een bijzondere vorm voordat Veilig Thuis antwoordde [P-05]', () => {
    bij((voor, na, z) => {
      if (z.type !== 'GesprekPlannen') return;
      const gepland = na.casus!.personen.filter(
        (p, i) => p.gesprek !== voor.casus!.personen[i]?.gesprek && p.gesprek.staat === 'gepland',
      );
      for (const p of gepland) expect(isGesprekGeblokkeerd(voor.casus!, p)).toBe(false);
    });
  });
  it('verbergt dat iemand de eigen melding bevestigde [P-09]', () => {
    bij((_voor, na, z) => {
      for (const m of na.casus!.meldingen)
        if (m.bevestigd && z.type === 'MeldingBevestigen') expect([m.door, m.bevestigd.door].every(Boolean)).toBe(true);
    });
  });
  it('laat wie buitengesloten is nog iets doen [P-18]', () => {
    bij((voor, _na, z) => {
      expect(voor.casus!.uitgesloten.map((u) => u.wie)).not.toContain(z.door);
    });
  });
});

describe('Vanuit elke stand', () => {
  it('is ophogen één stap: nood, en A2 twijfel zolang de casus loopt [P-09][E-14]', () => {
    fc.assert(
      fc.property(begin, fc.array(stap, { maxLength: 40 }), (b, s) => {
        const stand = speelUit(b, s, () => undefined);
        if (stand.casus!.pad === 'personeel') return;
        const wie = stand.school.medewerkers
          .map((m) => m.medewerkerId)
          .filter((id) => !stand.casus!.uitgesloten.some((u) => u.wie === id));
        const starter = wie.includes(stand.casus!.gestartDoor) ? stand.casus!.gestartDoor : undefined;
        if (starter === undefined) return;
        const nood = neem(stand, zet(starter, 'NoodInschakelen'));
        expect([nood.aanvaard, isNood(nood.stand.casus!)]).toEqual([true, true]);
        const twijfel = neem(nood.stand, weegt(starter, 'A2', 'twijfel'));
        expect([twijfel.aanvaard, melden(twijfel.stand)]).toEqual([true, 'ja']);
        if (!isGesloten(stand.casus!)) expect(neem(stand, weegt(starter, 'A2', 'twijfel')).aanvaard).toBe(true);
      }),
      RUNS,
    );
  });
  it('kan een casus aan een einde komen: melden, bevestigen, afronden [E-16][E-14]', () => {
    const BESTUUR_OF = [dirk, carla, bas, eva, fatima, anna, dorien];
    fc.assert(
      fc.property(
        begin,
        fc.array(
          stap.filter((x) => x.k % 4 !== 0),
          { maxLength: 30 },
        ),
        (b, s) => {
          let stand = speelUit({ ...b, dorp: 1 }, s, () => undefined);
          const { casus } = stand;
          if (casus!.pad === 'personeel' || isGesloten(casus!) || casus!.uitgesloten.length > 0) return;
          const probeerAlle = (maak: (d: MedewerkerId) => Zet): void => {
            for (const d of BESTUUR_OF) {
              const na = neem(stand, maak(d));
              if (na.aanvaard) {
                stand = na.stand;
                return;
              }
            }
          };
          probeerAlle((d) => zet(d, 'MeldingVastleggen'));
          const meldingId = laatste(stand.casus);
          probeerAlle((d) => zet(d, 'MeldingBevestigen', { meldingId }));
          probeerAlle((d) => zet(d, 'HulpAfsluiten'));
          probeerAlle((d) =>
            zet(d, 'TerugkoppelingVastleggen', {
              meldingId,
              stand: 'afgerond',
              inhoud: { wat: 'x', zichtOpVeiligheid: 'y' },
            }),
          );
          probeerAlle((d) => zet(d, 'CasusSluiten', { einde: 'melding-afgerond' }));
          const voorstelId = laatsteVoorstel(stand.casus);
          probeerAlle((d) => zet(d, 'InstemmingGeven', { voorstelId }));
          expect(stand.casus!.afloop).toMatchObject({ staat: 'gesloten', einde: 'melding-afgerond' });
        },
      ),
      { ...RUNS, numRuns: 300 },
    );
  });
  it('is vouwen hetzelfde als stap voor stap, en faalt beslissen nooit', () => {
    fc.assert(
      fc.property(begin, fc.array(stap, { maxLength: 40 }), (b, s) => {
        const { log, casus, versie } = speelUit(b, s, () => undefined);
        const stapsgewijs = log.reduce<Casus | undefined>(evolve, undefined);
        expect({ ...stapsgewijs, versie }).toEqual(casus);
        expect(fold(log, versie)).toEqual(casus);
      }),
      RUNS,
    );
  });
});
