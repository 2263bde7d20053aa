// `npm run scholen:inlezen -- <bestand.json>`: what the person who installs sees of it. How schools are checked and kept is for the store.

import { klok, metScholen, stop, VERKEERD_GEBRUIKT } from './scholen-opdracht.ts';
import { checkScholenBestand, readInrichtingen } from './store/scholen-bestand.ts';
import { leesIn } from './store/scholen-inlezen.ts';
import { mensenRegels } from './store/scholen-mensen.ts';

const run = async (pad: string): Promise<void> => {
  const fouten = checkScholenBestand(pad).map((fout) => `${pad}: ${fout}`);
  await metScholen('ingelezen', fouten, async ({ inrichtingen }) => {
    const scholen = readInrichtingen(pad);
    const gewijzigd = await leesIn(inrichtingen, scholen, klok.nu());
    const zelfde = scholen.length - gewijzigd.length;
    const regels = [
      gewijzigd.length > 0
        ? `Ingelezen: ${gewijzigd.join(', ')}. De assistent gebruikt ze binnen een minuut.`
        : 'Er is niets ingelezen: de scholen in dit bestand stonden al zo.',
      ...(gewijzigd.length > 0 && zelfde > 0 ? [`Zonder wijziging: ${String(zelfde)}.`] : []),
      ...mensenRegels(scholen.filter(({ schoolId }) => gewijzigd.includes(schoolId))).map((regel) => `- ${regel}`),
    ];
    process.stdout.write(`${regels.join('\n')}\n`);
  });
};

const [pad] = process.argv.slice(2);
if (pad === undefined) stop('Zo lees je scholen in:\n  npm run scholen:inlezen -- scholen.json\n', VERKEERD_GEBRUIKT);
else await run(pad);
