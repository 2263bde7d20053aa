// Commands around a request to read, at the ordinary school. They expect nothing.

import { verzoekNu } from '../../../src/domain/toestand.ts';
import type { Casus, Inzageverzoek } from '../../../src/domain/toestand.ts';
import { zet } from './opdrachten.ts';
import { anna, carla } from './personen.ts';
import { metSignaal } from './reizen.ts';

export const verzoek = zet(anna, 'InzageverzoekVastleggen');
export const metMoeder = [...metSignaal, zet(anna, 'PersoonToevoegen')];
export const gevraagd = [...metMoeder, verzoek];
/** Nothing in it is pointed out, and no answer tips anybody off. */
export const naGesprek = [...metMoeder, zet(anna, 'GesprekVastleggen'), verzoek];
export const ander = (anders: object) =>
  zet(anna, 'InzageverzoekVastleggen', { verzoeker: 'ouder', gezag: 'ja', ...anders, persoonId: undefined as never });
export const kijk = (nummer: number, door = carla) => zet(door, 'InzagestukBeoordelen', { nummer });
export const laatWeg = (nummer: number, toelichting = 'Dan loopt het kind gevaar.') =>
  zet(carla, 'InzagestukBeoordelen', { nummer, grond: 'veiligheid-kind', inhoud: { toelichting } });
export const geeft = (door = carla) => zet(door, 'InzageverzoekBesluiten');
export const weigert = (door = carla) => zet(door, 'InzageverzoekBesluiten', { grond: 'veiligheid-kind' });
export const rondAf = (hoe: 'kopie' | 'verteld' | 'ingetrokken', door = carla) =>
  zet(door, 'InzageverzoekAfsluiten', { hoe });
/** The request at hand. */
export function nu(casus: Casus): Inzageverzoek {
  const v = verzoekNu(casus);
  if (v === undefined) throw new Error('no request');
  return v;
}
export const derde = zet(anna, 'SignaalVastleggen', {
  bron: 'andere-volwassene',
  inhoud: { feit: 'Hoorde geschreeuw.' },
});
