// Which places of a card are no Markdown: titles of buttons and choices, labels and bounds of inputs. There typed text stands as it was typed.

import type { Json } from './compile.ts';
import { plainTitle, unescapeMarkdown } from './markdown.ts';

type JsonObject = { readonly [naam: string]: Json };
const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
const isObject = (json: Json): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Fields of an element with this type that Teams shows as they are. */
function plainFields(type: Json): readonly string[] {
  if (typeof type !== 'string') return [];
  if (type === 'AdaptiveCard') return ['fallbackText'];
  if (type.startsWith('Action.')) return ['title'];
  return type.startsWith('Input.') ? ['label', 'placeholder', 'errorMessage', 'title', 'min', 'max'] : [];
}
const withFields = (object: JsonObject, namen: readonly string[], maak: (tekst: string) => string): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([naam, waarde]) => [
      naam,
      typeof waarde === 'string' && namen.includes(naam) ? maak(waarde) : waarde,
    ]),
  );
const withPlainChoice = (keuze: Json): Json =>
  isObject(keuze) ? withFields(withFields(keuze, ['title'], plainTitle), ['value'], unescapeMarkdown) : keuze;

/** The same card, with plain text where no Markdown is read. */
export function withPlainTitles(json: Json): Json {
  if (isList(json)) return json.map(withPlainTitles);
  if (!isObject(json)) return json;
  const dieper = Object.fromEntries(Object.entries(json).map(([naam, waarde]) => [naam, withPlainTitles(waarde)]));
  const { choices } = dieper;
  const keuzes = isList(choices) ? { choices: choices.map(withPlainChoice) } : {};
  return { ...withFields(dieper, plainFields(json['type']), plainTitle), ...keuzes };
}
