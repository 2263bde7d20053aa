// Gives every port its adapter and starts the house; the only file that sees all rooms. It takes no decision of its own.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import type { BotFrameworkAuthentication } from 'botframework-connector';

import { createAfloop } from './application/afloop.ts';
import type { Leesomgeving } from './application/answer-query.ts';
import type { Bezorger, CasusRecord, Klok, Logboek, Scholen, Verzegeling } from './application/ports.ts';
import { createDagoverzicht } from './application/run-dagoverzicht.ts';
import { createBewaring } from './application/bewaring.ts';
import { createRuimOp } from './application/opruimen.ts';
import { ruimNu, runTermijnen } from './application/run-termijnen.ts';
import { createSchoolwijzigingen } from './application/run-schoolwijzigingen.ts';
import { kalender } from './calendar/kalender.ts';
import { createSchooltijden } from './calendar/schooltijden.ts';
import { createGeduld } from './geduld.ts';
import { createGereedheid } from './gereedheid.ts';
import { openVerzegeling } from './keys/kluis.ts';
import type { Sleutelplaats } from './keys/kluis.ts';
import { createSleutels } from './keys/sleutels.ts';
import { countBezorger, createTelwerk } from './logging/telwerk.ts';
import type { Telwerk } from './logging/telwerk.ts';
import { createRelay } from './notifications/relay.ts';
import { startScheduler } from './notifications/scheduler.ts';
import { createRenderCard } from './presentation/render-card.ts';
import { zin } from './presentation/teksten.ts';
import { openOpslag } from './store/opslag.ts';
import type { Geopend, Opslag } from './store/opslag.ts';
import { TransportAdapter } from './teams/adapter.ts';
import { createGesprekspartner } from './teams/bot.ts';
import type { Binnenkomst } from './teams/gesprekspartner.ts';
import { createBezorg } from './teams/deliver-bericht.ts';
import { createStuurDagoverzicht } from './teams/deliver-dagoverzicht.ts';
import { createBezorger } from './teams/outbound.ts';
import { createVerzender } from './teams/sending.ts';
import { startServer } from './teams/server.ts';
import type { Bereik } from './teams/service-address.ts';
import { counted, createVerzendtempo } from './teams/verzendtempo.ts';
import type { Verzendtempo } from './teams/verzendtempo.ts';

/** What differs between production and the demo. */
export interface Omgeving {
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly bot: { readonly appId: string; readonly tenantId: string };
  readonly authentication: BotFrameworkAuthentication;
  readonly bereik: Bereik;
  readonly opslag: Opslag;
  /** Another look at the schools than they are kept; the demo lays a chosen profile over one. */
  readonly scholen?: (bewaard: Scholen) => Scholen;
  readonly leerlingGeheim: Uint8Array;
  /** Under which every log is accounted for. */
  readonly logboekGeheim: Uint8Array;
  /** Where the key of each casus is. */
  readonly sleutelkluis: Sleutelplaats;
  readonly host: string;
  /** 0 picks a free one. */
  readonly poort: number;
  /** Turns a person may take in ten seconds; a test is faster than people. */
  readonly maxBeurten?: number;
  /** By default what Teams takes; for the same reason. */
  readonly verzendtempo?: Verzendtempo;
}

