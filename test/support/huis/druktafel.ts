// A table to press any button on: a played casus in a real store, opened by a person, without HTTP. It knows no card by name.

import type { CasusRecord } from '../../../src/application/ports.ts';
import type { Datum } from '../../../src/shared/ids.ts';
import { toCasusId } from '../../../src/shared/ids.ts';
import type { CasusId, MedewerkerId } from '../../../src/shared/ids.ts';
import { kalender } from '../../../src/calendar/kalender.ts';
import { createSleutels } from '../../../src/keys/sleutels.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import { createGesprekspartner } from '../../../src/teams/bot.ts';
import { renderCard } from '../cards/samples.ts';
import type { Stand } from '../domain/spel.ts';
import { beheerOp } from './beheer.ts';
import { elementen } from './chat.ts';
import type { Json } from './chat.ts';

const soort = (e: Json): string => (typeof e['type'] === 'string' ? e['type'] : '');
export const isInvoer = (e: Json): boolean => soort(e).startsWith('Input.');
/** All inputs of a card, those behind a button included. */
export const invoerOp = (kaart: Json): readonly Json[] => [...elementen(kaart)].filter(isInvoer);
export const knopOp = (kaart: Json, verb: string): Json | undefined =>
  [...elementen(kaart)].find((e) => soort(e) === 'Action.Execute' && e['verb'] === verb);

/** The casus of a play as a store keeps it, under an id and code of its own. */
export function recordVan({ log, versie, school }: Stand, casusId: CasusId, code: string): CasusRecord {
  const [begin, ...rest] = log;
  if (begin?.type !== 'CasusGestart') throw new Error('a log starts with CasusGestart');
  return {
    casusId,
    schoolId: school.schoolId,
    code,
    versie,
    fase: 'open',
    leden: [],
    outbox: [],
    verwerkt: [],
    gebeurtenissen: [{ ...begin, casusId, code }, ...rest],
  };
}

export interface Druktafel {
  /** Presses as this person; answers the card that comes back. */
  readonly drukt: (wie: MedewerkerId, verb: string, data: Json) => Promise<Json>;
  /** A copy of the casus of this play under an id of its own; answers that id. */
  readonly legt: (stand: Stand) => Promise<CasusId>;
  readonly stop: () => Promise<void>;
}

/** Opens a store in memory; the moment and the school are those of the play that was laid down last. */
export function createDruktafel(): Druktafel {
  const stores = openSqlite(':memory:');
  let stand: Stand | undefined;
  let nummer = 0;
  const nu = () => {
    if (stand === undefined) throw new Error('no play on the table');
    return stand;
  };
  const scholen = {
    find: async () => nu().school,
    findByMedewerker: async () => [nu().school.schoolId],
  };
  const sleutels = createSleutels(Buffer.alloc(32, 7));
  const partner = createGesprekspartner({
    omgeving: {
      store: stores.casussen,
      inzage: stores.inzage,
      rondes: stores.rondes,
      scholen,
      sleutels,
      proces: 'proces-1',
      naOpslaan: () => undefined,
    },
    beheer: beheerOp(stores, () => nu().nu),
    klok: { nu: () => nu().nu },
    kalender,
    newCasusId: () => sleutels.newCasusId(),
    renderCard,
  });
  return {
    drukt: async (wie, verb, data) => {
      const adres = {
        medewerkerId: wie,
        tenantId: 't',
        serviceUrl: 's',
        conversationId: 'c',
        gebruikerId: 'g',
        botId: 'b',
      };
      const van = { medewerkerId: wie, tenantId: 't', adres };
      const antwoord = await partner({ soort: 'kaartactie', van, verb, data, automatisch: false });
      if (antwoord.soort !== 'kaart') throw new Error(`no card: ${antwoord.soort}`);
      return antwoord.kaart;
    },
    legt: async (gespeeld) => {
      stand = gespeeld;
      nummer += 1;
      const casusId = toCasusId(`A${String(nummer).padStart(20, '0')}A`);
      const code = `2027-${String(nummer).padStart(3, '0')}`;
      const record = recordVan(gespeeld, casusId, code);
      if ((await stores.casussen.append(record, 'nieuw')) !== 'bewaard') throw new Error('not stored');
      return casusId;
    },
    stop: () => stores.close(),
  };
}

const ver = '2099-12-31' as Datum;
/** Something in every input: a text of its own, the first choice, what the card already holds, or a day in the far future. */
export function vul(e: Json): string {
  const gegeven = typeof e['value'] === 'string' ? e['value'] : '';
  if (soort(e) === 'Input.Text') return `tekst bij ${String(e['id'])}`;
  if (soort(e) === 'Input.Date') return gegeven === '' ? (typeof e['max'] === 'string' ? e['max'] : ver) : gegeven;
  if (gegeven !== '' || soort(e) !== 'Input.ChoiceSet') return gegeven;
  const keuzes = Array.isArray(e['choices']) ? (e['choices'] as readonly Json[]) : [];
  return typeof keuzes[0]?.['value'] === 'string' ? keuzes[0]['value'] : '';
}
