// Templates of the cards around wegen.

import wegen from '../../cards/wegen.template.json' with { type: 'json' };
import a1 from '../../cards/a1.template.json' with { type: 'json' };
import a2 from '../../cards/a2.template.json' with { type: 'json' };
import a3 from '../../cards/a3.template.json' with { type: 'json' };
import a4 from '../../cards/a4.template.json' with { type: 'json' };
import a5 from '../../cards/a5.template.json' with { type: 'json' };
import voorstel from '../../cards/voorstel.template.json' with { type: 'json' };
import besluitMelden from '../../cards/besluit-melden.template.json' with { type: 'json' };
import besluitHulp from '../../cards/besluit-hulp.template.json' with { type: 'json' };
import adviesAfwijken from '../../cards/advies-afwijken.template.json' with { type: 'json' };
import hulpplan from '../../cards/hulpplan.template.json' with { type: 'json' };
import hulpVolgen from '../../cards/hulp-volgen.template.json' with { type: 'json' };
import hulpVerlengen from '../../cards/hulp-verlengen.template.json' with { type: 'json' };
import hulpAfsluiten from '../../cards/hulp-afsluiten.template.json' with { type: 'json' };
import opvolging from '../../cards/opvolging.template.json' with { type: 'json' };
import sluiten from '../../cards/sluiten.template.json' with { type: 'json' };
import heropenen from '../../cards/heropenen.template.json' with { type: 'json' };

export const WEGEN_TEMPLATES = {
  wegen,
  a1,
  a2,
  a3,
  a4,
  a5,
  voorstel,
  'besluit-melden': besluitMelden,
  'besluit-hulp': besluitHulp,
  'advies-afwijken': adviesAfwijken,
  hulpplan,
  'hulp-volgen': hulpVolgen,
  'hulp-verlengen': hulpVerlengen,
  'hulp-afsluiten': hulpAfsluiten,
  opvolging,
  sluiten,
  heropenen,
};
