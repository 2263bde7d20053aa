// What the README says about the house is still true: the diagram of the steps, and the commands it names.

import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { diagram } from '../support/readme-diagram.ts';

const read = (naam: string): string => readFileSync(new URL(`../../${naam}`, import.meta.url), 'utf8');
const readme = read('README.md');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

describe('README', () => {
  it('shows the steps as the table has them', () => {
    expect(readme).toContain(`<!-- stappen -->\n\n${diagram()}\n\n<!-- /stappen -->`);
  });
  it('names only commands that exist', () => {
    const genoemd = [...readme.matchAll(/npm run (?:-s )?([a-z0-9:-]+)/g)].map(([, naam]) => naam ?? '');
    expect(genoemd.length).toBeGreaterThan(5);
    expect(genoemd.filter((naam) => scripts[naam] === undefined)).toEqual([]);
  });
  it('shows pictures that are there', () => {
    const beelden = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, pad]) => pad ?? '');
    expect(beelden.length).toBeGreaterThan(0);
    for (const pad of beelden) expect(read(pad).length).toBeGreaterThan(1000);
  });
});
