// The account of a log: every event is marked together with the one before it, and the whole with its end. It knows no key and no database.

type Json = Readonly<Record<string, unknown>>;
/** Makes the mark (HMAC) of a text. */
export type Sign = (text: string) => string;

export interface Marked {
  /** Its place in the log, from 1. */
  readonly nummer: number;
  /** Of this event, its place and the mark before it. */
  readonly waarmerk: string;
}
/** What the end of a log is known by: without it nobody would miss the last event. */
export interface Slot {
  readonly aantal: number;
  readonly waarmerk: string;
}
/** What is found when a log is looked over; `afgekapt`: events at its end are gone. */
export type Bevinding = 'heel' | 'gewijzigd' | 'weggelaten' | 'verwisseld' | 'afgekapt';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text for what is the same in JSON, in whatever order a database gives the fields back. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  );

/** A mark that was looked over before, of the event in this place after this mark. */
export type Known = (nummer: number, before: string) => string | undefined;
const NOTHING: Known = () => undefined;

/** The mark of every event. */
function marksOf(events: readonly unknown[], sign: Sign, known: Known): readonly string[] {
  let before = '';
  return events.map((event, i) => {
    before = known(i + 1, before) ?? sign(canonical(['gebeurtenis', i + 1, before, event]));
    return before;
  });
}
const slotMark = (kop: unknown, aantal: number, last: string, sign: Sign): string =>
  sign(canonical(['slot', kop, aantal, last]));

/** Marks a whole log; `kop` is what must stay with it: whose log it is and under which key it is sealed. `known` spares work, never a check. */
export function mark(
  kop: unknown,
  events: readonly unknown[],
  sign: Sign,
  known = NOTHING,
): { readonly marks: readonly Marked[]; readonly slot: Slot } {
  const marks = marksOf(events, sign, known).map((waarmerk, i) => ({ nummer: i + 1, waarmerk }));
  const aantal = events.length;
  return { marks, slot: { aantal, waarmerk: slotMark(kop, aantal, marks.at(-1)?.waarmerk ?? '', sign) } };
}

/** Looks over a log as it is stored; `known` spares work for events that stand as they stood. Only `heel` is sure: what else is found says how it looks, not what somebody did. */
export function inspect(
  kop: unknown,
  events: readonly (Marked & { readonly event: unknown })[],
  slot: Slot,
  sign: Sign,
  known = NOTHING,
): Bevinding {
  const places = events.map(({ nummer }) => nummer);
  if (places.some((nummer, i) => i > 0 && nummer <= (places[i - 1] ?? 0))) return 'verwisseld';
  if (places.some((nummer, i) => nummer !== i + 1)) return 'weggelaten';
  const marks = marksOf(
    events.map(({ event }) => event),
    sign,
    known,
  );
  if (events.some(({ waarmerk }, i) => waarmerk !== marks[i])) return 'gewijzigd';
  if (events.length < slot.aantal) return 'afgekapt';
  return slot.waarmerk === slotMark(kop, events.length, marks.at(-1) ?? '', sign) ? 'heel' : 'gewijzigd';
}
