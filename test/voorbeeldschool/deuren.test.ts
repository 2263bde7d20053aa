// The doors of the demo: the channel's routes, Microsoft's Playground, and who may not come in.

import { request } from 'node:http';

import type { Binnenkomst } from '../../src/teams/gesprekspartner.ts';
import type { Proef } from './support/omgeving.ts';
import { ANNA, startProef } from './support/omgeving.ts';

const CHAT = `/v3/conversations/${encodeURIComponent(`a:persoonlijk-${ANNA}`)}/activities`;

let proef: Proef;
const asked: Binnenkomst[] = [];

beforeAll(async () => {
  proef = await startProef(async (binnenkomst) => {
    asked.push(binnenkomst);
    return { soort: 'niets' };
  });
});
afterAll(() => proef.close());
beforeEach(() => {
  asked.length = 0;
});

const call = (method: string, path: string, body?: unknown) =>
  fetch(`${proef.adres()}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** fetch does not let a test lie about the host. */
const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${proef.adres()}/demo/stand`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });

describe("the channel's side", () => {
  it('creates a conversation for a person it knows', async () => {
    const known = await call('POST', '/v3/conversations', { members: [{ id: `29:${ANNA}` }] });
    expect([known.status, await known.json()]).toMatchObject([201, { id: `a:persoonlijk-${ANNA}` }]);
    expect((await call('POST', '/v3/conversations', { members: [{ id: '29:niemand' }] })).status).toBe(404);
  });

  it('sends, updates and deletes', async () => {
    const sent = (await (await call('POST', CHAT, { type: 'message', text: 'eerst' })).json()) as { id: string };
    const { gesprek } = proef.pagina();
    expect((await call('PUT', `${CHAT}/${sent.id}`, { type: 'message', text: 'later' })).status).toBe(200);
    expect((await gesprek(ANNA)).berichten).toMatchObject([{ id: sent.id, tekst: 'later' }]);
    expect((await call('DELETE', `${CHAT}/${sent.id}`)).status).toBe(200);
    expect((await gesprek(ANNA)).berichten).toEqual([]);
    expect((await call('PUT', `${CHAT}/${sent.id}`, { type: 'message', text: 'weg' })).status).toBe(404);
    expect((await call('DELETE', `${CHAT}/${sent.id}`)).status).toBe(404);
  });

  it('keeps no typing indicator and no empty message', async () => {
    for (const activity of [{ type: 'typing' }, { type: 'message' }, { type: 'message', text: '' }]) {
      expect((await call('POST', CHAT, activity)).status).toBe(200);
    }
    expect((await proef.pagina().gesprek(ANNA)).berichten).toEqual([]);
  });

  it('answers a chat it does not have with 404 and a body of another shape with a bare 400', async () => {
    expect((await call('POST', '/v3/conversations/niemand/activities', { type: 'message' })).status).toBe(404);
    for (const body of [[], {}, { type: 1 }, { type: 'message', attachments: 'x' }]) {
      const response = await call('POST', CHAT, body);
      expect([response.status, await response.text()]).toEqual([400, '']);
    }
  });
});

describe("the Playground's door", () => {
  const activity = (serviceUrl: string) => ({
    type: 'message',
    id: '1',
    text: 'hallo',
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'user-a1', aadObjectId: ANNA },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000001' },
  });

  it('signs what comes in for the address it names itself', async () => {
    const response = await call('POST', '/playground/api/messages', activity('http://localhost:56150/_connector'));
    expect(response.status).toBe(200);
    expect(asked).toMatchObject([
      { tekst: 'hallo', van: { adres: { serviceUrl: 'http://localhost:56150/_connector' } } },
    ]);
  });

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://school.example/',
    'http://127.0.0.1.example/',
    'x',
    undefined,
  ])('signs nothing for %s', async (serviceUrl) => {
    expect((await call('POST', '/playground/api/messages', { ...activity(''), serviceUrl })).status).toBe(400);
    expect(asked).toEqual([]);
  });
});

describe('who may not come in', () => {
  it('is another website in the same browser, by host or by origin', async () => {
    const host = new URL(proef.adres()).host;
    expect(await statusWith({ host })).toBe(200);
    expect(await statusWith({ host, origin: `http://${host}` })).toBe(200);
    expect(await statusWith({ host: 'school.example' })).toBe(403);
    expect(await statusWith({ host, origin: 'http://school.example' })).toBe(403);
    expect(await statusWith({ host, origin: 'null' })).toBe(403);
  });

  it('is nobody who asks for a file outside the page', async () => {
    for (const path of ['/..%2fmain.ts', '/main.ts', '/bibliotheek/..%2f..%2fpackage.json', '/bibliotheek/anders.js']) {
      expect((await call('GET', path)).status).toBeGreaterThanOrEqual(400);
    }
    for (const path of ['/', '/pagina.js', '/bibliotheek/adaptivecards.js', '/bibliotheek/markdown-it.js']) {
      expect((await call('GET', path)).status).toBe(200);
    }
  });

  it('gets no stack trace for a broken or a huge body', async () => {
    const post = (body: string) =>
      fetch(`${proef.adres()}/demo/activiteit`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    const broken = await post('{');
    expect([broken.status, await broken.text()]).toEqual([400, '']);
    const huge = await post(JSON.stringify({ x: 'x'.repeat(300_000) }));
    expect([huge.status, await huge.text()]).toEqual([413, '']);
  });
});