/** A house that answers. */
export interface Huis {
  /** `http://host:port` */
  readonly url: string;
  /** Terms and messages that are due now, at once; for the demo's moved clock. */
  runDue(): Promise<void>;
  /** Takes nothing new, finishes what runs, gives back what hangs, closes the store; within half a minute, whatever hangs. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks at what came due. */
const RONDE_MS = 5_000;
const MAX_PER_RONDE = 200;
/** Milliseconds that a stop waits for what runs; what starts processes commonly kills after thirty seconds. */
const STOP_MS = 20_000;

type Opened = Geopend & { readonly verzegeling: Verzegeling };

/** What one process does of itself, whoever presses: messages, terms, and what has to go. */
function composeWerk(omgeving: Omgeving, { stores, scholen, verzegeling }: Opened, bezorger: Bezorger) {
  const { klok, logboek } = omgeving;
  const proces = `${hostname()}-${String(process.pid)}-${randomUUID()}`;
  const renderCard = createRenderCard(kalender);
  const relay = createRelay({
    store: stores.casussen,
    bezorg: createBezorg({ scholen, adressen: stores.adressen, bezorger, klok, kalender, renderCard }),
    ...createAfloop(scholen, klok, proces),
    klok,
    logboek,
    procesNaam: proces,
    jitter: Math.random,
  });
  const ruimOp = createRuimOp(verzegeling, stores.inzage);
  const ronde = {
    store: stores.casussen,
    scholen,
    sleutels: createSleutels(omgeving.leerlingGeheim),
    proces,
    logboek,
    bewaring: createBewaring({ ruimOp, scholen, rondes: stores.rondes, logboek }),
    naOpslaan: (record: CasusRecord) => void relay.deliverNow(record),
  };
  return { ronde, relay, renderCard };
}

/** The conversation, and the rounds, over opened stores. */
function composeHouse(omgeving: Omgeving, geopend: Opened, bezorger: Bezorger, telwerk: Telwerk) {
  const { klok, logboek } = omgeving;
  const { stores, scholen } = geopend;
  const { ronde, relay, renderCard } = composeWerk(omgeving, geopend, bezorger);
  const leesomgeving: Leesomgeving = {
    ...ronde,
    inzage: stores.inzage,
    rondes: stores.rondes,
    naOpslaan: (record) => {
      ronde.naOpslaan(record);
      void ruimNu(ronde, record, klok.nu());
    },
  };
  const dagoverzicht = createDagoverzicht({
    scholen,
    store: stores.casussen,
    dagen: stores.dagen,
    stuur: createStuurDagoverzicht({ adressen: stores.adressen, bezorger, renderCard }),
    logboek,
  });
  const schoolwijzigingen = createSchoolwijzigingen(ronde);
  const scheduler = startScheduler({
    ronde: async () => {
      await schoolwijzigingen(klok.nu());
      await dagoverzicht(klok.nu());
      telwerk.tel('termijnen', await runTermijnen(ronde, klok.nu(), MAX_PER_RONDE));
      await ronde.bewaring.schrijf(klok.nu());
      await relay.runDue(MAX_PER_RONDE);
      telwerk.minuut(klok.nu());
    },
    elkeMs: RONDE_MS,
    logboek,
  });
  const delen = { omgeving: leesomgeving, klok, kalender, newCasusId: () => ronde.sleutels.newCasusId(), renderCard };
  const gesprekspartner = createGesprekspartner(delen);
  return {
    gesprekspartner: async (binnenkomst: Binnenkomst) => {
      telwerk.tel('beurten');
      return gesprekspartner(binnenkomst);
    },
    scheduler,
    relay,
  };
}

async function openHuis({ klok, logboek, ...omgeving }: Omgeving): Promise<Opened> {
  const verzegeling = await openVerzegeling(omgeving.sleutelkluis, omgeving.logboekGeheim, logboek);
  const delen = { klok, logboek, verzegeling, schooltijden: createSchooltijden() };
  const { scholen, ...geopend } = await openOpslag(omgeving.opslag, delen);
  return { ...geopend, verzegeling, scholen: { ...scholen, ...omgeving.scholen?.(scholen) } };
}

type Server = Awaited<ReturnType<typeof startServer>>;
type Delen = ReturnType<typeof composeHouse> & { readonly server: Server; readonly telwerk: Telwerk };

/** Everything at once may take `STOP_MS`; whoever sends meanwhile is told to come back, and gets another process. */
async function stopHuis({ server, scheduler, relay, telwerk }: Delen, { stores }: Opened): Promise<void> {
  telwerk.logboek.record('huis-stopt');
  const { genoeg, klaar } = createGeduld(STOP_MS, () => {
    telwerk.logboek.record('stop-duurde-te-lang');
  });
  await Promise.all([server.stop(genoeg), Promise.race([scheduler.stop(), genoeg])]);
  await relay.stop(genoeg);
  klaar();
  telwerk.schrijf();
  await stores.close();
  telwerk.logboek.record('huis-gestopt');
}

const TEKSTEN = {
  storing: zin('storing.bericht'),
  teVaak: zin('storing.teVaak'),
  groep: zin('groep'),
  samenvatting: zin('bericht.samenvatting'),
};

/** Starts everything; throws when the file of schools, the database or the port cannot be used. */
export async function compose(gegeven: Omgeving): Promise<Huis> {
  const telwerk = createTelwerk(gegeven.logboek);
  const omgeving = { ...gegeven, logboek: telwerk.logboek };
  const { klok, logboek, bot, bereik, maxBeurten } = omgeving;
  const geopend = await openHuis(omgeving);
  const { stores, scholen, verzegeling } = geopend;
  const adapter = new TransportAdapter(omgeving.authentication);
  const verzender = createVerzender(adapter, bot.appId, bereik);
  const tempo = omgeving.verzendtempo ?? createVerzendtempo();
  try {
    const bezorger = countBezorger(createBezorger(verzender, logboek, tempo), telwerk);
    const delen = composeHouse(omgeving, geopend, bezorger, telwerk);
    const server = await startServer(
      {
        adapter,
        verzender: counted(verzender, tempo),
        toegang: { tenantId: bot.tenantId, bereik },
        adressen: stores.adressen,
        logboek,
        gesprekspartner: delen.gesprekspartner,
        maxBeurten,
        teksten: TEKSTEN,
        isGereed: createGereedheid([
          async () => stores.casussen.findDue(klok.nu(), 1),
          async () => verzegeling.reach(),
          async () => (await scholen.all()).length > 0,
        ]),
      },
      omgeving.poort,
      omgeving.host,
    );
    logboek.record('huis-gestart', { poort: Number(new URL(server.url).port) });
    let gestopt: Promise<void> | undefined;
    return {
      url: server.url,
      runDue: () => delen.scheduler.runNow(),
      stop: () => (gestopt ??= stopHuis({ ...delen, server, telwerk }, geopend)),
    };
  } catch (error) {
    await stores.close();
    throw error;
  }
}
