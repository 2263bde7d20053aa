// A card of practice, made of every card there is: none of its buttons is one of the bot, and a real card has no mark of it.

import { Buffer } from 'node:buffer';

import { inOefening, metBalk } from '../../src/presentation/oefenkaart.ts';
import { toCasusId, toMedewerkerId } from '../../src/shared/ids.ts';
import { ACTIES } from '../../src/teams/acties/acties.ts';
import { BEHEER_VERBS } from '../../src/teams/bot-beheer.ts';
import { isOefenverb } from '../../src/teams/oefendruk.ts';
import { EIGEN, OEFENKAARTEN, VOOR } from '../../src/views/oefenen.ts';
import { faultsOf } from '../support/cards/adaptivecards.ts';
import { cardOf, SAMPLES } from '../support/cards/samples.ts';
import { elementen, leesbaar } from '../support/huis/chat.ts';
import type { Json } from '../support/huis/chat.ts';

const PLEK = {
  als: toMedewerkerId('00000000-0000-4000-8000-0000000ef0a1'),
  wereldId: toCasusId('CCCCCCCCCCCCCCCCCCCCCA'),
};
const ERBIJ = { oefen_als: PLEK.als, oefen_wereld: PLEK.wereldId };
const ECHT = SAMPLES.filter(({ kaart }) => !OEFENKAARTEN.some((naam) => naam === kaart));
const balk = SAMPLES.find(({ kaart, geval }) => kaart === 'oefen-balk' && geval === 'gewoon');
if (balk === undefined) throw new Error('no sample of the marks');

const knoppen = (kaart: unknown, soort: string): readonly Json[] =>
  [...elementen(kaart)].filter((e) => e['type'] === soort);
const data = (knop: Json): Json => knop['data'] as Json;

describe.each(ECHT.map((s) => [`${s.kaart} (${s.geval})`, s] as const))('%s', (_naam, sample) => {
  const echt = cardOf(sample);
  const oefening = inOefening(echt, PLEK);
  const verbs = knoppen(echt, 'Action.Execute').map((knop) => String(knop['verb']));

  it('keeps every button, under a name that the bot does not know, with who is played and where', () => {
    const daar = knoppen(oefening, 'Action.Execute');
    expect(daar.map((knop) => knop['verb'])).toEqual(verbs.map((verb) => `${VOOR}${verb}`));
    for (const knop of daar) expect(data(knop)).toMatchObject(ERBIJ);
  });
  it('has with every button the same one for clients that know no Execute', () => {
    for (const knop of knoppen(oefening, 'Action.Execute')) {
      const { type, title, data: bij } = knop['fallback'] as Json;
      expect({ type, title, data: bij }).toEqual({
        type: 'Action.Submit',
        title: knop['title'],
        data: { ...data(knop), verb: knop['verb'] },
      });
    }
  });
  it('says of every button of an emergency that it is practice, and of no other', () => {
    const titels = (kaart: unknown) => knoppen(kaart, 'Action.Execute').map((knop) => String(knop['title']));
    const nood = verbs.map((verb) => /nood/.test(verb));
    expect(titels(oefening)).toEqual(titels(echt).map((titel, i) => (nood[i] ? `Oefening: ${titel}` : titel)));
  });
  it('itself says nothing of practice, and has no button of it', () => {
    expect(verbs.filter(isOefenverb)).toEqual([]);
    expect(leesbaar(echt)).not.toContain('OEFENING');
  });
  it('is a card that a client can show, marked above everything, and not too large', () => {
    const kaart = metBalk(oefening, cardOf(balk));
    expect(faultsOf(kaart)).toEqual([]);
    expect(leesbaar((kaart['body'] as readonly unknown[])[0])).toMatch(/^OEFENING\n/);
    expect(String(kaart['fallbackText'])).toMatch(/^OEFENING/);
    expect(Buffer.byteLength(JSON.stringify(kaart))).toBeLessThan(32_000);
  });
});

it('no button of the bot has a name of practice', () => {
  expect([...ACTIES.keys(), ...BEHEER_VERBS, 'vakantie-bewaren'].filter(isOefenverb)).toEqual([]);
  expect(EIGEN.startsWith(VOOR)).toBe(false);
});
