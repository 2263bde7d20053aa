// Drives Microsoft 365 Agents Playground, a client that nobody here wrote; one instance is one person. It knows no card.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { BOT, TENANT_ID } from '../../../src/voorbeeldschool/personen.ts';
import { BREED, GEDULD_MS } from './browser.ts';
import { startProces } from './proces.ts';

const PAKKET = '@microsoft/m365agentsplayground@0.2.28';
const ENV = { TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' };

/** Why the package cannot be had here, or undefined when it can; fetches it once. */
export const findObstacle = (): string | undefined => {
  const uitkomst = spawnSync('npx', ['--yes', PAKKET, '--version'], { encoding: 'utf8', timeout: 180_000 });
  if (uitkomst.status === 0) return undefined;
  const code = /npm error code (\S+)/.exec(uitkomst.stderr)?.[1];
  return `${PAKKET} is niet te krijgen (${code ?? uitkomst.error?.message ?? String(uitkomst.status)})`;
};

export interface PlaygroundPersoon {
  /** Last two digits of the invented Entra object id, e.g. `a2`. */
  readonly id: string;
  readonly naam: string;
}

const user = ({ id, naam }: PlaygroundPersoon) => ({
  id: `user-${id}`,
  name: naam,
  userPrincipleName: `${id}@school.example`,
  aadObjectId: `00000000-0000-4000-8000-0000000000${id}`,
  givenName: naam,
  surname: 'Verzonnen',
  email: `${id}@school.example`,
});

/** JSON is YAML too. */
const configFor = (persoon: PlaygroundPersoon): string =>
  JSON.stringify({
    version: '0.1.1',
    tenantId: TENANT_ID,
    bot: BOT,
    currentUser: user(persoon),
    users: ['f1', 'f2', 'f3', 'f4', 'f5'].map((id) => user({ id, naam: `Figurant ${id}` })),
    personalChat: { id: `a:playground-${persoon.id}` },
    groupChat: { id: '19:groep@thread.v2', name: 'Zorgteam' },
    team: {
      id: '19:team@thread.tacv2',
      name: 'Basisschool',
      aadGroupId: '00000000-0000-4000-8000-0000000000c0',
      channels: [{ id: '19:zorg@thread.tacv2', name: 'Zorg' }],
    },
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => {
        if (adres === null || typeof adres === 'string') reject(new Error('no port'));
        else resolve(adres.port);
      });
    });
  });

/** Starts an instance for one person against the demo's door, and opens it in a tab that has to stay open. */
export const openPlayground = async (browser: Browser, demoAdres: string, persoon: PlaygroundPersoon) => {
  const map = mkdtempSync(join(tmpdir(), 'playground-'));
  writeFileSync(join(map, '.m365agentsplayground.yml'), configFor(persoon));
  const deur = `${demoAdres}/playground/api/messages`;
  const poort = String(await freePort());
  const woorden = ['--yes', PAKKET, 'start', '-e', deur, '-c', 'msteams', '-p', poort, '--disable-telemetry'];
  const tot = /Listening on (\d+)/;
  const proces = await startProces({ programma: 'npx', woorden, map, env: ENV, tot, binnenMs: 120_000 });
  const context = await browser.newContext({ viewport: BREED });
  context.setDefaultTimeout(2 * GEDULD_MS);
  const page = await context.newPage();
  // The icons' host cannot be reached here; waiting for it hangs screenshots.
  await page.route(/res-1\.cdn\.office\.net/, (route) => route.abort());
  await page.goto(`http://127.0.0.1:${proces.gevonden[1] ?? poort}`);
  const kaarten = page.locator('.ac-adaptiveCard');
  return {
    page,
    say: async (tekst: string): Promise<void> => {
      await page.locator('[contenteditable="true"][role="textbox"]').click();
      await page.keyboard.type(tekst);
      await page.getByRole('button', { name: 'Send Message' }).click();
    },
    /** Presses a button of the newest card that has it. */
    press: (knop: string): Promise<void> => kaarten.getByRole('button', { name: knop, exact: true }).last().click(),
    fill: (label: string | RegExp, tekst: string): Promise<void> => kaarten.getByLabel(label).last().fill(tekst),
    choose: (keuze: string): Promise<void> => kaarten.locator('label', { hasText: keuze }).last().click(),
    expectText: (tekst: string | RegExp): Promise<void> => kaarten.getByText(tekst).last().waitFor(),
    newest: (): Promise<string> => kaarten.last().innerText(),
    countCards: (): Promise<number> => kaarten.count(),
    /** Waits until this many cards stand in the chat: one that came by itself is one more. */
    expectCards: (aantal: number): Promise<void> => kaarten.nth(aantal - 1).waitFor(),
    close: async (): Promise<void> => {
      await context.close();
      await proces.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
};
