// Typed text in a place where Markdown is read: markdown-it, as the demo page uses it, must show it as it was typed.

import fc from 'fast-check';
import markdownIt from 'markdown-it';

import { escapeMarkdown } from '../../src/presentation/markdown.ts';

const markdown = markdownIt({ html: false, linkify: true, breaks: true });
const ZICHTBAAR: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['\u200B', ''],
];
/** What a person sees of rendered HTML: no tags, entities as signs. */
const gezien = (html: string): string =>
  ZICHTBAAR.reduce((tekst, [van, naar]) => tekst.replaceAll(van, naar), html.replace(/<\/?(?:p|br)>/g, '')).trim();

describe('escapeMarkdown', () => {
  it.each([
    'Zij zei: *"ik durf niet"* _echt_',
    '[klik](http://x.example) en <b>vet</b> & meer',
    '- een streep vooraan',
    '1. een nummer',
    '# een hekje',
    '=====',
    'a\\b `c`',
    'casus 2026-014 (groep 3) + 2 = 5!',
  ])('shows %j as it was typed, without a link', (tekst) => {
    const html = markdown.render(escapeMarkdown(tekst));
    expect(html).not.toMatch(/<(?!\/?(?:p|br)>)/);
    expect(gezien(html)).toBe(tekst);
  });
  it('adds no backslash to a code, a date or a phone number', () => {
    const gewoon = 'Casus 2026-014, do 12 maart, 14.05 uur, 06-00000001 (Bas)!';
    expect(escapeMarkdown(gewoon)).toBe(gewoon);
  });
  it('never lets anything but paragraphs and breaks through', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\n]{0,80}$/), (tekst) => {
        const html = markdown.render(escapeMarkdown(tekst.replace(/^[ \t]+/gm, '')));
        expect(html).not.toMatch(/<(?!\/?(?:p|br)>)/);
      }),
      { numRuns: 2000 },
    );
  });
});
