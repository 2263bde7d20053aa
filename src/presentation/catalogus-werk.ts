// Templates of who has the work: handing over, and who watches in a holiday.

import overdragen from '../../cards/overdragen.template.json' with { type: 'json' };
import vakantie from '../../cards/vakantie.template.json' with { type: 'json' };

export const WERK_TEMPLATES = { overdragen, vakantie };
