// Puts together what a turn in a practice world works on: the whole house over a store in memory. Nothing of it can reach a real casus.

import type { Leesomgeving } from './application/answer-query.ts';
import type { Beheeromgeving } from './application/beheer.ts';
import { casusVan } from './application/casus-record.ts';
import { verlooptOp } from './application/oefenen.ts';
import type { Oefenwereld } from './application/ports-oefenen.ts';
import type { Adres, CasusRecord, Inzageregel, InzageStore, Klok, Logboek, Schoollijst } from './application/ports.ts';
import { ruimNu, runTermijnen } from './application/run-termijnen.ts';
import { kalender } from './calendar/kalender.ts';
import { createSchooltijden } from './calendar/schooltijden.ts';
import { composeWerk } from './compose-werk.ts';
import type { Opened } from './compose-werk.ts';
import { berichtOorzaak } from './domain/bericht.ts';
import type { School } from './domain/school.ts';
import { toMoment } from './shared/ids.ts';
import type { MedewerkerId, Moment } from './shared/ids.ts';
import { createOefencasussen } from './store/oefen-casussen.ts';
import { createOefenscholen } from './store/oefenschool.ts';
import { createGesprekspartner } from './teams/bot.ts';
import type { BotDelen } from './teams/bot.ts';
import type { Gesprekspartner } from './teams/gesprekspartner.ts';
import { createOefenpartner } from './teams/oefenen.ts';
import type { OefenDelen, Speelveld } from './teams/oefenen.ts';

const stil: Logboek = { record: () => undefined };
const MAX_PER_RONDE = 200;
/** The card that lists them shows fewer. */
const MAX_INZAGE = 500;
/** What comes due in a day may cause what is due at once. */
const RONDES = 2;
const OCHTEND = '10:00';

/** Everybody in practice has the app, and every message arrives: on the card of who practises. */
const ADRES: Omit<Adres, 'medewerkerId'> = {
  tenantId: '',
  serviceUrl: '',
  conversationId: '',
  gebruikerId: '',
  botId: '',
};
const adressen = {
  find: async (medewerkerId: MedewerkerId) => ({ ...ADRES, medewerkerId }),
  save: async () => undefined,
  remove: async () => undefined,
};
const bezorger = { deliver: async () => ({ status: 'aangekomen', activityId: 'oefening' }) as const };
/** In memory nothing is sealed; a world has one key, that goes with it. */
const verzegeling = { plek: ({ casusId }: Pick<CasusRecord, 'casusId'>) => casusId, destroy: async () => undefined };
const rondes = { add: async () => undefined, list: async () => [] };
/** Nobody administers the invented school. */
const beheer: Beheeromgeving = {
  inrichtingen: { load: async () => undefined, save: async () => 'botsing', wijzigingen: async () => [] },
  keur: () => [],
  naBeheer: () => undefined,
};

function createInzage(begin: readonly Inzageregel[]): InzageStore & { readonly regels: () => readonly Inzageregel[] } {
  let regels = begin;
  return {
    record: async (regel) => {
      regels = [...regels, regel].slice(-MAX_INZAGE);
    },
    list: async (_school, casusId) => regels.filter((regel) => regel.casusId === casusId),
    remove: async (_school, casusId) => {
      regels = regels.filter((regel) => regel.casusId !== casusId);
    },
    regels: () => regels,
  };
}

/** The same time on the next day that school is open. */
function eenSchooldagLater({ schooltijd, vandaag }: School, nu: Moment): Moment {
  const volgende = schooltijd.map(({ van }) => kalender.datumVan(van)).find((dag) => dag > vandaag);
  return (volgende && kalender.momentVan(volgende, kalender.tijdVan(nu))) ?? nu;
}
/** Practice begins when school is open, whatever the hour: now, or the next morning. */
function beginVan({ schooltijd }: School, nu: Moment): Moment {
  if (schooltijd.some(({ van, tot }) => van <= nu && nu <= tot)) return nu;
  const volgende = schooltijd.find(({ van }) => van > nu);
  return (volgende && kalender.momentVan(kalender.datumVan(volgende.van), OCHTEND)) ?? nu;
}
async function schoolOp(scholen: Schoollijst, nu: Moment): Promise<School> {
  const [schoolId] = await scholen.all();
  const school = schoolId && (await scholen.find(schoolId, nu));
  if (!school) throw new Error('no school to practise at');
  return school;
}

