// A folder of its own for a test file, with stores in it; both are gone afterwards.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Answers the path of a database file in a new folder, removed after all tests of the file. */
export function tempDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return join(folder, 'casussen.sqlite');
}
