// Starts the real house for the demo: moved clock, the demo's own key, the embedded store or another. It knows no page.

import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compose } from '../compose.ts';
import { createLogboek } from '../logging/logboek.ts';
import type { Opslag } from '../store/opslag.ts';
import { startLocalAuthentication } from '../teams/local-authentication.ts';
import { silenceConsole } from '../logging/silence.ts';
import type { StartBot } from './demo.ts';
import { APP_ID, SCHOOL_BESTAND, TENANT_ID } from './personen.ts';

/** A key made once, kept with the demo's data. */
const readGeheim = (path: string): Uint8Array => {
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 });
  return readFileSync(path);
};

const startOn = async (opslag: Opslag, { map, klok, profiel }: Parameters<StartBot>[0]): ReturnType<StartBot> => {
  const bot = { appId: APP_ID, tenantId: TENANT_ID };
  const logboek = createLogboek({
    write: (regel) => {
      appendFileSync(join(map, 'logboek.jsonl'), regel);
    },
  });
  silenceConsole(logboek);
  const local = await startLocalAuthentication(bot);
  try {
    const huis = await compose({
      klok,
      logboek,
      bot,
      authentication: local.authentication,
      bereik: 'loopback',
      opslag,
      scholen: (kept) => profiel.over(kept),
      leerlingGeheim: readGeheim(join(map, 'leerling.sleutel')),
      logboekGeheim: readGeheim(join(map, 'logboek.sleutel')),
      sleutelkluis: { soort: 'map', map: join(map, 'sleutels') },
      host: '127.0.0.1',
      poort: 0,
    });
    return {
      berichtenUrl: `${huis.url}/api/messages`,
      sign: (serviceUrl) => local.sign(serviceUrl),
      runDue: () => huis.runDue(),
      stop: async () => {
        await huis.stop();
        await local.close();
      },
    };
  } catch (error) {
    await local.close();
    throw error;
  }
};

/** The bot as production runs it, with a key of its own instead of Microsoft's: there is no unsigned way in. */
export const startDemoBot: StartBot = async (omgeving) => {
  const bestand = join(omgeving.map, 'meldcode.sqlite');
  return startOn({ soort: 'sqlite', bestand, scholenBestand: SCHOOL_BESTAND }, omgeving);
};

/** The same on another store, in which the invented schools are already. */
export const createStartDemoBot =
  (opslag: Opslag): StartBot =>
  async (omgeving) =>
    startOn(opslag, omgeving);
