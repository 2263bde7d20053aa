// Turns a card of the bot into one of practice: its buttons reach practice alone, and marks stand around it. It knows no button by name.

import type { CasusId, MedewerkerId } from '../shared/ids.ts';
import { EIGEN, VOOR } from '../views/oefenen.ts';
import type { Kaart } from './render-card.ts';
import { zin } from './teksten.ts';

interface Plek {
  /** Who is played on this card. */
  readonly als: MedewerkerId;
  readonly wereldId: CasusId;
}
/** Verbs of an emergency. */
const NOOD = /(?:^|-)nood(?:-|$)/;
type Velden = Readonly<Record<string, unknown>>;
const isVelden = (json: unknown): json is Velden => typeof json === 'object' && json !== null && !Array.isArray(json);
const metVoor = (verb: unknown): unknown =>
  typeof verb === 'string' && !verb.startsWith(EIGEN) ? `${VOOR}${verb}` : verb;

/** Who is in a fright must not take the button of practice for the real one. */
const metTitel = ({ title }: Velden, verb: unknown): Velden =>
  typeof title === 'string' && NOOD.test(String(verb)) ? { title: zin('oefenen.noodknop', { titel: title }) } : {};

/** The same card, of which every button is a button of practice, for this person in this world. */
export function inOefening(kaart: Kaart, { als, wereldId }: Plek): Kaart {
  const plek = { oefen_als: als, oefen_wereld: wereldId };
  const knop = (actie: Velden): Velden => {
    const data = isVelden(actie['data']) ? actie['data'] : {};
    const verb = actie['type'] === 'Action.Submit' ? data['verb'] : actie['verb'];
    if (actie['type'] === 'Action.Execute')
      return { ...actie, ...metTitel(actie, verb), verb: metVoor(verb), data: { ...data, ...plek } };
    if (actie['type'] === 'Action.Submit')
      return { ...actie, ...metTitel(actie, verb), data: { ...data, verb: metVoor(verb), ...plek } };
    return actie;
  };
  const walk = (json: unknown): unknown => {
    if (Array.isArray(json)) return json.map(walk);
    if (!isVelden(json)) return json;
    return knop(Object.fromEntries(Object.entries(json).map(([naam, waarde]) => [naam, walk(waarde)])));
  };
  return walk(kaart) as Kaart;
}

const delenVan = (kaart: Kaart): readonly unknown[] => (Array.isArray(kaart['body']) ? kaart['body'] : []);
const vervangtekst = (kaart: Kaart): string => (typeof kaart['fallbackText'] === 'string' ? kaart['fallbackText'] : '');

/** The last part of `balk` goes below the card, all the others above it. */
export function metBalk(kaart: Kaart, balk: Kaart): Kaart {
  const rand = delenVan(balk);
  return {
    ...kaart,
    fallbackText: `${vervangtekst(balk)} ${vervangtekst(kaart)}`,
    body: [...rand.slice(0, -1), ...delenVan(kaart), ...rand.slice(-1)],
  };
}

/** The same card with a remark above it, or below it where every line above would be one too many. */
export const metOpmerking = (kaart: Kaart, opmerking: Kaart, waar: 'boven' | 'onder'): Kaart => ({
  ...kaart,
  body: waar === 'boven' ? [...delenVan(opmerking), ...delenVan(kaart)] : [...delenVan(kaart), ...delenVan(opmerking)],
});
