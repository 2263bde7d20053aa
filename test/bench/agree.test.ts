// Two runs of the benchmark: figures within each other's spread, with spreads that meet, and apart.

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
const verdicts = (first: unknown, second: unknown) => {
  const all = compareRuns(first, second).map(({ name, verdict }) => [name, verdict] as const);
  return Object.fromEntries(all.filter(([, verdict]) => verdict !== 'within'));
};

test('within each other’s spread, with spreads that meet, or apart', () => {
  const first = runOf(0.3, 0.2, 0.4);
  expect(verdicts(first, runOf(0.38, 0.25, 0.5))).toEqual({});
  expect(verdicts(first, runOf(0.38, 0.35, 0.5))).toEqual({ ours: 'meet' });
  expect(verdicts(first, runOf(0.45, 0.25, 0.5))).toEqual({ ours: 'meet' });
  expect(verdicts(first, runOf(0.45, 0.41, 0.5))).toEqual({ ours: 'apart' });
  expect(verdicts(runOf(0.45, 0.41, 0.5), first)).toEqual({ ours: 'apart' });
});

test('another number of requests, and a figure that is missing, are apart', () => {
  const first = runOf(0.3, 0.2, 0.4);
  expect(verdicts(first, runOf(0.3, 0.2, 0.4, 3))).toEqual({ 'requests and RU': 'apart' });
  expect(verdicts(first, { ...first, bare: [] })).toEqual({ ours: 'apart' });
  expect(() => verdicts(first, {})).toThrow('start');
});
