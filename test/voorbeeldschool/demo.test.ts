// The demo over real HTTP with the real transport: what the page asks, what the channel's side does, what is kept.

import type { Binnenkomst } from '../../src/teams/gesprekspartner.ts';
import { toMedewerkerId } from '../../src/shared/ids.ts';
import type { Proef } from './support/omgeving.ts';
import { ANNA, BAS, startProef } from './support/omgeving.ts';
import { kaart, tekst } from './support/proefbot.ts';

const install = { type: 'installationUpdate', action: 'add' };
const press = (replyToId: string, trigger = 'manual') => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'doe', data: { wat: 'dit' } }, trigger },
  replyToId,
});

let proef: Proef;
let asked: Binnenkomst[];

beforeEach(async () => {
  asked = [];
  proef = await startProef(async (binnenkomst) => {
    asked.push(binnenkomst);
    if (binnenkomst.soort === 'kaartactie') return kaart([tekst('Gedaan')]);
    return kaart([tekst(binnenkomst.soort)]);
  });
});
afterEach(() => proef.close());

const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let keer = 0; keer < 100; keer += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not happen');
};

describe('a chat on the page', () => {
  it('tells the bot once that the app is there, and shows the answer', async () => {
    const { send, gesprek } = proef.pagina();
    expect(await send(ANNA, install)).toEqual({ status: 200, body: '' });
    expect(asked).toMatchObject([{ soort: 'welkom', van: { medewerkerId: ANNA } }]);
    expect(await gesprek(ANNA)).toMatchObject({ geopend: true, berichten: [{ van: 'assistent', vanzelf: false }] });
  });

  it('keeps what was typed before the answer, in that order', async () => {
    const { send, gesprek } = proef.pagina();
    await send(ANNA, { type: 'message', text: 'hallo' });
    expect((await gesprek(ANNA)).berichten).toMatchObject([
      { van: 'persoon', tekst: 'hallo' },
      { van: 'assistent', kaart: { type: 'AdaptiveCard' } },
    ]);
    expect((await gesprek(BAS)).berichten).toEqual([]);
  });

  it('gets the card of a press as the answer, and afterwards in the message itself', async () => {
    const { send, gesprek } = proef.pagina();
    await send(ANNA, { type: 'message', text: 'hallo' });
    const id = (await gesprek(ANNA)).berichten.at(-1)!.id;
    const { status, body } = await send(ANNA, press(id));
    expect({ status, body: JSON.parse(body) as unknown }).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { body: [{ text: 'Gedaan' }] } },
    });
    await eventually(async () => JSON.stringify((await gesprek(ANNA)).berichten.at(-1)).includes('Gedaan'));
    expect(asked.at(-1)).toMatchObject({ verb: 'doe', data: { wat: 'dit' }, automatisch: false });
  });

  it('asks an automatic refresh as one', async () => {
    const { send, gesprek } = proef.pagina();
    await send(ANNA, { type: 'message', text: 'hallo' });
    await send(ANNA, press((await gesprek(ANNA)).berichten.at(-1)!.id, 'automatic'));
    expect(asked.at(-1)).toMatchObject({ soort: 'kaartactie', automatisch: true });
  });

  it('takes an Action.Submit as a message with a value and shows no words for it', async () => {
    const { send, gesprek } = proef.pagina();
    await send(ANNA, { type: 'message', text: 'hallo' });
    const { berichten } = await gesprek(ANNA);
    const id = berichten.at(-1)!.id;
    await send(ANNA, { type: 'message', value: { verb: 'doe', wat: 'dit' }, replyToId: id });
    await eventually(async () => JSON.stringify(await gesprek(ANNA)).includes('Gedaan'));
    expect((await gesprek(ANNA)).berichten.filter(({ van }) => van === 'persoon')).toHaveLength(1);
    expect(asked.at(-1)).toMatchObject({ soort: 'kaartactie', verb: 'doe' });
  });

  it.each([
    ['somebody unknown', { medewerkerId: ANNA.replace('a1', 'ff'), activiteit: install }],
    ['no activity', { medewerkerId: ANNA }],
    ['a sender of its own', { medewerkerId: ANNA, activiteit: { ...install, from: { aadObjectId: BAS } } }],
    ['an unknown invoke', { medewerkerId: ANNA, activiteit: { ...press('1'), name: 'task/fetch' } }],
  ])('refuses %s with a bare 400', async (_wat, body) => {
    const response = await proef.pagina().post('/demo/activiteit', body);
    expect([response.status, await response.text()]).toEqual([400, '']);
    expect(asked).toEqual([]);
  });
});

