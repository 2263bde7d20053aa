// Guards the walls between rooms: the house itself has no breach, and every kind of breach that is seeded is caught.

import { z } from 'zod';

import { runForJson, seedTree } from './seeded-tree.ts';
import type { Files } from './seeded-tree.ts';

const outcome = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

async function cruise(folder: string): Promise<{ readonly files: number; readonly breaches: readonly string[] }> {
  const json = await runForJson(
    folder,
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['--config', 'test/architecture/dependency-rules.cjs', '--output-type', 'json', 'src'],
  );
  const { totalCruised, violations } = outcome.parse(json).summary;
  return { files: totalCruised, breaches: violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`) };
}

/** Files that a breach can point at; each is good by itself. */
const HOUSE: Files = {
  'src/main.ts': "import './compose.ts';",
  'src/compose.ts':
    "import './domain/regel.ts'; import './views/blik.ts'; import './application/gebruik.ts'; import './application/ports.ts'; import './presentation/kaart.ts'; import './notifications/relay.ts'; import './store/bewaren.ts'; import './teams/gesprek.ts'; import './calendar/dag.ts'; import './keys/sleutel.ts'; import './logging/regel.ts';",
  'src/shared/id.ts': 'export type Id = string;',
  'src/domain/regel.ts': "import type { Id } from '../shared/id.ts';\nexport const regel: Id = 'a';",
  'src/views/blik.ts': "export { regel } from '../domain/regel.ts';",
  'src/application/ports.ts': "export type { Id } from '../shared/id.ts';",
  'src/application/gebruik.ts': "export { regel } from '../views/blik.ts';\nexport type { Id } from './ports.ts';",
  'src/presentation/kaart.ts':
    "import 'adaptivecards-templating';\nimport tekst from '../../cards/teksten/nl.json' with { type: 'json' };\nexport { tekst };",
  'src/notifications/relay.ts': "import type { Id } from '../application/ports.ts';\nexport const relay: Id = 'a';",
  'src/store/bewaren.ts': "import 'node:sqlite';\nimport 'zod';\nexport type { Id } from '../application/ports.ts';",
  'src/teams/gesprek.ts': "import 'botbuilder';\nimport 'express';\nexport { regel } from '../application/gebruik.ts';",
  'src/teams/local-authentication.ts': "import 'node:crypto';",
  'src/calendar/dag.ts': "import 'luxon';\nexport type { Id } from '../application/ports.ts';",
  'src/keys/sleutel.ts': "import 'node:crypto';\nexport type { Id } from '../application/ports.ts';",
  'src/logging/regel.ts': "import 'pino';\nexport type { Id } from '../application/ports.ts';",
  'src/voorbeeldschool/main.ts': "import '../compose.ts';\nimport '../teams/local-authentication.ts';",
  'cards/teksten/nl.json': '{}',
  'test/hulp.ts': 'export const hulp = 1;',
};

/** What is written, in which file, and the wall that must stop it. */
const BREACHES: readonly (readonly [code: string, file: string, wall: string])[] = [
  ["import 'zod';", 'src/domain/a.ts', 'domain-packages'],
  ["import 'node:fs';", 'src/domain/b.ts', 'domain-packages'],
  ["import type { DateTime } from 'luxon';\nexport type T = DateTime;", 'src/domain/c.ts', 'domain-packages'],
  ["import type { Id } from '../application/ports.ts';\nexport type T = Id;", 'src/domain/d.ts', 'domain-rooms'],
  ["import '../domain/regel.ts';", 'src/shared/a.ts', 'shared-rooms'],
  ["import '../presentation/kaart.ts';", 'src/views/a.ts', 'views-rooms'],
  ["import '../store/bewaren.ts';", 'src/application/a.ts', 'application-rooms'],
  ["import 'botbuilder';", 'src/application/b.ts', 'application-packages'],
  ["import '../application/gebruik.ts';", 'src/presentation/a.ts', 'presentation-rooms'],
  ["import 'node:fs';", 'src/presentation/b.ts', 'presentation-packages'],
  ["import '../application/gebruik.ts';", 'src/notifications/a.ts', 'notifications-rooms'],
  ["import '../teams/gesprek.ts';", 'src/store/a.ts', 'store-rooms'],
  ["import '../application/gebruik.ts';", 'src/store/b.ts', 'store-rooms'],
  ["import '../store/bewaren.ts';", 'src/teams/a.ts', 'teams-rooms'],
  ["import 'node:sqlite';", 'src/teams/b.ts', 'teams-packages'],
  ["await import('../store/bewaren.ts');", 'src/teams/c.ts', 'teams-rooms'],
  ["export { DateTime } from 'luxon';", 'src/teams/d.ts', 'teams-packages'],
  ["import 'botbuilder';", 'src/calendar/a.ts', 'calendar-packages'],
  ["import '../domain/regel.ts';", 'src/keys/a.ts', 'keys-rooms'],
  ["import 'node:fs';", 'src/logging/a.ts', 'logging-packages'],
  ["import '../compose.ts';", 'src/teams/e.ts', 'compose-is-the-end'],
  ["import '../teams/local-authentication.ts';", 'src/store/c.ts', 'demo-stays-outside'],
  ["import './teams/local-authentication.ts';", 'src/config.ts', 'demo-stays-outside'],
  ["import '../voorbeeldschool/main.ts';", 'src/teams/f.ts', 'demo-stays-outside'],
  ["import '../../test/hulp.ts';", 'src/teams/g.ts', 'src-never-imports-test'],
  [
    "import tekst from '../../cards/teksten/nl.json' with { type: 'json' };\nexport { tekst };",
    'src/teams/h.ts',
    'cards-belong-to-presentation',
  ],
  ["import './kring-b.ts';\nexport const a = 1;", 'src/domain/kring-a.ts', 'no-cycles'],
  ["import './bestaat-niet.ts';", 'src/domain/e.ts', 'no-unresolved'],
  ['export const los = 1;', 'src/domain/los.ts', 'no-orphans'],
];

it('finds no breach in the house', async () => {
  const { files, breaches } = await cruise('.');
  expect(breaches).toEqual([]);
  expect(files).toBeGreaterThan(20);
}, 60_000);

describe('a seeded house', () => {
  const caught = async (files: Files): Promise<readonly string[]> => {
    const tree = seedTree(files);
    try {
      return (await cruise(tree.folder)).breaches;
    } finally {
      tree.remove();
    }
  };
  let found: readonly string[] = [];
  beforeAll(async () => {
    const backAgain = { 'src/domain/kring-b.ts': "import './kring-a.ts';\nexport const b = 1;" };
    found = await caught({
      ...HOUSE,
      ...backAgain,
      ...Object.fromEntries(BREACHES.map(([code, file]) => [file, code])),
    });
  }, 60_000);

  it('is quiet while nothing is wrong', async () => {
    expect(await caught(HOUSE)).toEqual([]);
  }, 60_000);

  it.each(BREACHES)('catches %j in %s by %s', (_code, file, wall) => {
    expect(found).toContainEqual(expect.stringMatching(`^${wall}: ${file} `));
  });
});
