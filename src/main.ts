// Starts production and stops it again; everything it starts is put together in productie and compose.

import { readConfig, weigertekst } from './config.ts';
import type { Configuratie } from './config.ts';
import { toonFout } from './logging/velden.ts';
import { checkScholenBestand } from './store/scholen-bestand.ts';

/** EX_CONFIG of sysexits: starting again helps only after the settings have changed. */
const CONFIGURATIE_GEWEIGERD = 78;

let zeg = (woorden: string): void => void process.stderr.write(woorden);

// What went wrong may quote what somebody typed: only its code or name comes out.
process.once('uncaughtException', (fout: unknown) => {
  zeg(`De assistent stopt door een onverwachte fout: ${toonFout(fout)}.\n`);
  process.exit(1);
});

async function start(configuratie: Configuratie): Promise<void> {
  // Loaded only now: a refusal need not wait for the house. What is loaded after it is silent from its first line.
  const [{ createLogboek }, { silenceProcess }] = await Promise.all([
    import('./logging/logboek.ts'),
    import('./logging/silence.ts'),
  ]);
  const logboek = createLogboek();
  zeg = silenceProcess(logboek);
  const { composeProduction } = await import('./productie.ts');
  const huis = await composeProduction(configuratie, logboek);
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => {
      // What hung beyond the patience of a stop must not keep the process; a second signal ends it at once.
      void huis.stop().then(() => process.exit());
    });
  }
}

const uitkomst = readConfig(process.env, checkScholenBestand);
if (uitkomst.soort === 'geweigerd') {
  zeg(weigertekst(uitkomst.regels));
  process.exitCode = CONFIGURATIE_GEWEIGERD;
} else await start(uitkomst.configuratie);
