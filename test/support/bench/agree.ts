// Whether two runs of the benchmark say the same: each figure with a spread, and each count. It measures nothing.

import { z } from 'zod';

const spread = z.tuple([z.number(), z.number()]);
const part = z.object({ ratio: z.number(), spread });
const run = z.object({
  start: z.array(z.object({ what: z.string(), median: z.number(), spread })),
  bare: z.array(part.extend({ bot: z.string() })),
  state: z.array(part.extend({ bot: z.string() })),
  profile: z.array(z.object({ part: z.string(), share: z.number(), spread })),
  sizes: z.array(z.object({ casussen: z.int(), turn: part, list: part })),
  sweep: z.array(z.object({ casussen: z.int(), median: z.number(), spread })),
  requests: z.array(z.unknown()),
  sweepCosmos: z.array(z.unknown()),
});
type Run = z.output<typeof run>;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly spread: readonly [number, number];
}
const figuresOf = ({ start, bare, state, profile, sizes, sweep }: Run): readonly Figure[] => [
  ...start.map(({ what, median, ...rest }) => ({ name: what, value: median, ...rest })),
  ...[...bare, ...state].map(({ bot, ratio, ...rest }) => ({ name: bot, value: ratio, ...rest })),
  ...profile.map(({ part: name, share, ...rest }) => ({ name, value: share, ...rest })),
  ...sizes.flatMap(({ casussen, turn, list }) => [
    { name: `turn of ${String(casussen)}`, value: turn.ratio, spread: turn.spread },
    { name: `list of ${String(casussen)}`, value: list.ratio, spread: list.spread },
  ]),
  ...sweep.map(({ casussen, median, ...rest }) => ({ name: `terms of ${String(casussen)}`, value: median, ...rest })),
];
const lies = (value: number, [from, to]: Figure['spread']): boolean => from <= value && value <= to;
const meet = ([from, to]: Figure['spread'], [begin, end]: Figure['spread']): boolean => from <= end && begin <= to;

/** Each lies within the spread of the other, or their spreads meet, or they have nothing in common. */
export type Verdict = 'within' | 'meet' | 'apart';
/** Every figure of the first run beside that of the second. */
export interface Agreement {
  readonly name: string;
  readonly first: number;
  readonly second: number | undefined;
  readonly verdict: Verdict;
}
function judge(one: Figure, other: Figure | undefined): Verdict {
  if (other === undefined || !meet(one.spread, other.spread)) return 'apart';
  return lies(other.value, one.spread) && lies(one.value, other.spread) ? 'within' : 'meet';
}

/** Takes two runs as `npm run bench -- --json` prints them. Counts (requests, RU) have to be the same. Throws on another shape. */
export function compareRuns(first: unknown, second: unknown): readonly Agreement[] {
  const [a, b] = [run.parse(first), run.parse(second)];
  const others = new Map(figuresOf(b).map((figure) => [figure.name, figure]));
  const counts = ({ requests, sweepCosmos }: Run): string => JSON.stringify([requests, sweepCosmos]);
  const same = counts(a) === counts(b);
  return [
    ...figuresOf(a).map((figure) => {
      const other = others.get(figure.name);
      return { name: figure.name, first: figure.value, second: other?.value, verdict: judge(figure, other) };
    }),
    { name: 'requests and RU', first: 1, second: same ? 1 : 0, verdict: same ? 'within' : 'apart' },
  ];
}
