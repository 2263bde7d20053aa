// Templates of practice.

import balk from '../../cards/oefen-balk.template.json' with { type: 'json' };
import opmerking from '../../cards/oefen-opmerking.template.json' with { type: 'json' };
import terugblik from '../../cards/oefen-terugblik.template.json' with { type: 'json' };
import verhaal from '../../cards/oefen-verhaal.template.json' with { type: 'json' };
import oefenen from '../../cards/oefenen.template.json' with { type: 'json' };

export const OEFEN_TEMPLATES = {
  oefenen,
  'oefen-verhaal': verhaal,
  'oefen-terugblik': terugblik,
  'oefen-balk': balk,
  'oefen-opmerking': opmerking,
};
