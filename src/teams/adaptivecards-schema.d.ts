// Stands in for adaptivecards/src/schema, a TypeScript file with enums that our compiler settings refuse; it knows only the one name that botbuilder's types ask for.

export type IAdaptiveCard = Readonly<Record<string, unknown>>;
