// The stored shape around a document: what people wrote is sealed, every event is marked. It knows no database and holds no key.

import { z } from 'zod';
import { OnleesbareInhoud } from '../application/ports.ts';
import type { Verzegeling, Zegel } from '../application/ports.ts';
import { isVernietiging } from '../domain/vernietigd.ts';
import { inspect, mark } from './chain.ts';
import type { Bevinding, Known, Sign } from './chain.ts';
import { OnleesbaarDocument } from './documents.ts';
import type { CasusDocument } from './documents.ts';
import { casusId, schoolId } from './fields.ts';
import { frozen } from './leesgeheugen.ts';
import type { Gelezen as Overgelezen, Leesgeheugen } from './leesgeheugen.ts';

const text = z.string().min(1);
const sealedEvent = z.looseObject({
  // Nothing is nothing to seal.
  inhoud: z.union([text, z.strictObject({})]).exactOptional(),
  zegel: z.strictObject({ nummer: z.int().min(1), waarmerk: text }),
});
type SealedEvent = z.output<typeof sealedEvent>;
const sealedDocument = z.looseObject({
  id: casusId,
  schoolId,
  sleutelplek: z.literal('school').exactOptional(),
  code: text,
  zegel: z.strictObject({
    /** The data key, wrapped; absent where nothing is sealed, after the content was destroyed. */
    sleutel: text.exactOptional(),
    /** Under another key than that of this casus, which is destroyed. */
    opvolger: z.literal(true).exactOptional(),
    aantal: z.int().min(0),
    waarmerk: text,
  }),
  // Whoever parses it looks at each of them, once: see `sealedEvents`.
  gebeurtenissen: z.array(z.custom<SealedEvent>()),
});
// Only looked at: an event keeps its fields in the order in which they came.
const sealedEvents = z.array(z.custom<SealedEvent>((value) => sealedEvent.safeParse(value).success));
type Read = z.output<typeof sealedDocument>;
type Kop = Pick<CasusDocument, 'id' | 'schoolId' | 'code' | 'sleutelplek'>;
type Sleutelplek = Pick<Read['zegel'], 'sleutel' | 'opvolger'>;

/** A document as it is stored: `inhoud` of each event is sealed, in its own place; `zegel` accounts for the event and for the whole. */
export type SealedDocument = Omit<CasusDocument, 'gebeurtenissen'> & Pick<Read, 'zegel' | 'gebeurtenissen'>;

type Gelezen = Overgelezen<SealedEvent>;
/** Of one store: what it read of the last casussen. */
export type Geheugen = Leesgeheugen<SealedEvent>;
const naamVan = ({ schoolId: school, id }: Pick<CasusDocument, 'schoolId' | 'id'>): string => `${school}/${id}`;

/** What the account covers of the document around the log. */
const kopOf = ({ id, schoolId, code, sleutelplek }: Kop, { sleutel, opvolger }: Sleutelplek): unknown => [
  schoolId,
  id,
  code,
  sleutel,
  ...(opvolger === undefined ? [] : ['opvolger']),
  ...(sleutelplek === undefined ? [] : [sleutelplek]),
];
/** Under which the key of this document is kept in the vault. */
const plekVan = ({ id: casusId, ...kop }: Kop, verzegeling: Verzegeling): CasusDocument['id'] =>
  verzegeling.plek({ casusId, ...kop });

type Json = Readonly<Record<string, unknown>>;
const isLeeg = (inhoud: unknown): boolean =>
  inhoud === undefined || (typeof inhoud === 'object' && inhoud !== null && Object.keys(inhoud).length === 0);
const withSealed = (event: Json, nummer: number, zegel: Zegel | undefined): Json =>
  zegel === undefined || isLeeg(event['inhoud'])
    ? event
    : { ...event, inhoud: zegel.seal(nummer, JSON.stringify(event['inhoud'])) };

/** How an event stood in the store when it was read and looked over. */
interface Stond {
  readonly verzegeling: Verzegeling;
  readonly casusId: CasusDocument['id'];
  /** Under which data key; absent where nothing was sealed. */
  readonly sleutel: string | undefined;
  readonly nummer: number;
  /** The mark of the event before it. */
  readonly before: string;
  readonly waarmerk: string;
  readonly sealed: Json;
}
/** By the opened event itself, while somebody holds it: a log grows at its end, and what stood there is written back as it stood. */
const gestaan = new WeakMap<object, Stond>();

/** What can be written back: the same event in the same place of the same casus under the same keys. */
function stondVan({ id, gebeurtenissen }: CasusDocument, verzegeling: Verzegeling, sleutel: string | undefined) {
  return gebeurtenissen.map((event, i) => {
    const stond = gestaan.get(event);
    const zelfde = stond?.verzegeling === verzegeling && stond.casusId === id && stond.sleutel === sleutel;
    return zelfde && stond.nummer === i + 1 ? stond : undefined;
  });
}

/** What is written after the content was destroyed needs a key only when there is something to seal, and then another one. */
async function zegelFor(
  document: CasusDocument,
  verzegeling: Verzegeling,
): Promise<{ readonly zegel?: Zegel; readonly plek: Sleutelplek }> {
  const { gebeurtenissen } = document;
  const plek = plekVan(document, verzegeling);
  if (!isVernietiging(gebeurtenissen)) {
    const zegel = await verzegeling.toWrite(plek);
    return { zegel, plek: { sleutel: zegel.sleutel } };
  }
  if (gebeurtenissen.every((event) => !('inhoud' in event) || isLeeg(event.inhoud)))
    return { plek: { opvolger: true } };
  const zegel = await verzegeling.toWrite(verzegeling.opvolger(plek));
  return { zegel, plek: { sleutel: zegel.sleutel, opvolger: true } };
}