describe('a message that comes by itself', () => {
  const deliver = async () => {
    const adres = proef.bot.adressen.rows.get(toMedewerkerId(BAS))!;
    const antwoord = { type: 'AdaptiveCard', version: '1.5', body: [tekst('Er wacht iets')] };
    return proef.bot.uit.bezorger!.deliver({ adres, kaart: antwoord, samenvatting: 'Er wacht iets', dringend: true });
  };

  it('is new until somebody looks', async () => {
    const { send, gesprek, post } = proef.pagina();
    await send(BAS, install);
    expect(await deliver()).toMatchObject({ status: 'aangekomen' });
    const nieuw = { vanzelf: true, gelezen: false, samenvatting: 'Er wacht iets', dringend: true };
    expect((await gesprek(BAS)).berichten.at(-1)).toMatchObject(nieuw);
    await post('/demo/gelezen', { medewerkerId: BAS });
    expect((await gesprek(BAS)).berichten.every(({ gelezen }) => gelezen)).toBe(true);
  });

  it('is refused while the app is not installed', async () => {
    const { send, gesprek, post } = proef.pagina();
    await send(BAS, install);
    await post('/demo/bereikbaar', { medewerkerId: BAS, bereikbaar: false });
    expect(await deliver()).toEqual({ status: 'geweigerd' });
    expect((await gesprek(BAS)).berichten).toHaveLength(1);
    await post('/demo/bereikbaar', { medewerkerId: BAS, bereikbaar: true });
    expect(await deliver()).toMatchObject({ status: 'aangekomen' });
  });

  it('still finds the person after a restart on another port, without a second welcome', async () => {
    await proef.pagina().send(BAS, install);
    await proef.herstart();
    expect(await deliver()).toMatchObject({ status: 'aangekomen' });
    expect((await proef.pagina().gesprek(BAS)).berichten).toHaveLength(2);
  });
});

describe('what is kept', () => {
  it('is the chats and the clock, over a restart', async () => {
    const { send, post } = proef.pagina();
    await send(ANNA, { type: 'message', text: 'hallo' });
    const begin = (await proef.pagina().read()).klok.verschuivingMs;
    expect(await (await post('/demo/klok', { uren: 24 })).json()).toEqual({ verschuivingMs: begin + 86_400_000 });
    expect(proef.bot.runs).toHaveLength(1);
    expect(Date.parse(proef.bot.runs[0]!) - Date.now()).toBeGreaterThan(86_000_000);
    await proef.herstart();
    expect((await proef.pagina().read()).klok.verschuivingMs).toBe(begin + 86_400_000);
    expect((await proef.pagina().gesprek(ANNA)).berichten).toHaveLength(2);
  });

  it('is nothing when the demo starts afresh', async () => {
    const { send, post } = proef.pagina();
    await send(ANNA, { type: 'message', text: 'hallo' });
    await post('/demo/klok', { uren: 24 * 60 });
    await proef.herstart({ schoon: true });
    const { mensen, klok } = await proef.pagina().read();
    // Back at the coming school day: no holiday of the invented school lasts sixty days.
    expect(klok.verschuivingMs).toBeLessThan(24 * 60 * 3_600_000);
    expect(mensen.flatMap(({ gesprek }) => gesprek.berichten)).toEqual([]);
  });

  it('is the preset of the school, until another is chosen or the demo starts afresh', async () => {
    const chosen = async () => (await proef.pagina().read()).profiel.preset;
    expect(await chosen()).toBe('basis2019');
    const answer = await proef.pagina().post('/demo/profiel', { preset: 'sot' });
    expect(await answer.json()).toEqual({ preset: 'sot' });
    expect((await proef.pagina().post('/demo/profiel', { preset: 'anders' })).status).toBe(400);
    await proef.herstart();
    expect(await chosen()).toBe('sot');
    await proef.herstart({ schoon: true });
    expect(await chosen()).toBe('basis2019');
  });

  it('moves the clock an hour or a day on, never back', async () => {
    for (const uren of [-24, 0, 2, 1e9, '1']) {
      expect((await proef.pagina().post('/demo/klok', { uren })).status).toBe(400);
    }
    expect(proef.bot.runs).toEqual([]);
  });
});
