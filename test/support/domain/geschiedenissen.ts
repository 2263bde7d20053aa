// Many random histories for the properties: commands one by one, and those that only mean something together; played once.

import fc from 'fast-check';
import { EINDES } from '../../../src/domain/verlaging.ts';
import type { MedewerkerId, Moment } from '../../../src/shared/ids.ts';
import type { Begin, Kijk, Maak, Stap } from './geschiedenis.ts';
import { begin, kies, laatste, laatsteVoorstel, speelUit, stap } from './geschiedenis.ts';
import { dag, weegt, weegtA4, werktMee, zet } from './opdrachten.ts';
import type { Stand } from './spel.ts';

/** Where these stand among the people of the ordinary school; in the village school bestuur and the one person with the roles. */
const IB = 1;
const AF = 2;
const EINDROL = 3;
const eens: Maak = (d, c) => zet(d, 'InstemmingGeven', { voorstelId: laatsteVoorstel(c) });
/** What takes several commands in a row, by the right people: alone, chance finds it in no history. */
const RITTEN: readonly ((wie: number, k: number) => readonly (readonly [number, Maak])[])[] = [
  // A2 up and down again: with or without advice of Veilig Thuis, with or without the aandachtsfunctionaris (P-02).
  (wie, k) => [
    [wie, (d) => weegt(d, 'A2', 'structureel')],
    ...(k % 3 === 0 ? [] : [[wie, (d: MedewerkerId) => zet(d, 'VeiligThuisRaadplegen')] as const]),
    [wie, (d) => weegt(d, 'A2', 'veilig-genoeg')],
    [k % 3 === 1 ? IB : AF, eens],
  ],
  // A special form, the answer of Veilig Thuis, and a talk with a parent (P-05).
  (wie, k) => [
    [wie, (d) => zet(d, 'SignaalVastleggen', { heropenen: true, vormen: ['dreigende-vgv'] })],
    [wie, (d) => zet(d, 'PersoonToevoegen')],
    [wie, (d) => zet(d, 'VeiligThuisRaadplegen', { gesprekAdvies: kies(['kan', 'alleen-zo', 'nu-niet'] as const, k) })],
    [wie, (d) => zet(d, 'GesprekPlannen')],
  ],
  // The one who reported confirms it (P-09).
  (wie) => {
    const zelf = wie % 2 === 0 ? AF : EINDROL;
    return [
      [wie, (d) => weegt(d, 'A2', 'acuut')],
      [zelf, (d) => zet(d, 'MeldingVastleggen')],
      [zelf, (d, c) => zet(d, 'MeldingBevestigen', { meldingId: laatste(c) })],
    ];
  },
  // Closing in any way, with a second person; also while a melding is asked for (E-16).
  (wie, k) => [
    ...(k % 2 === 0 ? [] : [[wie, (d: MedewerkerId) => weegt(d, 'A2', 'twijfel')] as const]),
    [wie, (d) => zet(d, 'CasusSluiten', { einde: kies(EINDES, k) })],
    [k % 4 > 1 ? IB : AF, eens],
  ],
  // The adviser of Veilig Thuis as the second person, with or without a name (P-09).
  (wie) => [
    [wie, (d) => zet(d, 'CasusSluiten', { einde: 'leerling-weg' })],
    [
      wie,
      (d, c, k) =>
        zet(d, 'InstemmingGeven', {
          voorstelId: laatsteVoorstel(c),
          via: 'veilig-thuis',
          gebeldOp: c?.laatsteActiviteitOp as Moment,
          inhoud: { reden: 'Eens.', adviseur: k % 3 === 0 ? ' ' : 'De Wit' },
        }),
    ],
  ],
  // Direct danger, and then not (E-22).
  (wie) =>
    [true, false].map((directGevaar) => [
      wie,
      (d: MedewerkerId) =>
        zet(d, 'BasisvragenBeantwoorden', {
          antwoorden: { directGevaar, belemmerdeOntwikkeling: true, risicoNabij: false },
        }),
    ]),
  // An answer that protects, and the same person who thinks better of it (P-09).
  (wie) => [
    [wie, (d) => weegt(d, 'A3', 'nee')],
    [wie, (d) => weegt(d, 'A3', 'ja')],
  ],
  (wie) => [
    [wie, (d) => weegtA4(d, [{ ...werktMee(), aanvaardt: false }])],
    [wie, (d) => weegtA4(d, [werktMee()])],
  ],
  // Help that begins and is weighed: worked, or not (E-06, E-08).
  (wie, k) => [
    [wie, (d) => zet(d, 'HulpVolgen')],
    [wie, (d) => weegt(d, 'A5', kies(['ja', 'ja', 'deels', 'nee'] as const, k))],
    [AF, eens],
    [wie, (d) => zet(d, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-12-01') })],
  ],
];
const rit: fc.Arbitrary<readonly Stap[]> = fc
  .record({ wie: fc.nat(), k: fc.nat(999), welke: fc.nat(RITTEN.length - 1) })
  .map(({ wie, k, welke }) => RITTEN[welke]!(wie, k).map(([w, wat]) => ({ wie: w, wat, k, oud: 1 })));
/** Commands one by one, and now and then a few that belong together. */
const reeks = (lengte: { readonly minLength?: number; readonly maxLength: number }): fc.Arbitrary<readonly Stap[]> =>
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: stap.map((s): readonly Stap[] => [s]) }, { weight: 1, arbitrary: rit }),
      lengte,
    )
    .map((delen) => delen.flat());

export interface Geschiedenissen {
  /** Looks at every command that was accepted. */
  readonly bijElkeStap: (kijk: Kijk) => void;
  /** Looks at the state that each history ends in. */
  readonly aanHetEind: (kijk: (stand: Stand) => void) => void;
}
/**
 * Many histories, played once and looked at many times: replaying them for each property costs most of the time. Only where a
 * look fails they are played again, to find the shortest history that shows it.
 */
export function geschiedenissen(runs: { readonly numRuns: number; readonly seed: number }): Geschiedenissen {
  const eenReis = fc.tuple(begin, reeks({ minLength: 5, maxLength: 40 }));
  const stappen: Parameters<Kijk>[] = [];
  const einden: Stand[] = [];
  const speel = (): void => {
    if (einden.length > 0) return;
    for (const [b, s] of fc.sample(eenReis, runs)) einden.push(speelUit(b, s, (...stapje) => stappen.push(stapje)));
  };
  const kijkOfZoek = (kijk: () => void, opnieuw: (b: Begin, s: readonly Stap[]) => void): void => {
    speel();
    try {
      kijk();
    } catch (fout) {
      fc.assert(
        fc.property(eenReis, ([b, s]) => {
          opnieuw(b, s);
        }),
        runs,
      );
      throw fout;
    }
  };
  return {
    bijElkeStap: (kijk) => {
      kijkOfZoek(
        () => {
          for (const stapje of stappen) kijk(...stapje);
        },
        (b, s) => {
          speelUit(b, s, kijk);
        },
      );
    },
    aanHetEind: (kijk) => {
      kijkOfZoek(
        () => {
          einden.forEach(kijk);
        },
        (b, s) => {
          kijk(speelUit(b, s, () => undefined));
        },
      );
    },
  };
}
