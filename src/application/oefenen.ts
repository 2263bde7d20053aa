// The practice world of one person: what it holds, how long it lasts, who clears it away. It knows no casus but as a record, and no card.

import { plusMinuten } from '../domain/termijnen.ts';
import type { CasusId, Moment } from '../shared/ids.ts';
import type { OefenStore, Oefenwereld } from './ports-oefenen.ts';
import type { Logboek } from './ports.ts';

/** Minutes after the last press. */
const BLIJFT_MINUTEN = 24 * 60;
export const verlooptOp = (nu: Moment): Moment => plusMinuten(nu, BLIJFT_MINUTEN);

export const nieuweWereld = (wereldId: CasusId, nu: Moment, begin: Moment): Oefenwereld => ({
  wereldId,
  verlooptOp: verlooptOp(nu),
  verschuivingMs: Math.max(0, Date.parse(begin) - Date.parse(nu)),
  dagen: 0,
  casussen: [],
  inzage: [],
});

/** Milliseconds between two looks at what has had its time. */
const ELKE_MS = 10 * 60_000;
const MAX_PER_KEER = 100;

/** Makes the sweep: what nobody ended goes by itself. Never rejects: what fails comes round again, and keeps no other from its turn. */
export function createOefenopruimer(werelden: Pick<OefenStore, 'findVerlopen' | 'remove'>, logboek: Logboek) {
  let volgende = 0;
  const meld = (error: unknown): void => {
    logboek.record('oefening-opruimen-mislukt', { fout: error instanceof Error ? error.name : 'onbekend' });
  };
  return async (nu: Moment): Promise<void> => {
    if (Date.parse(nu) < volgende) return;
    volgende = Date.parse(nu) + ELKE_MS;
    try {
      for (const wie of await werelden.findVerlopen(nu, MAX_PER_KEER)) await werelden.remove(wie).catch(meld);
    } catch (error) {
      meld(error);
    }
  };
}
