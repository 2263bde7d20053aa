// Sends generated activities to a real house over HTTP, many at once, and holds every answer and every card against what may never be.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { compose } from '../../../src/compose.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { readPersonen, SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import { APP_ID, TENANT_ID } from '../connector/activities.ts';
import type { Json } from '../connector/activities.ts';
import { startConnector } from '../connector/connector.ts';
import { LOGBOEK_GEHEIM } from '../store/zegelwerk.ts';
import { createChance } from '../faults/seeded.ts';
import { elementen } from '../huis/elementen.ts';
import { cardIn, wrongAnswer, wrongOnCard } from './check.ts';
import { body } from './generate.ts';
import type { Bron, Doelwit } from './generate.ts';

const TEGELIJK = 24;
/** As people see them: the last cards and casussen; older ones only make the same again. */
const KAARTEN = 12;
const CASUSSEN = 60;
const BEGIN = Date.parse('2026-11-24T13:05:00.000Z');

export interface FuzzResult {
  readonly sent: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<number, number>;
  /** Cards in answers, and cards sent to people. */
  readonly cards: number;
  readonly casussen: number;
  /** One line each with what was sent; empty is what we want. */
  readonly findings: readonly string[];
  readonly seconds: number;
}

async function post(url: string, token: string, body: string): Promise<{ status: number; body: string }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, connection: 'close' };
  const response = await fetch(`${url}/api/messages`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.text() };
}
/** A connection that ends without an answer is no answer: `status` 0. */
const attempt = (url: string, token: string, body: string) =>
  post(url, token, body).catch(() => ({ status: 0, body: '' }));

const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function remember(bron: { readonly casussen: string[] }, doelwit: Doelwit, kaart: unknown): boolean {
  if (typeof kaart !== 'object' || kaart === null) return false;
  doelwit.kaarten.push(kaart as Json);
  if (doelwit.kaarten.length > KAARTEN) doelwit.kaarten.shift();
  for (const { data } of elementen(kaart) as Iterable<{ readonly data?: { readonly casus?: unknown } }>) {
    const casus = data?.casus;
    if (typeof casus !== 'string' || bron.casussen.includes(casus)) continue;
    bron.casussen.push(casus);
    if (bron.casussen.length > CASUSSEN) bron.casussen.shift();
  }
  return true;
}

/** Sends `amount` activities of everybody of the example school; what the process itself throws is a finding too. */
export async function runFuzz(amount: number, seed: number): Promise<FuzzResult> {
  const begun = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-fuzz-'));
  const local = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
  const connector = await startConnector();
  const findings: string[] = [];
  const crash = (reason: unknown): void => void findings.push(`unhandled: ${String(reason)}`);
  process.on('unhandledRejection', crash).on('uncaughtException', crash);
  const huis = await compose({
    klok: { nu: () => toMoment(new Date(BEGIN + Date.now() - begun).toISOString()) },
    logboek: {
      record: (code, velden) => (code === 'beurt-mislukt' ? findings.push(`log ${code} ${JSON.stringify(velden)}`) : 0),
    },
    bot: { appId: APP_ID, tenantId: TENANT_ID },
    authentication: local.authentication,
    bereik: 'loopback',
    opslag: { soort: 'sqlite', bestand: join(folder, 'fuzz.sqlite'), scholenBestand: SCHOOL_BESTAND },
    leerlingGeheim: Buffer.alloc(32, 7),
    logboekGeheim: LOGBOEK_GEHEIM,
    sleutelmap: join(folder, 'sleutels'),
    host: '127.0.0.1',
    poort: 0,
    maxBeurten: amount,
    verzendtempo: createVerzendtempo({ keer: amount }),
  });
  const chance = createChance(seed, 'fuzz');
  const bron: Bron & { readonly casussen: string[] } = { chance, serviceUrl: connector.url, casussen: [] };
  const doelwitten: readonly Doelwit[] = readPersonen().map(({ medewerkerId }) => ({
    persoon: { id: medewerkerId, conversationId: `a:${medewerkerId}` },
    kaarten: [],
  }));
  const kinds = new Map<string, number>();
  const statuses = new Map<number, number>();
  const ooit = new Set<string>();
  let sent = 0;
  let cards = 0;
  let looked = 0;

  const takeSent = (): void => {
    const calls = connector.calls.slice(looked);
    looked += calls.length;
    for (const { body: bericht } of calls) {
      for (const { content } of bericht.attachments ?? []) {
        cards += 1;
        findings.push(...wrongOnCard(content).map((what) => `${what} in a message`));
      }
    }
  };
  const one = async (): Promise<void> => {
    const doelwit = doelwitten[chance.below(doelwitten.length)];
    if (doelwit === undefined) return;
    const { soort, tekst } = body(bron, doelwit);
    sent += 1;
    count(kinds, soort);
    const { status, body: antwoord } = await attempt(huis.url, local.sign(connector.url), tekst);
    count(statuses, status);
    const wrong = wrongAnswer(status, antwoord);
    findings.push(...wrong.map((what) => `${what}: ${tekst.slice(0, 500)}`));
    if (wrong.length === 0 && remember(bron, doelwit, cardIn(antwoord))) cards += 1;
    for (const casus of bron.casussen) ooit.add(casus);
  };
  const worker = async (): Promise<void> => {
    while (sent < amount && findings.length < 50) {
      await one();
      if (sent % 500 === 0) takeSent();
    }
  };
  try {
    await Promise.all(Array.from({ length: TEGELIJK }, worker));
    await huis.runDue();
    takeSent();
    if ('vervuild' in {}) findings.push('the prototype of every object was polluted');
    return { sent, kinds, statuses, cards, casussen: ooit.size, findings, seconds: (Date.now() - begun) / 1_000 };
  } finally {
    await huis.stop();
    await connector.close();
    await local.close();
    process.off('unhandledRejection', crash).off('uncaughtException', crash);
    rmSync(folder, { recursive: true, force: true });
  }
}
