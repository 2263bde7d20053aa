// The seam inside src/teams between transport (tokens, activities, invoke answers) and what the bot says. It knows no botbuilder and no rule.

import type { Adres } from '../application/ports.ts';
import type { MedewerkerId } from '../shared/ids.ts';

/** Who sent the activity, after token, tenant, channel and conversation type were checked. */
export interface Afzender {
  readonly medewerkerId: MedewerkerId;
  readonly tenantId: string;
  readonly adres: Adres;
}

export type Binnenkomst =
  | {
      /** A press on a card: Action.Execute, or its Submit fallback. */
      readonly soort: 'kaartactie';
      readonly van: Afzender;
      readonly verb: string;
      /** `{ casus?, versie?, ...inputs }` as it came: client input, still to be parsed per verb. */
      readonly data: Readonly<Record<string, unknown>>;
      /** An automatic refresh: read only. */
      readonly automatisch: boolean;
    }
  | { readonly soort: 'tekst'; readonly van: Afzender; readonly tekst: string }
  | { readonly soort: 'welkom'; readonly van: Afzender }
  | { readonly soort: 'vertrek'; readonly van: Afzender }
  /** A group chat or a channel (P-19): only a neutral sentence may be answered. */
  | { readonly soort: 'groep' };

/** One complete message per turn. */
export type Antwoord =
  | {
      readonly soort: 'kaart';
      readonly kaart: Readonly<Record<string, unknown>>;
      /** Started once the answer is out. */
      readonly daarna?: () => Promise<void>;
    }
  | {
      /** Shown in passing after a press; after anything else a message of the chat. */
      readonly soort: 'tekst';
      readonly tekst: string;
      /** Said instead wherever the answer would stay in the chat. */
      readonly blijvend?: string;
    }
  | { readonly soort: 'niets' };

export type Gesprekspartner = (binnenkomst: Binnenkomst) => Promise<Antwoord>;
