// Divides the samples of a processor profile over the parts of a turn. It knows no bot.

import { z } from 'zod';

const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.int()).exactOptional(),
    }),
  ),
  samples: z.array(z.int()),
  /** Microseconds since the sample before. */
  timeDeltas: z.array(z.number()),
});
export type Profile = z.infer<typeof profile>;
type Frame = Profile['nodes'][number]['callFrame'];

/** The first part of which a frame, looked at from the inside out, is one. `url function` is what is matched. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  // Starting the profiler is no part of a turn.
  ['waiting', /^ \(idle\)$|^node:inspector post$/],
  ['garbage collection', /^ \(garbage collector\)$/],
  [
    'signature and token',
    /node_modules\/(?:jwa|jws|jsonwebtoken|botframework-connector)\/|src\/teams\/(?:channel-token|adapter|service-address|identity)/,
  ],
  ['write and flush to disk', / (?:writeAtOnce|together|flush)$/],
  ['seal, open and mark', /src\/keys\/|src\/store\/(?:sealed|chain|leesgeheugen)/],
  ['store: shapes, JSON, queries', /src\/store\/|node_modules\/@azure\//],
  ['rules', /src\/(?:domain|application)\//],
  ['card', /src\/(?:views|presentation)\/|node_modules\/(?:adaptivecards-templating|adaptive-expressions)\//],
  ['school days and moments', /src\/calendar\/|node_modules\/luxon\//],
  ['conversation', /src\/(?:teams|notifications|logging|shared)\/|src\/compose/],
  [
    'HTTP: in, parse, answer',
    /node_modules\/(?:express|body-parser|router|helmet|raw-body)\/|node:(?:_http|net|internal\/streams|internal\/http)/,
  ],
];
const OTHER = 'other';

const partOf = ({ url, functionName }: Frame): string | undefined =>
  PARTS.find(([, pattern]) => pattern.test(`${url} ${functionName}`))?.[0];

/** Share of the busy time of each part, largest first. Throws on what is no profile. */
export function sharesOf(json: unknown): readonly { readonly part: string; readonly share: number }[] {
  const { nodes, samples, timeDeltas } = profile.parse(json);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const part = (id: number | undefined): string => {
    if (id === undefined) return OTHER;
    const node = byId.get(id);
    return (node && partOf(node.callFrame)) ?? part(parents.get(id));
  };
  const times = new Map<string, number>();
  samples.forEach((sample, i) => {
    const name = part(sample);
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[i] ?? 0));
  });
  times.delete('waiting');
  const busy = [...times.values()].reduce((total, time) => total + time, 0);
  return [...times].map(([name, time]) => ({ part: name, share: time / busy })).toSorted((a, b) => b.share - a.share);
}
