// The real house of a worker without Teams: commands, terms and messages on a store. It knows neither the driver nor any fault.

import { createAfloop } from '../../../src/application/afloop.ts';
import { casusVan, volgendeActieOp } from '../../../src/application/casus-record.ts';
import type { Omgeving } from '../../../src/application/handle-command.ts';
import type { CasusRecord, Klok, Logboek, Scholen } from '../../../src/application/ports.ts';
import { geenBewaring } from '../store/geen-bewaring.ts';
import { runTermijnen } from '../../../src/application/run-termijnen.ts';
import { kalender } from '../../../src/calendar/kalender.ts';
import { createSchooltijden } from '../../../src/calendar/schooltijden.ts';
import { createSleutels } from '../../../src/keys/sleutels.ts';
import type { RelayDelen } from '../../../src/notifications/relay.ts';
import { createRelay } from '../../../src/notifications/relay.ts';
import { createRenderCard } from '../../../src/presentation/render-card.ts';
import { openScholenBestand } from '../../../src/store/scholen-bestand.ts';
import type { Stores } from '../../../src/store/stores.ts';
import { createBezorg } from '../../../src/teams/deliver-bericht.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import type { Moment } from '../../../src/shared/ids.ts';
import { readPersonen, SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import type { Delivered } from './lines.ts';

const MAX_PER_ROUND = 200;

export interface HouseParts {
  readonly stores: Stores;
  readonly klok: Klok;
  readonly logboek: Logboek;
  /** Another one for every process. */
  readonly proces: string;
  /** A message reached somebody; resolves when the outside world has noted it. */
  readonly reached: (message: Omit<Delivered, 'line'>) => Promise<void>;
}

export const clockAhead = (aheadMs: () => number): Klok => ({
  nu: () => toMoment(new Date(Date.now() + aheadMs()).toISOString()),
});

export const openScholen = (): Scholen => openScholenBestand(SCHOOL_BESTAND, createSchooltijden());

/** When this casus has to be looked at again, worked out anew. */
export async function nextMoment(scholen: Scholen, record: CasusRecord, nu: Moment): Promise<Moment | undefined> {
  const school = await scholen.find(record.schoolId, nu);
  return school && volgendeActieOp(casusVan(record), record.outbox, school);
}

/** Everybody can be reached. */
export async function saveAddresses({ adressen }: Pick<Stores, 'adressen'>): Promise<void> {
  for (const { medewerkerId } of readPersonen()) {
    const base = { tenantId: 't', serviceUrl: 'https://smba.trafficmanager.net/emea/', botId: '28:b' };
    await adressen.save({
      ...base,
      medewerkerId,
      conversationId: `a:${medewerkerId}`,
      gebruikerId: `29:${medewerkerId}`,
    });
  }
}

function createPost({ stores, klok, reached }: HouseParts, scholen: Scholen): RelayDelen['bezorg'] {
  const bezorger = { deliver: async () => ({ status: 'aangekomen' as const, activityId: '1:abc' }) };
  const renderCard = createRenderCard(kalender);
  const bezorg = createBezorg({ scholen, adressen: stores.adressen, bezorger, klok, kalender, renderCard });
  return async (record, entry, klaar) => {
    const results = await bezorg(record, entry, klaar);
    for (const { aan, resultaat } of results) {
      const { casusId } = record;
      if (resultaat.status === 'aangekomen') await reached({ casusId, berichtId: entry.berichtId, aan });
    }
    return results;
  };
}

/** Everything that compose puts together but the transport; `round` does what is due now. */
export function createHouse(parts: HouseParts): { readonly omgeving: Omgeving; readonly round: () => Promise<void> } {
  const { stores, klok, logboek, proces } = parts;
  const scholen = openScholen();
  const relay = createRelay({
    store: stores.casussen,
    bezorg: createPost(parts, scholen),
    ...createAfloop(scholen, klok, proces),
    gevolgen: async (_voor, na) => na,
    klok,
    logboek,
    procesNaam: proces,
    jitter: Math.random,
  });
  const omgeving: Omgeving = {
    store: stores.casussen,
    scholen,
    sleutels: createSleutels(new Uint8Array(32)),
    proces,
    naOpslaan: (record) => void relay.deliverNow(record),
  };
  const round = async (): Promise<void> => {
    await runTermijnen({ ...omgeving, logboek, bewaring: geenBewaring }, klok.nu(), MAX_PER_ROUND);
    await relay.runDue(MAX_PER_ROUND);
  };
  return { omgeving, round };
}
