// `npm run scholen:inlezen -- <bestand.json>`: what the person who installs sees of it. How schools are checked and kept is for the store.

import { readCosmosConfig, weigertekst } from './config.ts';
import { checkScholenBestand, readScholenAlsGeschreven } from './store/scholen-bestand.ts';
import { mensenRegels } from './store/scholen-mensen.ts';

/** EX_USAGE and EX_CONFIG of sysexits. */
const VERKEERD_GEBRUIKT = 64;
const GEWEIGERD = 78;

const stop = (tekst: string, code: number): void => {
  process.stderr.write(tekst);
  process.exitCode = code;
};

const run = async (pad: string): Promise<void> => {
  const uitkomst = readCosmosConfig(process.env);
  const regels = [
    ...(uitkomst.soort === 'geweigerd' ? uitkomst.regels : []),
    ...checkScholenBestand(pad).map((fout) => `${pad}: ${fout}`),
  ];
  if (uitkomst.soort === 'geweigerd' || regels.length > 0) {
    stop(weigertekst(regels, 'De scholen zijn niet ingelezen. Dit ontbreekt of klopt niet:'), GEWEIGERD);
    return;
  }
  const [{ leesScholenIn }, { createCredential }] = await Promise.all([
    import('./store/scholen-inlezen.ts'),
    import('./store/cosmos-credential.ts'),
  ]);
  try {
    const scholen = await leesScholenIn(pad, { ...uitkomst.cosmos, credential: createCredential() });
    process.stdout.write(`Ingelezen: ${scholen.join(', ')}. De assistent gebruikt ze binnen een minuut.\n`);
    for (const regel of mensenRegels(readScholenAlsGeschreven(pad))) process.stdout.write(`- ${regel}\n`);
  } catch (fout) {
    const code = fout instanceof Error && fout.name === 'CosmosError' ? fout.message : 'onverwachte fout';
    stop(`De scholen zijn niet of niet allemaal ingelezen (${code}). Probeer het opnieuw.\n`, 1);
  }
};

const [pad] = process.argv.slice(2);
if (pad === undefined) stop('Zo lees je scholen in:\n  npm run scholen:inlezen -- scholen.json\n', VERKEERD_GEBRUIKT);
else await run(pad);
