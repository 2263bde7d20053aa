// Templates of how long a casus is kept, and of the account of it.

import bewaarOverzicht from '../../cards/bewaar-overzicht.template.json' with { type: 'json' };
import bewaarplicht from '../../cards/bewaarplicht.template.json' with { type: 'json' };
import bewaring from '../../cards/bewaring.template.json' with { type: 'json' };

export const BEWAAR_TEMPLATES = { bewaring, bewaarplicht, 'bewaar-overzicht': bewaarOverzicht };
