// Who may call: the checks of the Bot Framework, and the bot's own registration. It does not know what a turn does; nothing here can switch a check off.

import type { Activity } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { AuthenticationConfiguration } from 'botframework-connector';
import { z } from 'zod';
import { createConnectorHttpClient } from './connector-client.ts';

/**
 * The adapter, made over an authentication that compose gives: `createTeamsAuthentication`, or the demo's. The one class
 * of this room, because the check is protected: `process` of its parent runs check and turn in one, and writes error
 * texts outward and to the console. It has no `onTurnError`, so that who sends learns what went wrong.
 */
export class TransportAdapter extends CloudAdapter {
  /** Checks token, audience, issuer, key, endorsement and service address; throws for every activity that may not come in. */
  async authenticate(authHeader: string, activity: Activity): Promise<void> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authHeader);
  }
}

const GUID = z.guid();
const identitySchema = z.discriminatedUnion('appType', [
  z.object({ appType: z.literal('SingleTenant'), appId: GUID, tenantId: GUID, appPassword: z.string().trim().min(1) }),
  z.object({ appType: z.literal('UserAssignedMsi'), appId: GUID, tenantId: GUID }),
]);

/** How the bot is registered in Azure; ids are GUIDs. A secret belongs to SingleTenant alone. */
export interface BotIdentity {
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly appId: string;
  readonly tenantId: string;
  readonly appPassword?: string;
}

/**
 * The authentication of production, against Microsoft's own keys. Throws when an id is no GUID or the secret is missing:
 * an empty app id would switch every check off, a missing type would mean any tenant.
 */
export function createTeamsAuthentication(identity: BotIdentity): BotFrameworkAuthentication {
  const parsed = identitySchema.safeParse(identity);
  if (!parsed.success) throw new TypeError('incomplete bot identity');
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppType: parsed.data.appType,
      MicrosoftAppId: parsed.data.appId,
      MicrosoftAppTenantId: parsed.data.tenantId,
      ...(parsed.data.appType === 'SingleTenant' && { MicrosoftAppPassword: parsed.data.appPassword }),
    },
    undefined,
    new AuthenticationConfiguration(),
    undefined,
    { httpClient: createConnectorHttpClient() },
  );
}
