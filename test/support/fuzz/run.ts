// Sends generated activities to a real house over HTTP, many at once, and holds every answer and every card against what may never be.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { compose } from '../../../src/compose.ts';
import { toMoment } from '../../../src/shared/ids.ts';
import type { LocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { startLocalAuthentication } from '../../../src/teams/local-authentication.ts';
import { createVerzendtempo } from '../../../src/teams/verzendtempo.ts';
import { readPersonen, SCHOOL_BESTAND } from '../../../src/voorbeeldschool/personen.ts';
import { APP_ID, TENANT_ID } from '../connector/activities.ts';
import type { Json } from '../connector/activities.ts';
import { startConnector } from '../connector/connector.ts';
import type { Connector } from '../connector/connector.ts';
import { LOGBOEK_GEHEIM } from '../store/zegelwerk.ts';
import { createChance } from '../faults/seeded.ts';
import type { Chance } from '../faults/seeded.ts';
import { elementen } from '../huis/elementen.ts';
import { lookAt, wrongOnCard } from './check.ts';
import { body } from './generate.ts';
import type { Bron, Doelwit } from './generate.ts';

const TEGELIJK = 24;
/** As people see them: the last cards and casussen; older ones only make the same again. */
const KAARTEN = 12;
const CASUSSEN = 60;
/** Activities that one house gets: lists stay as long as a busy person has them. */
const PER_HUIS = 2_000;
const MAX_FINDINGS = 50;
const BEGIN = Date.parse('2026-11-24T13:05:00.000Z');
const MB = 1024 * 1024;

export interface FuzzResult {
  readonly sent: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<number, number>;
  /** Cards in answers, and cards sent to people. */
  readonly cards: number;
  readonly casussen: number;
  /** Houses that were started on fresh data. */
  readonly houses: number;
  /** One line each with what was sent; empty is what we want. */
  readonly findings: readonly string[];
  readonly seconds: number;
  /** Megabytes of the process after the first house, and the most after any. */
  readonly memory: { readonly first: number; readonly most: number };
}

async function post(url: string, token: string, body: string): Promise<{ status: number; body: string }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/api/messages`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.text() };
}
/** A connection that ends without an answer is no answer: `status` 0. */
const attempt = (url: string, token: string, body: string) =>
  post(url, token, body).catch(() => ({ status: 0, body: '' }));

const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function remember(bron: { readonly casussen: string[] }, doelwit: Doelwit, kaart: unknown): readonly string[] {
  doelwit.kaarten.push(kaart as Json);
  if (doelwit.kaarten.length > KAARTEN) doelwit.kaarten.shift();
  const found: string[] = [];
  for (const { data } of elementen(kaart) as Iterable<{ readonly data?: { readonly casus?: unknown } }>) {
    const casus = data?.casus;
    if (typeof casus !== 'string' || bron.casussen.includes(casus)) continue;
    found.push(casus);
    bron.casussen.push(casus);
    if (bron.casussen.length > CASUSSEN) bron.casussen.shift();
  }
  return found;
}

interface Tally {
  sent: number;
  cards: number;
  casussen: number;
  readonly kinds: Map<string, number>;
  readonly statuses: Map<number, number>;
  readonly findings: string[];
}
interface Round {
  readonly amount: number;
  readonly chance: Chance;
  readonly local: LocalAuthentication;
  readonly tally: Tally;
}

/** A house on fresh data that fails loudly: a turn that ended in an error is a finding. */
function openHouse(folder: string, { local, amount, tally }: Round) {
  const begun = Date.now();
  return compose({
    klok: { nu: () => toMoment(new Date(BEGIN + Date.now() - begun).toISOString()) },
    logboek: {
      record: (code, velden) =>
        code === 'beurt-mislukt' ? tally.findings.push(`log ${code} ${JSON.stringify(velden)}`) : 0,
    },
    bot: { appId: APP_ID, tenantId: TENANT_ID },
    authentication: local.authentication,
    bereik: 'loopback',
    opslag: { soort: 'sqlite', bestand: join(folder, 'fuzz.sqlite'), scholenBestand: SCHOOL_BESTAND },
    leerlingGeheim: Buffer.alloc(32, 7),
    logboekGeheim: LOGBOEK_GEHEIM,
    sleutelkluis: { soort: 'map', map: join(folder, 'sleutels') },
    host: '127.0.0.1',
    poort: 0,
    maxBeurten: amount,
    verzendtempo: createVerzendtempo({ keer: amount }),
  });
}

/** Cards that went to people are looked at when all is sent: what a house told goes with it. */
function lookAtSent(connector: Connector, tally: Tally): void {
  for (const { body: bericht } of connector.calls)
    for (const { content } of bericht.attachments ?? []) {
      tally.cards += 1;
      tally.findings.push(...wrongOnCard(content).map((what) => `${what} in a message`));
    }
}

/** Sends its share of activities to one house of its own. */
async function runRound(round: Round): Promise<void> {
  const { amount, chance, local, tally } = round;
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-fuzz-'));
  const connector = await startConnector();
  const huis = await openHouse(folder, round);
  const bron: Bron & { readonly casussen: string[] } = { chance, serviceUrl: connector.url, casussen: [] };
  const doelwitten: readonly Doelwit[] = readPersonen().map(({ medewerkerId }) => ({
    persoon: { id: medewerkerId, conversationId: `a:${medewerkerId}` },
    kaarten: [],
  }));
  const token = local.sign(connector.url);
  const ooit = new Set<string>();
  let sent = 0;
  const one = async (): Promise<void> => {
    const doelwit = doelwitten[chance.below(doelwitten.length)];
    if (doelwit === undefined) return;
    sent += 1;
    const { soort, tekst } = body(bron, doelwit);
    count(tally.kinds, soort);
    const { status, body: antwoord } = await attempt(huis.url, token, tekst);
    count(tally.statuses, status);
    const { wrong, kaart } = lookAt(status, antwoord);
    tally.findings.push(...wrong.map((what) => `${what}: ${tekst.slice(0, 500)}`));
    if (wrong.length > 0 || typeof kaart !== 'object' || kaart === null) return;
    tally.cards += 1;
    for (const casus of remember(bron, doelwit, kaart)) ooit.add(casus);
  };
  const worker = async (): Promise<void> => {
    while (sent < amount && tally.findings.length < MAX_FINDINGS) await one();
  };
  try {
    await Promise.all(Array.from({ length: TEGELIJK }, worker));
    await huis.runDue();
  } finally {
    await huis.stop();
    lookAtSent(connector, tally);
    tally.sent += sent;
    tally.casussen += ooit.size;
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends `amount` activities of everybody of the example school; what the process itself throws is a finding too. */
export async function runFuzz(amount: number, seed: number): Promise<FuzzResult> {
  const begun = Date.now();
  const tally: Tally = { sent: 0, cards: 0, casussen: 0, kinds: new Map(), statuses: new Map(), findings: [] };
  const crash = (reason: unknown): void => void tally.findings.push(`unhandled: ${String(reason)}`);
  process.on('unhandledRejection', crash).on('uncaughtException', crash);
  const local = await startLocalAuthentication({ appId: APP_ID, tenantId: TENANT_ID });
  const chance = createChance(seed, 'fuzz');
  const memory: number[] = [];
  try {
    while (tally.sent < amount && tally.findings.length < MAX_FINDINGS) {
      await runRound({ amount: Math.min(PER_HUIS, amount - tally.sent), chance, local, tally });
      memory.push(Math.round(process.memoryUsage().rss / MB));
    }
  } finally {
    await local.close();
    process.off('unhandledRejection', crash).off('uncaughtException', crash);
  }
  if ('vervuild' in {}) tally.findings.push('the prototype of every object was polluted');
  return {
    ...tally,
    houses: memory.length,
    seconds: (Date.now() - begun) / 1_000,
    memory: { first: memory[0] ?? 0, most: Math.max(...memory) },
  };
}
