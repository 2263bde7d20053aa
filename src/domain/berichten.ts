// stub
export type Kleur = 'rood' | 'oranje' | 'grijs' | 'gewoon';
export type BerichtSoort = 'nood';
