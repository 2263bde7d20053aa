// Moves about a casus of the wrong child, for the tests that share them (P-11). It asserts nothing.

import { zet } from './opdrachten.ts';
import { anna, carla } from './personen.ts';
import { metSignaal } from './reizen.ts';

export const apart = zet(anna, 'CasusApartzetten');
export const weg = (door = carla, geborgd = false) => zet(door, 'ApartBeslissen', { besluit: 'vernietigen', geborgd });
export const terug = (door = carla) => zet(door, 'ApartBeslissen', { besluit: 'herstellen' });
export const opgezet = [...metSignaal, apart];
