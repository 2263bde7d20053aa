// Templates of the cards around overleg.

export const OVERLEG_TEMPLATES = {};
