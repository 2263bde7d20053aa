// Cards around melding, the timeline and the lists, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import { inzage } from './inzage.ts';
import { los } from './losse-kaart.ts';
import type { LosseKaart } from './losse-kaart.ts';
import { bevestigen, meldingVraag, weigeren } from './melding-bevestigen.ts';
import { meldingAanvullen } from './melding-aanvullen.ts';
import { terugkoppeling } from './melding-terugkoppeling.ts';
import { concept } from './melding-concept.ts';
import { meldingGedaan, oudersVertellen } from './melding-doen.ts';
import { mijnCasussen, taken } from './melding-lijsten.ts';
import { bezwaar } from './melding-vertellen.ts';
import { corrigeren, tijdlijn } from './melding-tijdlijn.ts';

export const MELDING_KAARTEN: Readonly<Record<string, Kaartmaker>> = {
  melding: concept,
  'melding-gedaan': meldingGedaan,
  'melding-aanvullen': meldingAanvullen,
  'ouders-vertellen': oudersVertellen,
  bezwaar,
  'melding-bevestigen': bevestigen,
  'melding-vraag': meldingVraag,
  'bevestiging-weigeren': weigeren,
  terugkoppeling,
  tijdlijn,
  inzage,
  'signaal-corrigeren': corrigeren,
};
/** The same, outside a casus. */
export const MELDING_LOS: Readonly<Record<string, LosseKaart>> = {
  'mijn-casussen': los(mijnCasussen, { lijst: true }),
  taken: los(taken, { lijst: true }),
};
