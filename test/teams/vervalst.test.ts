// Old cards and forged data over HTTP: every button with another version, other kinds of values and more than it asks for; it ends as the rules say.

import { ACTIES } from '../../src/teams/acties/acties.ts';
import { henk } from '../support/domain/personen.ts';
import type { Binnenproef, Vorm } from '../support/huis/binnenproef.ts';
import { openBinnenproef, schrijft, soortenVan, verwacht } from '../support/huis/binnenproef.ts';

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

describe.each([...ACTIES.values()].map((actie) => [actie.verb, actie] as const))('%s', (_verb, actie) => {
  let vorm: Vorm;
  beforeAll(async () => {
    vorm = await proef.vormVan(actie);
  });

  it('is no reading: an automatic refresh carries nothing out', async () => {
    const { afloop, erbij } = await proef.drukt(actie, vorm, { wie: vorm.wie, data: vorm.data, automatisch: true });
    expect([afloop.status, erbij, schrijft(afloop)]).toEqual([200, [], false]);
  });

  it.each<[string, unknown]>([
    ['older', 0],
    ['of later', 999_999],
    ['below zero', -1],
    ['a word', 'nieuw'],
    ['a list', [1]],
    ['nothing', null],
  ])('on a card whose version is %s ends as the rules say', async (_wat, versie) => {
    const { besluit, afloop, erbij } = await proef.drukt(actie, vorm, { wie: vorm.wie, data: vorm.data, versie });
    expect([afloop.status, soortenVan(erbij)]).toEqual([200, verwacht(besluit)]);
  });

  it.each<[string, unknown]>([
    ['lists', ['ja']],
    ['objects', { ja: 'ja' }],
    ['nothing', null],
  ])('reads %s where texts belong as not filled in', async (_wat, waarde) => {
    const data = { ...vorm.data, ...Object.fromEntries(Object.keys(vorm.velden).map((id) => [id, waarde])) };
    const { besluit, afloop, erbij } = await proef.drukt(actie, vorm, { wie: vorm.wie, data });
    expect([afloop.status, soortenVan(erbij)]).toEqual([200, verwacht(besluit)]);
  });

  it('takes nothing else from the data: no other person, school, role, moment or prototype', async () => {
    const ruw = [
      '"__proto__":{"door":"x","vervuild":"Zqé"},"constructor":{"prototype":{"vervuild":"Zqé"}}',
      `"door":"${henk}","schoolId":"de-andere-school","rol":"directeur","nu":"2020-01-01T00:00:00.000Z"`,
      '"opdrachtId":"Zqé","type":"CasusSluiten","meldingId":"Zqé","uitgesloten":["Zqé"],"inhoud":{"feit":"Zqé"},',
    ].join(',');
    const { besluit, afloop, erbij } = await proef.drukt(actie, vorm, { wie: vorm.wie, data: vorm.data, ruw });
    expect([afloop.status, soortenVan(erbij)]).toEqual([200, verwacht(besluit)]);
    expect(erbij.filter(({ door }) => door !== vorm.wie && door !== 'systeem')).toEqual([]);
    expect(JSON.stringify([erbij, afloop.kaart])).not.toContain('Zqé');
    expect('vervuild' in {}).toBe(false);
  });
});
