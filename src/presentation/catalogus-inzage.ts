// Templates of a request to read what the school wrote down.

import inzagestuk from '../../cards/inzagestuk.template.json' with { type: 'json' };
import inzageversie from '../../cards/inzageversie.template.json' with { type: 'json' };
import inzageverzoek from '../../cards/inzageverzoek.template.json' with { type: 'json' };
import inzageverzoekNieuw from '../../cards/inzageverzoek-nieuw.template.json' with { type: 'json' };

export const INZAGE_TEMPLATES = {
  'inzageverzoek-nieuw': inzageverzoekNieuw,
  inzageverzoek,
  inzagestuk,
  inzageversie,
};
