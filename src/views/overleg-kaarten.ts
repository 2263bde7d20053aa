// Cards of steps 1 to 3 beside the signal, and of the road for staff, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import { los } from './losse-kaart.ts';
import type { LosseKaart } from './losse-kaart.ts';
import { bespreking, toestemming } from './overleg-buiten.ts';
import { gesprekPlannen, gesprekVastleggen } from './overleg-gesprek-voeren.ts';
import { gesprek, gesprekNiet, gezag, persoon, reisdatum } from './overleg-gesprek.ts';
import { leerling, meer, uitsluiten } from './overleg-meer.ts';
import { naarBestuur, personeel, personeelStatus, personeelszaak } from './overleg-personeel.ts';
import { casusteam, informatieverzoek } from './overleg-team.ts';
import { veiligThuis, veiligThuisLos } from './overleg-veilig-thuis.ts';
import { overleg, overlegAntwoord, overlegVastleggen, overlegVragen } from './overleg-vragen.ts';

export const OVERLEG_KAARTEN: Readonly<Record<string, Kaartmaker>> = {
  meer,
  leerling,
  uitsluiten,
  overleg,
  'overleg-vragen': overlegVragen,
  'overleg-antwoord': overlegAntwoord,
  'overleg-vastleggen': overlegVastleggen,
  'veilig-thuis': veiligThuis,
  toestemming,
  bespreking,
  casusteam,
  informatieverzoek,
  gesprek,
  persoon,
  gezag,
  reisdatum,
  'gesprek-plannen': gesprekPlannen,
  'gesprek-vastleggen': gesprekVastleggen,
  'gesprek-niet': gesprekNiet,
  personeelszaak,
  'personeel-status': personeelStatus,
  'naar-bestuur': naarBestuur,
};
/** The same, outside a casus. */
export const OVERLEG_LOS: Readonly<Record<string, LosseKaart>> = {
  personeel: los(personeel, { start: true }),
  'veilig-thuis-los': los(veiligThuisLos),
};
