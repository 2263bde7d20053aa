// Starts the real production process: ready and closed to strangers with a complete configuration, refusing each one that is not.

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../support/free-port.ts';

const map = mkdtempSync(join(tmpdir(), 'start-'));
const running = new Set<ChildProcessWithoutNullStreams>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(map, { recursive: true, force: true });
});

type Settings = Readonly<Record<string, string | undefined>>;

async function complete(): Promise<Settings> {
  const scholen = join(map, 'scholen.json');
  if (!existsSync(scholen)) copyFileSync('src/voorbeeldschool/school.json', scholen);
  return {
    MICROSOFT_APP_ID: randomUUID(),
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_TENANT_ID: randomUUID(),
    MICROSOFT_APP_PASSWORD: `aB3~${randomBytes(27).toString('base64url')}`,
    PORT: await freePort(),
    SCHOLEN_BESTAND: scholen,
    OPSLAG: 'sqlite',
    SQLITE_BESTAND: join(map, `${randomUUID()}.sqlite`),
    EEN_MACHINE: 'ja',
    SLEUTELS_MAP: mkdtempSync(join(map, 'sleutels-')),
    SLEUTEL_LOGBOEK: randomBytes(32).toString('base64'),
    SLEUTEL_LEERLING: randomBytes(32).toString('base64'),
  };
}

const DIRECT = [process.execPath, 'src/main.ts'] as const;
const NPM_START = ['npm', 'start', '--silent'] as const;

/** A started process; `ended` is everything it said and how it ended. */
function start([command, ...args]: readonly [string, ...string[]], settings: Settings) {
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, { env: { PATH, HOME, ...settings }, detached: true });
  running.add(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.stderr += piece.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    running.delete(child);
    return { ...said, code };
  });
  /** To the whole group, as a terminal or a supervisor does. */
  const signal = (name: NodeJS.Signals): void => {
    process.kill(-(child.pid ?? 0), name);
  };
  return { ended, signal };
}

async function untilReady(url: string, ended: Promise<{ readonly stderr: string }>): Promise<void> {
  let stopped: string | undefined;
  void ended.then(({ stderr }) => (stopped = stderr));
  for (;;) {
    const status = await fetch(`${url}/gereed`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    if (stopped !== undefined) throw new Error(`it stopped: ${stopped}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

const post = async (url: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> => {
  const body = JSON.stringify({
    type: 'message',
    text: 'hallo',
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:1',
  });
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, body: await answer.text() };
};

describe('with a complete configuration', () => {
  it.each([
    ['npm start', NPM_START, {}],
    ['node', DIRECT, {}],
    ['node, whatever else the environment says', DIRECT, { NODE_ENV: 'development', ALLOW_UNSIGNED: '1', DEMO: 'ja' }],
  ] as const)(
    '%s gets ready, answers an unsigned activity with an empty 401, and stops when asked',
    async (_name, command, more) => {
      const settings: Settings = { ...(await complete()), ...more };
      const { ended, signal } = start(command, settings);
      const url = `http://127.0.0.1:${settings['PORT'] ?? ''}`;
      await untilReady(url, ended);

      expect(await post(url)).toEqual({ status: 401, body: '' });
      expect(await post(url, { authorization: 'Bearer a.b.c' })).toEqual({ status: 401, body: '' });
      expect(existsSync(settings['SQLITE_BESTAND'] ?? '')).toBe(true);

      signal('SIGTERM');
      const { code, stdout, stderr } = await ended;
      expect(stderr).toBe('');
      expect(code === 0 || command === NPM_START).toBe(true);
      const codes = stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { code: string }).code);
      expect(codes.filter((each) => each.startsWith('huis-'))).toEqual(['huis-gestart', 'huis-stopt', 'huis-gestopt']);
      expect(stdout).not.toContain(settings['MICROSOFT_APP_PASSWORD']);
    },
    60_000,
  );
});

