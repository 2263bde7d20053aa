// Gives every port its adapter and starts the house; the only file that sees all rooms. It takes no decision of its own.

import type { BotFrameworkAuthentication } from 'botframework-connector';

import type { Klok, Logboek } from './application/ports.ts';
import { createSchooltijden } from './calendar/schooltijden.ts';
import type { Configuratie } from './config.ts';
import { createLogboek } from './logging/logboek.ts';
import { toMoment } from './shared/ids.ts';
import { openScholenBestand } from './store/scholen-bestand.ts';
import { openSqliteStores } from './store/sqlite-stores.ts';
import { createTeamsAuthentication, TransportAdapter } from './teams/adapter.ts';
import { createVerzender } from './teams/sending.ts';
import { startServer } from './teams/server.ts';
import type { Bereik } from './teams/service-address.ts';
import { silenceConsole } from './teams/silence-console.ts';

/** What differs between production and the demo. */
export interface Omgeving {
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly bot: { readonly appId: string; readonly tenantId: string };
  readonly authentication: BotFrameworkAuthentication;
  readonly bereik: Bereik;
  readonly scholenBestand: string;
  readonly sqliteBestand: string;
  readonly leerlingGeheim: Uint8Array;
  readonly host: string;
  /** 0 picks a free one. */
  readonly poort: number;
}

/** A house that answers. */
export interface Huis {
  /** `http://host:port` */
  readonly url: string;
  /** Takes nothing new, finishes what runs, closes the store. */
  stop(): Promise<void>;
}

/** Starts everything; throws when the file of schools, the database or the port cannot be used. */
export async function compose(omgeving: Omgeving): Promise<Huis> {
  const { klok, logboek, bot, authentication, bereik, host, poort } = omgeving;
  openScholenBestand({
    pad: omgeving.scholenBestand,
    klok,
    logboek,
    schooltijden: createSchooltijden(),
  });
  const stores = openSqliteStores(omgeving.sqliteBestand);
  const adapter = new TransportAdapter(authentication);
  const server = await startServer(
    {
      adapter,
      verzender: createVerzender(adapter, bot.appId, bereik),
      toegang: { tenantId: bot.tenantId, bereik },
      adressen: stores.adressen,
      logboek,
      gesprekspartner: async () => ({ soort: 'niets' }),
      teksten: { storing: '', teVaak: '', groep: '' },
      isGereed: async () => {
        await stores.casussen.findDue(klok.nu(), 1);
        return true;
      },
    },
    poort,
    host,
  ).catch(async (error: unknown) => {
    await stores.close();
    throw error;
  });
  logboek.record('huis-gestart', { poort: Number(new URL(server.url).port) });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await stores.close();
      logboek.record('huis-gestopt');
    },
  };
}

const klok: Klok = { nu: () => toMoment(new Date().toISOString()) };

/** The house of production. */
export async function composeProduction({ bot, leerlingGeheim, poort, ...bestanden }: Configuratie): Promise<Huis> {
  const logboek = createLogboek();
  silenceConsole(logboek);
  return compose({
    ...bestanden,
    klok,
    logboek,
    bot,
    authentication: createTeamsAuthentication(bot),
    bereik: 'teams',
    leerlingGeheim,
    host: '0.0.0.0',
    poort,
  });
}
