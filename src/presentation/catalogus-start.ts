// Templates of the beginning: welcome, emergency, worry, signal, the casus itself.

import berichten from '../../cards/berichten.template.json' with { type: 'json' };
import bericht from '../../cards/bericht.template.json' with { type: 'json' };
import welkom from '../../cards/welkom.template.json' with { type: 'json' };
import nood from '../../cards/nood.template.json' with { type: 'json' };
import noodVoorbij from '../../cards/nood-voorbij.template.json' with { type: 'json' };
import zorgen from '../../cards/zorgen.template.json' with { type: 'json' };
import signaal from '../../cards/signaal.template.json' with { type: 'json' };
import kindcheck from '../../cards/kindcheck.template.json' with { type: 'json' };
import kindKoppelen from '../../cards/kind-koppelen.template.json' with { type: 'json' };
import dagoverzicht from '../../cards/dagoverzicht.template.json' with { type: 'json' };
import casus from '../../cards/casus.template.json' with { type: 'json' };
import vrijeTekst from '../../cards/vrije-tekst.template.json' with { type: 'json' };
import nietGevonden from '../../cards/niet-gevonden.template.json' with { type: 'json' };

export const START_TEMPLATES = {
  bericht,
  berichten,
  welkom,
  nood,
  'nood-voorbij': noodVoorbij,
  zorgen,
  signaal,
  kindcheck,
  'kind-koppelen': kindKoppelen,
  casus,
  dagoverzicht,
  'vrije-tekst': vrijeTekst,
  'niet-gevonden': nietGevonden,
};
