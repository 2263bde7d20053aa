// The house with what production gives it: the real clock, the services of Azure, Microsoft's keys. It puts nothing together itself.

import type { Klok, Logboek } from './application/ports.ts';
import { compose } from './compose.ts';
import type { Huis } from './compose.ts';
import type { Configuratie } from './config.ts';
import { toMoment } from './shared/ids.ts';
import { withIdentity } from './store/opslag.ts';
import { createTeamsAuthentication } from './teams/adapter.ts';

const klok: Klok = { nu: () => toMoment(new Date().toISOString()) };

/** The house of production. */
export async function composeProduction(
  { bot, opslag, sleutelkluis, poort, ...geheimen }: Configuratie,
  logboek: Logboek,
): Promise<Huis> {
  return compose({
    opslag: opslag.soort === 'cosmos' ? await withIdentity(opslag, bot) : opslag,
    sleutelkluis: sleutelkluis.soort === 'azure' ? await withIdentity(sleutelkluis, bot) : sleutelkluis,
    klok,
    logboek,
    bot,
    authentication: createTeamsAuthentication(bot),
    bereik: 'teams',
    ...geheimen,
    host: '0.0.0.0',
    poort,
  });
}
