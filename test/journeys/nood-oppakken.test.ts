// An emergency that colleagues answer: who needs help, who comes, who calls, and what the second one hears.

import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { elementen } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { bekijkt, CODE, opent, weegt } from '../support/huis/paden.ts';

/** Anna calls; the app of everybody else is there already. */
async function roept(huis: TestHuis): Promise<Readonly<Record<'anna' | 'bas' | 'carla' | 'dirk' | 'eva', Chat>>> {
  const [bas, carla] = [await huis.chat('Bas'), await huis.chat('Carla')];
  const [dirk, eva] = [await huis.chat('Dirk'), await huis.chat('Eva')];
  const anna = await huis.chat('Anna');
  await anna.typt('nood');
  await anna.drukt("Waarschuw mijn collega's");
  return { anna, bas, carla, dirk, eva };
}
const belt = (chat: Chat): readonly unknown[] =>
  [...elementen(chat.kaart())].filter((e) => e['type'] === 'Action.OpenUrl').map((e) => e['url']);
const leest = (chat: Chat): string => {
  chat.leest();
  return chat.tekst();
};

describe('De kaart van wie roept', () => {
  it('heeft de knop meteen onder de nummers; wie het niet mag weten staat daarna, dicht', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    const alle = [...elementen(anna.kaart())];
    const plek = (is: (e: (typeof alle)[number]) => boolean): number => alle.findIndex(is);
    const knop = plek((e) => e['title'] === "Waarschuw mijn collega's");
    expect(knop).toBeGreaterThan(plek((e) => e['url'] === 'tel:08002000'));
    expect(knop).toBeLessThan(plek((e) => e['id'] === 'nietNaar'));
    expect(
      alle
        .slice(
          plek((e) => e['url'] === 'tel:08002000'),
          knop,
        )
        .some((e) => e['type'] === 'TextBlock'),
    ).toBe(false);
    const vouw = alle.find((e) => e['type'] === 'Action.ToggleVisibility');
    expect(vouw).toMatchObject({ title: 'Mag een collega dit niet weten?' });
    expect(alle.find((e) => (vouw?.['targetElements'] as readonly unknown[]).includes(e['id']))).toMatchObject({
      isVisible: false,
    });
  });
});

describe('Een collega pakt de nood op', () => {
  it('die ziet steeds wie er hulp nodig heeft, met het nummer en zonder dat van zichzelf', async () => {
    const { carla } = await roept(await startHuis());
    await bekijkt(carla);
    expect(carla.tekst()).toContain('Anna (leerkracht) heeft hulp nodig.');
    expect(carla.tekst()).toContain('Ga erheen of bel.');
    expect(belt(carla)[0]).toBe('tel:0600000001');
    expect(carla.tekst()).not.toContain('06-00000003');
    expect(carla.tekst()).not.toContain('Blijf bij het kind');
    await carla.typt(`open ${CODE}`);
    expect(carla.tekst()).not.toContain('06-00000003');
  });
  it('en dan staat er bij ieder wie Veilig Thuis belt; wie riep hoort wie komt', async () => {
    const { anna, bas, carla } = await roept(await startHuis());
    await bekijkt(carla);
    await bekijkt(bas);
    await carla.drukt('Ik pak dit op');
    await opent(carla, 'nood');
    expect(carla.tekst()).toContain('Jij belt Veilig Thuis: 0800-2000.');
    await opent(bas, 'nood');
    expect(bas.tekst()).toContain('Carla (aandachtsfunctionaris) belt Veilig Thuis: 0800-2000.');
    expect(bas.tekst()).not.toContain('Jij belt');
    expect(leest(anna)).toContain('Carla komt.');
    expect(belt(anna)).toEqual(['tel:0600000003']);
    await anna.drukt('Bekijken');
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris) komt (di 24 november, 14.05 uur).');
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris) belt Veilig Thuis: 0800-2000.');
    expect(anna.tekst()).toContain('Blijf bij het kind');
  });
  it('wie als tweede drukt, hoort wie het al deed, en geen bevestiging [P-22]', async () => {
    const huis = await startHuis();
    const [bas, carla] = [await huis.chat('Bas'), await huis.chat('Carla')];
    const anna = await huis.chat('Anna');
    await anna.typt('nood');
    await anna.drukt("Waarschuw mijn collega's");
    await bekijkt(bas);
    await bekijkt(carla);
    await bas.drukt('Ik pak dit op');
    expect(bas.tekst()).toContain("Je collega's zien dat jij dit oppakt.");
    await carla.drukt('Ik pak dit op');
    expect(carla.tekst()).toContain("Dit is al gedaan. Bas (IB'er) deed het (di 24 november, 14.05 uur).");
    expect(carla.tekst()).not.toContain('dat jij dit oppakt');
  });
});

