// Gives every port its adapter and starts the house; the only file that sees all rooms. It takes no decision of its own.

import type { BotFrameworkAuthentication } from 'botframework-connector';

import type { Leesomgeving } from './application/answer-query.ts';
import type { Beheeromgeving } from './application/beheer.ts';
import { createOefenopruimer } from './application/oefenen.ts';
import type { Bezorger, Klok, Logboek, Scholen } from './application/ports.ts';
import { createDagoverzicht } from './application/run-dagoverzicht.ts';
import { ruimNu, runTermijnen } from './application/run-termijnen.ts';
import { kalender } from './calendar/kalender.ts';
import { createSchooltijden } from './calendar/schooltijden.ts';
import { composeOefenen } from './compose-oefenen.ts';
import { composeWerk } from './compose-werk.ts';
import type { Opened } from './compose-werk.ts';
import { createGeduld } from './geduld.ts';
import { createGereedheid } from './gereedheid.ts';
import { openVerzegeling } from './keys/kluis.ts';
import type { Sleutelplaats } from './keys/kluis.ts';
import { countBezorger, createTelwerk } from './logging/telwerk.ts';
import type { Telwerk } from './logging/telwerk.ts';
import { startScheduler } from './notifications/scheduler.ts';
import { zin } from './presentation/teksten.ts';
import { openOpslag } from './store/opslag.ts';
import type { Opslag } from './store/opslag.ts';
import { keurInrichting } from './store/scholen-schema.ts';
import { TransportAdapter } from './teams/adapter.ts';
import { createGesprekspartner } from './teams/bot.ts';
import type { Gesprekspartner } from './teams/gesprekspartner.ts';
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

/** What a beheerder works on; `naBeheer` starts a round. */
const beheerVan = ({ inrichtingen }: Opened, naBeheer: () => void): Beheeromgeving => ({
  inrichtingen,
  keur: keurInrichting,
  naBeheer,
});
const countBeurten =
  (gesprekspartner: Gesprekspartner, telwerk: Telwerk): Gesprekspartner =>
  async (binnenkomst) => {
    telwerk.tel('beurten');
    return gesprekspartner(binnenkomst);
  };

const leesomgevingVan = (
  ronde: ReturnType<typeof composeWerk>['ronde'],
  { inzage, rondes }: Opened['stores'],
  klok: Klok,
): Leesomgeving => ({
  ...ronde,
  inzage,
  rondes,
  naOpslaan: (record) => {
    ronde.naOpslaan(record);
    void ruimNu(ronde, record, klok.nu());
  },
});

/** The conversation, and the rounds, over opened stores. */
function composeHouse(omgeving: Omgeving, geopend: Opened, bezorger: Bezorger, telwerk: Telwerk) {
  const { klok, logboek } = omgeving;
  const { stores, scholen } = geopend;
  const { ronde, relay, renderCard, kijkOpnieuw } = composeWerk(omgeving, geopend, bezorger);
  const dagoverzicht = createDagoverzicht({
    scholen,
    store: stores.casussen,
    dagen: stores.dagen,
    stuur: createStuurDagoverzicht({ adressen: stores.adressen, bezorger, renderCard }),
    logboek,
  });
  const ruimOefeningenOp = createOefenopruimer(stores.oefenen, logboek);
  const scheduler = startScheduler({
    ronde: [
      async () => kijkOpnieuw(klok.nu()),
      async () => dagoverzicht(klok.nu()),
      async () => {
        telwerk.tel('termijnen', await runTermijnen(ronde, klok.nu(), MAX_PER_RONDE));
      },
      async () => ronde.bewaring.schrijf(klok.nu()),
      async () => relay.runDue(MAX_PER_RONDE),
      async () => ruimOefeningenOp(klok.nu()),
      async () => {
        telwerk.minuut(klok.nu());
      },
    ],
    elkeMs: RONDE_MS,
    logboek,
  });
  const delen = {
    beheer: beheerVan(geopend, () => void scheduler.runNow()),
    omgeving: leesomgevingVan(ronde, stores, klok),
    klok,
    kalender,
    newCasusId: () => ronde.sleutels.newCasusId(),
    renderCard,
  };
  const echt = countBeurten(createGesprekspartner(delen), telwerk);
  return {
    gesprekspartner: composeOefenen(omgeving, geopend, { ...delen, echt }),
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
