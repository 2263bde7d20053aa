// Templates of steps 1 to 3 beside the signal, and of the road for staff.

import meer from '../../cards/meer.template.json' with { type: 'json' };
import leerling from '../../cards/leerling.template.json' with { type: 'json' };
import uitsluiten from '../../cards/uitsluiten.template.json' with { type: 'json' };
import apart from '../../cards/apart.template.json' with { type: 'json' };
import verkeerdKind from '../../cards/verkeerd-kind.template.json' with { type: 'json' };
import overleg from '../../cards/overleg.template.json' with { type: 'json' };
import overlegVragen from '../../cards/overleg-vragen.template.json' with { type: 'json' };
import overlegAntwoord from '../../cards/overleg-antwoord.template.json' with { type: 'json' };
import overlegVastleggen from '../../cards/overleg-vastleggen.template.json' with { type: 'json' };
import veiligThuis from '../../cards/veilig-thuis.template.json' with { type: 'json' };
import veiligThuisLos from '../../cards/veilig-thuis-los.template.json' with { type: 'json' };
import toestemming from '../../cards/toestemming.template.json' with { type: 'json' };
import bespreking from '../../cards/bespreking.template.json' with { type: 'json' };
import casusteam from '../../cards/casusteam.template.json' with { type: 'json' };
import informatieverzoek from '../../cards/informatieverzoek.template.json' with { type: 'json' };
import gesprek from '../../cards/gesprek.template.json' with { type: 'json' };
import persoon from '../../cards/persoon.template.json' with { type: 'json' };
import gezag from '../../cards/gezag.template.json' with { type: 'json' };
import reisdatum from '../../cards/reisdatum.template.json' with { type: 'json' };
import gesprekPlannen from '../../cards/gesprek-plannen.template.json' with { type: 'json' };
import gesprekVastleggen from '../../cards/gesprek-vastleggen.template.json' with { type: 'json' };
import gesprekNiet from '../../cards/gesprek-niet.template.json' with { type: 'json' };
import personeel from '../../cards/personeel.template.json' with { type: 'json' };
import personeelStatus from '../../cards/personeel-status.template.json' with { type: 'json' };
import personeelszaak from '../../cards/personeelszaak.template.json' with { type: 'json' };
import naarBestuur from '../../cards/naar-bestuur.template.json' with { type: 'json' };

export const OVERLEG_TEMPLATES = {
  meer,
  leerling,
  uitsluiten,
  apart,
  'verkeerd-kind': verkeerdKind,
  overleg,
  'overleg-vragen': overlegVragen,
  'overleg-antwoord': overlegAntwoord,
  'overleg-vastleggen': overlegVastleggen,
  'veilig-thuis': veiligThuis,
  'veilig-thuis-los': veiligThuisLos,
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
  personeel,
  'personeel-status': personeelStatus,
  personeelszaak,
  'naar-bestuur': naarBestuur,
};
