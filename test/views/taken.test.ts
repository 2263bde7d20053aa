// What `taken` says: late first, the right card, how much there is, and never more than a card can hold.

import type { Casus } from '../../src/domain/toestand.ts';
import { toDatum, toMoment } from '../../src/shared/ids.ts';
import type { MedewerkerId, Moment } from '../../src/shared/ids.ts';
import { taken } from '../../src/views/melding-lijsten.ts';
import { takenVan } from '../../src/views/melding-taken.ts';
import { zet, weegt } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, schoolMet } from '../support/domain/personen.ts';
import { gestart, metSignaal } from '../support/domain/reizen.ts';
import { casusVan, given, metFeiten } from '../support/domain/spel.ts';

const school = schoolMet();
const kijk = (wie: MedewerkerId, casussen: readonly Casus[], nu: Moment) =>
  taken({
    school,
    scholen: [school],
    wie,
    nu,
    vandaag: toDatum('2026-03-09'),
    tijd: '10:00',
    velden: {},
    casussen: casussen.map((casus) => ({ casus, school, record: { outbox: [] } })),
    bestaand: [],
  }).gegevens;
const kaarten = (wie: MedewerkerId, ...reis: readonly Zet[]) =>
  takenVan(given(...reis).casus, school, wie).map(({ kaart }) => kaart);

describe('Taken', () => {
  const vraag = [...gestart, zet(anna, 'OverlegVragen')];
  it('zet wat te laat is bovenaan, en zegt hoeveel er wacht en hoeveel te laat is', () => {
    const laat = given(...vraag).casus;
    const nood = given(...gestart, zet(anna, 'NoodInschakelen')).casus;
    const gegevens = kijk(bas, [laat, nood], toMoment('2026-03-10T12:00:00.000Z'));
    expect(gegevens['telling']).toEqual({
      samen: [
        { tekst: 'taak.aantal', met: { aantal: 2 } },
        { tekst: 'taak.laat', met: { aantal: 1 } },
      ],
    });
    expect(JSON.stringify(gegevens['rijen'])).toMatch(/open-nood.*open-overleg-antwoord/);
  });
  it('houdt de kaart klein en zegt hoeveel er nog zijn', () => {
    const veel = Array.from({ length: 20 }, () => given(...vraag).casus);
    const gegevens = kijk(bas, veel, toMoment('2026-03-09T12:00:00.000Z'));
    expect([gegevens['rijen'], gegevens['rest']].map((rij) => (rij as readonly unknown[]).length)).toEqual([3, 12]);
    expect(gegevens['nog']).toEqual({ tekst: 'lijst.nog', met: { aantal: 5 } });
    expect(kijk(bas, [], toMoment('2026-03-09T12:00:00.000Z'))).toMatchObject({ leeg: true, telling: '', nog: '' });
  });
  it('wacht bij de waarnemer als de gevraagde niet te bereiken is [P-26]', () => {
    expect(kaarten(carla, ...vraag)).not.toContain('overleg-antwoord');
    const { stand } = given(...vraag);
    const niet = { type: 'BerichtNietAangekomen', op: stand.nu, door: 'systeem', berichtId: 'b3.1', aan: bas } as const;
    const casus = casusVan(metFeiten(stand, [{ ...niet, zeker: true }]));
    expect(takenVan(casus, school, carla).map(({ kaart }) => kaart)).toContain('overleg-antwoord');
    expect(takenVan(casus, school, anna).map(({ kaart }) => kaart)).not.toContain('overleg-antwoord');
  });
  it('wacht bij wie iets kan oppakken als er haast is en niemand het oppakt [E-12]', () => {
    const rood = [...metSignaal, weegt(anna, 'A2', 'structureel')];
    expect(kaarten(carla, ...rood)).toContain('casus');
    expect(kaarten(carla, ...rood, zet(carla, 'NoodOppakken'))).not.toContain('casus');
    expect(kaarten(anna, ...rood)).not.toContain('casus');
  });
});
