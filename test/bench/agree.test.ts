// Two runs of the benchmark agree when each figure lies within the spread of the other.

import { compareRuns } from '../support/bench/agree.ts';

const runOf = (ratio: number, from: number, to: number, requests = 2) => {
  const part = { ratio, spread: [from, to] };
  return {
    start: [{ what: 'ready', median: 1_300, spread: [1_200, 1_400] }],
    bare: [{ bot: 'ours', ...part }],
    state: [],
    profile: [],
    sizes: [],
    sweep: [],
    requests: [{ requests }],
    sweepCosmos: [],
  };
};
const apart = (first: unknown, second: unknown): readonly string[] =>
  compareRuns(first, second)
    .filter(({ agrees }) => !agrees)
    .map(({ name }) => name);

test('within each other’s spread they agree, outside one of the two they do not', () => {
  const first = runOf(0.3, 0.2, 0.4);
  expect(apart(first, runOf(0.38, 0.25, 0.5))).toEqual([]);
  expect(apart(first, runOf(0.38, 0.35, 0.5))).toEqual(['ours']);
  expect(apart(first, runOf(0.45, 0.25, 0.5))).toEqual(['ours']);
});

test('another number of requests, and a figure that is missing, are differences', () => {
  const first = runOf(0.3, 0.2, 0.4);
  expect(apart(first, runOf(0.3, 0.2, 0.4, 3))).toEqual(['requests and RU']);
  expect(apart(first, { ...first, bare: [] })).toEqual(['ours']);
  expect(() => apart(first, {})).toThrow('start');
});
