// P-08 over HTTP: every card of a casus that somebody sees is written down, and the aandachtsfunctionaris sees who looked from outside.

import { DatabaseSync } from 'node:sqlite';

import { elementen, leesbaar } from '../support/huis/chat.ts';
import type { Chat } from '../support/huis/chat.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { begint, CODE, opent } from '../support/huis/paden.ts';

/** What was written down about reads of a casus by this person: `kaart relatie hoedanigheid`, oldest first. */
function gelezenDoor({ database }: TestHuis, { id }: Chat): readonly string[] {
  const db = new DatabaseSync(database, { readOnly: true });
  const rijen = db
    .prepare(
      'SELECT wat, relatie, hoedanigheid, op FROM inzage WHERE door = ? AND casus_id IS NOT NULL ORDER BY nummer',
    )
    .all(id);
  db.close();
  for (const { op } of rijen) expect(op).toBe('2026-11-24T13:05:00.000Z');
  return rijen.map(({ wat, relatie, hoedanigheid }) => `${String(wat)} ${String(relatie)} ${String(hoedanigheid)}`);
}
const casusIdOp = (chat: Chat): unknown => chat.knop('Meer doen').data['casus'];
const heeftKeuze = (chat: Chat, kaart: string): boolean =>
  [...elementen(chat.kaart())].some(({ choices }) => JSON.stringify(choices ?? '').includes(`"${kaart}"`));

describe('Elke kaart die iemand ziet wordt vastgelegd', () => {
  it('op code, met een knop, door vanzelf verversen en met een oude kaart, met rol en relatie [P-08]', async () => {
    const huis = await startHuis();
    const [bas, carla, anna] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Anna')];
    await begint(anna);
    expect(gelezenDoor(huis, carla)).toEqual([]);
    await carla.typt(`open ${CODE}`);
    expect(gelezenDoor(huis, carla)).toEqual(['casus buiten-de-casus af']);
    await opent(carla, 'tijdlijn');
    expect(gelezenDoor(huis, carla).slice(1)).toEqual(['tijdlijn buiten-de-casus af']);

    await bas.typt(`open ${CODE}`);
    const casus = casusIdOp(bas);
    await bas.stuurt('open-casus', { casus, versie: 0 }, { trigger: 'automatic' });
    expect(gelezenDoor(huis, bas)).toEqual(['casus lid ib', 'casus lid ib']);

    await opent(bas, 'leerling');
    await opent(anna, 'signaal');
    await anna.drukt('Bewaar dit signaal', { feit: 'Weer geen brood.' });
    const voor = gelezenDoor(huis, bas).length;
    await bas.drukt('Bewaar', { groep: '4' });
    expect(bas.tekst()).toContain('heeft net iets toegevoegd');
    expect(gelezenDoor(huis, bas).slice(voor)).toEqual(['leerling lid ib']);
  });

  it('een druk die niets meer doet toont de casus, en dat is lezen [P-08]', async () => {
    const huis = await startHuis();
    const anna = await huis.chat('Anna');
    await begint(anna);
    await opent(anna, 'signaal');
    const { verb, data } = anna.knop('Bewaar dit signaal');
    const druk = { ...data, feit: 'Weer geen brood.', dag: '2026-11-24', tijd: '14:05' };
    await anna.stuurt(verb, druk);
    const voor = gelezenDoor(huis, anna).length;
    expect(leesbaar(await anna.stuurt(verb, druk))).toContain('al gedaan');
    expect(gelezenDoor(huis, anna)).toHaveLength(voor + 1);
  });

  it('wie er niets mag zien, leest niets en laat niets na [P-08][P-15]', async () => {
    const huis = await startHuis();
    const [hilde, anna] = [await huis.chat('Hilde'), await huis.chat('Anna')];
    await begint(anna);
    await hilde.typt(`open ${CODE}`);
    expect(hilde.tekst()).toContain('Die casus vind ik niet');
    expect(gelezenDoor(huis, hilde)).toEqual([]);
  });
});

describe('Wie las deze casus?', () => {
  it('toont de aandachtsfunctionaris eerst wie van buiten de casus keek; dat kijken telt zelf ook [P-08][S2-92]', async () => {
    const huis = await startHuis();
    const [bas, carla, anna] = [await huis.chat('Bas'), await huis.chat('Carla'), await huis.chat('Anna')];
    await begint(anna);
    await bas.typt(`open ${CODE}`);
    await opent(carla, 'tijdlijn');
    await opent(carla, 'tijdlijn');
    await opent(carla, 'inzage');
    const tekst = carla.tekst();
    expect(tekst).toContain('Las mee van buiten de casus.');
    expect(tekst).toMatch(
      /Carla \(aandachtsfunctionaris\) bekeek deze lijst, di 24 november, 14.05 uur. Mag dit zien als aandachtsfunctionaris/,
    );
    expect(tekst).toContain('Carla (aandachtsfunctionaris) bekeek de tijdlijn 2 keer, het laatst di 24 november');
    const binnen = tekst.slice(tekst.indexOf('Wie bij de casus hoort'));
    expect(binnen).toContain("Bas (IB'er)\ndi 24 november, 14.05 uur");
    expect(binnen).not.toContain('Carla');
    expect(gelezenDoor(huis, carla).at(-1)).toBe('inzage buiten-de-casus af');
  });

  it('wie het bericht kreeg, valt niet op, ook niet als die sneller is dan de bevestiging [P-08]', async () => {
    const huis = await startHuis();
    const [carla, anna] = [await huis.chat('Carla'), await huis.chat('Anna')];
    await begint(anna);
    await opent(anna, 'nood');
    await anna.drukt("Waarschuw mijn collega's");
    carla.leest();
    await carla.drukt('Bekijken');
    await opent(carla, 'inzage');
    expect(carla.tekst()).toContain('Niemand van buiten de casus las mee.');
  });

  it('bestaat niet voor een ander: geen keuze, geen kaart, en ook niet met een nagemaakte druk [P-08][P-21]', async () => {
    const huis = await startHuis();
    const [carla, anna] = [await huis.chat('Carla'), await huis.chat('Anna')];
    await begint(anna);
    await anna.typt(`open ${CODE}`);
    const casus = casusIdOp(anna);
    await anna.drukt('Meer doen');
    expect(heeftKeuze(anna, 'inzage')).toBe(false);
    expect(leesbaar(await anna.stuurt('open-inzage', { casus, versie: 0 }))).toContain('Die casus vind ik niet');
    await carla.typt(`open ${CODE}`);
    await carla.drukt('Meer doen');
    expect(heeftKeuze(carla, 'inzage')).toBe(true);
  });
});
