// Proves that the lint rules keep clock, chance, waiting and classes out of the pure rooms, and leave other rooms alone.

import { z } from 'zod';

import { runForJson, seedTree } from './seeded-tree.ts';

const outcome = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string() })),
  }),
);

const IMPURE: readonly (readonly [name: string, code: string])[] = [
  ['the clock by Date.now', 'export const a = Date.now();'],
  ['the clock by Date.now, written otherwise', "export const a = Date['now']();"],
  ['the clock by new Date', 'export const a = new Date();'],
  ['the clock by Date as a function', 'export const a = Date();'],
  ['the clock by performance', 'export const a = performance.now();'],
  ['chance', 'export const a = Math.random();'],
  ['chance, taken apart', 'export const { random } = Math;'],
  ['chance by crypto', 'export const a = crypto.randomUUID();'],
  ['an async function', 'export async function a(): Promise<number> {\n  return 1;\n}'],
  ['an async arrow', 'export const a = async (): Promise<number> => 1;'],
  ['waiting at the top', 'await Promise.resolve();\nexport const a = 1;'],
  ['a promise', 'export const a = Promise.resolve(1);'],
  ['a class', 'export class A {\n  readonly b = 1;\n}'],
  ['a class without a name', 'export const a = class {\n  readonly b = 1;\n};'],
  ['the environment', "export const a = process.env['A'];"],
  ['a timer', 'export const a = setTimeout(() => undefined, 1);'],
  ['the network', "export const a = fetch('http://127.0.0.1');"],
  ['a package', "import { z } from 'zod';\nexport const a = z;"],
  ['a builtin', "import { join } from 'node:path';\nexport const a = join;"],
  ['time zones', "export const a = new Intl.DateTimeFormat('nl');"],
  ['the console', "console.log('a');\nexport const a = 1;"],
];
const PURE = 'export const op = (moment: string): number => new Date(moment).getTime();\n';
const ROOMS = ['domain', 'views', 'shared'];
const fileOf = (room: string, index: number): string => `src/${room}/impure-${String(index)}.ts`;

let found: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(async () => {
  const impure = ROOMS.flatMap((room) => IMPURE.map(([, code], index) => [fileOf(room, index), `${code}\n`] as const));
  const tree = seedTree({
    ...Object.fromEntries(impure),
    'src/domain/pure.ts': PURE,
    'src/calendar/klok.ts': 'export const nu = async (): Promise<number> => Date.now();\n',
    'src/teams/praat.ts': "console.log('a');\n",
  });
  try {
    const args = ['-c', 'test/architecture/eslint.config.mjs', '--format', 'json', 'src'];
    const files = outcome.parse(await runForJson(tree.folder, 'eslint/bin/eslint.js', ...args));
    found = new Map(
      files.map(({ filePath, messages }) => [
        filePath.slice(filePath.lastIndexOf('/src/') + 1),
        messages.map(({ ruleId }) => ruleId ?? 'parse error'),
      ]),
    );
  } finally {
    tree.remove();
  }
}, 60_000);

describe.each(ROOMS)('src/%s', (room) => {
  it.each(IMPURE.map(([name], index) => [name, index] as const))('refuses %s', (_name, index) => {
    expect(found.get(fileOf(room, index))).toContainEqual(expect.stringMatching(/^no-restricted-/));
  });
});

it('lets a rule read a moment that it was given', () => {
  expect(found.get('src/domain/pure.ts')).toEqual([]);
});

it('lets other rooms have a clock and wait', () => {
  expect(found.get('src/calendar/klok.ts')).toEqual([]);
});

it('keeps the console out of every room', () => {
  expect(found.get('src/teams/praat.ts')).toEqual(['no-console']);
});
