// Starts the invented school from the command line, says where it is, and stops it in good order. It knows no details of either.

import { fileURLToPath } from 'node:url';

import type { Demo, DemoOpties, StartBot } from './demo.ts';
import { startDemo } from './demo.ts';
import { OnbekendeOptie, parseOpties } from './opties.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A demo that keeps nothing, on a store of its own. */
export interface Tijdelijk {
  /** A folder of its own, gone at the end. */
  readonly map: string;
  /** For the person: where things are kept, and that they will be gone. */
  readonly uitleg: string;
  /** Called at the end, and when it could not start. */
  readonly opruimen: () => Promise<void>;
}

const explain = (error: unknown, poort: number | undefined): string => {
  if (error instanceof OnbekendeOptie) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Poort ${String(poort)} is al bezet. Draait de voorbeeldschool al? Kies anders een andere poort:\n  npm run demo -- --poort ${String((poort ?? 0) + 1)}`;
  }
  const waarom = error instanceof Error ? error.message : String(error);
  return `De voorbeeldschool kon niet starten.\n${waarom}\nHelpt dit niet? Begin opnieuw met: npm run demo -- --schoon`;
};

const bewaard = (schoon: boolean): string =>
  schoon ? 'Je begint met lege chats.' : 'Je gaat verder waar je was. Opnieuw beginnen: npm run demo -- --schoon';

const greet = ({ adres, profiel }: Demo, uitleg: string): string => `
De voorbeeldschool staat klaar: ${adres}/
${uitleg}
De Voorbeeldschool werkt met profiel ${profiel}. Een ander profiel kies je op de pagina, of met --profiel.
Alles daar is verzonnen. Stoppen: Ctrl+C.
Voor Microsoft 365 Agents Playground: ${adres}/playground/api/messages
`;

const optiesVan = (woorden: readonly string[], tijdelijk: Tijdelijk | undefined): DemoOpties => {
  const opties = parseOpties(woorden, PROJECT);
  return tijdelijk ? { ...opties, map: tijdelijk.map, schoon: true } : opties;
};

/** Runs until a signal; sets the exit code and says why when it cannot. */
export const runDemo = async (woorden: readonly string[], startBot: StartBot, tijdelijk?: Tijdelijk): Promise<void> => {
  let opties: DemoOpties | undefined;
  try {
    opties = optiesVan(woorden, tijdelijk);
    const demo = await startDemo(opties, startBot);
    process.stdout.write(greet(demo, tijdelijk?.uitleg ?? bewaard(opties.schoon)));
    const stop = async (): Promise<void> => {
      await demo.stop();
      await tijdelijk?.opruimen();
    };
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void stop());
  } catch (error) {
    process.stderr.write(`${explain(error, opties?.poort)}\n`);
    process.exitCode = 1;
    await tijdelijk?.opruimen();
  }
};
