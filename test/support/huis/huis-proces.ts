// A house in a process of its own, stopped by a signal as production is. Argument: JSON with database, scholen, sleutels and connector.

import { compose } from '../../../src/compose.ts';
import { createLogboek } from '../../../src/logging/logboek.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { APP_ID, TENANT_ID } from '../connector/activities.ts';
import { LOGBOEK_GEHEIM } from '../store/zegelwerk.ts';
import { gegeven } from './twee-processen.ts';

const { database, scholen, sleutels, connector } = gegeven.parse(JSON.parse(process.argv[2] ?? ''));
const local = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
const huis = await compose({
  klok: { nu: () => toMoment(new Date().toISOString()) },
  logboek: createLogboek({ write: (regel) => void process.stdout.write(regel) }),
  bot: { appId: APP_ID, tenantId: TENANT_ID },
  authentication: local.authentication,
  bereik: 'loopback',
  opslag: { soort: 'sqlite', bestand: database, scholenBestand: scholen },
  leerlingGeheim: Buffer.alloc(32, 7),
  logboekGeheim: LOGBOEK_GEHEIM,
  sleutelkluis: { soort: 'map', map: sleutels },
  host: '127.0.0.1',
  poort: 0,
  maxBeurten: 1_000,
});
process.once('SIGTERM', () => {
  void huis.stop().then(() => process.exit());
});
process.stdout.write(`${JSON.stringify({ url: huis.url, token: local.sign(connector) })}\n`);
