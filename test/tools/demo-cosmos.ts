// `npm run demo:cosmos`: the invented school on a Cosmos DB in memory, the one of the tests with its guard. Nothing of it is kept.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createStartDemoBot } from '../../src/voorbeeldschool/demo-bot.ts';
import { SCHOOL_BESTAND } from '../../src/voorbeeldschool/personen.ts';
import { runDemo } from '../../src/voorbeeldschool/run-demo.ts';
import { startCosmosEmulator } from '../support/cosmos/emulator.ts';
import { optionsFor } from '../support/cosmos/stores.ts';
import { leesBestandIn } from '../support/store/lees-bestand.ts';

const emulator = await startCosmosEmulator();
await leesBestandIn(SCHOOL_BESTAND, { soort: 'cosmos', ...optionsFor(emulator) });
const map = mkdtempSync(join(tmpdir(), 'voorbeeldschool-'));
const startBot = createStartDemoBot({ soort: 'cosmos', ...optionsFor(emulator) });
await runDemo(process.argv.slice(2), startBot, {
  map,
  uitleg: 'De casussen staan in een Cosmos DB in het geheugen: na het stoppen is alles weg, ook je chats.',
  opruimen: async () => {
    await emulator.close();
    rmSync(map, { recursive: true, force: true });
  },
});
