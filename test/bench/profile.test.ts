// The benchmark divides a processor profile over the parts of a turn by the innermost frame that says what it is.

import { sharesOf } from '../support/bench/profile.ts';

const frame = (url: string, functionName = '') => ({ url, functionName });
const SEALED = frame('file:///x/src/store/sealed.ts', 'toSealed');
const profile = {
  nodes: [
    { id: 1, callFrame: frame('', '(root)'), children: [2, 3, 6] },
    { id: 2, callFrame: frame('', '(idle)') },
    { id: 3, callFrame: SEALED, children: [4, 5] },
    { id: 4, callFrame: frame('file:///x/node_modules/zod/v4/core/parse.js', 'parse') },
    { id: 5, callFrame: frame('file:///x/src/domain/casus.ts', 'fold') },
    { id: 6, callFrame: frame('node:unknown', 'something') },
  ],
  samples: [2, 4, 5, 3, 6],
  timeDeltas: [1_000, 20, 10, 60, 10],
};

test('shares are of the busy time, and each sample belongs to the innermost frame that is a part', () => {
  expect(sharesOf(profile)).toEqual([
    { part: 'seal, open and mark', share: 0.8 },
    { part: 'rules', share: 0.1 },
    { part: 'other', share: 0.1 },
  ]);
});

test('what is no profile is refused', () => {
  expect(() => sharesOf({ nodes: [] })).toThrow('samples');
});
