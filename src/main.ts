// Starts production and stops it again; everything it starts is put together in compose.

import { readConfig, weigertekst } from './config.ts';
import { checkScholenBestand } from './store/scholen-bestand.ts';

/** EX_CONFIG of sysexits: starting again helps only after the settings have changed. */
const CONFIGURATIE_GEWEIGERD = 78;

// What went wrong may quote what somebody typed: only its code or name comes out.
process.once('uncaughtException', (fout: NodeJS.ErrnoException) => {
  process.stderr.write(`De assistent stopt door een onverwachte fout: ${fout.code ?? fout.name}.\n`);
  process.exit(1);
});

const uitkomst = readConfig(process.env, checkScholenBestand);
if (uitkomst.soort === 'geweigerd') {
  process.stderr.write(weigertekst(uitkomst.regels));
  process.exitCode = CONFIGURATIE_GEWEIGERD;
} else {
  // Loaded only now: a refusal need not wait for the house.
  const { composeProduction } = await import('./compose.ts');
  const huis = await composeProduction(uitkomst.configuratie);
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void huis.stop());
}
