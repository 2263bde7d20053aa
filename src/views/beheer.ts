// The card of the beheerder: lines, inputs and buttons of one page of the school, and what it shares with the others. It knows no casus.

import type { Schoolinrichting, Schoolwijziging } from '../domain/inrichting.ts';
import type { Datum, MedewerkerId, SchoolId } from '../shared/ids.ts';
import { tekst } from './kaart.ts';
import type { KaartView, Waarde } from './kaart.ts';
import type { Melder } from './bouw.ts';

export interface Beheerbouw {
  readonly inrichting: Schoolinrichting;
  readonly versie: number;
  /** Newest first. */
  readonly wijzigingen: readonly Schoolwijziging[];
  readonly wie: MedewerkerId;
  readonly vandaag: Datum;
  /** The schools that this person administers. */
  readonly scholen: readonly { readonly schoolId: SchoolId; readonly naam: string }[];
  /** What was typed before. */
  readonly getypt: Readonly<Record<string, string>>;
  readonly pagina: number;
}
export type BeheerVerb = 'beheer-open' | 'beheer-bewaar' | 'beheer-doe';
export interface Regel {
  readonly regel: Waarde;
  readonly details?: readonly Waarde[];
}
export interface Veld {
  readonly id: string;
  readonly soort: 'tekst' | 'lang' | 'dag' | 'keuze' | 'meer';
  readonly waarde?: string | undefined;
  readonly keuzes?: readonly Waarde[];
  readonly moet?: boolean;
  /** By default `beheer.veld.<id>`. */
  readonly label?: Waarde;
  readonly uitleg?: Waarde;
}
export interface Knop {
  readonly verb: BeheerVerb;
  readonly titel: Waarde;
  readonly wat: string;
  readonly pagina?: number;
  readonly stijl?: 'positive' | 'default';
  /** Goes without what was filled in, so that nothing has to be. */
  readonly los?: true;
}
/** One page: `titel`, `waarom` and `straks` are keys under `beheer`. */
export interface Blad {
  readonly titel: Waarde;
  readonly waarom: Waarde;
  readonly straks?: Waarde;
  readonly regels?: readonly Regel[];
  readonly velden?: readonly Veld[];
  readonly knoppen?: readonly Knop[];
  /** Right below the receipt, so that nobody has to look for it. */
  readonly boven?: readonly Knop[];
}
export type Bladmaker = (bouw: Beheerbouw, rest: string) => Blad;

export const PER_PAGINA = 15;

const alsVeld = (
  { id, soort, waarde = '', keuzes = [], moet = false, label, uitleg = '' }: Veld,
  getypt: Beheerbouw['getypt'],
) => ({
  id: { kaal: id },
  soort,
  label: label ?? tekst(`beheer.veld.${id}`),
  waarde: { kaal: Object.hasOwn(getypt, id) ? (getypt[id] ?? '') : waarde },
  keuzes,
  moet,
  fout: tekst('beheer.moet'),
  hint: '',
  uitleg,
});

/** The whole card; `versie` is that of the school, so that who changes it by an old card hears what changed since. */
export function beheerKaart(bouw: Beheerbouw, blad: Blad, melder: Melder, isMenu: boolean): KaartView {
  const { inrichting, versie, getypt } = bouw;
  const { titel, waarom, straks = '', regels = [], velden = [], knoppen = [], boven = [] } = blad;
  const school = { kaal: inrichting.schoolId };
  const opKaart = ({ verb, titel: opKnop, wat, pagina = 0, stijl = 'default', los }: Knop): Waarde => ({
    verb,
    titel: opKnop,
    stijl,
    invoer: { kaal: los === true ? 'none' : 'auto' },
    school,
    wat: { kaal: wat },
    versie,
    pagina,
  });
  return {
    kaart: 'beheer',
    kop: {
      versie,
      plek: tekst('beheer.plek', { school: inrichting.naam }),
      voortgang: '',
      ontvangst: melder.ontvangst ?? [],
      let: melder.let ?? '',
      ...(melder.bij !== undefined && melder.bij.length > 0 && { bij: melder.bij }),
    },
    velden: {},
    gegevens: {
      titel,
      waarom,
      straks,
      school,
      terug: !isMenu,
      regels: regels.map(({ regel, details = [] }) => ({ regel, details })),
      velden: velden.map((veld) => alsVeld(veld, getypt)),
      knoppen: knoppen.map(opKaart),
      boven: boven.map(opKaart),
    },
  };
}

/** A part of a long list, with buttons to the rest of it. */
export function perPagina<T>(
  alle: readonly T[],
  { pagina }: Beheerbouw,
  wat: string,
  opBlad = PER_PAGINA,
): { readonly deel: readonly T[]; readonly knoppen: readonly Knop[] } {
  const aantal = Math.max(1, Math.ceil(alle.length / opBlad));
  const nu = Math.min(pagina, aantal - 1);
  const knop = (naar: number, titel: string): readonly Knop[] =>
    naar < 0 || naar >= aantal
      ? []
      : [{ verb: 'beheer-open', titel: tekst(titel, { nummer: naar + 1, aantal }), wat, pagina: naar, los: true }];
  return {
    deel: alle.slice(nu * opBlad, (nu + 1) * opBlad),
    knoppen: [...knop(nu - 1, 'beheer.vorige'), ...knop(nu + 1, 'beheer.volgende')],
  };
}
export const bewaarKnop = (wat: string): Knop => ({
  verb: 'beheer-bewaar',
  titel: tekst('beheer.bewaar'),
  wat,
  stijl: 'positive',
});
/** Opens what was chosen in the input `gekozen`. */
export const kiesKnop: Knop = { verb: 'beheer-open', titel: tekst('beheer.verder'), wat: 'gekozen', stijl: 'positive' };
/** One step back: to the list that this page was chosen from. */
export const terugKnop = (wat: 'mensen' | 'rollen' | 'sociaal' | 'instellingen'): Knop => ({
  verb: 'beheer-open',
  titel: tekst(`beheer.terugNaar.${wat}`),
  wat,
  los: true,
});
/** Takes back the change that was just made. */
export const ongedaanKnop = (versie: number): Knop => ({
  verb: 'beheer-doe',
  titel: tekst('beheer.ongedaan'),
  wat: `terug:${String(versie)}`,
  los: true,
});
