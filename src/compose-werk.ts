// Puts together what a process does of itself: messages, terms, and what has to go. It starts nothing.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import { createAfloop } from './application/afloop.ts';
import { createBewaring } from './application/bewaring.ts';
import { createRuimOp } from './application/opruimen.ts';
import type { Bezorger, CasusRecord, Klok, Logboek, Schoollijst, Verzegeling } from './application/ports.ts';
import { createSchoolwijzigingen } from './application/run-schoolwijzigingen.ts';
import { createStilleCasussen } from './application/run-stille-casussen.ts';
import { kalender, leesbaarOp } from './calendar/kalender.ts';
import { createSleutels } from './keys/sleutels.ts';
import { createRelay } from './notifications/relay.ts';
import { createRenderCard } from './presentation/render-card.ts';
import type { Geopend } from './store/opslag.ts';
import type { Stores } from './store/stores.ts';
import type { Moment } from './shared/ids.ts';
import { createBezorg } from './teams/deliver-bericht.ts';

interface Werkomgeving {
  readonly klok: Klok;
  readonly logboek: Logboek;
  readonly leerlingGeheim: Uint8Array;
}
export type Opened = Geopend & { readonly verzegeling: Verzegeling };

/** What the work of a process is done on. */
interface Werkgrond {
  readonly stores: Pick<Stores, 'casussen' | 'adressen' | 'inzage' | 'rondes'>;
  readonly scholen: Schoollijst;
  readonly verzegeling: Pick<Verzegeling, 'plek' | 'destroy'>;
}

/** What one process does of itself, whoever presses: messages, terms, and what has to go. */
export function composeWerk(omgeving: Werkomgeving, { stores, scholen, verzegeling }: Werkgrond, bezorger: Bezorger) {
  const { klok, logboek } = omgeving;
  const proces = `${hostname()}-${String(process.pid)}-${randomUUID()}`;
  const renderCard = createRenderCard(leesbaarOp(() => klok.nu()));
  const relay = createRelay({
    store: stores.casussen,
    bezorg: createBezorg({ scholen, adressen: stores.adressen, bezorger, klok, kalender, renderCard }),
    ...createAfloop(scholen, klok, proces),
    klok,
    logboek,
    procesNaam: proces,
    jitter: Math.random,
  });
  const ruimOp = createRuimOp(verzegeling, stores.inzage);
  const ronde = {
    store: stores.casussen,
    scholen,
    sleutels: createSleutels(omgeving.leerlingGeheim),
    proces,
    logboek,
    bewaring: createBewaring({ ruimOp, scholen, rondes: stores.rondes, logboek }),
    naOpslaan: (record: CasusRecord) => void relay.deliverNow(record),
  };
  const [schoolwijzigingen, stilleCasussen] = [createSchoolwijzigingen(ronde), createStilleCasussen(ronde)];
  /** What no term brings: a school that changed, a casus from before a rule. */
  const kijkOpnieuw = async (nu: Moment): Promise<void> => {
    await schoolwijzigingen(nu);
    await stilleCasussen(nu);
  };
  return { ronde, relay, renderCard, kijkOpnieuw };
}
