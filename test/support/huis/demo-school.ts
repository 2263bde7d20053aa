// The demo as its page plays it, without a browser: people in their chats over the demo's own routes, under a chosen preset. It knows no card.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { z } from 'zod';

import type { Preset } from '../../../src/domain/schoolprofiel.ts';
import { zin } from '../../../src/presentation/teksten.ts';
import { startDemo } from '../../../src/voorbeeldschool/demo.ts';
import { startDemoBot } from '../../../src/voorbeeldschool/demo-bot.ts';
import { elementen, invoerBij, invoerVan, leesbaar } from './chat.ts';
import type { Chat, Json } from './chat.ts';

const kaart = z.record(z.string(), z.unknown());
const bericht = z.object({ id: z.string(), van: z.string(), tekst: z.string().optional(), kaart: kaart.optional() });
const standSchema = z.object({
  mensen: z.array(
    z.object({ medewerkerId: z.string(), naam: z.string(), gesprek: z.object({ berichten: z.array(bericht) }) }),
  ),
});
const deurSchema = z.object({ status: z.number(), body: z.string() });
const invokeSchema = z.object({ value: z.union([kaart, z.string()]) });
type Bericht = z.infer<typeof bericht>;
const TE_VAAK = zin('storing.teVaak');

export interface DemoSchool {
  /** A person of the demo by name. */
  readonly chat: (naam: string) => Promise<Chat>;
  /** Chooses another preset, as the select on the page does. */
  readonly profiel: (preset: Preset) => Promise<void>;
  /** Moves the demo's clock on, a day at a time. */
  readonly dagen: (aantal: number) => Promise<void>;
  readonly sluit: () => Promise<void>;
}

const knopOp = (json: Json | undefined, titel: string): Json | undefined =>
  [...elementen(json ?? {})].find((e) => e['type'] === 'Action.Execute' && e['title'] === titel);
const alsKaart = (b: Bericht | undefined): Json => b?.kaart ?? { body: [{ type: 'TextBlock', text: b?.tekst ?? '' }] };
const nooit = (): never => {
  throw new Error('not over the demo');
};

/** What the page asks of the demo at `adres`. */
function createPagina(adres: string) {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${adres}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
    return response.status === 204 ? undefined : response.json();
  };
  const stand = async () => standSchema.parse(await (await fetch(`${adres}/demo/stand`)).json());
  const berichtenVan = async (id: string): Promise<readonly Bericht[]> =>
    (await stand()).mensen.find((m) => m.medewerkerId === id)?.gesprek.berichten ?? [];
  /** A test is faster than people: who hears that, waits and does it again. */
  const stuur = async (medewerkerId: string, activiteit: Json): Promise<string> => {
    for (let keer = 0; keer < 30; keer += 1) {
      const { status, body } = deurSchema.parse(await post('/demo/activiteit', { medewerkerId, activiteit }));
      const laatste = (await berichtenVan(medewerkerId)).at(-1)?.tekst;
      if (status !== 429 && !body.includes(TE_VAAK) && laatste !== TE_VAAK) {
        if (status >= 300) throw new Error(`the bot answered ${String(status)}`);
        return body;
      }
      await setTimeout(500);
    }
    throw new Error('the bot kept asking to wait');
  };
  return { post, stand, berichtenVan, stuur };
}
type Pagina = ReturnType<typeof createPagina>;

/** The newest message with this button that was not opened yet; one of a colleague may still be on its way. */
async function wachtOpKnop(
  { berichtenVan }: Pagina,
  id: string,
  titel: string,
  geopend: ReadonlySet<string>,
): Promise<Bericht> {
  const past = (b: Bericht): boolean => !geopend.has(b.id) && knopOp(b.kaart, titel) !== undefined;
  for (let keer = 0; keer < 200; keer += 1) {
    const gevonden = (await berichtenVan(id)).findLast(past);
    if (gevonden !== undefined) return gevonden;
    await setTimeout(50);
  }
  throw new Error(`no button "${titel}"`);
}

async function createDemoChat(pagina: Pagina, naam: string): Promise<Chat> {
  const id = (await pagina.stand()).mensen.find((m) => m.naam === naam)?.medewerkerId ?? '';
  const geopend = new Set<string>();
  let hand: { readonly id: string; readonly kaart: Json };
  const leesNieuwste = async (): Promise<void> => {
    const nieuwste = (await pagina.berichtenVan(id)).findLast((b) => b.van === 'assistent');
    hand = { id: nieuwste?.id ?? '', kaart: alsKaart(nieuwste) };
  };
  await pagina.stuur(id, { type: 'installationUpdate', action: 'add' });
  await leesNieuwste();
  const druk = async (verb: string, data: Json): Promise<Json> => {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const body = await pagina.stuur(id, { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: hand.id });
    const antwoord = invokeSchema.parse(JSON.parse(body)).value;
    return typeof antwoord === 'string' ? { body: [{ type: 'TextBlock', text: antwoord }] } : antwoord;
  };
  return {
    id,
    conversationId: '',
    typt: async (text) => {
      await pagina.stuur(id, { type: 'message', text });
      await leesNieuwste();
    },
    drukt: async (titel, invoer = {}) => {
      if (knopOp(hand.kaart, titel) === undefined) {
        const gevonden = await wachtOpKnop(pagina, id, titel, geopend);
        geopend.add(gevonden.id);
        hand = { id: gevonden.id, kaart: alsKaart(gevonden) };
      }
      const actie = knopOp(hand.kaart, titel) ?? {};
      const velden = actie['associatedInputs'] === 'none' ? [] : (invoerBij(hand.kaart, actie) ?? []);
      const data = { ...kaart.parse(actie['data'] ?? {}), ...invoerVan(velden, invoer) };
      hand = { ...hand, kaart: await druk(String(actie['verb']), data) };
    },
    stuurt: (verb, data) => druk(verb, data),
    leest: () => undefined,
    kaart: () => hand.kaart,
    tekst: () => leesbaar(hand.kaart),
    knoppen: () =>
      [...elementen(hand.kaart)].filter((e) => String(e['type']).startsWith('Action.')).map((e) => String(e['title'])),
    knop: (titel) => {
      const actie = knopOp(hand.kaart, titel) ?? nooit();
      return { verb: String(actie['verb']), data: kaart.parse(actie['data'] ?? {}) };
    },
    berichten: nooit,
    verwijdert: async () => {
      await pagina.post('/demo/bereikbaar', { medewerkerId: id, bereikbaar: false });
    },
  };
}

/** Starts the real demo on fresh data under this preset. */
export async function startSchool(preset: Preset): Promise<DemoSchool> {
  const map = mkdtempSync(join(tmpdir(), 'casussen-'));
  const demo = await startDemo(
    { poort: 0, map: join(map, 'voorbeeldschool'), schoon: true, profiel: preset },
    startDemoBot,
  );
  const pagina = createPagina(demo.adres);
  const chats = new Map<string, Promise<Chat>>();
  return {
    chat: (naam) => {
      const chat = chats.get(naam) ?? createDemoChat(pagina, naam);
      chats.set(naam, chat);
      return chat;
    },
    profiel: async (gekozen) => {
      await pagina.post('/demo/profiel', { preset: gekozen });
    },
    dagen: async (aantal) => {
      for (let dag = 0; dag < aantal; dag += 1) await pagina.post('/demo/klok', { uren: 24 });
    },
    sluit: async () => {
      await demo.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
