// `npm run scholen:uitschrijven -- <bestand.json>`: writes all schools as one file that can be read in again. It changes nothing.

import { existsSync, writeFileSync } from 'node:fs';

import { metScholen, stop, VERKEERD_GEBRUIKT } from './scholen-opdracht.ts';
import { schrijfUit } from './store/scholen-inlezen.ts';

const run = async (pad: string): Promise<void> => {
  const fouten = existsSync(pad) ? [`${pad}: dit bestand is er al; kies een andere naam`] : [];
  await metScholen('uitgeschreven', fouten, async ({ scholen, inrichtingen }) => {
    const inhoud = await schrijfUit(scholen, inrichtingen);
    writeFileSync(pad, `${JSON.stringify(inhoud, undefined, 2)}\n`, { flag: 'wx', mode: 0o600 });
    const aantal = inhoud.scholen.length;
    process.stdout.write(`Uitgeschreven naar ${pad}: ${String(aantal)} ${aantal === 1 ? 'school' : 'scholen'}.\n`);
  });
};

const [pad] = process.argv.slice(2);
if (pad === undefined)
  stop('Zo schrijf je alle scholen uit:\n  npm run scholen:uitschrijven -- scholen.json\n', VERKEERD_GEBRUIKT);
else await run(pad);
