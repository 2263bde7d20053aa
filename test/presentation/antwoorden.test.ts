// The answers so far: short where somebody answers a question, in full where a second person decides.

import { renderCard, SAMPLES } from '../support/cards/samples.ts';
import { elementen } from '../support/huis/chat.ts';
import type { Json } from '../support/huis/chat.ts';

const viewVan = (kaart: string, geval: string) => SAMPLES.find((s) => s.kaart === kaart && s.geval === geval)!.view;
const { antwoorden } = viewVan('a5', 'gewoon').gegevens;
const REDEN = 'Reden: Drie dagen geen brood.';
const metReden = (kaart: Json): readonly Json[] =>
  [...elementen(kaart)].filter((e) => typeof e['text'] === 'string' && e['text'].includes(REDEN));

describe('The answers so far', () => {
  it('stand on a question in a few words, with who and why behind one button', () => {
    const kaart = renderCard(viewVan('a5', 'gewoon'));
    expect(metReden(kaart)).toMatchObject([{ id: 'waarom-A1-antwoord', isVisible: false }]);
    const knop = [...elementen(kaart)].find((e) => e['type'] === 'Action.ToggleVisibility');
    const verborgen = [...elementen(kaart)].filter((e) => e['isVisible'] === false).map((e) => e['id']);
    expect(knop?.['targetElements']).toEqual(verborgen.map((elementId) => ({ elementId })));
    expect(verborgen).toHaveLength(4);
  });
  it.each([
    ['voorstel', 'gewoon'],
    ['advies-afwijken', 'gewoon'],
    ['besluit-melden', 'gewoon'],
  ])('stand on %s with every reason in view', (kaart, geval) => {
    const view = viewVan(kaart, geval);
    const getekend = renderCard({ ...view, gegevens: { ...view.gegevens, antwoorden: antwoorden! } });
    expect(metReden(getekend)).toHaveLength(1);
    expect(metReden(getekend)[0]).not.toHaveProperty('isVisible');
  });
});