describe('Niemand reageert op de nood', () => {
  it('dan klinkt dezelfde oproep opnieuw, en wie riep hoort elke keer wie zij kan bellen [E-12][E-13]', async () => {
    const huis = await startHuis();
    const { anna, bas, carla, dirk, eva } = await roept(huis);
    await huis.naar('2026-11-24T13:20:00.000Z');
    for (const chat of [bas, carla, dirk]) {
      expect(leest(chat)).toContain('Anna vroeg om hulp (di 24 november, 14.05 uur) en nog niemand kwam.');
      expect(belt(chat)).toEqual(['tel:0600000001']);
      expect(chat.tekst()).not.toContain(CODE);
    }
    await huis.naar('2026-11-24T13:35:00.000Z');
    await huis.naar('2026-11-24T13:50:00.000Z');
    expect(leest(eva)).toContain('Anna vroeg om hulp');
    await bekijkt(eva);
    expect(eva.tekst()).toContain('Anna (leerkracht) heeft hulp nodig.');
    const wacht = anna.berichten().filter((b) => JSON.stringify(b).includes('Nog niemand heeft gereageerd.'));
    expect(wacht).toHaveLength(3);
    expect(leest(anna)).toContain('Bel Dirk: 06-00000004');
    await carla.drukt('Bekijken');
    await carla.drukt('Ik pak dit op');
    expect(leest(anna)).toContain('Carla komt.');
  });
});

describe('De nood is voorbij', () => {
  const REDEN = 'De politie is er.';
  it('met een reden; ieder die gewaarschuwd was hoort het, en wat er was blijft staan', async () => {
    const huis = await startHuis();
    const { anna, bas, carla, dirk, eva } = await roept(huis);
    await bekijkt(carla);
    await carla.drukt('Ik pak dit op');
    await huis.naar('2026-11-24T13:35:00.000Z');
    await opent(anna, 'nood');
    await anna.drukt('De nood is voorbij');
    await expect(anna.drukt('De nood is voorbij')).rejects.toThrow('reden is required');
    const knop = anna.knop('De nood is voorbij');
    expect(JSON.stringify(await anna.stuurt(knop.verb, { ...knop.data, reden: ' ' }))).toContain('Schrijf op waarom');
    await anna.drukt('De nood is voorbij', { reden: REDEN });
    expect(anna.tekst()).toContain('Je schreef op dat de nood voorbij is.');
    for (const chat of [bas, carla, dirk]) {
      expect(leest(chat)).toContain('De nood is voorbij, zegt Anna. Klopt dat niet?');
      expect(chat.tekst()).not.toContain(REDEN);
      expect(belt(chat)).toEqual(['tel:0600000001']);
    }
    expect(leest(eva)).toContain('Dag Eva');
    await bekijkt(bas);
    expect(bas.tekst()).toContain(
      'Er was nood (di 24 november, 14.05 uur). Anna (leerkracht) zei dat het voorbij is (di 24 november, 14.35 uur).',
    );
    await opent(bas, 'tijdlijn');
    expect(bas.tekst()).toContain(REDEN);
    await bas.typt('mijn casussen');
    expect(bas.tekst()).toContain('Er was nood. Nog open: was het acuut onveilig?');
  });
  it('dan blijft de vraag of het acuut was staan, bij wie riep en bij wie kwam', async () => {
    const { anna, carla } = await roept(await startHuis());
    await bekijkt(carla);
    await carla.drukt('Ik pak dit op');
    await opent(anna, 'nood');
    await anna.drukt('De nood is voorbij');
    await anna.drukt('De nood is voorbij', { reden: REDEN });
    for (const chat of [anna, carla]) {
      await chat.typt('taken');
      expect(chat.tekst()).toContain('Vraag 2: hoe veilig is het kind?');
      await chat.typt(`open ${CODE}`);
      expect(chat.tekst()).toContain('Was het acuut onveilig?');
      expect(chat.tekst()).toContain('Er is gemeld');
    }
    await weegt(anna, 'a2', { antwoord: 'acuut' });
    await carla.typt(`open ${CODE}`);
    expect(carla.tekst()).not.toContain('Was het acuut onveilig?');
    expect(carla.tekst()).toContain('De melding moet nog gedaan worden');
  });
  it('neemt geen melding weg die nodig is, en wie kwam hoort het van een ander', async () => {
    const { anna, carla, dirk } = await roept(await startHuis());
    await bekijkt(carla);
    await carla.drukt('Ik pak dit op');
    await weegt(anna, 'a2', { antwoord: 'acuut' });
    await opent(dirk, 'nood');
    await dirk.drukt('De nood is voorbij');
    expect(dirk.tekst()).toContain('Er moet gemeld worden bij Veilig Thuis. Dat blijft zo');
    await dirk.drukt('De nood is voorbij', { reden: REDEN });
    for (const chat of [anna, carla]) expect(leest(chat)).toContain('De nood is voorbij, zegt Dirk.');
    await carla.drukt('Bekijken');
    expect(carla.tekst()).toContain('De melding moet nog gedaan worden');
    expect(carla.tekst()).toContain('Jij belt Veilig Thuis: 0800-2000.');
    await carla.typt('taken');
    expect(carla.tekst()).toContain('Melden bij Veilig Thuis');
  });
  it('zegt wie riep niet alleen: eerst komt er iemand, met het nummer erbij [P-09]', async () => {
    const { anna } = await roept(await startHuis());
    await opent(anna, 'nood');
    await anna.drukt('De nood is voorbij');
    expect(anna.tekst()).toContain('Bel een collega. Die kan opschrijven dat het voorbij is.');
    expect(belt(anna)).toContain('tel:0600000004');
    expect(anna.knoppen()).not.toContain('De nood is voorbij');
  });
});
