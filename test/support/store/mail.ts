// A fake outside world for the relay: notes who was sent what and answers as it is told.

import type { Bezorgresultaat, CasusRecord, OutboxEntry } from '../../../src/application/ports.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import { toBerichtId } from '../../../src/shared/ids.ts';
import type { RelayDelen } from '../../../src/notifications/relay.ts';
import { ANNA, at, BAS, CARLA } from './records.ts';

export const AANGEKOMEN: Bezorgresultaat = { status: 'aangekomen', activityId: '1:abc' };

/** A message that waits to be sent. */
export function someEntry(nummer: number, over: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    berichtId: toBerichtId(`b-${nummer}`),
    aan: { medewerker: BAS },
    soort: 'nood',
    kleur: 'rood',
    status: 'wacht',
    pogingen: 0,
    volgendePogingOp: at(0),
    ...over,
  };
}

/** What compose does with terms and outbox together, here for the outbox alone. */
export async function outboxOp({ outbox }: CasusRecord): ReturnType<RelayDelen['volgendeActieOp']> {
  return outbox.flatMap(({ volgendePogingOp = [] }) => volgendePogingOp).sort()[0];
}

export interface Post {
  readonly bezorg: RelayDelen['bezorg'];
  /** `berichtId>medewerkerId`, in order of sending. */
  readonly sent: string[];
}

/** Sends to one person, or for a role to Anna, Bas and Carla; `answer` says what the channel answers each time. */
export function fakePost(
  answer: (aan: MedewerkerId, time: number) => Bezorgresultaat | Promise<Bezorgresultaat>,
): Post {
  const sent: string[] = [];
  return {
    sent,
    bezorg: async (_record, { berichtId, aan }, klaar) => {
      const people = 'medewerker' in aan ? [aan.medewerker] : [ANNA, BAS, CARLA];
      return Promise.all(
        people
          .filter((person) => !klaar.has(person))
          .map(async (person) => ({
            aan: person,
            resultaat: await answer(person, sent.push(`${berichtId}>${person}`)),
          })),
      );
    },
  };
}
