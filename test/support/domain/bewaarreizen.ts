// Journeys to a closed casus whose term has passed, and what people then say of keeping it. It expects nothing.

import { toMoment } from '../../../src/shared/ids.ts';
import { dag, opMoment, zet } from './opdrachten.ts';
import type { Zet } from './opdrachten.ts';
import { anna, bas, carla, dorien } from './personen.ts';
import { bevestigd, eens, gesloten, metSignaal } from './reizen.ts';

/** Closed on 9 March 2026; two years and a day later two people may decide. */
export const LATER = toMoment('2028-03-20T09:00:00.000Z');
export const laat = (z: Zet): Zet => opMoment(LATER, z);
export const ja = (door = carla): Zet => zet(door, 'BewaringBeslissen');
export const klacht = (door = carla): Zet => zet(door, 'BewaarplichtVastleggen');
export const vrij = (plichtId = 'p1'): Zet =>
  zet(carla, 'BewaarplichtOpheffen', { plichtId, inhoud: { reden: 'Het is klaar.' } });
export const vertrek = (op: string): Zet => zet(carla, 'VertrekVastleggen', { vertrekOp: dag(op) });
export const geboren = zet(anna, 'LeerlingInvullen', {
  leerling: { initialen: 'J.', geboortedatum: dag('2018-09-01') },
});
export const anders = [
  ...metSignaal,
  zet(anna, 'CasusSluiten', { einde: 'andere-oorzaak', inhoud: { reden: 'Een allergie.' } }),
  eens(bas, 'v1'),
];
const afgerond = zet(anna, 'TerugkoppelingVastleggen', {
  stand: 'afgerond',
  inhoud: { wat: 'Klaar.', zichtOpVeiligheid: 'Het wijkteam.' },
});
export const gemeldDicht = [
  ...bevestigd,
  afgerond,
  zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' }),
  zet(carla, 'InstemmingGeven', { voorstelId: 'v2' }),
];
/** Closed because the pupil left, while Veilig Thuis never said that it was done. */
export const bijVt = [
  ...bevestigd,
  zet(bas, 'CasusSluiten', { einde: 'leerling-weg', inhoud: { reden: 'Verhuisd.' } }),
  eens(carla, 'v2'),
];
/** At a school where one person holds both roles. */
export const dorpDicht = [
  ...metSignaal,
  zet(anna, 'CasusSluiten', { einde: 'leerling-weg', inhoud: { reden: 'Verhuisd.' } }),
  eens(dorien, 'v1'),
];
/** Closed after A1 nee, and two years later: two people may destroy it. */
export const voorbij = [...gesloten, laat(vertrek('2026-07-17'))];
