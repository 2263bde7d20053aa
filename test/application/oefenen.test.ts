// The sweep over practice worlds: what fails keeps nothing else from its turn, and comes round again.

import { createOefenopruimer, nieuweWereld, verlooptOp } from '../../src/application/oefenen.ts';
import type { Oefenaar } from '../../src/application/ports-oefenen.ts';
import { at, newCasusId, newMedewerkerId } from '../support/store/records.ts';

const iemand = (): Oefenaar => ({ tenantId: 'tenant-1', medewerkerId: newMedewerkerId() });

/** A store that fails while `stuk`, and what was asked of it. */
function opslag(verlopen: readonly Oefenaar[]) {
  const stand = { stuk: false, gevraagd: 0, weg: [] as Oefenaar[], regels: [] as unknown[] };
  const ruimOp = createOefenopruimer(
    {
      findVerlopen: async () => {
        stand.gevraagd += 1;
        if (stand.stuk) throw new TypeError('geheim');
        return verlopen;
      },
      remove: async (wie) => void stand.weg.push(wie),
    },
    { record: (code, velden) => void stand.regels.push([code, velden]) },
  );
  return { stand, ruimOp };
}

it('removes each whose time has passed, and looks once in ten minutes', async () => {
  const verlopen = [iemand(), iemand()];
  const { stand, ruimOp } = opslag(verlopen);
  for (const seconden of [0, 5, 599]) await ruimOp(at(seconden));
  expect(stand).toMatchObject({ gevraagd: 1, weg: verlopen, regels: [] });
  await ruimOp(at(600));
  expect(stand.gevraagd).toBe(2);
});

it('never rejects: it says that it failed, without what, and tries again', async () => {
  const { stand, ruimOp } = opslag([iemand()]);
  stand.stuk = true;
  await ruimOp(at(0));
  expect(stand.regels).toEqual([['oefening-opruimen-mislukt', { fout: 'TypeError' }]]);
  stand.stuk = false;
  await ruimOp(at(600));
  expect(stand.weg).toHaveLength(1);
});

it('one that cannot be removed keeps no other from its turn', async () => {
  const [een, twee] = [iemand(), iemand()];
  const { stand } = opslag([]);
  const ruimOp = createOefenopruimer(
    {
      findVerlopen: async () => [een, twee],
      remove: async (wie) => {
        if (wie === een) throw new TypeError('geheim');
        stand.weg.push(wie);
      },
    },
    { record: (code, velden) => void stand.regels.push([code, velden]) },
  );
  await ruimOp(at(0));
  expect(stand).toMatchObject({ weg: [twee], regels: [['oefening-opruimen-mislukt', { fout: 'TypeError' }]] });
});

it('a world lasts a day from the last press, and is never behind the clock', () => {
  const wereld = nieuweWereld(newCasusId(), at(0), at(3600));
  expect(wereld).toMatchObject({ verlooptOp: at(86_400), verschuivingMs: 3_600_000, dagen: 0, casussen: [] });
  expect(verlooptOp(at(60))).toBe(at(86_460));
  expect(nieuweWereld(newCasusId(), at(3600), at(0)).verschuivingMs).toBe(0);
});
