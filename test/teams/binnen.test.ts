// Inside, over HTTP: every button, as everybody, in the own casus, in one of others and at another school; it ends as the table says.

import type { CasusId, MedewerkerId } from '../../src/shared/ids.ts';
import { ACTIES } from '../../src/teams/acties/acties.ts';
import { lies } from '../support/domain/personen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { antwoordOp, BUITEN, OPDRACHTEN } from '../support/domain/tabel.ts';
import type { Binnenproef, Vorm } from '../support/huis/binnenproef.ts';
import {
  hoortErbij,
  isNietGevonden,
  isStart,
  MENSEN,
  MET_SCHOOL,
  openBinnenproef,
  scholenVan,
  schrijft,
  soortenVan,
  verwacht,
} from '../support/huis/binnenproef.ts';
import type { Afloop } from '../support/huis/binnentafel.ts';
import { NERGENS } from '../support/huis/binnentafel.ts';
import { PLEK } from '../support/huis/plekken.ts';

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

it('knows where every button stands', () => {
  expect(Object.keys(PLEK).toSorted()).toEqual([...ACTIES.keys()].toSorted());
});

it('names nobody to watch a casus of others before a holiday: the same words and requests as for none', async () => {
  for (const [kop, wie] of MENSEN) {
    const { stand, hier, daar } = await proef.buiten(wie);
    proef.tafel.op(stand);
    const noemt = (casus: CasusId) =>
      proef.tafel.stuurt({ wie, verb: 'vakantie-bewaren', data: { [`wie_${casus}`]: lies } });
    const geen = await noemt(NERGENS);
    expect([kop, geen.status, schrijft(geen)]).toEqual([kop, 200, false]);
    expect([kop, await noemt(hier)]).toEqual([kop, geen]);
    expect([kop, await noemt(daar)]).toEqual([kop, geen]);
  }
});

describe.each([...ACTIES.values()].map((actie) => [actie.verb, actie] as const))('%s', (_verb, actie) => {
  let vorm: Vorm;
  beforeAll(async () => {
    vorm = await proef.vormVan(actie);
  });
  const proefBuiten = (stand: Stand) => {
    proef.tafel.op(stand);
    return { verb: actie.verb, data: { ...vorm.data, versie: stand.versie } };
  };
  const geen = new Map<string, Afloop>();
  /** What somebody of the same schools hears about a casus that does not exist; the same for every role. */
  const nergens = async (wie: MedewerkerId, stand: Stand): Promise<Afloop> => {
    const sleutel = `${scholenVan(wie)} ${stand.nu}`;
    const als = MET_SCHOOL.find(([, ander]) => scholenVan(ander) === scholenVan(wie))?.[1] ?? wie;
    const bekend = geen.get(sleutel) ?? (await proef.tafel.stuurt({ ...proefBuiten(stand), wie: als, casus: NERGENS }));
    geen.set(sleutel, bekend);
    return bekend;
  };
  /** Answers of the table to this command in this state, to this person, whatever its fields are. */
  const inDeTabel = (type: string, wie: MedewerkerId): readonly string[] =>
    OPDRACHTEN.filter((rij) => rij.type === type).map(({ maak }) => antwoordOp(maak, wie, vorm.stand));

  it('ends in the own casus as the table says, for every role', async () => {
    const ongemoeid = vorm.isLos ? undefined : await proef.tafel.hier(vorm.stand);
    for (const [kop, wie] of MENSEN) {
      // At the other school an id of this one is like one that no casus has.
      if (kop === 'els' && isStart(actie, vorm)) continue;
      const { besluit, opdracht, afloop, erbij } = await proef.drukt(actie, vorm, {
        wie,
        data: vorm.data,
        ...(!hoortErbij(vorm.stand, wie) && ongemoeid && { casus: ongemoeid }),
      });
      expect([kop, afloop.status, soortenVan(erbij)]).toEqual([kop, 200, verwacht(besluit)]);
      if (wie === vorm.wie) expect([kop, erbij.length > 0]).toEqual([kop, true]);
      if (vorm.isLos) continue;
      const tabel = inDeTabel(opdracht?.type ?? '', wie);
      if (!hoortErbij(vorm.stand, wie)) expect([kop, new Set(tabel)]).toEqual([kop, new Set([BUITEN])]);
      if (erbij.length > 0) expect([kop, tabel.includes('ja')]).toEqual([kop, true]);
      expect([kop, isNietGevonden(afloop)]).toEqual([kop, !hoortErbij(vorm.stand, wie)]);
      if (!hoortErbij(vorm.stand, wie)) expect([kop, schrijft(afloop)]).toEqual([kop, false]);
    }
  });

  it('does not find a casus of others or of another school: the same words and requests as for none', async () => {
    for (const [kop, wie] of MENSEN) {
      // At the other school an id of this one is like one that no casus has.
      if (kop === 'els' && isStart(actie, vorm)) continue;
      const { stand, hier } = await proef.buiten(wie);
      const ander = await proef.tafel.stuurt({ ...proefBuiten(stand), wie, casus: hier });
      expect([kop, ander.status, schrijft(ander)]).toEqual([kop, 200, false]);
      // A card that starts a casus carries an id that no casus has: then there is nothing to compare with.
      if (!isStart(actie, vorm)) expect([kop, ander]).toEqual([kop, await nergens(wie, stand)]);
    }
    for (const [kop, wie] of isStart(actie, vorm) ? [] : MET_SCHOOL) {
      const { stand, daar } = await proef.buiten(wie);
      const elders = await proef.tafel.stuurt({ ...proefBuiten(stand), wie, casus: daar });
      expect([kop, elders]).toEqual([kop, await nergens(wie, stand)]);
    }
  });
});
