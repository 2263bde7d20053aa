// Seen over HTTP (P-10): which press proves it, which does not, and what it changes. It knows no table of a store.

import { setTimeout as pause } from 'node:timers/promises';

import { startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import { begint, bekijkt, CODE, opent } from '../support/huis/paden.ts';

const GEZIEN = "Bas (IB'er): heeft het gezien";
const AANGEKOMEN = "Bas (IB'er): bericht aangekomen";

/** What the casus says now; what is seen is written after the answer, so it may come a moment later. */
async function leest(anna: Chat, verwacht: string): Promise<string> {
  for (let keer = 0; keer < 100; keer += 1) {
    await anna.typt(`open ${CODE}`);
    if (anna.tekst().includes(verwacht)) break;
    await pause(10);
  }
  return anna.tekst();
}
/** Anna's casus with a question to Bas that arrived. */
async function gevraagd(huis: Awaited<ReturnType<typeof startHuis>>): Promise<{ anna: Chat; bas: Chat }> {
  const [bas, anna] = [await huis.chat('Bas'), await huis.chat('Anna')];
  await begint(anna);
  await opent(anna, 'overleg-vragen');
  await anna.drukt('Vraag het');
  expect(await leest(anna, AANGEKOMEN)).toContain(AANGEKOMEN);
  return { anna, bas };
}

describe('Gezien', () => {
  it('is wat de ontvanger met een druk opent; de kaart van een ander wordt er niet oud van [P-10]', async () => {
    const { anna, bas } = await gevraagd(await startHuis());
    await opent(anna, 'signaal');
    const oud = anna.knop('Bewaar dit signaal');
    await bekijkt(bas);
    expect(await leest(anna, GEZIEN)).not.toContain(AANGEKOMEN);
    const bewaard = JSON.stringify(
      await anna.stuurt(oud.verb, { ...oud.data, feit: 'Had geen jas aan.', bron: 'zelf' }),
    );
    expect(bewaard).toContain(`Opgeslagen in casus ${CODE}`);
  });

  it('is niet wat een kaart vanzelf ververst [P-10]', async () => {
    const huis = await startHuis();
    const { anna, bas } = await gevraagd(huis);
    bas.leest();
    const { data } = bas.knop('Bekijken');
    await bas.stuurt('open-casus', data, { trigger: 'automatic' });
    await huis.bezorg();
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain(AANGEKOMEN);
    await bas.stuurt('open-casus', data);
    expect(await leest(anna, GEZIEN)).toContain(GEZIEN);
  });

  it('is ook wat de ontvanger typt, en een lijst waar de casus in staat niet [P-10]', async () => {
    const { anna, bas } = await gevraagd(await startHuis());
    await bas.typt('mijn casussen');
    await bas.typt('taken');
    await anna.typt(`open ${CODE}`);
    expect(anna.tekst()).toContain(AANGEKOMEN);
    await bas.typt(`open ${CODE}`);
    expect(await leest(anna, GEZIEN)).toContain(GEZIEN);
  });

  it('staat er één keer, ook na nog een druk en nadat er is geantwoord [P-10]', async () => {
    const { anna, bas } = await gevraagd(await startHuis());
    await bekijkt(bas);
    await leest(anna, GEZIEN);
    await bas.drukt('Geef antwoord', { antwoord: 'advies', advies: 'Praat met moeder.' });
    await bas.typt(`open ${CODE}`);
    await opent(bas, 'tijdlijn');
    expect(bas.tekst().match(/heeft het bericht gezien/g)).toHaveLength(1);
  });

  it('vraagt voor het antwoord niets extra van de opslag [P-10]', async () => {
    const huis = await startHuis({ opslag: 'cosmos' });
    const { anna, bas } = await gevraagd(huis);
    bas.leest();
    const { verb, data } = bas.knop('Bekijken');
    const { requests } = huis.emulator!;
    const voor = requests.length;
    const verzoeken = (): readonly string[] =>
      requests.slice(voor).flatMap(({ kind, container, charge }) => (charge > 0 ? [`${kind} ${container}`] : []));
    await bas.stuurt(verb, data);
    expect(verzoeken().slice(0, 2)).toEqual(['read casussen', 'write inzage']);
    expect(await leest(anna, GEZIEN)).toContain(GEZIEN);
    const eerste = verzoeken();
    await bas.stuurt(verb, data);
    await huis.bezorg();
    expect(
      verzoeken()
        .slice(eerste.length)
        .filter((v) => v === 'write casussen'),
    ).toEqual([]);
  });
});