describe('it refuses to start', () => {
  const refused = async (settings: Settings, command: readonly [string, ...string[]] = DIRECT): Promise<string[]> => {
    const { code, stdout, stderr } = await start(command, settings).ended;
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
    return stderr.split('\n').filter((line) => line.startsWith('- '));
  };
  const ongeldig = join(map, 'ongeldig.json');
  writeFileSync(ongeldig, '{"scholen": []}');

  it.each<[string, string | undefined]>([
    ['MICROSOFT_APP_ID', undefined],
    ['MICROSOFT_APP_ID', ''],
    ['MICROSOFT_APP_ID', 'meldcode'],
    ['MICROSOFT_APP_TYPE', undefined],
    ['MICROSOFT_APP_TYPE', 'MultiTenant'],
    ['MICROSOFT_APP_TENANT_ID', undefined],
    ['MICROSOFT_APP_TENANT_ID', 'common'],
    ['MICROSOFT_APP_PASSWORD', undefined],
    ['MICROSOFT_APP_PASSWORD', '<value-of-the-client-secret>'],
    ['PORT', undefined],
    ['PORT', '0'],
    ['SCHOLEN_BESTAND', undefined],
    ['SCHOLEN_BESTAND', join(map, 'bestaat-niet.json')],
    ['SCHOLEN_BESTAND', ongeldig],
    ['OPSLAG', undefined],
    ['OPSLAG', 'geheugen'],
    ['SQLITE_BESTAND', undefined],
    ['SQLITE_BESTAND', ':memory:'],
    ['EEN_MACHINE', undefined],
    ['EEN_MACHINE', 'nee'],
    ['SLEUTELS_MAP', undefined],
    ['SLEUTELS_MAP', join(map, 'bestaat-niet')],
    ['SLEUTEL_LOGBOEK', undefined],
    ['SLEUTEL_LOGBOEK', Buffer.alloc(32).toString('base64')],
    ['SLEUTEL_LEERLING', undefined],
    ['SLEUTEL_LEERLING', Buffer.alloc(32).toString('base64')],
  ])(
    'with %s = %s, and names that setting alone',
    async (naam, waarde) => {
      const settings = { ...(await complete()), [naam]: waarde };
      const regels = await refused(settings);
      expect(regels).toEqual([expect.stringMatching(new RegExp(`^- ${naam}[ :]`))]);
      expect(existsSync(settings['SQLITE_BESTAND'] ?? '')).toBe(false);
    },
    30_000,
  );

  it.each([
    ['sqlite', 'COSMOS_|SLEUTELKLUIS_URL'],
    ['cosmos', 'SCHOLEN_BESTAND|SQLITE_|SLEUTELS_MAP|EEN_MACHINE'],
  ])(
    'through npm start too, with everything of %s at once, the file of schools included',
    async (OPSLAG, anders) => {
      const regels = await refused({ OPSLAG, SCHOLEN_BESTAND: ongeldig }, NPM_START);
      const namen = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, naam]) => naam ?? '');
      const gevraagd = namen.filter((naam) => naam !== 'OPSLAG' && !new RegExp(`^(?:${anders})`).test(naam));
      expect(regels.map((regel) => /^- ([A-Z_]+)/.exec(regel)?.[1]).toSorted()).toEqual(gevraagd.toSorted());
    },
    30_000,
  );

  it('with a school that misses people, naming each of them in its own words [S4-29][C-29][P-26]', async () => {
    const pad = join(map, 'onvolledig.json');
    const { scholen } = JSON.parse(readFileSync('src/voorbeeldschool/school.json', 'utf8')) as { scholen: object[] };
    const id = '00000000-0000-4000-8000-0000000000c';
    const medewerkers = [
      { medewerkerId: `${id}1`, naam: 'Dorien', rollen: ['directeur', 'bestuurder'] },
      { medewerkerId: `${id}2`, naam: 'Anna', rollen: ['leerkracht'], vervangt: ['intern-begeleider'] },
    ];
    const profiel = { woorden: { 'intern-begeleider': 'kwaliteitscoördinator' } };
    const school = { ...scholen[0], medewerkers, profiel, toezichthouder: undefined };
    writeFileSync(pad, JSON.stringify({ scholen: [school] }));
    const regels = await refused({ ...(await complete()), SCHOLEN_BESTAND: pad }, NPM_START);
    const begin = '- SCHOLEN_BESTAND: scholen.0 (de-voorbeeldschool): ';
    expect(regels.map((regel) => regel.replace(begin, ''))).toEqual([
      'niemand heeft de rol intern-begeleider (kwaliteitscoördinator)',
      'niemand heeft de rol aandachtsfunctionaris',
      'niemand anders vervangt de aandachtsfunctionaris: zet aandachtsfunctionaris bij "vervangt" van een collega',
      'niemand anders vervangt de directeur: zet directeur bij "vervangt" van een collega',
      `bestuur en directie zijn een persoon (${id}1): vul "toezichthouder" in`,
    ]);
  }, 30_000);

  it('when another process has the port, in one line without a stack', async () => {
    const taken = createServer().listen(0, '0.0.0.0');
    await once(taken, 'listening');
    const settings = { ...(await complete()), PORT: String((taken.address() as AddressInfo).port) };
    const { code, stderr } = await start(DIRECT, settings).ended;
    await new Promise((done) => taken.close(done));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'De assistent stopt door een onverwachte fout: EADDRINUSE.\n',
    });
  }, 30_000);
});
