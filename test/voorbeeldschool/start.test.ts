// `npm run demo` as a real process: its words, its options, a port that is taken, a good end.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PRESETS } from '../../src/domain/schoolprofiel.ts';
import { OnbekendeOptie, parseOpties } from '../../src/voorbeeldschool/opties.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

/** Runs the demo; ends it with SIGINT as soon as `tot` was printed. */
const run = (woorden: readonly string[], tot?: (uitvoer: string) => Promise<boolean> | boolean) =>
  new Promise<{ code: number | null; uitvoer: string; fouten: string }>((resolve) => {
    const kind = spawn(process.execPath, ['src/voorbeeldschool/main.ts', '--map', map, ...woorden], { cwd: PROJECT });
    let uitvoer = '';
    let fouten = '';
    kind.stdout.on('data', (stuk: Buffer) => {
      uitvoer += stuk.toString();
      void Promise.resolve(tot?.(uitvoer) ?? false).then((genoeg) => genoeg && kind.kill('SIGINT'));
    });
    kind.stderr.on('data', (stuk: Buffer) => {
      fouten += stuk.toString();
    });
    kind.once('close', (code) => {
      resolve({ code, uitvoer, fouten });
    });
  });

describe('npm run demo', () => {
  it('prints where the school is, serves the page there and stops in good order', async () => {
    let page = '';
    const { code, fouten, uitvoer } = await run(['--poort', '0'], async (tekst) => {
      const adres = /staat klaar: (\S+)[^]*playground/.exec(tekst)?.[1];
      if (adres === undefined || page !== '') return false;
      page = 'wordt gehaald';
      page = await (await fetch(adres)).text();
      return true;
    });
    expect({ code, fouten }).toEqual({ code: 0, fouten: '' });
    expect(uitvoer).toContain('De Voorbeeldschool werkt met profiel basis2019.');
    expect(uitvoer).toContain('Alles daar is verzonnen.');
    expect(page).toContain('Alles op deze pagina is verzonnen.');
    expect(existsSync(join(map, 'voorbeeldschool', 'meldcode.sqlite'))).toBe(true);
  }, 30_000);

  it('says what to do when the port is taken, and leaves what was kept alone', async () => {
    const eigen = join(map, 'voorbeeldschool', 'iets');
    mkdirSync(join(map, 'voorbeeldschool'));
    writeFileSync(eigen, '');
    const bezet = createServer();
    await new Promise<void>((resolve) => bezet.listen(0, '127.0.0.1', resolve));
    const { port } = bezet.address() as AddressInfo;
    const { code, fouten } = await run(['--schoon', '--poort', String(port)]);
    bezet.close();
    expect(code).toBe(1);
    expect(fouten).toContain(`Poort ${String(port)} is al bezet.`);
    expect(fouten).toContain(`npm run demo -- --poort ${String(port + 1)}`);
    expect(existsSync(eigen)).toBe(true);
  }, 30_000);

  it('names the way out when the kept chats cannot be read', async () => {
    mkdirSync(join(map, 'voorbeeldschool'));
    writeFileSync(join(map, 'voorbeeldschool', 'gesprekken.json'), '{');
    const { code, fouten } = await run(['--poort', '0']);
    expect(code).toBe(1);
    expect(fouten).toContain('npm run demo -- --schoon');
  }, 30_000);
});

describe('the preset of the school', () => {
  it('is one of five: another is explained in Dutch, and nothing is touched', async () => {
    const { code, fouten } = await run(['--schoon', '--profiel', 'anders']);
    expect(code).toBe(1);
    expect(fouten).toContain('"anders" is geen profiel. Kies uit: basis2019, sot, zorgteam, jso, kwaliteitskaart.');
    expect(fouten).toContain('npm run demo -- --profiel sot');
    expect(existsSync(join(map, 'voorbeeldschool'))).toBe(false);
  }, 30_000);

  it.each(PRESETS)('can be %s', (profiel) => {
    expect(parseOpties(['--profiel', profiel], '/p')).toMatchObject({ profiel });
  });
});

describe('the options', () => {
  it('have a fixed port and folder, and keep to a folder of their own', () => {
    expect(parseOpties([], '/p')).toEqual({ poort: 3978, schoon: false, map: '/p/.data/voorbeeldschool' });
    expect(parseOpties(['--schoon', '--poort', '0', '--map', '/d'], '/p')).toEqual({
      poort: 0,
      schoon: true,
      map: '/d/voorbeeldschool',
    });
  });

  it.each([['--poort', 'x'], ['--poort', '70000'], ['--poort', '-1'], ['--port', '1'], ['los'], ['--poort']])(
    'explain themselves after %s %s',
    (...woorden) => {
      expect(() => parseOpties(woorden, '/p')).toThrow(OnbekendeOptie);
      expect(() => parseOpties(woorden, '/p')).toThrow('npm run demo -- --schoon');
    },
  );
});
