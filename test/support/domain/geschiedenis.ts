// Random histories of one casus: commands of random people, most of them refused, the accepted ones played out.

import fc from 'fast-check';
import { COMMAND_TYPES } from '../../../src/domain/decide.ts';
import type { School } from '../../../src/domain/school.ts';
import type { Casus } from '../../../src/domain/toestand.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import type { Zet } from './opdrachten.ts';
import { ALLES, dag, weegt, weegtA4, werktMee, zet } from './opdrachten.ts';
import { anna, bas, carla, dirk, dorien, dorpsschool, eva, fatima, school } from './personen.ts';
import type { Stand } from './spel.ts';
import { leeg, metFeiten, probeer } from './spel.ts';

const MENSEN: readonly MedewerkerId[] = [anna, bas, carla, dirk, eva, fatima, dorien];
export type Maak = (door: MedewerkerId, casus: Casus | undefined, k: number) => Zet;
export const kies = <T>(rij: readonly T[], k: number): T => rij[k % rij.length]!;
export const laatsteVoorstel = (casus: Casus | undefined): string => casus?.voorstellen.at(-1)?.voorstelId ?? 'v1';
export const laatste = (casus: Casus | undefined): string => `m${String(casus?.meldingen.length ?? 1)}`;
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
  (d, c, k) =>
    zet(d, 'GesprekPlannen', {
      persoonId: `p${String(1 + (k % (c?.personen.length ?? 1)))}`,
      ouders: 'veiligheid-kind',
      inhoud: { redenOuders: 'Nu niet.' },
    }),
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
  // The wrong child stops everything else, and has histories of its own (verkeerd-kind.test.ts).
  (t) =>
    !['CasusStarten', 'PadTerugdraaien', 'PersoneelssignaalVastleggen', 'CasusApartzetten', 'ApartBeslissen'].includes(
      t,
    ),
).map(
  (type): Maak =>
    (d) =>
      zet(d, type),
);
export const stap = fc.record({
  wie: fc.nat(),
  wat: fc.oneof(
    { weight: 3, arbitrary: fc.nat(GEVARIEERD.length - 1).map((i) => GEVARIEERD[i]!) },
    { weight: 2, arbitrary: fc.nat(ALS_VOORBEELD.length - 1).map((i) => ALS_VOORBEELD[i]!) },
  ),
  k: fc.nat(999),
  oud: fc.nat(9),
});
export type Stap = { readonly wie: number; readonly wat: Maak; readonly k: number; readonly oud: number };

export const begin = fc.record({ dorp: fc.nat(4), voorsprong: fc.nat(3), disclosure: fc.nat(4) });

export interface Begin {
  readonly dorp: number;
  readonly voorsprong: number;
  readonly disclosure: number;
}
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
/** The state after this command, or the same when it was refused. */
export const neem = (stand: Stand, z: Zet): { readonly stand: Stand; readonly aanvaard: boolean } => {
  const decision = probeer(z, stand);
  return decision.soort === 'aanvaard'
    ? { stand: metFeiten(stand, decision.gebeurtenissen), aanvaard: true }
    : { stand, aanvaard: false };
};
/** What is looked at: the state before and after each command that was accepted. */
export type Kijk = (voor: Stand, na: Stand, z: Zet) => void;
/** Plays a history and shows every state it passes through. */
export function speelUit(
  { dorp, voorsprong, disclosure }: Begin,
  stappen: readonly Stap[],
  kijk: Kijk,
  opSchool: School = dorp === 0 ? dorpsschool : school(),
): Stand {
  let stand = leeg(opSchool);
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
