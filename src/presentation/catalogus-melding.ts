// Templates of the cards around melding.

export const MELDING_TEMPLATES = {};
