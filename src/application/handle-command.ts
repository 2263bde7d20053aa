// One command of a person: load, decide, store; the only place where these three meet. It renders nothing and delivers nothing.

import { decide } from '../domain/decide.ts';
import type { Command } from '../domain/command.ts';
import type { Weigering } from '../domain/decision.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { casusVan, withEvents } from './casus-record.ts';
import { onderEigenId } from './eigen-id.ts';
import { ongezien } from './gezien.ts';
import { CasusTeGroot } from './ports.ts';
import type {
  Bewaarresultaat,
  CasusRecord,
  CasusStore,
  Geladen,
  OutboxEntry,
  Scholen,
  Sleutels,
  Verwerkt,
} from './ports.ts';

export interface Omgeving {
  readonly store: CasusStore;
  readonly scholen: Scholen;
  readonly sleutels: Sleutels;
  /** Name of this process, for claims. */
  readonly proces: string;
  /** Called after the commit, not waited for: the writer delivers what it wrote. May come twice for one change. */
  readonly naOpslaan: (record: CasusRecord) => void;
  /** In codes, instead of the year of today; practice counts in the year 0, which no casus has. */
  readonly jaar?: number;
}

/** A command as a card gives it: the code of a new casus is dealt out here. */
type ZonderCode<C> = C extends { readonly code: string } ? Omit<C, 'code'> : C;
export type CommandInvoer = ZonderCode<Command>;

export interface Stand {
  readonly record: CasusRecord;
  readonly casus: Casus;
  readonly school: School;
}
export type Uitkomst =
  /** `eerder`: this very press was carried out before, by whom and when; the same card may be given again (P-22). */
  | ({ readonly soort: 'gedaan'; readonly eerder?: Verwerkt; readonly berichten: readonly OutboxEntry[] } & Stand)
  /** Refused by a rule; the state is there when this person may see it. */
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering; readonly stand?: Stand }
  /** Not stored after several tries: what was typed has to stay on the card. */
  | { readonly soort: 'niet-bewaard' };

const MAX_POGINGEN = 6;
const jaarVan = ({ vandaag }: School): number => Number(vandaag.slice(0, 4));
const toCode = (jaar: number, nummer: number): string =>
  `${String(jaar).padStart(4, '0')}-${String(nummer).padStart(3, '0')}`;

function withCode(invoer: CommandInvoer, code: string): Command {
  switch (invoer.type) {
    case 'CasusStarten':
    case 'NoodInschakelen':
    case 'PersoneelssignaalVastleggen':
      return { ...invoer, code };
    default:
      return invoer;
  }
}
const isStart = (invoer: CommandInvoer): boolean =>
  ['CasusStarten', 'NoodInschakelen', 'PersoneelssignaalVastleggen'].includes(invoer.type);

async function prepare(
  omgeving: Omgeving,
  invoer: CommandInvoer,
  geladen: Geladen | undefined,
  school: School,
): Promise<Command> {
  if (geladen !== undefined || !isStart(invoer)) return withCode(invoer, '');
  const jaar = omgeving.jaar ?? jaarVan(school);
  return withCode(invoer, toCode(jaar, await omgeving.store.nextNummer(invoer.schoolId, jaar)));
}

/** `vol`: what people wrote has reached the limit of one document; nothing was written. */
async function save(
  omgeving: Omgeving,
  record: CasusRecord,
  geladen: Geladen | undefined,
): Promise<Bewaarresultaat | 'vol'> {
  try {
    return await omgeving.store.append(record, geladen?.merk ?? 'nieuw');
  } catch (error) {
    if (error instanceof CasusTeGroot) return 'vol';
    throw error;
  }
}

const standVan = (geladen: Geladen | undefined, school: School): Stand | undefined =>
  geladen && { record: geladen.record, casus: casusVan(geladen.record), school };
const geweigerd = (weigering: Weigering, stand: Stand | undefined): Uitkomst => ({
  soort: 'geweigerd',
  weigering,
  ...(stand && { stand }),
});

/** This very press was carried out before; when that was just now and its answer was lost, its messages go out all the same. */
function findEerder(omgeving: Omgeving, invoer: CommandInvoer, stand: Stand | undefined): Uitkomst | undefined {
  const eerder = stand?.record.verwerkt.find((v) => v.opdrachtId === invoer.opdrachtId);
  if (stand === undefined || eerder === undefined) return undefined;
  omgeving.naOpslaan(stand.record);
  return { soort: 'gedaan', eerder, berichten: [], ...stand };
}

/** One try; undefined means: somebody was first or the answer was lost, look again. */
async function attempt(omgeving: Omgeving, invoer: CommandInvoer, school: School): Promise<Uitkomst | undefined> {
  const geladen = await omgeving.store.load(invoer.schoolId, invoer.casusId);
  const eigen = geladen === undefined && isStart(invoer) ? await onderEigenId(omgeving, invoer) : undefined;
  if (eigen !== undefined) return attempt(omgeving, eigen, school);
  const stand = standVan(geladen, school);
  const eerder = findEerder(omgeving, invoer, stand);
  if (eerder !== undefined) return eerder;
  const decision = decide(await prepare(omgeving, invoer, geladen, school), stand?.casus, school);
  if (decision.soort === 'geweigerd') return geweigerd(decision.weigering, stand);
  if (decision.gebeurtenissen.length === 0 && stand) return { soort: 'gedaan', berichten: [], ...stand };
  const verwerkt = { opdrachtId: invoer.opdrachtId, door: invoer.door, op: invoer.nu };
  // Before what was done: the command stays the last that the log holds of this turn.
  const gezien = stand === undefined ? [] : ongezien(stand, invoer);
  const wijziging = {
    events: [...gezien, ...decision.gebeurtenissen],
    school,
    nu: invoer.nu,
    proces: omgeving.proces,
    verwerkt,
  };
  const volgende = withEvents(stand?.record, wijziging, omgeving.sleutels);
  const bewaard = await save(omgeving, volgende.record, geladen);
  if (bewaard === 'vol') return geweigerd({ code: 'casus-vol' }, stand);
  if (bewaard !== 'bewaard') return undefined;
  omgeving.naOpslaan(volgende.record);
  return { soort: 'gedaan', ...volgende, school, berichten: volgende.nieuweBerichten };
}

/**
 * Carries out one command, at most once by its opdrachtId. A conflict is decided again on the fresh state; an uncertain write is
 * looked up first. A person who may not see the casus gets the same refusal as for one that does not exist.
 */
export async function handleCommand(omgeving: Omgeving, invoer: CommandInvoer): Promise<Uitkomst> {
  const school = await omgeving.scholen.find(invoer.schoolId, invoer.nu);
  if (school === undefined) return { soort: 'geweigerd', weigering: { code: 'niet-gevonden' } };
  for (let i = 0; i < MAX_POGINGEN; i += 1) {
    const uitkomst = await attempt(omgeving, invoer, school);
    if (uitkomst !== undefined) return uitkomst;
  }
  const laatste = standVan(await omgeving.store.load(invoer.schoolId, invoer.casusId), school);
  return findEerder(omgeving, invoer, laatste) ?? { soort: 'niet-bewaard' };
}
