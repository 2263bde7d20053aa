// Every example test of the domain in one module graph, for Stryker alone, run by Mocha: it keeps the modules loaded and runs for each
// mutant only the tests that reach it (ADR 0012). It knows no rule. The random histories stay out: what they kill by chance proves nothing.

import { readdirSync } from 'node:fs';

import { expect } from 'expect';
import { bind } from 'jest-each';

// The words of Jest that Mocha lacks, from the packages that Jest takes them from.
Object.assign(globalThis.it, { each: bind(globalThis.it, false) });
type Hook = (run: () => void) => void;
const { before, after } = globalThis as unknown as { readonly before: Hook; readonly after: Hook };
Object.assign(globalThis, { expect, beforeAll: before, afterAll: after });

const FOLDER = new URL('../domain/', import.meta.url);
/** The walks and complete tables: they reach nearly every line and take most of the time, so a mutant meets them last. */
const WALKS = [
  'gesloten',
  'klok-wandeling',
  'oude-kaart',
  'tabel',
  'vakantie',
  'verkeerd-kind-overal',
  'vloer',
  'vragenlijst',
];
const isWalk = (file: string): boolean => WALKS.some((name) => file.startsWith(name));

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.test.ts') && !file.includes('eigenschappen'))
  .toSorted((a, b) => Number(isWalk(a)) - Number(isWalk(b)) || a.localeCompare(b));
for (const file of files) await import(new URL(file, FOLDER).href);
// The diagram of the README is drawn from the protocol table, and is the only thing that reads its steps and kinds.
await import('../architecture/readme.test.ts');

interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
/**
 * Histories that a file plays while it loads reach nearly every rule: Stryker would start a new process for each of those mutants. What
 * a test reaches as well is for that test to kill; only what no test reaches stays static.
 */
after(() => {
  const { mutantCoverage } = (Reflect.get(globalThis, '__stryker__') ?? {}) as { readonly mutantCoverage?: Coverage };
  if (mutantCoverage === undefined) return;
  const reached = Object.values(mutantCoverage.perTest).flatMap((counts) => Object.keys(counts));
  for (const id of reached) Reflect.deleteProperty(mutantCoverage.static, id);
});
