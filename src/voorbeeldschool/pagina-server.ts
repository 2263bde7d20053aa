// What the demo page asks of its server: files, the state of the chats, live changes, presses and the clock. It knows no cards.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import type { RequestHandler, Response, Router } from 'express';
import express from 'express';
import { z } from 'zod';

import { PRESETS } from '../domain/schoolprofiel.ts';
import type { Deur } from './deur.ts';
import { channelActivity, pageActivity } from './deur.ts';
import type { Gesprekken } from './gesprekken.ts';
import type { VerschoofbareKlok } from './klok.ts';
import type { Persoon } from './personen.ts';
import type { Profielkeuze } from './profiel.ts';
import { KEUZES } from './profiel.ts';

export interface PaginaOmgeving {
  readonly personen: readonly Persoon[];
  readonly gesprekken: Gesprekken;
  readonly klok: VerschoofbareKlok;
  readonly profiel: Profielkeuze;
  readonly deur: Deur;
  /** Where the bot answers: the demo's own address. */
  readonly serviceUrl: string;
  /** Carries out what became due when the clock moved. */
  readonly runDue: () => Promise<void>;
}

const { resolve } = createRequire(import.meta.url);
const LIBRARIES: Readonly<Record<string, string>> = {
  'adaptivecards.js': resolve('adaptivecards/dist/adaptivecards.min.js'),
  'markdown-it.js': resolve('markdown-it/browser'),
};

const press = z.strictObject({ medewerkerId: z.string(), activiteit: pageActivity });
const persoonOnly = z.strictObject({ medewerkerId: z.string() });
const reachable = z.strictObject({ medewerkerId: z.string(), bereikbaar: z.boolean() });
const chosen = z.strictObject({ preset: z.enum(PRESETS) });
const shift = z.strictObject({ uren: z.union([z.literal(1), z.literal(24)]) });

/** A body of another shape, or about somebody else, is a bare 400. */
const withBody =
  <T>(schema: z.ZodType<T>, act: (body: T, response: Response) => Promise<void> | void): RequestHandler =>
  async (request, response) => {
    const body = schema.safeParse(request.body);
    if (body.success) await act(body.data, response);
    else response.status(400).end();
  };

const klokstand = (klok: VerschoofbareKlok) => ({ verschuivingMs: klok.verschuiving() });

const standOf = ({ personen, gesprekken, klok, profiel }: PaginaOmgeving) => ({
  mensen: personen.map((persoon) => ({ ...persoon, gesprek: gesprekken.of(persoon.medewerkerId) })),
  klok: klokstand(klok),
  profiel: { preset: profiel.preset(), keuzes: KEUZES },
});

/** First the whole state, then each change, in one stream: what the page hears can never be older than what it shows. */
const streamChanges =
  (omgeving: PaginaOmgeving): RequestHandler =>
  (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`event: stand\ndata: ${JSON.stringify(standOf(omgeving))}\n\n`);
    const stop = omgeving.gesprekken.subscribe((verandering) => {
      response.write(`data: ${JSON.stringify(verandering)}\n\n`);
    });
    request.on('close', stop);
  };

const postActivity = (omgeving: PaginaOmgeving) =>
  withBody(press, async ({ medewerkerId, activiteit }, response) => {
    const { gesprekken, personen, deur, serviceUrl } = omgeving;
    const persoon = personen.find((een) => een.medewerkerId === medewerkerId);
    if (!persoon) {
      response.status(400).end();
      return;
    }
    if (activiteit.type === 'installationUpdate') gesprekken.markGeopend(persoon.medewerkerId);
    if (activiteit.type === 'message' && activiteit.text !== undefined) {
      const inhoud = { tekst: activiteit.text };
      gesprekken.add(persoon.medewerkerId, { van: 'persoon', vanzelf: false, dringend: false, inhoud });
    }
    response.json(await deur(channelActivity(persoon, activiteit, serviceUrl)));
  });

/** The page's own routes. */
export const createPagina = (omgeving: PaginaOmgeving): Router => {
  const { gesprekken, klok, personen, profiel, runDue } = omgeving;
  const router = express.Router();
  const known = (medewerkerId: string) => personen.find((een) => een.medewerkerId === medewerkerId)?.medewerkerId;

  router.get('/demo/stand', (_request, response) => {
    response.set('cache-control', 'no-store').json(standOf(omgeving));
  });
  router.get('/demo/veranderingen', streamChanges(omgeving));
  router.post('/demo/activiteit', postActivity(omgeving));
  router.post(
    '/demo/gelezen',
    withBody(persoonOnly, ({ medewerkerId }, response) => {
      const id = known(medewerkerId);
      if (id) gesprekken.markGelezen(id);
      response.status(id ? 204 : 400).end();
    }),
  );
  router.post(
    '/demo/bereikbaar',
    withBody(reachable, ({ medewerkerId, bereikbaar }, response) => {
      const id = known(medewerkerId);
      if (id) gesprekken.setBereikbaar(id, bereikbaar);
      response.status(id ? 204 : 400).end();
    }),
  );
  router.post(
    '/demo/klok',
    withBody(shift, async ({ uren }, response) => {
      klok.moveOn(uren);
      await runDue();
      response.json(klokstand(klok));
    }),
  );
  router.post(
    '/demo/profiel',
    withBody(chosen, ({ preset }, response) => {
      profiel.choose(preset);
      response.json({ preset });
    }),
  );
  router.get('/bibliotheek/:naam', (request, response, next) => {
    const file = LIBRARIES[request.params.naam];
    if (file === undefined) next();
    else response.sendFile(file, { dotfiles: 'allow' });
  });
  router.use(express.static(fileURLToPath(new URL('pagina', import.meta.url)), { dotfiles: 'allow' }));
  return router;
};
