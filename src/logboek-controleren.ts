// `npm run logboek:controleren`: what the person who runs it sees of the account of every casus. How a log is looked over is for the store.

import { readLogboekConfig, weigertekst } from './config.ts';
import { createWaarmerker } from './keys/waarmerk.ts';
import { controleerLogboeken } from './store/controle.ts';
import type { Casuscontrole } from './store/controle.ts';

/** EX_CONFIG of sysexits. */
const GEWEIGERD = 78;

const WOORDEN: Readonly<Record<Casuscontrole['bevinding'], string>> = {
  heel: 'heel',
  gewijzigd: 'GEWIJZIGD',
  weggelaten: 'WEGGELATEN: er ontbreekt een gebeurtenis',
  verwisseld: 'VERWISSELD: de volgorde is anders',
  afgekapt: 'AFGEKAPT: aan het einde ontbreken gebeurtenissen',
  'zonder-waarmerk': 'nog zonder waarmerk: van voor de verzegeling',
  onleesbaar: 'ONLEESBAAR',
  'nieuwer-programma': 'geschreven door een nieuwer programma',
};

/** Where the bot starts a new key is right; here it would make every log look changed. */
const GEEN_NIEUWE =
  'SLEUTEL_LOGBOEK ontbreekt. Vul de sleutel in die de assistent gebruikt, en maak geen nieuwe: met een andere is geen casus heel.';
const VREEMDE_SLEUTEL =
  'Er is geen enkele casus heel. Kijk eerst of SLEUTEL_LOGBOEK de sleutel is die de assistent gebruikt.';

const stop = (tekst: string, code: number): void => {
  process.stderr.write(tekst);
  process.exitCode = code;
};

async function run(): Promise<void> {
  const uitkomst = readLogboekConfig(process.env);
  if (uitkomst.soort === 'geweigerd') {
    const regels = uitkomst.regels.map((regel) =>
      regel.startsWith('SLEUTEL_LOGBOEK ontbreekt') ? GEEN_NIEUWE : regel,
    );
    stop(weigertekst(regels, 'De logboeken zijn niet gecontroleerd. Dit ontbreekt of klopt niet:'), GEWEIGERD);
    return;
  }
  const { opslag, logboekGeheim } = uitkomst;
  const credential = async () => (await import('./store/cosmos-credential.ts')).createCredential();
  const bron = opslag.soort === 'cosmos' ? { ...opslag, credential: await credential() } : opslag;
  let [alle, heel] = [0, 0];
  for await (const { schoolId, casusId, bevinding } of controleerLogboeken(bron, createWaarmerker(logboekGeheim))) {
    alle += 1;
    if (bevinding === 'heel') heel += 1;
    process.stdout.write(`${schoolId} ${casusId}: ${WOORDEN[bevinding]}\n`);
  }
  process.stdout.write(`${String(alle)} casussen, ${String(heel)} heel.\n`);
  if (heel < alle) process.exitCode = 1;
  if (heel === 0 && alle > 0) process.stderr.write(`${VREEMDE_SLEUTEL}\n`);
}

try {
  await run();
} catch (fout) {
  const code = fout instanceof Error && fout.name === 'CosmosError' ? fout.message : 'onverwachte fout';
  stop(`De logboeken zijn niet allemaal gecontroleerd (${code}). Probeer het opnieuw.\n`, 1);
}
