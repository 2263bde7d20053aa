// Every template with every sample: bound, within the schema, small enough, and each button with an answer.

import { Buffer } from 'node:buffer';

import { TEMPLATES } from '../../src/presentation/catalogus.ts';
import { KAARTMAKERS } from '../../src/views/kaarten.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import { EIGEN as OEFENEN, OEFENKAARTEN, OEFENKNOPPEN, VOOR } from '../../src/views/oefenen.ts';
import { BEHEER_VERBS } from '../../src/teams/bot-beheer.ts';
import { ACTIES } from '../../src/teams/acties/acties.ts';
import { faultsOf } from '../support/cards/adaptivecards.ts';
import { cardOf, readCardFile, SAMPLES, TEMPLATE_NAMEN } from '../support/cards/samples.ts';
import { elementen } from '../support/huis/chat.ts';
import type { Json } from '../support/huis/chat.ts';

const MAX_BYTES = 25_000;
const MAX_KNOPPEN = 6;
/** Verbs of the bot itself beside `open-<kaart>`. */
const EIGEN = [
  ...BEHEER_VERBS,
  ...OEFENKNOPPEN.map((knop) => `${OEFENEN}${knop}`),
  'vakantie-bewaren',
  'open-bekijken',
  'open-tekst-verder',
  'open-thuis-verder',
  'open-ook-op-school',
  'open-keuze',
  'open-gekozen',
  'open-naar-team',
  'open-meenemen',
  'open-kind-verder',
  'open-wie-is-het',
];

const woord = (e: Json, veld: string): string => (typeof e[veld] === 'string' ? e[veld] : '');
const soort = (e: Json): string => woord(e, 'type');
/** Buttons that are visible without opening anything: what stands in a ShowCard counts with that card. */
function visibleActions(json: unknown): number {
  const binnen = new Set(
    [...elementen(json)].filter((e) => soort(e) === 'Action.ShowCard').flatMap((e) => [...elementen(e['card'])]),
  );
  return [...elementen(json)].filter((e) => soort(e).startsWith('Action.') && !binnen.has(e)).length;
}
const verbsOf = (json: unknown): readonly string[] =>
  [...elementen(json)].flatMap((e) =>
    typeof e['verb'] === 'string' && soort(e) === 'Action.Execute' ? [e['verb']] : [],
  );
const isKnown = (verb: string): boolean => {
  // Practice has the buttons of the bot, each under a name of its own.
  if (verb.startsWith(VOOR)) return isKnown(verb.slice(VOOR.length));
  if (ACTIES.has(verb) || EIGEN.includes(verb) || /^open-bij-[a-z0-9-]+$/.test(verb)) return true;
  const kaart = verb.replace(/^open-/, '');
  return verb.startsWith('open-') && (Object.hasOwn(KAARTMAKERS, kaart) || Object.hasOwn(LOSSE_KAARTEN, kaart));
};

/** Messages to a colleague: as short as can be, and one press from the cards that hold the rest. */
const BERICHTEN = ['bericht', 'dagoverzicht'];
/** Stands above a card that has them. */
const OPMERKING = 'oefen-opmerking';

describe('Cards', () => {
  it('has a catalogue entry, a maker and at least one sample for each template', () => {
    expect(Object.keys(TEMPLATES).toSorted()).toEqual([...TEMPLATE_NAMEN].toSorted());
    const gemaakt = [
      ...Object.keys(KAARTMAKERS),
      ...Object.keys(LOSSE_KAARTEN),
      ...BERICHTEN,
      ...OEFENKAARTEN,
      'beheer',
    ];
    expect([...new Set(gemaakt)].toSorted()).toEqual([...TEMPLATE_NAMEN].toSorted());
    const zonder = TEMPLATE_NAMEN.filter((naam) => !SAMPLES.some((s) => s.kaart === naam));
    expect(zonder).toEqual([]);
  });

  describe.each(SAMPLES.map((s) => [`${s.kaart} (${s.geval})`, s] as const))('%s', (_naam, sample) => {
    const kaart = cardOf(sample);
    it('is a card of schema 1.5 without events of the parser', () => {
      expect(faultsOf(kaart)).toEqual([]);
      expect(kaart['version']).toBe('1.5');
    });
    it('has a text for clients that cannot show it', () => {
      expect(String(kaart['fallbackText'])).toMatch(/\w{3}/);
    });
    it(`stays under ${MAX_BYTES} bytes`, () => {
      expect(Buffer.byteLength(JSON.stringify(kaart))).toBeLessThan(MAX_BYTES);
    });
    it(`has at most ${MAX_KNOPPEN} buttons and an answer for each`, () => {
      expect(visibleActions(kaart['body'])).toBeLessThanOrEqual(MAX_KNOPPEN);
      expect(verbsOf(kaart).filter((verb) => !isKnown(verb))).toEqual([]);
    });
    it('gives every Execute a Submit fallback with the same verb and data', () => {
      for (const e of elementen(kaart)) {
        if (soort(e) !== 'Action.Execute') continue;
        const fallback = e['fallback'] as Json;
        expect(fallback).toMatchObject({ type: 'Action.Submit', title: e['title'] });
        expect(fallback['data']).toEqual({ verb: e['verb'], ...(e['data'] as object) });
      }
    });
    it('labels every input and says what is missing or out of bounds', () => {
      for (const e of [...elementen(kaart)].filter((i) => soort(i).startsWith('Input.'))) {
        expect(woord(e, 'id')).toMatch(/^[a-zA-Z0-9_-]+$/);
        expect(woord(e, 'label')).toMatch(/\S/);
        // A client that finds something missing or out of bounds blocks the press: it has to say so.
        if (['isRequired', 'min', 'max', 'regex'].some((grens) => (e[grens] ?? '') !== ''))
          expect(woord(e, 'errorMessage')).toMatch(/\S/);
      }
    });
    it('sends every input: one inside a ShowCard has its own button there', () => {
      const open = [...elementen(kaart)]
        .filter((e) => soort(e) === 'Action.ShowCard')
        .map((e) => [...elementen(e['card'])]);
      const verloren = open.filter(
        (e) => e.some((x) => soort(x).startsWith('Input.')) && !e.some((x) => soort(x) === 'Action.Execute'),
      );
      expect(verloren).toEqual([]);
    });
    it('has bounds of a date that a client can read: another shape blocks every press', () => {
      for (const e of [...elementen(kaart)].filter((i) => soort(i) === 'Input.Date'))
        for (const grens of [e['min'], e['max'], e['value']])
          expect(typeof grens === 'string' ? grens : '').toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    });
    it('keeps one way to the phone numbers [P-06]', () => {
      const bel = [...elementen(kaart)].some((e) => e['url'] === 'tel:112') || verbsOf(kaart).includes('open-nood');
      expect(bel || [...BERICHTEN, OPMERKING].includes(sample.kaart)).toBe(true);
    });
  });

  it('stands every button of ACTIES on some card', () => {
    const gebruikt = new Set(SAMPLES.flatMap((s) => verbsOf(cardOf(s))));
    expect([...ACTIES.keys()].filter((verb) => !gebruikt.has(verb))).toEqual([]);
  });

  it.each(TEMPLATE_NAMEN)('has no sentence in the template %s', (naam) => {
    const zinnen = [...elementen(readCardFile(`${naam}.template.json`))]
      .flatMap((e) =>
        ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'altText'].map((veld) => e[veld]),
      )
      .filter((t): t is string => typeof t === 'string')
      .filter((t) => /\p{L}{2}/u.test(t.replace(/\$\{[^}]*\}/g, '')));
    expect(zinnen).toEqual([]);
  });
});
