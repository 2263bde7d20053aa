// A table to press any button on over HTTP, in any state, as anybody of two schools, with every request to the store counted. It knows no button by name.

import type { CasusRecord, CasusStore, InzageStore } from '../../../src/application/ports.ts';
import { kalender } from '../../../src/calendar/kalender.ts';
import type { CasusEvent } from '../../../src/domain/casus.ts';
import type { Command } from '../../../src/domain/command.ts';
import { decide } from '../../../src/domain/decide.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { School } from '../../../src/domain/school.ts';
import { createSleutels } from '../../../src/keys/sleutels.ts';
import { zin } from '../../../src/presentation/teksten.ts';
import { toCasusId, toMedewerkerId, toOpdrachtId, toSchoolId } from '../../../src/shared/ids.ts';
import type { CasusId, MedewerkerId } from '../../../src/shared/ids.ts';
import type { Actie } from '../../../src/teams/acties/actie.ts';
import { createGesprekspartner } from '../../../src/teams/bot.ts';
import { renderCard } from '../cards/samples.ts';
import { cardAction } from '../connector/activities.ts';
import { post, startBot } from '../connector/bot.ts';
import { vreemd, persoon } from '../domain/personen.ts';
import type { Stand } from '../domain/spel.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import type { Json } from './chat.ts';
import { beheerOp } from './beheer.ts';
import { recordVan } from './druktafel.ts';

/** Teacher at both schools, without a part in any casus. */
export const beide = toMedewerkerId('00000000-0000-4000-8000-000000000020');
const ANDERE = toSchoolId('de-andere-school');
/** An id that no casus has. */
export const NERGENS = toCasusId('ZZZZZZZZZZZZZZZZZZZZZA');
/** The id that a card gets that may start one. */
const VERS = toCasusId('YYYYYYYYYYYYYYYYYYYYYA');

/** The same school with somebody who works at the other one too, and that other one. */
const hier = (school: School): School => ({
  ...school,
  medewerkers: [...school.medewerkers, persoon(beide, 'Noor', ['leerkracht'])],
});
const daar = (school: School): School => ({
  ...school,
  schoolId: ANDERE,
  naam: 'De Andere School',
  medewerkers: [
    ...school.medewerkers.map((m) => ({
      ...m,
      medewerkerId: toMedewerkerId(m.medewerkerId.replace(/^0{8}/, '11111111')),
    })),
    persoon(vreemd, 'Vera', ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris']),
    persoon(beide, 'Noor', ['leerkracht']),
  ],
});

/** What one press came to. */
export interface Afloop {
  readonly status: number;
  /** The answer, with the id of the casus that was asked for taken out. */
  readonly kaart: Json;
  /** Every request to the store, in order, by what was asked. */
  readonly verzoeken: readonly string[];
}
export interface Druk {
  readonly wie: MedewerkerId;
  readonly verb: string;
  /** Absent: a card outside a casus. */
  readonly casus?: CasusId;
  readonly data?: Json;
  readonly automatisch?: boolean;
}

/** Every method notes its name before it asks the real store. */
function counted<T extends object>(store: T, noted: string[]): T {
  return new Proxy(store, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      return (...args: readonly unknown[]): unknown => {
        noted.push(String(name));
        return Reflect.apply(found, target, args);
      };
    },
  });
}

