// Posts presses to a bot over HTTP, some at a time, and keeps how long each answer took. It knows no casus.

import type { Bot } from './target.ts';

export interface Round {
  readonly turns: number;
  readonly seconds: number;
  /** Milliseconds of each turn. */
  readonly times: readonly number[];
}

async function post({ url, token }: Bot, body: string): Promise<string> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`a turn ended with ${String(response.status)}: ${answer.slice(0, 200)}`);
  return answer;
}
/** Milliseconds until the answer; throws when that holds no card: a fast refusal is no turn. */
export async function timePress(bot: Bot, body: string): Promise<number> {
  const begun = performance.now();
  const answer = await post(bot, body);
  if (!answer.includes('AdaptiveCard')) throw new Error(`no card: ${answer.slice(0, 200)}`);
  return performance.now() - begun;
}
/** Milliseconds until a typed line is dealt with: by then its card has reached the connector. */
export async function timeMessage(bot: Bot, body: string): Promise<number> {
  const begun = performance.now();
  await post(bot, body);
  return performance.now() - begun;
}

/** Every list is one client that waits for each answer; the lists run side by side. */
export async function runRound(bot: Bot, clients: readonly (readonly string[])[]): Promise<Round> {
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    clients.map(async (bodies) => {
      for (const body of bodies) times.push(await timePress(bot, body));
    }),
  );
  return { turns: times.length, seconds: (performance.now() - begun) / 1_000, times };
}
