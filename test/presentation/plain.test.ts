// What people typed on a card: harmless where Markdown is read, as it was typed where it is not.

import fc from 'fast-check';

import { escapeMarkdown, plainTitle, unescapeMarkdown } from '../../src/presentation/markdown.ts';
import { withPlainTitles } from '../../src/presentation/plain.ts';

const ID = '00000000-0000-4000-8000-0000000000a1';

describe('Plain places of a card', () => {
  it('gives back every id and code as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,60}$/), (tekst) => {
        expect(unescapeMarkdown(escapeMarkdown(tekst))).toBe(tekst);
      }),
    );
  });

  it('shows no backslash in a title, and no link that works', () => {
    expect(plainTitle(escapeMarkdown('Jan-Peter (IB)'))).toBe('Jan-Peter (IB)');
    expect(plainTitle(escapeMarkdown('[klik](http://x.example)'))).not.toMatch(/\]\(|:\/\//);
    expect(plainTitle(escapeMarkdown('oma <img src=x> </b> <!-- 1 < 2'))).toBe(
      'oma <\u200Bimg src=x> <\u200B/b> <\u200B!-- 1 < 2',
    );
  });

  it('touches titles, labels and choices alone', () => {
    const typed = escapeMarkdown('*vet*');
    const kaart = {
      body: [
        { type: 'TextBlock', text: typed },
        {
          type: 'Input.ChoiceSet',
          label: typed,
          value: '\\*',
          choices: [{ title: escapeMarkdown('Anne-Marie'), value: escapeMarkdown(ID) }],
        },
        { type: 'Action.ShowCard', title: typed, card: { body: [{ type: 'TextBlock', text: typed }] } },
      ],
    };
    expect(withPlainTitles(kaart)).toEqual({
      body: [
        { type: 'TextBlock', text: '\\*vet\\*' },
        { type: 'Input.ChoiceSet', label: '*vet*', value: '\\*', choices: [{ title: 'Anne-Marie', value: ID }] },
        { type: 'Action.ShowCard', title: '*vet*', card: { body: [{ type: 'TextBlock', text: '\\*vet\\*' }] } },
      ],
    });
  });
});