/** Seals and marks a document of today. Rejects when there is no key to be had. */
export async function toSealed(
  document: CasusDocument,
  verzegeling: Verzegeling,
  geheugen: Geheugen,
): Promise<SealedDocument> {
  if (isVernietiging(document.gebeurtenissen)) geheugen.forget(naamVan(document));
  const { zegel, plek } = await zegelFor(document, verzegeling);
  const stonden = stondVan(document, verzegeling, plek.sleutel);
  const events = document.gebeurtenissen.map(
    (event, i) => stonden[i]?.sealed ?? withSealed({ ...event }, i + 1, zegel),
  );
  const known: Known = (nummer, before) => {
    const stond = stonden[nummer - 1];
    return stond?.before === before ? stond.waarmerk : undefined;
  };
  const { marks, slot } = mark(kopOf(document, plek), events, verzegeling.waarmerker(document.id), known);
  return {
    ...document,
    zegel: { ...plek, ...slot },
    gebeurtenissen: marks.map((each, i) => ({ ...events[i], zegel: each })),
  };
}

const NAAM = 'gebeurtenissen';
/** Those from `vanaf` on, each looked at. Throws OnleesbaarDocument. */
function eventsFrom(events: readonly unknown[], vanaf: number): readonly SealedEvent[] {
  const { data, error } = sealedEvents.safeParse(events.slice(vanaf));
  if (error === undefined) return data;
  throw new OnleesbaarDocument(
    error.issues.map(({ code, path: [i, ...rest] }) => ({ code, path: [NAAM, Number(i) + vanaf, ...rest] })),
  );
}
/** A stored document, and what is known of its first events: those that stand as they stood when they were read before. */
function parse(stored: unknown, geheugen?: Geheugen): { readonly read: Read; readonly bekend: readonly Gelezen[] } {
  const { data, error } = sealedDocument.safeParse(stored);
  if (error !== undefined) throw new OnleesbaarDocument(error.issues);
  const { gebeurtenissen, ...rest } = data;
  const bekend = geheugen?.find(naamVan(rest), gebeurtenissen) ?? [];
  const nieuw = eventsFrom(gebeurtenissen, bekend.length);
  return { read: { ...rest, gebeurtenissen: [...bekend.map(({ sealed }) => sealed), ...nieuw] }, bekend };
}

const look = (read: Read, sign: Sign, known?: Known): Bevinding =>
  inspect(
    kopOf(read, read.zegel),
    read.gebeurtenissen.map(({ zegel, ...event }) => ({ ...zegel, event })),
    read.zegel,
    sign,
    known,
  );

/** Looks over the log of a stored document without opening it. Throws OnleesbaarDocument. */
export function inspectSealed(stored: unknown, waarmerker: Verzegeling['waarmerker']): Bevinding {
  const { read } = parse(stored);
  return look(read, waarmerker(read.id));
}

const withOpened = (sealed: Json & Pick<SealedEvent, 'inhoud'>, nummer: number, opener: Zegel | undefined): Json =>
  typeof sealed.inhoud !== 'string' || opener === undefined
    ? { ...sealed }
    : { ...sealed, inhoud: JSON.parse(opener.open(nummer, sealed.inhoud)) as unknown };

/** Opens the events that are not open yet. */
function opened(read: Read, bekend: readonly Gelezen[], opener: Zegel | undefined, verzegeling: Verzegeling) {
  const { id, gebeurtenissen, zegel: slot } = read;
  return gebeurtenissen.map((stored, i) => {
    const eerder = bekend[i];
    if (eerder !== undefined) return eerder;
    const { zegel, ...sealed } = stored;
    const event = frozen(withOpened(sealed, zegel.nummer, opener));
    const before = gebeurtenissen[i - 1]?.zegel.waarmerk ?? '';
    gestaan.set(event, { verzegeling, casusId: id, sleutel: slot.sleutel, before, ...zegel, sealed });
    return { tekst: JSON.stringify(stored), sealed: stored, event };
  });
}

/**
 * Answers the document in it, of the version it was written in. `geheugen` spares looking over and opening again what stands as it
 * stood, and its key has to be there all the same. Rejects with OnleesbaarDocument or OnleesbareInhoud.
 */
export async function toUnsealed(stored: unknown, verzegeling: Verzegeling, geheugen: Geheugen): Promise<Json> {
  const { read, bekend } = parse(stored, geheugen);
  // The marks of the first events of a log, one after another: each is of the event before it as well.
  const known: Known = (nummer) => bekend[nummer - 1]?.sealed.zegel.waarmerk;
  if (look(read, verzegeling.waarmerker(read.id), known) !== 'heel') throw new OnleesbareInhoud(read.id, 'geschonden');
  const { zegel: slot, gebeurtenissen: _verzegeld, ...rest } = read;
  const eigen = plekVan(read, verzegeling);
  const plek = slot.opvolger === undefined ? eigen : verzegeling.opvolger(eigen);
  const opener = slot.sleutel === undefined ? undefined : await verzegeling.toRead(plek, slot.sleutel);
  const zelfde = geheugen.sleutelVan(naamVan(read)) === slot.sleutel;
  const gelezen = opened(read, zelfde ? bekend : [], opener, verzegeling);
  geheugen.remember(naamVan(read), { sleutel: slot.sleutel, gelezen });
  return { ...rest, gebeurtenissen: gelezen.map(({ event }) => event) };
}
