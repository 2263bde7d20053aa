// What the sources say on why one looks again after help: on the card that asks it.

import { BASIS_2019 } from '../../src/domain/schoolprofiel.ts';
import { cardOf, SAMPLES } from '../support/cards/samples.ts';
import { leesbaar } from '../support/huis/chat.ts';

const kaart = (naam: string, geval: string): string => {
  const sample = SAMPLES.find((s) => s.kaart === naam && s.geval === geval);
  if (sample === undefined) throw new Error(`no sample ${naam} ${geval}`);
  return leesbaar(cardOf(sample));
};

it('vraagt na de hulp opnieuw of het veilig is en wat het kind zelf zegt, na drie maanden en na een jaar [S4-04]', () => {
  expect(kaart('opvolging', 'gewoon')).toContain('Na hulp is het niet altijd meteen veilig, ook een jaar later niet.');
  expect(JSON.stringify(cardOf(SAMPLES.find((s) => s.kaart === 'opvolging')!))).toContain('En wat zegt het kind zelf?');
  expect(BASIS_2019.termijnen.opvolgenMaanden).toEqual([3, 12]);
  expect(kaart('betekenis', 'gewoon')).toContain('Eerder geweld is de belangrijkste voorspeller van nieuw geweld.');
});
