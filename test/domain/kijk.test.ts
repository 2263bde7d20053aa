// A casus that runs is looked at once a school day, before the school opens and not all at the same minute (P-16).

import { volgendeKijkOp } from '../../src/domain/kijk.ts';
import { openingOp } from '../../src/domain/termijnen.ts';
import { toCasusId } from '../../src/shared/ids.ts';
import { dag } from '../support/domain/opdrachten.ts';
import { school } from '../support/domain/personen.ts';
import { gesloten, metSignaal, personeel } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const opDag = (datum: string) => ({ ...school(), vandaag: dag(datum) });
/** Minutes before the school opens on that day. */
const ervoor = (kijk: string | undefined, datum: string): number =>
  (Date.parse(openingOp(school().schooltijd, dag(datum))) - Date.parse(kijk ?? '')) / 60_000;

describe('Naar een casus die loopt', () => {
  it('wordt elke schooldag gekeken, drie tot vijf uur voor de school opengaat', () => {
    const { casus } = given(...metSignaal);
    for (const [vandaag, volgende] of [
      ['2026-03-09', '2026-03-10'],
      ['2026-03-13', '2026-03-16'],
    ] as const) {
      const minuten = ervoor(volgendeKijkOp(casus, opDag(vandaag)), volgende);
      expect(minuten).toBeGreaterThanOrEqual(180);
      expect(minuten).toBeLessThan(300);
    }
  });
  it('wordt altijd op hetzelfde moment gekeken, en niet naar alle tegelijk', () => {
    const { casus } = given(...metSignaal);
    const ander = { ...casus, casusId: toCasusId('BBBBBBBBBBBBBBBBBBBBBB') };
    const kijk = (welke: typeof casus, vandaag: string, volgende: string) =>
      ervoor(volgendeKijkOp(welke, opDag(vandaag)), volgende);
    expect(kijk(casus, '2026-03-09', '2026-03-10')).toBe(kijk(casus, '2026-03-10', '2026-03-11'));
    expect(kijk(ander, '2026-03-09', '2026-03-10')).not.toBe(kijk(casus, '2026-03-09', '2026-03-10'));
  });
  it('wordt niet gekeken als die dicht is of van het bestuur, of als er geen schooldag meer bekend is', () => {
    expect(volgendeKijkOp(given(...gesloten).casus, opDag('2026-03-09'))).toBeUndefined();
    expect(volgendeKijkOp(given(...personeel).casus, opDag('2026-03-09'))).toBeUndefined();
    expect(volgendeKijkOp(given(...metSignaal).casus, opDag('2029-01-01'))).toBeUndefined();
  });
});
