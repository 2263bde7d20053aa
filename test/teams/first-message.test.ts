import { message, person } from '../support/connector/activities.ts';
import { signedPost, startBot } from '../support/connector/bot.ts';
import type { TestBot } from '../support/connector/bot.ts';

const kaart = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Dag' }] };
let bot: TestBot;
beforeAll(async () => {
  bot = await startBot(async () => ({ soort: 'kaart', kaart }));
});
afterAll(() => bot.close());

test('a signed message comes in and one card goes out', async () => {
  const anna = person(1);
  const answer = await signedPost(bot, message(bot.connector.url, anna, 'menu'));
  expect(answer).toMatchObject({ status: 200, body: '' });
  expect(bot.asked).toMatchObject([{ soort: 'tekst', tekst: 'menu', van: { medewerkerId: anna.id } }]);
  expect(bot.connector.messages(anna.conversationId)).toMatchObject([
    { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: kaart }] },
  ]);
  expect(bot.connector.calls).toHaveLength(1);
});
