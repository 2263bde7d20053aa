// The channel's side of the Bot Framework protocol for the demo: create, send, reply, update, delete. It knows no cards and no rules.

import type { Request, RequestHandler, Response, Router } from 'express';
import express from 'express';
import { z } from 'zod';

import type { Gesprekken, Inhoud } from './gesprekken.ts';
import { conversationIdOf, findByConversation } from './gesprekken.ts';
import type { Persoon } from './personen.ts';
import { TENANT_ID } from './personen.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

const sentActivity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
  channelData: z.object({ notification: z.object({ alert: z.boolean().nullish() }).nullish() }).nullish(),
});
type SentActivity = z.infer<typeof sentActivity>;
const newConversation = z.object({ members: z.array(z.object({ id: z.string() })).min(1) });
const card = z.record(z.string(), z.unknown());

const inhoudOf = (activity: SentActivity): Inhoud => {
  const attached = activity.attachments?.find(({ contentType }) => contentType === CARD);
  return {
    ...(activity.text ? { tekst: activity.text } : {}),
    ...(attached ? { kaart: card.parse(attached.content) } : {}),
    ...(activity.summary ? { samenvatting: activity.summary } : {}),
  };
};

const refuse = (response: Response, status: number, code: string): void => {
  response.status(status).json({ error: { code, message: code } });
};

interface Kanaal {
  readonly personen: readonly Persoon[];
  readonly gesprekken: Gesprekken;
}
type Handle = (kanaal: Kanaal, persoon: Persoon, request: Request, response: Response) => void;

const NOT_INSTALLED = 'BotNotInConversationRoster';
const idOf = (request: Request): string => String(request.params['activityId']);

const send: Handle = ({ gesprekken }, { medewerkerId }, request, response) => {
  const activity = sentActivity.parse(request.body);
  const inhoud = inhoudOf(activity);
  if (activity.type !== 'message' || !(inhoud.tekst ?? inhoud.kaart)) {
    response.status(200).json({ id: '' });
    return;
  }
  const vanzelf = request.params['activityId'] === undefined;
  const dringend = activity.channelData?.notification?.alert === true;
  const { id } = gesprekken.add(medewerkerId, { van: 'assistent', vanzelf, dringend, inhoud });
  response.status(201).json({ id });
};

const update: Handle = ({ gesprekken }, { medewerkerId }, request, response) => {
  const id = idOf(request);
  if (gesprekken.replace(medewerkerId, id, inhoudOf(sentActivity.parse(request.body)))) response.json({ id });
  else refuse(response, 404, 'ActivityNotFoundInConversation');
};

const remove: Handle = ({ gesprekken }, { medewerkerId }, request, response) => {
  if (gesprekken.remove(medewerkerId, idOf(request))) response.end();
  else refuse(response, 404, 'ActivityNotFoundInConversation');
};

const createConversation = ({ personen, gesprekken }: Kanaal, request: Request, response: Response): void => {
  const gevraagd = newConversation.parse(request.body).members[0]?.id;
  const persoon = personen.find(({ medewerkerId }) => gevraagd === medewerkerId || gevraagd === `29:${medewerkerId}`);
  if (!persoon) refuse(response, 404, 'MemberNotFound');
  else if (!gesprekken.of(persoon.medewerkerId).bereikbaar) refuse(response, 403, NOT_INSTALLED);
  else response.status(201).json({ id: conversationIdOf(persoon.medewerkerId), tenantId: TENANT_ID });
};

/** The `/v3/conversations` routes. A person whose app is switched off on the page answers 403, as Teams does (T-18). */
export const createConnector = (kanaal: Kanaal): Router => {
  const router = express.Router();
  const reached =
    (handle: Handle): RequestHandler =>
    (request, response) => {
      const persoon = findByConversation(kanaal.personen, String(request.params['conversationId']));
      if (!persoon) refuse(response, 404, 'ConversationNotFound');
      else if (!kanaal.gesprekken.of(persoon.medewerkerId).bereikbaar) refuse(response, 403, NOT_INSTALLED);
      else handle(kanaal, persoon, request, response);
    };
  const activities = '/v3/conversations/:conversationId/activities';
  router.post('/v3/conversations', (request, response) => {
    createConversation(kanaal, request, response);
  });
  router.post(activities, reached(send));
  router.post(`${activities}/:activityId`, reached(send));
  router.put(`${activities}/:activityId`, reached(update));
  router.delete(`${activities}/:activityId`, reached(remove));
  return router;
};
