// A small fuzz on a real house, and the proof that its checks can fail.

import { LINK } from '../support/fuzz/nasty.ts';
import { lookAt, wrongOnCard } from '../support/fuzz/check.ts';
import { runFuzz } from '../support/fuzz/run.ts';

import.meta.jest.setTimeout(120_000);

test('a thousand generated activities get a plain status and no live link on any card', async () => {
  const { sent, statuses, cards, findings } = await runFuzz(1_000, 5);
  expect(findings).toEqual([]);
  expect(sent).toBe(1_000);
  expect(statuses.get(200)).toBeGreaterThan(0);
  expect(statuses.get(400)).toBeGreaterThan(0);
  expect(cards).toBeGreaterThan(0);
});

const card = (fields: object) => ({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', ...fields }] });
test.each([
  ['a live link in text', { text: `[klik](${LINK})` }],
  ['a live link in label', { label: `![plaatje](${LINK})` }],
  ['a live link in text', { text: `[klik](${LINK.replace('://', ':\u200B//')})` }],
  ['live HTML in text', { text: '<script>alert(1)</script>' }],
])('the check finds %s', (what, fields) => {
  expect(wrongOnCard(card(fields))).toEqual([what]);
});
test('what is escaped, and what stands in a field to type in, is plain text', () => {
  expect(wrongOnCard(card({ text: `\\[klik\\]\\(${LINK}\\) \\<a href` }))).toEqual([]);
  expect(wrongOnCard(card({ id: 'feit', value: `[klik](${LINK})` }))).toEqual([]);
});
test.each([
  ['status 500', 500, ''],
  ['the inside of the program', 200, '"TypeError: x is undefined"'],
  ['an answer that is no JSON', 200, '{"half'],
])('the check finds %s', (what, status, body) => {
  expect(lookAt(status, body).wrong).toEqual([what]);
});
