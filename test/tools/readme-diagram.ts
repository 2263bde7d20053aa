// Puts the diagram of the steps into the README. Run after a change of meldcode.ts: npx node test/tools/readme-diagram.ts

import { readFileSync, writeFileSync } from 'node:fs';

import { diagram } from '../support/readme-diagram.ts';

const README = new URL('../../README.md', import.meta.url);
const tekst = readFileSync(README, 'utf8');
writeFileSync(README, tekst.replace(/(<!-- stappen -->)[\s\S]*?(<!-- \/stappen -->)/, `$1\n\n${diagram()}\n\n$2`));
