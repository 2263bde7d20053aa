// `npm run demo:cosmos` as a real process: the demo on the Cosmos DB of the tests, which says that nothing is kept.

import { startDemoOpCosmos } from '../support/huis/demo-proces.ts';
import { idVan, MENSEN } from '../support/huis/huis.ts';

const druk = (verb: string, data: Readonly<Record<string, unknown>>) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'm-1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

it('keeps a casus while it runs, and stops in good order', async () => {
  const demo = await startDemoOpCosmos();
  const anna = idVan(MENSEN.Anna);
  await demo.stuurt(anna, { type: 'installationUpdate', action: 'add' });
  const begonnen = await demo.stuurt(
    anna,
    druk('zorgen-beginnen', { casus: 'EersteZorgOpCosmosDb01', versie: 0, initialen: 'J.' }),
  );
  expect(begonnen?.body).toContain('Casus 2026-001 is gestart');
  const lijst = await demo.stuurt(anna, druk('open-casus', { casus: 'EersteZorgOpCosmosDb01' }));
  expect(lijst?.body).toContain('2026-001');
  const { code, uit, fouten } = await demo.stop();
  expect({ code, fouten }).toEqual({ code: 0, fouten: '' });
  expect(uit).toContain('in een Cosmos DB in het geheugen: na het stoppen is alles weg');
}, 60_000);