/** Messages that nobody opened, each with the moment and the place in the log of what it came from. */
function wachtendIn(record: CasusRecord) {
  const { casusId, outbox, gebeurtenissen } = record;
  const ongezien = casusVan(record).bezorgingen.filter(({ staat }) => staat !== 'gezien');
  return outbox.flatMap(({ berichtId, soort }) =>
    ongezien
      .filter((each) => each.berichtId === berichtId)
      .map(({ aan }) => {
        const oorzaak = berichtOorzaak(berichtId, gebeurtenissen);
        return { aan, soort, casusId, op: oorzaak?.op ?? '', nummer: oorzaak ? gebeurtenissen.indexOf(oorzaak) : 0 };
      }),
  );
}
type Geteld = ReturnType<typeof wachtendIn>[number];
/** Of one change the first is for who has to act: their order stays. */
const nieuwsteEerst = (een: Geteld, ander: Geteld): number =>
  een.op === ander.op ? ander.nummer - een.nummer : een.op < ander.op ? 1 : -1;

/** The house of one world: its stores, and the work in it that was begun and not waited for. */
function openHuis(wereld: Oefenwereld, scholen: Schoollijst, klok: Klok, leerlingGeheim: Uint8Array) {
  const casussen = createOefencasussen(wereld.casussen);
  const inzage = createInzage(wereld.inzage);
  const { ronde, relay, renderCard } = composeWerk(
    { klok, logboek: stil, leerlingGeheim },
    { stores: { casussen, adressen, inzage, rondes }, scholen, verzegeling },
    bezorger,
  );
  const begonnen: Promise<unknown>[] = [];
  const omgeving: Leesomgeving = {
    ...ronde,
    inzage,
    rondes,
    jaar: 0,
    naOpslaan: (record) => {
      ronde.naOpslaan(record);
      begonnen.push(ruimNu(ronde, record, klok.nu()));
    },
  };
  const newCasusId = () => ronde.sleutels.newCasusId();
  return {
    casussen,
    inzage,
    partner: createGesprekspartner({ omgeving, klok, kalender, newCasusId, renderCard, beheer }),
    runDue: async () => {
      for (let i = 0; i < RONDES; i += 1) {
        await runTermijnen(ronde, klok.nu(), MAX_PER_RONDE);
        await relay.runDue(MAX_PER_RONDE);
      }
    },
    stand: () => {
      const records = casussen.records();
      return {
        wachtend: records.flatMap(wachtendIn).toSorted(nieuwsteEerst),
        casussen: records.map(casusVan),
      };
    },
    klaar: async () => {
      await Promise.all(begonnen);
      await relay.stop(new Promise(() => undefined));
    },
  };
}

/** What the house gives to practice: a clock and a secret, and nothing that holds a casus. */
interface Oefenomgeving {
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly leerlingGeheim: Uint8Array;
}

/** Opens worlds for one turn each. */
function createSpeelveld({ klok, leerlingGeheim }: Pick<Oefenomgeving, 'klok' | 'leerlingGeheim'>): Speelveld {
  const scholenBij = createOefenscholen(createSchooltijden());
  return {
    begin: async (profiel, nu) => beginVan(await schoolOp(scholenBij(profiel), nu), nu),
    open: (wereld, profiel) => {
      const begonnenOp = Date.parse(klok.nu());
      let { verschuivingMs, dagen } = wereld;
      const nu = () => toMoment(new Date(begonnenOp + verschuivingMs).toISOString());
      const scholen = scholenBij(profiel);
      const huis = openHuis(wereld, scholen, { nu }, leerlingGeheim);
      return {
        partner: huis.partner,
        nu,
        school: () => schoolOp(scholen, nu()),
        verder: async () => {
          const later = eenSchooldagLater(await schoolOp(scholen, nu()), nu());
          verschuivingMs += Date.parse(later) - Date.parse(nu());
          dagen += 1;
          await huis.runDue();
        },
        stand: huis.stand,
        einde: async () => {
          await huis.klaar();
          return {
            ...huis.stand(),
            wereld: {
              wereldId: wereld.wereldId,
              verlooptOp: verlooptOp(klok.nu()),
              verschuivingMs,
              dagen,
              casussen: huis.casussen.records(),
              inzage: huis.inzage.regels(),
            },
          };
        },
      };
    },
  };
}

/** Practice before the bot (`echt`). Of the stores it gets the one for practice, and of the schools who works where. */
export function composeOefenen(
  omgeving: Oefenomgeving,
  { stores, scholen }: Pick<Opened, 'stores' | 'scholen'>,
  { echt, renderCard, newCasusId }: Pick<OefenDelen, 'echt' | 'renderCard'> & Pick<BotDelen, 'newCasusId'>,
): Gesprekspartner {
  const { klok, logboek } = omgeving;
  const speelveld = createSpeelveld(omgeving);
  const werelden = stores.oefenen;
  return createOefenpartner({ echt, renderCard, speelveld, werelden, scholen, klok, logboek, newWereldId: newCasusId });
}
