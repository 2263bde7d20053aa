// From a template file to a compiled one: shared parts and buttons filled in once, at start. It knows no data.

import { Template } from 'adaptivecards-templating';

import antwoorden from '../../cards/delen/antwoorden.json' with { type: 'json' };
import antwoordenKort from '../../cards/delen/antwoorden-kort.json' with { type: 'json' };
import antwoordenMetWaarom from '../../cards/delen/antwoorden-met-waarom.json' with { type: 'json' };
import bestuur from '../../cards/delen/bestuur.json' with { type: 'json' };
import feiten from '../../cards/delen/feiten.json' with { type: 'json' };
import kop from '../../cards/delen/kop.json' with { type: 'json' };
import nood from '../../cards/delen/nood.json' with { type: 'json' };
import voet from '../../cards/delen/voet.json' with { type: 'json' };

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [naam: string]: Json };
type JsonObject = { readonly [naam: string]: Json };

/** Shared parts: `{ "$deel": "kop" }` in a template stands for the elements of cards/delen/kop.json. */
const DELEN: Readonly<Record<string, readonly Json[]>> = {
  antwoorden,
  'antwoorden-kort': antwoordenKort,
  'antwoorden-met-waarom': antwoordenMetWaarom,
  bestuur,
  feiten,
  kop,
  nood,
  voet,
};

const isObject = (json: Json): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json);
const isList = (json: Json): json is readonly Json[] => Array.isArray(json);

const DATA = { casus: '${k.casus}', versie: '${k.versie}' };
/** `{ "$knop": verb, "title": … }`: Action.Execute with a Submit fallback that carries the same verb and data. */
function toKnop({ $knop: verb, data, ...rest }: JsonObject): JsonObject {
  const met = isObject(data) ? data : DATA;
  // The fallback stands inside the button: what repeats or hides the button has been settled there.
  const { $data: _herhaald, $when: _getoond, ...zelfde } = rest;
  return {
    type: 'Action.Execute',
    verb,
    ...rest,
    data: met,
    fallback: { type: 'Action.Submit', ...zelfde, data: { verb, ...met } },
  };
}

function fillIn(json: Json): Json {
  if (isList(json))
    return json.flatMap((deel) =>
      isObject(deel) && typeof deel['$deel'] === 'string' ? part(deel['$deel']) : [fillIn(deel)],
    );
  if (!isObject(json)) return json;
  const gevuld: JsonObject = Object.fromEntries(Object.entries(json).map(([naam, waarde]) => [naam, fillIn(waarde)]));
  return '$knop' in gevuld ? toKnop(gevuld) : gevuld;
}
function part(naam: string): readonly Json[] {
  const deel = DELEN[naam];
  if (deel === undefined) throw new Error(`no shared part: ${naam}`);
  return deel.map(fillIn);
}

/** Compiles once; expanding it afterwards costs a fraction (measured in teams.md). */
export const compile = (bron: Json): Template => new Template(fillIn(bron));
