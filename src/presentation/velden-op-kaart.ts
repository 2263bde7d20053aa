// The labels of inputs on a rendered card, with the button that opens the part they stand in. It knows no card by name.

import { tekst } from '../views/kaart.ts';
import type { Waarde } from '../views/kaart.ts';

type Element = Readonly<Record<string, unknown>>;
interface Veld {
  readonly id: string;
  readonly label: string;
  /** Title of the button that has to be pressed first. */
  readonly achter?: string;
}
const isElement = (json: unknown): json is Element => typeof json === 'object' && json !== null && !Array.isArray(json);

function veldVan(e: Element, achter: string | undefined): readonly Veld[] {
  const { type, id, label } = e;
  if (typeof type !== 'string' || !type.startsWith('Input.')) return [];
  if (typeof id !== 'string' || typeof label !== 'string') return [];
  return [{ id, label, ...(achter !== undefined && { achter }) }];
}
function velden(json: unknown, achter?: string): readonly Veld[] {
  if (Array.isArray(json)) return json.flatMap((deel) => velden(deel, achter));
  if (!isElement(json)) return [];
  const { type, title } = json;
  const dieper = type === 'Action.ShowCard' && typeof title === 'string' ? title : achter;
  return [...veldVan(json, achter), ...Object.values(json).flatMap((deel) => velden(deel, dieper))];
}

/** The sentence with the labels of these inputs before it; the sentence alone when the card has none of them. An id that ends in `_` is the first input that starts so. */
export function metVelden(zin: Waarde, ids: readonly string[], kaart: unknown): Waarde {
  const opKaart = velden(kaart);
  const gevonden = ids.flatMap((id) => {
    const veld = opKaart.find((v) => (id.endsWith('_') ? v.id.startsWith(id) : v.id === id));
    return veld === undefined ? [] : [veld];
  });
  if (gevonden.length === 0) return zin;
  const namen = gevonden.map(({ label, achter }) =>
    achter === undefined ? tekst('veld.label', { label }) : tekst('veld.achter', { label, knop: achter }),
  );
  return tekst('veld.zin', { velden: namen, zin });
}
