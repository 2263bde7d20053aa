// What the guides tell people to run, type or open is still there.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { z } from 'zod';

import { PRESETS } from '../../src/domain/schoolprofiel.ts';
import { checkScholenBestand } from '../../src/store/scholen-bestand.ts';
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

describe('the guide for who rolls out', () => {
  const tekst = readFileSync('src/docs/handleiding-uitrol.md', 'utf8');
  const bicep = readFileSync('infra/main.bicep', 'utf8');
  it('starts from a file of schools that can be read in as it stands', () => {
    const [json = ''] = vind(tekst, /```json\n([^`]+)```/g);
    const map = mkdtempSync(join(tmpdir(), 'handleiding-'));
    writeFileSync(join(map, 'scholen.json'), json);
    expect(checkScholenBestand(join(map, 'scholen.json'))).toEqual([]);
    rmSync(map, { recursive: true });
  });
  it('asks Azure only for outputs that the deployment gives', () => {
    const uitvoer = vind(tekst, /properties\.outputs\.(\w+)\.value/g);
    expect(uitvoer.length).toBeGreaterThan(1);
    expect(uitvoer.filter((naam) => !bicep.includes(`output ${naam} `))).toEqual([]);
  });
  it('has every service turned on that the deployment uses', () => {
    const [lijst = ''] = vind(tekst, /for dienst in ([A-Za-z ]+); do/g);
    // Authorization is there in every subscription.
    const nodig = vind(bicep, /'Microsoft\.(\w+)\/[\w/]+@/g).filter((naam) => naam !== 'Authorization');
    expect(lijst.split(' ').toSorted()).toEqual([...new Set(nodig)].toSorted());
  });
  it('sets and copies only what the program reads', () => {
    const gezet = vind(tekst, /export ([A-Z_]+)=/g);
    const uitgelegd = readFileSync('.env.example', 'utf8') + readFileSync('manifest/.env.example', 'utf8');
    expect(gezet.length).toBeGreaterThan(3);
    expect(gezet.filter((naam) => !uitgelegd.includes(`\n${naam}=`))).toEqual([]);
  });
  it('counts the words in the menu as they are', () => {
    const { bots } = z
      .object({ bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.unknown()) })) })) })
      .parse(JSON.parse(readFileSync('manifest/manifest.json', 'utf8')));
    expect(bots[0]?.commandLists[0]?.commands).toHaveLength(10);
    expect(tekst).toContain('tien woorden');
  });
});

it('the guide of the aandachtsfunctionaris explains each preset', () => {
  const tekst = readFileSync('src/docs/handleiding-aandachtsfunctionaris.md', 'utf8');
  expect(vind(tekst, /^\| `(\w+)`/gm).toSorted()).toEqual([...PRESETS].toSorted());
});
