// Templates of who has the work: handing over, and who watches in a holiday; and the page of the beheerder.

import beheer from '../../cards/beheer.template.json' with { type: 'json' };
import overdragen from '../../cards/overdragen.template.json' with { type: 'json' };
import vakantie from '../../cards/vakantie.template.json' with { type: 'json' };

export const WERK_TEMPLATES = { beheer, overdragen, vakantie };
