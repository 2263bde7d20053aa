// Every threat of dreigingen.md names its test, and every test that it names is there under that title.

import { existsSync, readFileSync } from 'node:fs';

const PAPIER = readFileSync('src/docs/dreigingen.md', 'utf8');
const BEWIJS = /`(test\/[\w/.-]+\.test\.ts)` “([^”]+)”/gu;

interface Dreiging {
  readonly id: string;
  readonly bewijzen: readonly (readonly [bestand: string, titel: string])[];
}
const dreigingenIn = (papier: string): readonly Dreiging[] =>
  [...papier.matchAll(/^\| (D-\d+) *\|.*$/gmu)].map(({ 0: rij, 1: id = '' }) => ({
    id,
    bewijzen: [...rij.matchAll(BEWIJS)].map(({ 1: bestand = '', 2: titel = '' }) => [bestand, titel] as const),
  }));

/** What is wrong with what the paper says, one line each. */
function fouten(papier: string): readonly string[] {
  const alle = dreigingenIn(papier);
  const bron = (bestand: string): string => (existsSync(bestand) ? readFileSync(bestand, 'utf8') : '');
  return alle.flatMap(({ id, bewijzen }) => [
    ...(alle.filter((andere) => andere.id === id).length > 1 ? [`${id} stands twice`] : []),
    ...(bewijzen.length === 0 ? [`${id} names no test`] : []),
    ...bewijzen.flatMap(([bestand, titel]) =>
      ["'", '"', '`'].some((teken) => bron(bestand).includes(`${teken}${titel}${teken}`))
        ? []
        : [`${id}: no test “${titel}” in ${bestand}`],
    ),
  ]);
}

test('each threat names a test that is there', () => {
  expect(dreigingenIn(PAPIER).length).toBeGreaterThanOrEqual(30);
  expect(fouten(PAPIER)).toEqual([]);
});

test('a threat without a test, with one that is gone, or with an id of another is found', () => {
  const rij = (id: string, bewijs: string): string => `| ${id} | a | b | ${bewijs} |`;
  const goed = '`test/architecture/dreigingen.test.ts` “each threat names a test that is there”';
  expect(fouten(rij('D-01', goed))).toEqual([]);
  expect(fouten(rij('D-01', 'none'))).toEqual(['D-01 names no test']);
  expect(fouten(rij('D-01', goed.replace('each', 'no')))).toHaveLength(1);
  expect(fouten(rij('D-01', goed.replace('dreigingen', 'weg')))).toHaveLength(1);
  expect(fouten(`${rij('D-01', goed)}\n${rij('D-01', goed)}`)).toEqual(['D-01 stands twice', 'D-01 stands twice']);
});
