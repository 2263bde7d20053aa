// What the guides tell people to run, type or open is still there.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { PRESETS } from '../../src/domain/schoolprofiel.ts';
import { readWoorden } from '../../src/teams/woorden.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const vind = (tekst: string, patroon: RegExp): string[] => [...tekst.matchAll(patroon)].map(([, wat]) => wat ?? '');

describe.each(['src/docs/handleiding-uitrol.md', 'src/docs/handleiding-aandachtsfunctionaris.md', 'infra/README.md'])(
  '%s',
  (pad) => {
    const tekst = readFileSync(pad, 'utf8');
    it('names only commands that exist', () => {
      const genoemd = vind(tekst, /npm run (?:-s )?([a-z0-9:-]+)/g);
      expect(genoemd.length).toBeGreaterThan(0);
      expect(genoemd.filter((naam) => scripts[naam] === undefined)).toEqual([]);
    });
    it('names only files that exist', () => {
      const bestanden = vind(tekst, /[` ]((?:infra|src|manifest|test)\/[\w./-]+\w)/g);
      const links = vind(tekst, /\]\(([^)]+)\)/g).map((link) => join(dirname(pad), link));
      expect([...bestanden, ...links].filter((naam) => !existsSync(naam))).toEqual([]);
    });
    it('lets people type only words that open a card', () => {
      const woorden = vind(tekst, /(?:[Tt]ypt?|het woord) (?:het woord )?`([a-z][a-z ]+)`/g);
      expect(woorden.filter((woord) => readWoorden(woord).soort !== 'los')).toEqual([]);
    });
  },
);

it('the guide of the aandachtsfunctionaris explains each preset', () => {
  const tekst = readFileSync('src/docs/handleiding-aandachtsfunctionaris.md', 'utf8');
  expect(vind(tekst, /^\| `(\w+)`/gm).toSorted()).toEqual([...PRESETS].toSorted());
});
