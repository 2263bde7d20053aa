// Every example test of the domain in one module graph, for Stryker alone: loading the domain once per mutant instead of once
// per file makes a run four times shorter. The random histories stay out: what they kill by chance proves nothing.

import { readdirSync } from 'node:fs';

const FOLDER = new URL('../domain/', import.meta.url);
for (const file of readdirSync(FOLDER).toSorted()) {
  if (file.endsWith('.test.ts') && !file.includes('eigenschappen')) await import(new URL(file, FOLDER).href);
}
// The diagram of the README is drawn from the protocol table, and is the only thing that reads its steps and kinds.
await import('../architecture/readme.test.ts');
