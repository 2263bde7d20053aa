// Whether a process says that it is ready: only when everything answers, in time, and without asking for each stranger anew.

import { createGereedheid } from '../../src/gereedheid.ts';

const goed = async (): Promise<unknown> => [];

test('is a yes when every question is answered, whatever the answer', async () => {
  expect(await createGereedheid([goed, async () => undefined, async () => true])()).toBe(true);
});

test.each<[string, () => Promise<unknown>]>([
  ['rejects', () => Promise.reject(new Error('weg'))],
  [
    'throws at once',
    () => {
      throw new Error('weg');
    },
  ],
  ['answers false', async () => false],
  ['never answers', () => new Promise(() => undefined)],
])('is a no when one %s', async (_naam, vraag) => {
  expect(await createGereedheid([goed, vraag, goed], 20)()).toBe(false);
});

test('asks once for a hundred who ask together', async () => {
  let gevraagd = 0;
  const gereed = createGereedheid([async () => (gevraagd += 1)]);
  const antwoorden = await Promise.all(Array.from({ length: 100 }, async () => gereed()));
  expect(new Set(antwoorden)).toEqual(new Set([true]));
  expect(gevraagd).toBe(1);
});

test('asks again later: an old yes hides nothing', async () => {
  let nu = 0;
  import.meta.jest.spyOn(performance, 'now').mockImplementation(() => nu);
  let staat = true;
  const gereed = createGereedheid([async () => staat]);
  expect(await gereed()).toBe(true);
  staat = false;
  nu = 1_000;
  expect(await gereed()).toBe(true);
  nu = 3_000;
  expect(await gereed()).toBe(false);
  import.meta.jest.restoreAllMocks();
});
