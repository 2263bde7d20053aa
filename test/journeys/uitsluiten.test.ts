// Who is family or involved sees nothing of a casus, before the first message and later; and the pupil's data afterwards.

import { idVan, startHuis } from '../support/huis/huis.ts';
import type { Chat } from '../support/huis/chat.ts';
import type { TestHuis } from '../support/huis/huis.ts';

const meer = async (chat: Chat, kaart: string) => {
  await chat.typt('open 2026-001');
  await chat.drukt('Meer doen');
  await chat.drukt('Verder', { kaart });
};
async function gestart(huis: TestHuis) {
  const anna = await huis.chat('Anna');
  await anna.drukt('Ik maak me zorgen');
  await anna.drukt('Start de casus', { initialen: 'J.', groep: '8' });
  return anna;
}

describe('Wie betrokken is, ziet niets [P-18, P-24]', () => {
  it('sluit een collega uit voordat het eerste bericht gaat', async () => {
    const huis = await startHuis();
    const bas = await huis.chat('Bas');
    const anna = await huis.chat('Anna');
    await anna.drukt('Ik maak me zorgen');
    await anna.drukt('Start de casus', { familie: idVan('a2') });
    expect(anna.tekst()).not.toContain('Bas');
    expect(bas.berichten()).toHaveLength(1);
    await bas.typt('open 2026-001');
    expect(bas.tekst()).toContain('Die casus vind ik niet');
    await anna.typt('open 2026-001');
    await anna.drukt('Meer doen');
    await anna.drukt('Verder', { kaart: 'overleg-vragen' });
    expect(anna.tekst()).not.toContain('Bas');
  });

  it('kan het later nog, hoort het bestuur bij een sleutelrol, en alleen het bestuur draait het terug', async () => {
    const huis = await startHuis();
    const carla = await huis.chat('Carla');
    const eva = await huis.chat('Eva');
    const anna = await gestart(huis);
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Casus 2026-001');
    await meer(anna, 'uitsluiten');
    await anna.drukt('Sluit uit');
    expect(anna.tekst()).toContain('Kies een collega uit de lijst.');
    await anna.drukt('Sluit uit', { wie: idVan('a3') });
    expect(anna.tekst()).toContain("Deze collega's zien niets meer van casus 2026-001.");
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Die casus vind ik niet');
    await meer(anna, 'uitsluiten');
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris)');
    expect(anna.knoppen()).not.toContain('Zet iemand terug');
    await anna.stuurt('uitsluiting-opheffen', { ...anna.knop('Sluit uit').data, terug: idVan('a3') });
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Die casus vind ik niet');
    eva.leest();
    expect(eva.tekst()).toContain('Er wacht iets op je in casus 2026-001');
    await meer(eva, 'uitsluiten');
    await eva.drukt('Zet terug', { terug: idVan('a3') });
    await carla.typt('open 2026-001');
    expect(carla.tekst()).toContain('Casus 2026-001');
  });

  it('laat bij een andere collega de aandachtsfunctionaris meekijken, en die collega hoort niets', async () => {
    const huis = await startHuis();
    const [carla, femke] = [await huis.chat('Carla'), await huis.chat('Femke')];
    const anna = await gestart(huis);
    await meer(anna, 'uitsluiten');
    const eerder = carla.berichten().length;
    await anna.drukt('Sluit uit', { wie: idVan('a6') });
    expect(anna.tekst()).toContain('Carla (aandachtsfunctionaris)');
    await huis.bezorg();
    expect(carla.berichten()).toHaveLength(eerder + 1);
    carla.leest();
    expect(carla.tekst()).not.toContain('Femke');
    await carla.drukt('Bekijken');
    expect(carla.tekst()).toContain('Femke');
    expect(carla.knoppen()).not.toContain('Zet terug');
    expect(femke.berichten()).toHaveLength(1);
  });
});

describe('De leerling', () => {
  it('vult na een nood de gegevens aan en laat een gekke datum niet toe', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await anna.drukt('Nood');
    await anna.drukt("Waarschuw mijn collega's");
    await meer(anna, 'leerling');
    await anna.drukt('Bewaar', { initialen: 'J.', geboortedatum: '2018-02-30' });
    expect(anna.tekst()).toContain('Deze dag of tijd past hier niet.');
    await anna.drukt('Bewaar', { initialen: 'J.', groep: '4', geboortedatum: '2018-02-03' });
    expect(anna.tekst()).toContain('De gegevens van de leerling zijn aangevuld.');
    await meer(anna, 'leerling');
    expect(JSON.stringify(anna.kaart())).toContain('"value":"2018-02-03"');
  });
});
