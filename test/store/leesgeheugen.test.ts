// What is remembered of a log that was read: only what stands as it stood, of the last casussen.

import { createLeesgeheugen } from '../../src/store/leesgeheugen.ts';

const gelezen = (stored: object) => ({ tekst: JSON.stringify(stored), sealed: stored, event: {} });
const [een, twee, drie] = [{ nummer: 1 }, { nummer: 2 }, { nummer: 3 }];

test('what stands as it stood is found, up to the first event that does not', () => {
  const geheugen = createLeesgeheugen<object>();
  const log = { sleutel: 's', gelezen: [een, twee].map(gelezen) };
  geheugen.remember('a', log);
  expect(geheugen.find('a', [{ ...een }, { ...twee }, drie])).toEqual(log.gelezen);
  expect(geheugen.find('a', [een, { nummer: 2, door: 'x' }])).toEqual(log.gelezen.slice(0, 1));
  expect(geheugen.find('a', [twee, twee])).toEqual([]);
  expect(geheugen.find('a', [een])).toEqual(log.gelezen.slice(0, 1));
  expect(geheugen.find('b', [een])).toEqual([]);
  expect([geheugen.sleutelVan('a'), geheugen.sleutelVan('b')]).toEqual(['s', undefined]);
});

test('sixty-four casussen are remembered: the one that was not read for longest goes first', () => {
  const geheugen = createLeesgeheugen<object>();
  const plekken = Array.from({ length: 65 }, (_, i) => `casus-${String(i)}`);
  for (const plek of plekken.slice(0, 64)) geheugen.remember(plek, { sleutel: plek, gelezen: [gelezen(een)] });
  expect(geheugen.find('casus-0', [een])).toHaveLength(1);
  geheugen.remember('casus-64', { sleutel: 's', gelezen: [gelezen(een)] });
  expect(plekken.filter((plek) => geheugen.find(plek, [een]).length === 0)).toEqual(['casus-1']);
});

test('what was destroyed is forgotten', () => {
  const geheugen = createLeesgeheugen<object>();
  geheugen.remember('a', { sleutel: 's', gelezen: [gelezen(een)] });
  geheugen.forget('a');
  expect(geheugen.find('a', [een])).toEqual([]);
});

test('a few very long ones take no more memory than many ordinary ones', () => {
  const geheugen = createLeesgeheugen<object>();
  const lang = { feit: 'x'.repeat(3_000_000) };
  for (const naam of ['a', 'b', 'c']) geheugen.remember(naam, { sleutel: 's', gelezen: [gelezen(lang)] });
  expect(['a', 'b', 'c'].map((naam) => geheugen.find(naam, [lang]).length)).toEqual([0, 1, 1]);
});
