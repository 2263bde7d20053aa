// Writes the containers as the store wants them into infra/containers.json, which Bicep reads. Run: npm run infra:containers

import { writeFileSync } from 'node:fs';

import { DEFINITIONS } from '../../src/store/cosmos-prepare.ts';

writeFileSync('infra/containers.json', `${JSON.stringify(DEFINITIONS, undefined, 2)}\n`);
