// What the driver of a fault run saw: every command with the answers to its presses, and every delivery. It judges nothing.

import type { CasusId, MedewerkerId } from '../../../src/shared/ids.ts';
import type { State } from './lines.ts';

/** A state that somebody was shown. */
export interface Shown {
  readonly state: State;
  /** The highest version of this casus that anybody had been shown before this press was sent. */
  readonly atLeast: number;
  /** The answer said that the command was carried out. */
  readonly accepted: boolean;
}

/** One thing that somebody wanted to do, however often it was pressed. */
export interface Wish {
  readonly marker: string;
  readonly casusId: CasusId;
  readonly door: MedewerkerId;
  /** Absent as long as nobody was answered. */
  outcome?: 'accepted' | 'refused';
  /** Why it was refused. */
  code?: string;
  readonly shown: Shown[];
}

export interface Tally {
  /** Presses that left the driver. */
  sent: number;
  /** Presses sent again because no answer came, or none that said what happened. */
  resent: number;
  /** Presses that were sent twice at once. */
  twins: number;
  /** Stale cards that were pressed anew at the present version. */
  pressedAnew: number;
  /** Answers that said: carried out by an earlier try. */
  earlier: number;
  /** Answers that said `niet-bewaard`. */
  notStored: number;
  /** Answers that were an error. */
  errors: number;
}

export interface Delivery {
  readonly casusId: string;
  readonly berichtId: string;
  readonly aan: string;
}

export interface History {
  readonly wishes: Wish[];
  readonly deliveries: Delivery[];
  readonly tally: Tally;
  /** Codes of the log, and names of errors, with how often. */
  readonly codes: Map<string, number>;
}

export const newHistory = (): History => ({
  wishes: [],
  deliveries: [],
  tally: { sent: 0, resent: 0, twins: 0, pressedAnew: 0, earlier: 0, notStored: 0, errors: 0 },
  codes: new Map(),
});

/** One more of this kind. */
export const count = (codes: Map<string, number>, code: string): void => {
  codes.set(code, (codes.get(code) ?? 0) + 1);
};