/** Opens the table; the moment and the schools are those of the play that was laid down last. */
export async function openBinnentafel(begin: Stand) {
  const stores = openSqlite(':memory:');
  const noted: string[] = [];
  const casussen: CasusStore = counted(stores.casussen, noted);
  const inzage: InzageStore = counted(stores.inzage, noted);
  let stand = begin;
  let nummer = 0;
  const sleutels = createSleutels(Buffer.alloc(32, 7));
  const partner = createGesprekspartner({
    omgeving: {
      store: casussen,
      inzage,
      rondes: stores.rondes,
      scholen: {
        find: async (id) => (id === ANDERE ? daar(stand.school) : hier(stand.school)),
        findByMedewerker: async (wie) => {
          if (wie === beide) return [stand.school.schoolId, ANDERE];
          return [wie === vreemd ? ANDERE : stand.school.schoolId];
        },
      },
      sleutels,
      proces: 'proces-1',
      naOpslaan: () => undefined,
    },
    beheer: beheerOp(stores, () => stand.nu),
    klok: { nu: () => stand.nu },
    kalender,
    newCasusId: () => VERS,
    renderCard,
  });
  const bot = await startBot(partner, undefined, undefined, undefined, 1_000_000);
  const token = bot.local.sign(bot.connector.url);

  const legt = async (gespeeld: Stand, school: School): Promise<CasusId> => {
    nummer += 1;
    const casusId = toCasusId(`A${String(nummer).padStart(20, '0')}A`);
    const record = recordVan({ ...gespeeld, school }, casusId, `2027-${String(nummer).padStart(3, '0')}`);
    if ((await stores.casussen.append(record, 'nieuw')) !== 'bewaard') throw new Error('not stored');
    return casusId;
  };
  /** `ruw` is put before the other data as it is: what JSON.stringify would never write. */
  const stuurt = async ({ wie, verb, casus, data = {}, automatisch }: Druk, ruw = ''): Promise<Afloop> => {
    noted.length = 0;
    const van = { id: wie, conversationId: `a:personal-${wie}` };
    const trigger = automatisch === true ? ('automatic' as const) : ('manual' as const);
    const press = { verb, data: { HIER: 1, ...data, ...(casus && { casus }) }, trigger };
    const body = JSON.stringify(cardAction(bot.connector.url, van, press)).replace('"HIER":1', `${ruw}"extra":"x"`);
    const { status, body: antwoord } = await post({ url: bot.url, body, token });
    const zonderId = casus === undefined ? antwoord : antwoord.replaceAll(casus, 'CASUS');
    const { value } = JSON.parse(zonderId) as { readonly value: Json };
    return { status, kaart: value, verzoeken: [...noted] };
  };
  return {
    /** Lays a copy of this play at its own school, under an id of its own. */
    hier: async (gespeeld: Stand): Promise<CasusId> => {
      stand = gespeeld;
      return legt(gespeeld, gespeeld.school);
    },
    /** The same at the other school; it moves no clock. */
    daar: (gespeeld: Stand): Promise<CasusId> => legt(gespeeld, daar(gespeeld.school)),
    /** An id that no casus has yet, as on a card that may start one. */
    vrij: (): CasusId => {
      nummer += 1;
      return toCasusId(`B${String(nummer).padStart(20, '0')}A`);
    },
    /** Moves to the moment of this play; nothing is laid. */
    op: (gespeeld: Stand): void => {
      stand = gespeeld;
    },
    stuurt,
    record: async (casus: CasusId, school = stand.school.schoolId): Promise<CasusRecord | undefined> =>
      (await stores.casussen.load(school, casus))?.record,
    /** All that the bot sent by itself. */
    verzonden: () => bot.connector.calls.length,
    stop: async () => {
      await bot.close();
      await stores.close();
    },
  };
}
export type Binnentafel = Awaited<ReturnType<typeof openBinnentafel>>;

/** What a button becomes with these inputs, or why it is none; as the form says it, without the bot. */
export function opdrachtVan(
  actie: Actie,
  { wie, casus = VERS, data = {} }: Druk,
  stand: Stand,
  versie = stand.versie,
): Command | undefined {
  const teksten = Object.fromEntries(
    Object.entries(data).filter((veld): veld is [string, string] => typeof veld[1] === 'string'),
  );
  const parsed = actie.invoer.safeParse(teksten);
  if (!parsed.success) return undefined;
  const { nu } = stand;
  const school = hier(stand.school);
  const { schoolId } = school;
  const kop = { casusId: casus, schoolId, door: wie, nu, opdrachtId: toOpdrachtId('0'.repeat(64)), versie };
  const context = { school, kalender, nu, vraag: (sleutel: string) => zin(sleutel), zelfdeLeerling: [] };
  const opdracht = actie.naarOpdracht(parsed.data, kop, context);
  return 'fout' in opdracht ? undefined : ({ code: '', ...opdracht } as Command);
}
/** What the rules say of it. */
export const besluitVan = (opdracht: Command, stand: Stand): Decision<CasusEvent> =>
  decide(opdracht, stand.casus, hier(stand.school));
