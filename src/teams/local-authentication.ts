// A key server on loopback for the demo and the tests, so that the real checks of the SDK run without Microsoft. Production cannot reach it: only the demo may import this file.

import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { AuthenticationConfiguration, AuthenticationConstants } from 'botframework-connector';
import express from 'express';
import { createConnectorHttpClient } from './connector-client.ts';

const KEY_ID = 'lokaal';
const TOKEN_SECONDS = 3600;

export interface LocalAuthentication {
  /** To give to `TransportAdapter`. */
  readonly authentication: BotFrameworkAuthentication;
  /** A token as Teams sends it with an activity of `serviceUrl`; `claims` replace the usual ones. */
  sign(serviceUrl: string, claims?: Readonly<Record<string, unknown>>): string;
  /** The public half of the key, as everybody may read it from the key server (PEM). */
  readonly publicKey: string;
  /** Closes the key server. */
  close(): Promise<void>;
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Makes a key pair, serves its public half on a free port of loopback and answers an authentication that trusts that key alone. */
export async function startLocalAuthentication(bot: {
  readonly appId: string;
  readonly tenantId: string;
}): Promise<LocalAuthentication> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  // The SDK remembers keys per address for as long as the process lives: a path of its own keeps two servers apart.
  const path = `/${randomUUID()}`;
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', endorsements: ['msteams'] }];
  const server = await listenOnLoopback(
    express()
      .get(`${path}/keys`, (_request, response) => response.json({ keys }))
      .get(`${path}/openid`, (_request, response) => response.json({ jwks_uri: `${server.url}${path}/keys` })),
  );
  return {
    authentication: createAuthentication(bot, `${server.url}${path}/openid`),
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sign: (serviceUrl, claims) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = {
        iss: AuthenticationConstants.ToBotFromChannelTokenIssuer,
        aud: bot.appId,
        serviceurl: serviceUrl,
        nbf: now,
        exp: now + TOKEN_SECONDS,
      };
      const content = `${base64url({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })}.${base64url({ ...usual, ...claims })}`;
      return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
    },
    close: server.close,
  };
}

async function listenOnLoopback(app: express.Express) {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the key server');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Every setting is given: what is left out would fall back to Microsoft's own addresses. */
function createAuthentication(
  { appId, tenantId }: { readonly appId: string; readonly tenantId: string },
  openIdMetadataUrl: string,
): BotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
      ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
      ToChannelFromBotLoginUrl: openIdMetadataUrl,
      ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
      OAuthUrl: openIdMetadataUrl,
      CallerId: 'lokaal',
    },
    {
      isValidAppId: async (candidate) => candidate === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({
        signRequest: async (request) => {
          request.headers.set('authorization', 'Bearer lokaal');
          return request;
        },
      }),
    },
    new AuthenticationConfiguration(),
    undefined,
    { httpClient: createConnectorHttpClient() },
  );
}
