// Makes activities for the fuzz: real presses with bad answers, forged card data, mutated and meaningless bodies. It sends nothing.

import { TEMPLATES } from '../../../src/presentation/catalogus.ts';
import { ACTIES } from '../../../src/teams/acties/acties.ts';
import { EIGEN, OEFENKNOPPEN, VOOR } from '../../../src/views/oefenen.ts';
import {
  activity,
  cardAction,
  groupMessage,
  install,
  membersAdded,
  message,
  submitFallback,
} from '../connector/activities.ts';
import type { Json, Person } from '../connector/activities.ts';
import type { Chance } from '../faults/seeded.ts';
import { elementen } from '../huis/elementen.ts';
import { TEKSTEN, waarde } from './nasty.ts';

const VAN_DE_BOT = [...ACTIES.keys(), ...Object.keys(TEMPLATES).map((kaart) => `open-${kaart}`)];
const VERBS = [
  ...VAN_DE_BOT,
  ...VAN_DE_BOT.map((verb) => `${VOOR}${verb}`),
  ...OEFENKNOPPEN.map((knop) => `${EIGEN}${knop}`),
  '',
  'onbekend',
  '__proto__',
];
const INPUTS = [
  ...new Set(
    Object.values(TEMPLATES).flatMap((template) =>
      [...elementen(template)].flatMap((e) =>
        String(e['type']).startsWith('Input.') && typeof e['id'] === 'string' ? [e['id']] : [],
      ),
    ),
  ),
];
const WOORDEN = [
  'nood',
  'ik maak me zorgen',
  'mijn casussen',
  'taken',
  'open 2026-001',
  'stappen',
  'help',
  'personeel',
  'oefenen',
];

/** One of `from`; throws when there is none. */
function een<T>(chance: Chance, from: readonly T[]): T {
  const [first, ...others] = from;
  if (first === undefined) throw new Error('nothing to choose from');
  return chance.pick([first, ...others]);
}

/** What the fuzz knows of a person while it runs. */
export interface Doelwit {
  readonly persoon: Person;
  /** The last cards this person saw. */
  readonly kaarten: Json[];
}
export interface Bron {
  readonly chance: Chance;
  readonly serviceUrl: string;
  /** Ids of casussen seen so far, of whomever. */
  readonly casussen: readonly string[];
}
type Maak = (bron: Bron, doelwit: Doelwit) => Json;

/** An answer to one input: now and then what its card offers, so that presses get somewhere. */
function antwoord(chance: Chance, invoer: Json): unknown {
  const keuzes = Array.isArray(invoer['choices']) ? (invoer['choices'] as readonly Json[]) : [];
  if (keuzes.length > 0 && chance.hits(0.8)) return een(chance, keuzes)['value'];
  if (invoer['type'] === 'Input.Date' && chance.hits(0.6)) return '2026-11-24';
  return chance.hits(0.9) ? chance.pick(TEKSTEN) : waarde(chance);
}

/** A button that was really shown, pressed with bad answers. */
const drukOpKaart: Maak = ({ chance, serviceUrl }, { persoon, kaarten }) => {
  if (kaarten.length === 0) return message(serviceUrl, persoon, een(chance, WOORDEN));
  const kaart = een(chance, kaarten);
  const delen = [...elementen(kaart)];
  const knoppen = delen.filter((e) => e['type'] === 'Action.Execute');
  if (knoppen.length === 0) return message(serviceUrl, persoon, een(chance, WOORDEN));
  const knop = een(chance, knoppen);
  const velden = delen.filter((e) => String(e['type']).startsWith('Input.') && typeof e['id'] === 'string');
  const ingevuld = Object.fromEntries(velden.map((e) => [String(e['id']), antwoord(chance, e)]));
  const press = {
    verb: String(knop['verb']),
    data: { ...(knop['data'] as Json | undefined), ...ingevuld },
    replyToId: 'm-1',
    trigger: chance.hits(0.1) ? ('automatic' as const) : ('manual' as const),
  };
  return chance.hits(0.85) ? cardAction(serviceUrl, persoon, press) : submitFallback(serviceUrl, persoon, press);
};
/** Card data that no card ever had. */
const vervalst: Maak = ({ chance, serviceUrl, casussen }, { persoon }) => {
  const velden = Array.from({ length: chance.below(8) }, () => [een(chance, INPUTS), waarde(chance)] as const);
  const casus = casussen.length > 0 && chance.hits(0.7) ? een(chance, casussen) : waarde(chance);
  const data = { casus, versie: chance.hits(0.5) ? chance.below(40) : waarde(chance), ...Object.fromEntries(velden) };
  return cardAction(serviceUrl, persoon, { verb: een(chance, VERBS), data, replyToId: 'm-1' });
};
const tekst: Maak = ({ chance, serviceUrl }, { persoon }) =>
  message(serviceUrl, persoon, chance.hits(0.4) ? een(chance, WOORDEN) : chance.pick(TEKSTEN));

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
/** One field somewhere inside is taken away or gets another kind of value. */
function muteer(chance: Chance, activiteit: Json): Json {
  const kopie = structuredClone(activiteit);
  let plek = kopie;
  for (;;) {
    const sleutel = een(chance, [...Object.keys(plek), 'nieuw']);
    const inhoud = plek[sleutel];
    if (isObject(inhoud) && Object.keys(inhoud).length > 0 && chance.hits(0.6)) {
      plek = inhoud;
      continue;
    }
    if (chance.hits(0.3)) Reflect.deleteProperty(plek, sleutel);
    else plek[sleutel] = waarde(chance);
    return kopie;
  }
}
const gemuteerd: Maak = (bron, doelwit) =>
  muteer(bron.chance, bron.chance.pick([drukOpKaart, vervalst, tekst, anders])(bron, doelwit));
const anders: Maak = ({ chance, serviceUrl }, { persoon }) =>
  chance.pick<() => Json>([
    () => install(serviceUrl, persoon, chance.pick(['add', 'add-upgrade', 'remove', 'remove-upgrade'])),
    () => membersAdded(serviceUrl, persoon),
    () => groupMessage(serviceUrl, persoon, chance.pick(TEKSTEN)),
    () => activity(serviceUrl, persoon, { type: 'invoke', name: chance.pick(TEKSTEN), value: waarde(chance) }),
    () => activity(serviceUrl, persoon, { type: chance.pick(TEKSTEN) }),
    () => activity(serviceUrl, persoon, { type: 'messageReaction', reactionsAdded: waarde(chance) }),
  ])();

/** The body of one post: JSON, or something that is none. */
export function body(bron: Bron, doelwit: Doelwit): { readonly soort: string; readonly tekst: string } {
  const { chance } = bron;
  const [soort, maak] = chance.pick<readonly [string, Maak]>([
    ['knop op een kaart', drukOpKaart],
    ['knop op een kaart', drukOpKaart],
    ['knop op een kaart', drukOpKaart],
    ['vervalste kaart', vervalst],
    ['vervalste kaart', vervalst],
    ['getypt', tekst],
    ['gemuteerd', gemuteerd],
    ['gemuteerd', gemuteerd],
    ['andere activiteit', anders],
  ]);
  const json = JSON.stringify(maak(bron, doelwit));
  if (chance.hits(0.97)) return { soort, tekst: json };
  return {
    soort: 'geen JSON',
    tekst: chance.pick([json.slice(0, chance.below(json.length)), '[]', 'null', json + json]),
  };
}
