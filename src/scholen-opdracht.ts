// What the two commands about schools share: where the schools are, and how a refusal is said. It knows no shape of a school.

import { createSchooltijden } from './calendar/schooltijden.ts';
import type { Klok } from './application/ports.ts';
import { readScholenConfig, weigertekst } from './config.ts';
import { toMoment } from './shared/ids.ts';
import { openScholenOpslag } from './store/scholen-opslag.ts';
import type { ScholenOpslag } from './store/scholen-opslag.ts';
import type { ScholenStores } from './store/stores.ts';

/** EX_USAGE and EX_CONFIG of sysexits. */
export const VERKEERD_GEBRUIKT = 64;
const GEWEIGERD = 78;

const BESTAND = 'Er is niets veranderd. Verbeter dit, en geef de opdracht nog een keer.';

export const stop = (tekst: string, code: number): void => {
  process.stderr.write(tekst);
  process.exitCode = code;
};
export const klok: Klok = { nu: () => toMoment(new Date().toISOString()) };

async function opslagVan(opslag: ReturnType<typeof readScholenConfig> & { soort: 'goed' }): Promise<ScholenOpslag> {
  if (opslag.opslag.soort === 'sqlite') return opslag.opslag;
  const { createCredential } = await import('./store/cosmos-credential.ts');
  return { ...opslag.opslag, credential: createCredential() };
}

/** What to look at, by what the database said. Schools that were brought in stay so: the same command goes on with the rest. */
function raad(code: string): string {
  if (/: 40[13]\b/.test(code))
    return 'Meld je aan met az login, als iemand uit de groep technisch beheerders, en probeer het opnieuw.';
  if (/: 404\b/.test(code))
    return 'Deze database is er niet. Kijk of COSMOS_DATABASE klopt, en of het uitrollen helemaal klaar is.';
  if (/: \d/.test(code) || !code.startsWith('Cosmos')) return 'Probeer het opnieuw.';
  return 'Ben je aangemeld (az login), en klopt COSMOS_ENDPOINT? Probeer het dan opnieuw.';
}

/** Opens the schools that the environment names and does `work` on them; `fouten` and what is wrong with the settings are said at once. */
export async function metScholen(
  wat: string,
  fouten: readonly string[],
  work: (stores: ScholenStores) => Promise<void>,
): Promise<void> {
  const uitkomst = readScholenConfig(process.env);
  const regels = [...(uitkomst.soort === 'geweigerd' ? uitkomst.regels : []), ...fouten];
  if (uitkomst.soort === 'geweigerd' || regels.length > 0) {
    const begin = `De scholen zijn niet ${wat}. Dit ontbreekt of klopt niet:`;
    const inBestand = [begin, ...regels.map((regel) => `- ${regel}`), BESTAND, ''].join('\n');
    stop(uitkomst.soort === 'geweigerd' ? weigertekst(regels, begin) : inBestand, GEWEIGERD);
    return;
  }
  const logboek = { record: (code: string) => void process.stderr.write(`${code}\n`) };
  try {
    const opslag = await opslagVan(uitkomst);
    const stores = await openScholenOpslag(opslag, { klok, logboek, schooltijden: createSchooltijden() });
    try {
      await work(stores);
    } finally {
      stores.close();
    }
  } catch (fout) {
    const code = fout instanceof Error && fout.name.startsWith('Cosmos') ? fout.message : 'onverwachte fout';
    stop(`De scholen zijn niet of niet allemaal ${wat} (${code}).\n${raad(code)}\n`, 1);
  }
}
