// Every example test of the domain in one module graph, for Stryker alone, run by Mocha: it keeps the modules loaded and runs for each
// mutant only the tests that reach it (ADR 0012). It knows no rule. The random histories stay out: what they kill by chance proves nothing.

import { readdirSync } from 'node:fs';

import { expect } from 'expect';
import { bind } from 'jest-each';

// The words of Jest that Mocha lacks, from the packages that Jest takes them from.
Object.assign(globalThis.it, { each: bind(globalThis.it, false) });
const fromMocha = (name: string): unknown => Reflect.get(globalThis, name);
Object.assign(globalThis, { expect, beforeAll: fromMocha('before'), afterAll: fromMocha('after') });

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
