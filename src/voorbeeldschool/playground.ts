// The door for Microsoft 365 Agents Playground, which sends no token: what comes in over loopback is signed and passed on.

import type { RequestHandler } from 'express';
import { z } from 'zod';

import { isAllowedServiceUrl } from '../teams/service-address.ts';
import type { Deur } from './deur.ts';

const incoming = z.looseObject({ serviceUrl: z.string() });

/** Signs for the activity's own serviceUrl when that is on this machine; anything else is a bare 400. */
export const playgroundDoor =
  (deur: Deur): RequestHandler =>
  async (request, response) => {
    const activity = incoming.safeParse(request.body);
    if (!activity.success || !isAllowedServiceUrl(activity.data.serviceUrl, 'loopback')) {
      response.status(400).end();
      return;
    }
    const { status, body } = await deur(activity.data);
    response.status(status);
    if (body === '') response.end();
    else response.type('application/json').send(body);
  };
