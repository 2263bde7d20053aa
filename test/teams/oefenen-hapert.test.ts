// Practice that hangs stands in the way of nothing real.

import { toMedewerkerId } from '../../src/shared/ids.ts';
import { createOefenpartner } from '../../src/teams/oefenen.ts';
import type { OefenDelen } from '../../src/teams/oefenen.ts';

it('wie nood typt krijgt de kaart, ook als er niets uit de opslag van de oefening komt', async () => {
  const kaart = { body: [] };
  const delen: Partial<OefenDelen> = {
    echt: async () => ({ soort: 'kaart', kaart }),
    werelden: {
      load: () => new Promise(() => undefined),
      save: async () => 'botsing',
      remove: async () => undefined,
      findVerlopen: async () => [],
    },
  };
  const medewerkerId = toMedewerkerId('00000000-0000-4000-8000-000000000001');
  const van = { tenantId: 'tenant-1', medewerkerId, adres: {} as never };
  const partner = createOefenpartner(delen as OefenDelen);
  expect(await partner({ soort: 'tekst', van, tekst: 'nood' })).toEqual({ soort: 'kaart', kaart });
});
