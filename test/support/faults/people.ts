// The people of a fault run: each presses, waits, presses again when no answer came, and anew when the card was stale. They know no store.

import { setTimeout as pause } from 'node:timers/promises';

import { toMedewerkerId } from '../../../src/shared/ids.ts';
import type { CasusId, MedewerkerId, SchoolId } from '../../../src/shared/ids.ts';
import { count } from './history.ts';
import type { History, Wish } from './history.ts';
import type { Answer } from './lines.ts';
import type { Press, Verb } from './press.ts';
import type { Chance } from './seeded.ts';

const person = (last: string): MedewerkerId => toMedewerkerId(`00000000-0000-4000-8000-0000000000${last}`);
/** Starts the casussen. */
export const ANNA = person('a1');
export const BAS = person('a2');
const [CARLA, DIRK, FEMKE] = [person('a3'), person('a4'), person('a6')];
/** Of another school: for this person no casus exists. */
const IRIS = person('b1');
/** Most of them are there with more than one device. */
export const PEOPLE = [ANNA, ANNA, ANNA, BAS, BAS, CARLA, CARLA, DIRK, DIRK, FEMKE, FEMKE, IRIS] as const;

/** How often each is chosen. */
const VERBS: readonly [Verb, ...Verb[]] = [
  ...(['signaal', 'signaal', 'signaal', 'signaal', 'signaal', 'signaal', 'oranje', 'oranje', 'rood'] as const),
  ...(['gesprek', 'gesprek', 'veilig-thuis', 'overleg', 'overleg', 'antwoord', 'antwoord'] as const),
  ...(['persoon', 'persoon', 'persoon', 'onmogelijk', 'starten', 'nood'] as const),
];
/** Share of the presses that are sent twice at once; of those without an answer that wait a while, and milliseconds at most. */
const TWINS = 0.05;
const HESITATES = 0.3;
const HESITATION_MS = 500;
/** Presses of one button before somebody gives up. */
const MAX_TRIES = 100;

export interface PeopleParts {
  readonly schoolId: SchoolId;
  readonly chance: Chance;
  readonly history: History;
  readonly send: (press: Press) => Promise<Answer | undefined>;
  readonly newCasusId: () => CasusId;
}

export interface People {
  /** `door` starts a casus of its own; resolves with its id once that was answered. */
  start(door: MedewerkerId): Promise<CasusId>;
  /** Asks those to look along who would otherwise not know of the casus. */
  invite(door: MedewerkerId, casusId: CasusId): Promise<void>;
  /** One command in one of these casussen, until it is answered. */
  act(door: MedewerkerId, casussen: readonly [CasusId, ...CasusId[]]): Promise<void>;
}

interface Seen {
  versie: number;
  openOverleg?: string | undefined;
}

export function createPeople({ schoolId, chance, history, send, newCasusId }: PeopleParts): People {
  const { tally, wishes, codes } = history;
  /** What each person saw last of a casus, which is the card that is pressed. */
  const cards = new Map<string, Seen>();
  /** The highest version of a casus that anybody was shown. */
  const highest = new Map<CasusId, number>();
  const cardOf = (door: MedewerkerId, casusId: CasusId): Seen => cards.get(`${door} ${casusId}`) ?? { versie: 0 };

  function note(wish: Wish, atLeast: number, answer: Answer): void {
    const { outcome, state, code, earlier } = answer;
    if (earlier === true) tally.earlier += 1;
    if (outcome === 'niet-bewaard') tally.notStored += 1;
    if (outcome === 'fout') {
      tally.errors += 1;
      count(codes, code ?? '');
    }
    if (state === undefined) return;
    wish.shown.push({ state, atLeast, accepted: outcome === 'gedaan' });
    const { versie, openOverleg } = state;
    if (versie >= cardOf(wish.door, wish.casusId).versie) {
      cards.set(`${wish.door} ${wish.casusId}`, { versie, openOverleg });
    }
    highest.set(wish.casusId, Math.max(versie, highest.get(wish.casusId) ?? 0));
  }

  async function once(press: Press, wish: Wish): Promise<Answer | undefined> {
    const atLeast = highest.get(press.casusId) ?? 0;
    tally.sent += 1;
    const answer = await send(press);
    if (answer) note(wish, atLeast, answer);
    return answer;
  }

  const tells = (answer: Answer | undefined): boolean =>
    answer?.outcome === 'gedaan' || answer?.outcome === 'geweigerd';

  /**
   * Sends until somebody says what happened, at once as Teams does or a while later as a person does; undefined when nobody ever does.
   * When two copies of one press were answered, being carried out counts.
   */
  async function answered(press: Press, wish: Wish): Promise<Answer | undefined> {
    for (let time = 0; time < MAX_TRIES; time += 1) {
      const isTwin = chance.hits(TWINS);
      if (isTwin) tally.twins += 1;
      const copies = await Promise.all(Array.from({ length: isTwin ? 2 : 1 }, async () => once(press, wish)));
      const told = copies.filter((copy) => copy !== undefined).filter(tells);
      const found = told.find(({ outcome }) => outcome === 'gedaan') ?? told[0];
      if (found) return found;
      tally.resent += 1;
      if (chance.hits(HESITATES)) await pause(chance.below(HESITATION_MS));
    }
    return undefined;
  }

  async function carryOut(first: Press): Promise<void> {
    const wish: Wish = { marker: first.marker, casusId: first.casusId, door: first.door, shown: [] };
    wishes.push(wish);
    let press = first;
    // On a store that forgets, the version on a card may never come: then nobody said what happened.
    for (let time = 0; time < MAX_TRIES; time += 1) {
      const answer = await answered(press, wish);
      if (answer === undefined) return;
      const { outcome, code } = answer;
      if (outcome === 'geweigerd' && code === 'verouderd') {
        tally.pressedAnew += 1;
        press = { ...press, versie: cardOf(press.door, press.casusId).versie };
        continue;
      }
      wish.outcome = outcome === 'gedaan' ? 'accepted' : 'refused';
      if (code !== undefined) wish.code = code;
      return;
    }
  }

  const newMarker = (): string => `k${String(wishes.length + 1)}`;
  const start = async (door: MedewerkerId, verb: Verb): Promise<CasusId> => {
    const casusId = newCasusId();
    await carryOut({ schoolId, casusId, door, versie: 0, verb, marker: newMarker() });
    return casusId;
  };

  return {
    start: (door) => start(door, 'starten'),
    async invite(door, casusId) {
      for (const aan of [DIRK, FEMKE]) {
        const { versie } = cardOf(door, casusId);
        await carryOut({ schoolId, casusId, door, versie, verb: 'overleg', marker: newMarker(), aan });
      }
    },
    async act(door, casussen) {
      const verb = chance.pick(VERBS);
      if (verb === 'starten' || verb === 'nood') {
        await start(door, verb);
        return;
      }
      const casusId = chance.pick(casussen);
      const { versie, openOverleg } = cardOf(door, casusId);
      const base = { schoolId, casusId, door, versie, verb, marker: newMarker() };
      if (verb === 'overleg') await carryOut({ ...base, aan: chance.pick([BAS, CARLA, DIRK, FEMKE]) });
      else if (verb === 'antwoord') await carryOut({ ...base, overlegId: openOverleg ?? 'o1' });
      else await carryOut(base);
    },
  };
}
