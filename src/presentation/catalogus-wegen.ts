// Templates of the cards around wegen.

export const WEGEN_TEMPLATES = {};
