// The button that was just pressed, once more: pressed again on this card it goes through (P-20). It knows no card and no rule.

import type { Json } from './compile.ts';

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

/** The card with `toch-` before this verb, on the button and on its fallback alike. */
export function withToch(json: Json, verb: string): Json {
  if (isList(json)) return json.map((deel) => withToch(deel, verb));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([naam, waarde]) => [
      naam,
      naam === 'verb' && waarde === verb ? `toch-${verb}` : withToch(waarde, verb),
    ]),
  );
}
