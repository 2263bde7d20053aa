// P-08 over HTTP: who the pupil is, is read by a press of its own, said in passing, and stays in no chat.

import { DatabaseSync } from 'node:sqlite';

import { zin } from '../../src/presentation/teksten.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, opent } from '../support/huis/paden.ts';

const KNOP = 'Om wie gaat het?';
const LEERLING = { initialen: 'Qz. [x](https://boos.example)', groep: '3', geboortedatum: '2018-04-02' };

/** How often this person read who it is: `relatie`, oldest first. */
function gelezenDoor({ database }: TestHuis, { id }: Chat): readonly unknown[] {
  const db = new DatabaseSync(database, { readOnly: true });
  const rijen = db.prepare("SELECT relatie FROM inzage WHERE door = ? AND wat = 'wie-is-het' ORDER BY nummer").all(id);
  db.close();
  return rijen.map(({ relatie }) => relatie);
}
async function metCasus() {
  const huis = await startHuis();
  // With Bas, or his messages go on to Carla.
  await huis.chat('Bas');
  const [carla, hilde, anna] = [await huis.chat('Carla'), await huis.chat('Hilde'), await huis.chat('Anna')];
  await begint(anna, 'Kwam drie dagen zonder brood.', LEERLING);
  await opent(anna, 'tijdlijn');
  return { huis, anna, carla, hilde };
}

describe('Wie de leerling is', () => {
  it('staat niet op de tijdlijn, en komt na een druk voorbij zonder in een chat te blijven [P-08][P-07]', async () => {
    const { huis, anna } = await metCasus();
    expect(anna.tekst()).not.toMatch(/Qz|2018/);
    expect(gelezenDoor(huis, anna)).toEqual([]);
    const { verb, data } = anna.knop(KNOP);
    const gezegd = await anna.stuurt(verb, data);
    expect(gezegd).toBe('De leerling: Qz. [x]\u200b(https:\u200b//boos.example), groep 3, geboren op ma 2 april 2018');
    expect(gelezenDoor(huis, anna)).toEqual(['lid']);
    expect(JSON.stringify(huis.connector.calls)).not.toMatch(/Qz|2 april 2018/);
  });

  it('komt niet in een chat die niets voorbij kan laten komen, en niet door vanzelf verversen [P-08]', async () => {
    const { huis, anna } = await metCasus();
    const { verb, data } = anna.knop(KNOP);
    expect(leesbaar(await anna.stuurt(verb, data, { submit: true }))).toBe(zin('wieIsHet.nietHier'));
    expect(leesbaar(await anna.stuurt(verb, data, { trigger: 'automatic' }))).toContain('Die casus vind ik niet');
    expect(JSON.stringify(huis.connector.calls)).not.toMatch(/Qz|2 april 2018/);
  });

  it('is voor wie er niet bij hoort niet te vinden, en van buiten gelezen valt het op [P-08][P-21]', async () => {
    const { huis, anna, carla, hilde } = await metCasus();
    const { verb, data } = anna.knop(KNOP);
    expect(leesbaar(await hilde.stuurt(verb, data))).toContain('Die casus vind ik niet');
    expect(gelezenDoor(huis, hilde)).toEqual([]);
    expect(await carla.stuurt(verb, data)).toContain('De leerling: Qz.');
    expect(gelezenDoor(huis, carla)).toEqual(['buiten-de-casus']);
    await opent(carla, 'inzage');
    expect(carla.tekst()).toContain('Carla (aandachtsfunctionaris) bekeek wie de leerling is');
  });

  it('is er nog niet: dat staat er, met waar het kan [P-22]', async () => {
    const anna = await (await startHuis()).chat('Anna');
    await begint(anna, 'Kwam zonder brood.', { initialen: '', groep: '' });
    await opent(anna, 'tijdlijn');
    const { verb, data } = anna.knop(KNOP);
    expect(await anna.stuurt(verb, data)).toBe(zin('wieIsHet.onbekend'));
  });
});
