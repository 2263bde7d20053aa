// Many random histories for the properties: commands one by one, and those that only mean something together; played once.

import fc from 'fast-check';
import type { Begin, Kijk, Maak, Stap } from './geschiedenis.ts';
import { begin, kies, laatste, laatsteVoorstel, speelUit, stap } from './geschiedenis.ts';
import { dag, weegt, zet } from './opdrachten.ts';
import type { Stand } from './spel.ts';

/** Where these two stand among the people: in the village school one person is both. */
const AF = 2;
const EINDROL = 3;
/** What takes several commands in a row, by the right people: alone, chance finds it in no history. */
const RITTEN: readonly ((wie: number, k: number) => readonly (readonly [number, Maak])[])[] = [
  // A2 down again: advice of Veilig Thuis, a proposal, and the aandachtsfunctionaris agrees (P-02).
  (wie) => [
    [wie, (d) => zet(d, 'VeiligThuisRaadplegen')],
    [wie, (d) => weegt(d, 'A2', 'veilig-genoeg')],
    [AF, (d, c) => zet(d, 'InstemmingGeven', { voorstelId: laatsteVoorstel(c) })],
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
  // Help that begins and is weighed: worked, or not (E-06, E-08).
  (wie, k) => [
    [wie, (d) => zet(d, 'HulpVolgen')],
    [wie, (d) => weegt(d, 'A5', kies(['ja', 'ja', 'deels', 'nee'] as const, k))],
    [AF, (d, c) => zet(d, 'InstemmingGeven', { voorstelId: laatsteVoorstel(c) })],
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
      fc.oneof({ weight: 6, arbitrary: stap.map((s): readonly Stap[] => [s]) }, { weight: 1, arbitrary: rit }),
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
