// Who sent an authenticated activity, and whether this bot listens to them. It does not know schools or roles.

import type { Afzender } from './gesprekspartner.ts';
import type { RawActivity } from './activity.ts';
import { MEDEWERKER_ID, toMedewerkerId } from '../shared/ids.ts';
import type { Bereik } from './service-address.ts';
import { isAllowedServiceUrl } from './service-address.ts';

export interface Toegang {
  /** The only tenant that is served. */
  readonly tenantId: string;
  readonly bereik: Bereik;
}

export type Herkomst =
  | { readonly soort: 'persoon'; readonly van: Afzender }
  /** A group chat or channel of the own tenant (P-19); `sleutel` tells senders apart. */
  | { readonly soort: 'groep'; readonly sleutel: string }
  | { readonly soort: 'geweigerd'; readonly reden: 'kanaal' | 'adres' | 'tenant' | 'gesprek' | 'persoon' };

/** True when each place where Teams names the tenant (at least one) names the one that is served. */
function isOwnTenant({ conversation, channelData }: RawActivity, tenantId: string): boolean {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant != null);
  return named.length > 0 && named.every((tenant) => tenant.toLowerCase() === tenantId.toLowerCase());
}

function isGroup({ conversation: { conversationType, isGroup: marked } }: RawActivity): boolean {
  return marked === true || conversationType === 'groupChat' || conversationType === 'channel';
}

/** Answers the sender of an activity whose token was checked; the Entra object id is the person, in lower case. */
export function identify(activity: RawActivity, { tenantId, bereik }: Toegang): Herkomst {
  const { channelId, serviceUrl, conversation, from, recipient } = activity;
  if (channelId !== 'msteams') return { soort: 'geweigerd', reden: 'kanaal' };
  if (!isAllowedServiceUrl(serviceUrl, bereik)) return { soort: 'geweigerd', reden: 'adres' };
  if (!isOwnTenant(activity, tenantId)) return { soort: 'geweigerd', reden: 'tenant' };
  const persoon = from?.aadObjectId?.toLowerCase();
  if (from == null || recipient == null || persoon === undefined || !MEDEWERKER_ID.test(persoon)) {
    return { soort: 'geweigerd', reden: 'persoon' };
  }
  if (isGroup(activity)) return { soort: 'groep', sleutel: persoon };
  if (conversation.conversationType !== 'personal') return { soort: 'geweigerd', reden: 'gesprek' };
  const medewerkerId = toMedewerkerId(persoon);
  const adres = {
    medewerkerId,
    tenantId: tenantId.toLowerCase(),
    serviceUrl,
    conversationId: conversation.id,
    gebruikerId: from.id,
    botId: recipient.id,
  };
  return { soort: 'persoon', van: { medewerkerId, tenantId: adres.tenantId, adres } };
}
