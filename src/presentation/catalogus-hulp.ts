// Templates of help in the moment.

import betekenis from '../../cards/betekenis.template.json' with { type: 'json' };
import gesprekstips from '../../cards/gesprekstips.template.json' with { type: 'json' };
import tussenLeerlingen from '../../cards/tussen-leerlingen.template.json' with { type: 'json' };
import wieDoetWat from '../../cards/wie-doet-wat.template.json' with { type: 'json' };

export const HULP_TEMPLATES = {
  betekenis,
  'wie-doet-wat': wieDoetWat,
  gesprekstips,
  'tussen-leerlingen': tussenLeerlingen,
};
