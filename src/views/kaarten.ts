// All cards of a casus by name, each with its maker; a card that is missing here cannot be opened.

import type { Kaartmaker } from './bouw.ts';
import { casusKaart, noodInCasus, signaal } from './start-kaarten.ts';

export const KAARTMAKERS: Readonly<Record<string, Kaartmaker>> = {
  casus: casusKaart,
  nood: noodInCasus,
  signaal,
};
