// Inside, over HTTP: every card that can be opened, of the own casus, of one of others and of another school.

import type { CasusId, MedewerkerId } from '../../src/shared/ids.ts';
import { KAARTMAKERS } from '../../src/views/kaarten.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import type { Binnenproef } from '../support/huis/binnenproef.ts';
import { hoortErbij, MENSEN, MET_SCHOOL, openBinnenproef, schrijft, standVan } from '../support/huis/binnenproef.ts';
import { NERGENS } from '../support/huis/binnentafel.ts';

import.meta.jest.setTimeout(120_000);

let proef: Binnenproef;
beforeAll(async () => {
  proef = await openBinnenproef();
});
afterAll(() => proef.tafel.stop());
/** Nothing was ever sent of its own accord: all answers went back to who pressed. */
afterEach(() => {
  expect(proef.tafel.verzonden()).toBe(0);
});

const OPENT = [
  ...new Set([...Object.keys(KAARTMAKERS), ...Object.keys(LOSSE_KAARTEN)]),
  ...[
    'inzage',
    'meenemen',
    'keuze',
    'gekozen',
    'ook-op-school',
    'tekst-verder',
    'bij-nood',
    'bij-wacht',
    'wie-is-het',
    'x',
    '__proto__',
  ],
];
describe.each(OPENT)('open-%s', (kaart) => {
  const verb = `open-${kaart}`;
  const open = (wie: MedewerkerId, casus: CasusId) =>
    proef.tafel.stuurt({
      wie,
      verb,
      casus,
      data: { versie: 1, kaart: 'tijdlijn', waar: casus, gekozen: `${casus} tijdlijn` },
    });

  it('does not find a casus of others or of another school: the same words and requests as for none', async () => {
    for (const [kop, wie] of MET_SCHOOL) {
      const { stand, hier, daar } = await proef.buiten(wie);
      proef.tafel.op(stand);
      const geen = await open(wie, NERGENS);
      expect([kop, geen.status, schrijft(geen)]).toEqual([kop, 200, false]);
      expect([kop, await open(wie, hier)]).toEqual([kop, geen]);
      expect([kop, await open(wie, daar)]).toEqual([kop, geen]);
    }
  });

  it('shows the own casus, and writes down who read it before it answers', async () => {
    const stand = standVan('gemeld');
    const casus = await proef.tafel.hier(stand);
    for (const [kop, wie] of MENSEN) {
      if (!hoortErbij(stand, wie)) continue;
      const { kaart: gezien, verzoeken, status } = await open(wie, casus);
      const toont = JSON.stringify(gezien).includes(`Casus 2027`);
      expect([kop, status, verzoeken.includes('append')]).toEqual([kop, 200, false]);
      if (toont) expect([kop, verzoeken.includes('record')]).toEqual([kop, true]);
    }
  });
});
