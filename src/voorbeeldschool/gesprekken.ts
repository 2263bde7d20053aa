// The chats of the demo's people as the channel keeps them, on disk and over restarts. It knows no HTTP and no page.

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Klok } from '../application/ports.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { writeAtomically } from './bestand.ts';
import type { Persoon } from './personen.ts';

const inhoud = z.object({
  tekst: z.string().exactOptional(),
  kaart: z.record(z.string(), z.unknown()).exactOptional(),
  /** The neutral text of a toast. */
  samenvatting: z.string().exactOptional(),
});
/** What a message shows: text, or an Adaptive Card. */
export type Inhoud = Readonly<z.infer<typeof inhoud>>;

const bericht = inhoud.extend({
  id: z.string(),
  van: z.enum(['assistent', 'persoon']),
  op: z.string(),
  /** True when the bot sent it by itself, not as an answer. */
  vanzelf: z.boolean(),
  dringend: z.boolean(),
  gelezen: z.boolean(),
});
export type ChatBericht = Readonly<z.infer<typeof bericht>>;

const gesprek = z.object({
  /** The person has opened the chat once, so that the channel told the bot. */
  geopend: z.boolean(),
  /** False: the app is not installed, the channel answers 403. */
  bereikbaar: z.boolean(),
  berichten: z.array(bericht),
});
export type Gesprek = Readonly<z.infer<typeof gesprek>>;

export type Verandering =
  | { readonly soort: 'bericht' | 'vervangen'; readonly medewerkerId: MedewerkerId; readonly bericht: ChatBericht }
  | { readonly soort: 'verwijderd'; readonly medewerkerId: MedewerkerId; readonly id: string }
  | { readonly soort: 'gelezen'; readonly medewerkerId: MedewerkerId }
  | { readonly soort: 'bereikbaar'; readonly medewerkerId: MedewerkerId; readonly bereikbaar: boolean };

type NieuwBericht = Pick<ChatBericht, 'van' | 'vanzelf' | 'dringend'> & { readonly inhoud: Inhoud };

export interface Gesprekken {
  of(medewerkerId: MedewerkerId): Gesprek;
  add(medewerkerId: MedewerkerId, nieuw: NieuwBericht): ChatBericht;
  /** False when there is no such message. */
  replace(medewerkerId: MedewerkerId, id: string, inhoud: Inhoud): boolean;
  remove(medewerkerId: MedewerkerId, id: string): boolean;
  markGeopend(medewerkerId: MedewerkerId): void;
  markGelezen(medewerkerId: MedewerkerId): void;
  setBereikbaar(medewerkerId: MedewerkerId, bereikbaar: boolean): void;
  /** Hears every change; the answer stops it. */
  subscribe(listener: (verandering: Verandering) => void): () => void;
}

const MAX_BERICHTEN = 200;
const LEEG: Gesprek = { geopend: false, bereikbaar: true, berichten: [] };

const read = (path: string): Map<string, Gesprek> => {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(z.record(z.string(), gesprek).parse(JSON.parse(readFileSync(path, 'utf8')))));
};

/** Opens the chats kept in `path`; throws when that file is damaged. */
export const openGesprekken = (path: string, klok: Klok): Gesprekken => {
  const gesprekken = read(path);
  const listeners = new Set<(verandering: Verandering) => void>();
  const of = (medewerkerId: MedewerkerId): Gesprek => gesprekken.get(medewerkerId) ?? LEEG;
  const change = (medewerkerId: MedewerkerId, deel: Partial<Gesprek>, verandering?: Verandering): void => {
    gesprekken.set(medewerkerId, { ...of(medewerkerId), ...deel });
    writeAtomically(path, Object.fromEntries(gesprekken));
    if (verandering) for (const listener of listeners) listener(verandering);
  };
  return {
    of,
    add: (medewerkerId, { inhoud: wat, ...rest }) => {
      const gelezen = !rest.vanzelf;
      const nieuw: ChatBericht = { ...rest, ...wat, id: randomUUID(), op: klok.nu(), gelezen };
      const berichten = [...of(medewerkerId).berichten, nieuw].slice(-MAX_BERICHTEN);
      change(medewerkerId, { berichten }, { soort: 'bericht', medewerkerId, bericht: nieuw });
      return nieuw;
    },
    replace: (medewerkerId, id, wat) => {
      const oud = of(medewerkerId).berichten.find((een) => een.id === id);
      if (!oud) return false;
      const { van, op, vanzelf, dringend, gelezen } = oud;
      const nieuw: ChatBericht = { id, van, op, vanzelf, dringend, gelezen, ...wat };
      const berichten = of(medewerkerId).berichten.map((een) => (een.id === id ? nieuw : een));
      change(medewerkerId, { berichten }, { soort: 'vervangen', medewerkerId, bericht: nieuw });
      return true;
    },
    remove: (medewerkerId, id) => {
      const over = of(medewerkerId).berichten.filter((een) => een.id !== id);
      if (over.length === of(medewerkerId).berichten.length) return false;
      change(medewerkerId, { berichten: over }, { soort: 'verwijderd', medewerkerId, id });
      return true;
    },
    markGeopend: (medewerkerId) => {
      change(medewerkerId, { geopend: true });
    },
    markGelezen: (medewerkerId) => {
      const berichten = of(medewerkerId).berichten.map((een) => ({ ...een, gelezen: true }));
      change(medewerkerId, { berichten }, { soort: 'gelezen', medewerkerId });
    },
    setBereikbaar: (medewerkerId, bereikbaar) => {
      change(medewerkerId, { bereikbaar }, { soort: 'bereikbaar', medewerkerId, bereikbaar });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The channel's id of the one personal chat of a person, and back. */
export const conversationIdOf = (medewerkerId: MedewerkerId): string => `a:persoonlijk-${medewerkerId}`;
export const findByConversation = (personen: readonly Persoon[], conversationId: string): Persoon | undefined =>
  personen.find((persoon) => conversationIdOf(persoon.medewerkerId) === conversationId);
