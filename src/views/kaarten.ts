// All cards of a casus by name, each with its maker; a card that is missing here cannot be opened.

import { apart, verkeerdKind } from './apart.ts';
import { berichten } from './bezorging.ts';
import { bewaarplicht, bewaring } from './bewaring.ts';
import type { Kaartmaker } from './bouw.ts';
import { UITLEG } from './melding-school.ts';
import { MELDING_KAARTEN } from './melding-kaarten.ts';
import { OVERLEG_KAARTEN } from './overleg-kaarten.ts';
import { casusKaart } from './start-kaarten.ts';
import { kindcheck, kindKoppelen } from './start-kindcheck.ts';
import { noodInCasus, noodVoorbij } from './start-nood.ts';
import { INZAGE_KAARTEN } from './inzageverzoek-kaarten.ts';
import { overdragen } from './overdragen.ts';
import { signaal } from './start-signaal.ts';
import { WEGEN_KAARTEN } from './wegen-kaarten.ts';

export const KAARTMAKERS: Readonly<Record<string, Kaartmaker>> = {
  casus: casusKaart,
  nood: noodInCasus,
  'nood-voorbij': noodVoorbij,
  berichten,
  'verkeerd-kind': verkeerdKind,
  apart,
  bewaring,
  bewaarplicht,
  signaal,
  kindcheck,
  'kind-koppelen': kindKoppelen,
  ...OVERLEG_KAARTEN,
  ...WEGEN_KAARTEN,
  ...MELDING_KAARTEN,
  ...UITLEG,
  overdragen,
  ...INZAGE_KAARTEN,
};
