// `npm run demo`: starts the invented school, says where it is, and stops it in good order. It knows no details of either.

import { fileURLToPath } from 'node:url';

import type { Demo, DemoOpties } from './demo.ts';
import { startDemo } from './demo.ts';
import { startDemoBot } from './demo-bot.ts';
import { OnbekendeOptie, parseOpties } from './opties.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const explain = (error: unknown, poort: number | undefined): string => {
  if (error instanceof OnbekendeOptie) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Poort ${String(poort)} is al bezet. Draait de voorbeeldschool al? Kies anders een andere poort:\n  npm run demo -- --poort ${String((poort ?? 0) + 1)}`;
  }
  const waarom = error instanceof Error ? error.message : String(error);
  return `De voorbeeldschool kon niet starten.\n${waarom}\nHelpt dit niet? Begin opnieuw met: npm run demo -- --schoon`;
};

const greet = ({ adres }: Demo, { schoon }: DemoOpties): string => `
De voorbeeldschool staat klaar: ${adres}/
${schoon ? 'Je begint met lege chats.' : 'Je gaat verder waar je was. Opnieuw beginnen: npm run demo -- --schoon'}
Alles daar is verzonnen. Stoppen: Ctrl+C.
Voor Microsoft 365 Agents Playground: ${adres}/playground/api/messages
`;

const run = async (): Promise<void> => {
  let opties: DemoOpties | undefined;
  try {
    opties = parseOpties(process.argv.slice(2), PROJECT);
    const demo = await startDemo(opties, startDemoBot);
    process.stdout.write(greet(demo, opties));
    for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void demo.stop());
  } catch (error) {
    process.stderr.write(`${explain(error, opties?.poort)}\n`);
    process.exitCode = 1;
  }
};

await run();
