// Templates of the cards around melding, the timeline and the lists.

import bezwaar from '../../cards/bezwaar.template.json' with { type: 'json' };
import bevestigingWeigeren from '../../cards/bevestiging-weigeren.template.json' with { type: 'json' };
import inzage from '../../cards/inzage.template.json' with { type: 'json' };
import melding from '../../cards/melding.template.json' with { type: 'json' };
import meldingAanvullen from '../../cards/melding-aanvullen.template.json' with { type: 'json' };
import meldingBevestigen from '../../cards/melding-bevestigen.template.json' with { type: 'json' };
import meldingGedaan from '../../cards/melding-gedaan.template.json' with { type: 'json' };
import meldingVraag from '../../cards/melding-vraag.template.json' with { type: 'json' };
import mijnCasussen from '../../cards/mijn-casussen.template.json' with { type: 'json' };
import oudersVertellen from '../../cards/ouders-vertellen.template.json' with { type: 'json' };
import signaalCorrigeren from '../../cards/signaal-corrigeren.template.json' with { type: 'json' };
import socialeKaart from '../../cards/sociale-kaart.template.json' with { type: 'json' };
import stappen from '../../cards/stappen.template.json' with { type: 'json' };
import taken from '../../cards/taken.template.json' with { type: 'json' };
import terugkoppeling from '../../cards/terugkoppeling.template.json' with { type: 'json' };
import tijdlijn from '../../cards/tijdlijn.template.json' with { type: 'json' };

export const MELDING_TEMPLATES = {
  melding,
  'melding-gedaan': meldingGedaan,
  'melding-aanvullen': meldingAanvullen,
  'ouders-vertellen': oudersVertellen,
  bezwaar,
  'melding-bevestigen': meldingBevestigen,
  'melding-vraag': meldingVraag,
  'bevestiging-weigeren': bevestigingWeigeren,
  terugkoppeling,
  tijdlijn,
  inzage,
  'signaal-corrigeren': signaalCorrigeren,
  'mijn-casussen': mijnCasussen,
  taken,
  stappen,
  'sociale-kaart': socialeKaart,
};
