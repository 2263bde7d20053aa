// The afwegingskader as data and one function: five afwegingen in, melden or not out (E-01..E-10, E-15, E-20, E-22). It does not know who answers.

/** Version of the questions; a new question is a new version, a casus keeps the one it was weighed under. */
export interface Vragenlijst {
  readonly versie: string;
  readonly tekstset: 'S4' | 'S0' | 'official';
  /** The question as it stood on the card. */
  readonly vraag: string;
}
export const VRAGENLIJST_VERSIE = '2019-1';

export const AFWEGINGEN = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;
export type Afweging = (typeof AFWEGINGEN)[number];
export const ANTWOORDEN = {
  A1: ['ja', 'nee', 'nog-niet-duidelijk'],
  A2: ['acuut', 'structureel', 'twijfel', 'veilig-genoeg'],
  A3: ['ja', 'deels', 'nee', 'twijfel'],
  A5: ['ja', 'deels', 'te-vroeg', 'nee'],
} as const;
export type A1 = (typeof ANTWOORDEN.A1)[number];
export type A2 = (typeof ANTWOORDEN.A2)[number];
export type A3 = (typeof ANTWOORDEN.A3)[number];
export type A5 = (typeof ANTWOORDEN.A5)[number];

/** C-10: two questions per person, a third where the school asks it. */
export interface A4PerPersoon {
  readonly persoonId: string;
  readonly aanvaardt: boolean;
  readonly werktMee: boolean;
  readonly contactMetHulpverlener?: boolean;
}
/** One nee is nee (E-04); the exception with advice of Veilig Thuis is a lowering of its own. */
export function a4Antwoord(personen: readonly A4PerPersoon[], uitzondering: boolean): 'ja' | 'nee' {
  const alles = personen.every((p) => p.aanvaardt && p.werktMee && p.contactMetHulpverlener !== false);
  return personen.length > 0 && (alles || uitzondering) ? 'ja' : 'nee';
}

/** S2-50. */
export interface Basisvragen {
  readonly directGevaar: boolean;
  readonly belemmerdeOntwikkeling: boolean;
  readonly risicoNabij: boolean;
}

/** S4-13: the five requirements for good help. */
export const HULPVEREISTEN = ['zicht', 'regie', 'patronen', 'focus', 'herstel'] as const;
export type Hulpvereiste = (typeof HULPVEREISTEN)[number];
export type Hulpvereisten = Readonly<Record<Hulpvereiste, boolean>>;

/** With B1 nee these two must be met, else B2 counts as nee (E-09, S4-13). */
export const ONMISBAAR: readonly Hulpvereiste[] = ['zicht', 'regie'];

export interface Weging {
  readonly A1?: A1;
  readonly A2?: A2;
  /** A2 has to be answered again since something happened (E-11). */
  readonly A2herzien: boolean;
  readonly A3?: A3;
  readonly A4?: 'ja' | 'nee';
  readonly A5?: A5;
  /** Second time `deels` or `te-vroeg` (E-07). */
  readonly alVerlengd: boolean;
  /** Disclosure, special form or direct danger: A2 nee stands only over the bar of E-10. */
  readonly verhoogd: boolean;
  readonly B2?: 'ja' | 'nee';
  /** The latest advice of Veilig Thuis was to report, and it was not set aside by two roles (E-20). */
  readonly adviesMelden: boolean;
  readonly adviesBindt: boolean;
}

export type Regel =
  'E-01' | 'E-02' | 'E-03' | 'E-04' | 'E-05' | 'E-06' | 'E-07' | 'E-08' | 'E-09' | 'E-10' | 'E-15' | 'E-20';
export type Meldnorm = 1 | 2 | 3;
export type Besluit =
  | { readonly melden: 'ja'; readonly norm?: Meldnorm; readonly regel: Regel; readonly voorlopig: boolean }
  | { readonly melden: 'nee'; readonly regel: Regel }
  /** Not yet: this afweging is asked next (`E-07`: the evaluation is postponed). */
  | { readonly melden: 'open'; readonly vraag: Afweging; readonly regel?: Regel };

const ja = (regel: Regel, norm?: Meldnorm, voorlopig = false): Besluit =>
  norm === undefined ? { melden: 'ja', regel, voorlopig } : { melden: 'ja', norm, regel, voorlopig };
const nee = (regel: Regel): Besluit => ({ melden: 'nee', regel });
const open = (vraag: Afweging): Besluit => ({ melden: 'open', vraag });

/** A2 ja in any of its forms; twijfel counts as ja (P-02). */
export const isOnveilig = (a2: A2 | undefined): boolean => a2 === 'acuut' || a2 === 'structureel' || a2 === 'twijfel';

function naVeiligheid(w: Weging): Besluit {
  if (w.A3 === undefined) return open('A3');
  if (w.A3 !== 'ja') return ja('E-03', 2);
  if (w.A4 === undefined) return open('A4');
  if (w.A4 === 'nee') return ja('E-04', 2);
  if (w.A5 === 'nee') return ja('E-06', 3);
  if (w.A5 === 'ja') return nee('E-08');
  if (w.A5 !== undefined) return w.alVerlengd ? ja('E-07', 3) : { melden: 'open', vraag: 'A5', regel: 'E-07' };
  return nee('E-05');
}

/** B1: computed from the answers, never picked (P-01). */
export function besluitB1(w: Weging): Besluit {
  if (isOnveilig(w.A2)) return w.A2 === 'twijfel' ? ja('E-15', 1, true) : ja('E-02', 1);
  if (w.A1 === 'nee') return nee('E-01');
  if (w.A1 !== 'ja') return w.verhoogd && w.A2 === undefined ? open('A2') : open('A1');
  if (w.A2 === undefined || w.A2herzien) return metA2Open(w);
  return naVeiligheid(w);
}
/** A2 is (again) open: the bar of E-10 says ja meanwhile, and what already asked for a melding keeps asking for it. */
function metA2Open(w: Weging): Besluit {
  if (w.verhoogd) return ja('E-10', 1, true);
  const eerder = w.A2 === undefined ? open('A2') : naVeiligheid(w);
  return eerder.melden === 'ja' ? eerder : open('A2');
}

/** The outcome that people act upon: B1, and over it E-09 (B2 nee) and E-20 (advice to report). */
export function uitkomst(w: Weging): Besluit {
  const b1 = besluitB1(w);
  if (b1.melden === 'ja') return b1;
  if (w.A2herzien) {
    const eerder = uitkomst({ ...w, A2herzien: false });
    if (eerder.melden === 'ja') return eerder;
  }
  if (b1.melden === 'open') return b1;
  if (w.adviesMelden) return w.adviesBindt ? ja('E-20') : ja('E-20', undefined, true);
  if (w.A1 === 'ja' && w.B2 === 'nee' && w.A5 === undefined) return ja('E-09', 2);
  return b1;
}
