// `npm run package`: what the person who installs sees of it. What a good package is stands in the files beside it.

import { mkdirSync, writeFileSync } from 'node:fs';

import pakket from '../../package.json' with { type: 'json' };
import { maakPakket } from './pakket.ts';

/** EX_CONFIG of sysexits. */
const GEWEIGERD = 78;

const uitkomst = await maakPakket('manifest', process.env, pakket.version);
if (uitkomst.soort === 'geweigerd') {
  const regels = uitkomst.regels.map((regel) => `- ${regel}`);
  const slot = 'De instellingen staan uitgelegd in manifest/.env.example.';
  process.stderr.write(['Het pakket is niet gemaakt. Dit ontbreekt of klopt niet:', ...regels, slot, ''].join('\n'));
  process.exitCode = GEWEIGERD;
} else {
  const pad = `dist/teams-app-${pakket.version}.zip`;
  mkdirSync('dist', { recursive: true });
  writeFileSync(pad, uitkomst.zip);
  process.stdout.write(`Het pakket staat klaar: ${pad}. Upload het in het Teams-beheercentrum onder Apps beheren.\n`);
}
