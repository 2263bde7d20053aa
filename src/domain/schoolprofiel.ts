// Settings of a school over the national floor (regels.md section 2), and what a school has that chose nothing. What may not be set has no field here: it is in the rules.

import type { Datum } from '../shared/ids.ts';
import type { Afweging } from './afwegingskader.ts';
import type { Rol } from './rol.ts';

export const PRESETS = ['basis2019', 'sot', 'zorgteam', 'jso', 'kwaliteitskaart'] as const;
/** The source that a school starts from; its own settings lie over it. */
export type Preset = (typeof PRESETS)[number];

/** Who can be given a part in a casus: whoever only administers the app sees none (floor). */
export const TAAKROLLEN = [
  'leerkracht',
  'intern-begeleider',
  'aandachtsfunctionaris',
  'directeur',
  'contactpersoon',
  'vertrouwenspersoon',
  'bestuurder',
] as const satisfies readonly Rol[];
export type Taakrol = (typeof TAAKROLLEN)[number];
/** C-04: who can carry the final decision: somebody who is told of everything that is rood. */
export const EINDROLLEN = [
  'directeur',
  'intern-begeleider',
  'aandachtsfunctionaris',
  'bestuurder',
] as const satisfies readonly Taakrol[];
export type Eindrol = (typeof EINDROLLEN)[number];
/** At least one. */
export type Enkele<T> = readonly [T, ...T[]];

/** C-27, C-43: what a school calls things, where the word of the texts is another one. */
export const WOORDEN = ['intern-begeleider', 'directeur', 'ondersteuningsteam', 'casusteam', 'wijkteam'] as const;
export type Woord = (typeof WOORDEN)[number];
export type Woorden = Readonly<Partial<Record<Woord, string>>>;

/** C-07: the official questions, literally, once a person has checked them against the source; none is supplied. */
export interface OfficieleTekst {
  readonly gecontroleerdDoor: string;
  readonly gecontroleerdOp: Datum;
  readonly vragen: Readonly<Record<Afweging, string>>;
}

export const AFZIEN_HINTS = ['vermoeden', 'aanwijzingen', 'in-gevaar'] as const;
export interface Schoolprofiel {
  readonly preset: Preset;
  /** C-01, C-02: who talks with parents; whether the pupil's own teacher takes part. */
  readonly oudergesprek: { readonly deelnemers: Enkele<Taakrol>; readonly leerkracht: 'mag' | 'moet' | 'nooit' };
  /** C-21: whether the preparation advises a place that is neither home nor school. */
  readonly gesprekPlek: 'vrij' | 'neutraal';
  /** C-39: how the preparation speaks about naming the suspicion to the pupil. */
  readonly kindVermoeden: 'feiten' | 'alleen-als-verteld';
  /** C-42: in which words waiving a talk is explained; it is never a gate. */
  readonly afzienHint: (typeof AFZIEN_HINTS)[number];
  /** C-03: who tells parents about the melding. */
  readonly meldingVertellen: Taakrol;
  /** C-04: exactly one final role (with deputy). */
  readonly besluit: { readonly team: Enkele<Taakrol>; readonly eindrol: Eindrol };
  /** C-05: who usually reports; in an emergency anyone may (floor). */
  readonly melder: Enkele<Taakrol>;
  /** C-26: in whose name a melding is noted; it is open in every school (floor). */
  readonly meldingOpNaamVan: 'melder' | Taakrol;
  /** C-06: only the label of the step in which the afwegingen are shown. */
  readonly afwegingenStap: 'gesplitst' | 4 | 5;
  /** C-07: wording set of the afwegingen. */
  readonly tekstset: 'S4' | 'S0' | OfficieleTekst;
  /** C-10: extra question at A4, contact with the provider of help allowed. */
  readonly contactMetHulpverlener: boolean;
  /** C-19: extra grounds to waive a talk, beside the five that always hold. */
  readonly afzienGronden: readonly ('uit-zicht' | 'vertrouwensbreuk-kind')[];
  /** C-20: ground `contactbreuk` to waive telling about the melding. */
  readonly contactbreuk: boolean;
  /** C-23: whether the name of somebody who is the source of a signal may stand in a casus; by default a relation is enough. */
  readonly namenVanAnderen: 'nooit' | 'afgeschermd';
  /** C-24, C-25, C-41: advice of Veilig Thuis. */
  readonly veiligThuis: {
    /** Who usually calls for advice; absent: anyone on the casus. Anyone may, always (floor). */
    readonly bellers?: Enkele<Taakrol>;
    readonly opNaamVan: 'beller' | Taakrol;
    readonly adviesBindt: boolean;
    readonly adviesVoorB1Nee: 'gevraagd' | 'verplicht';
  };
  /** C-34: the IB'er hears of every new casus. */
  readonly ibBijStart: boolean;
  /** C-36 (a right, no duty) and C-22. */
  readonly verwijsindex: boolean;
  readonly verslagOndertekenen: boolean;
  /** C-35: the risk instrument that this school uses, by name. */
  readonly risicoInstrument?: string;
  /** S1-05, S2-14, S2-110: the school's own list of signals, by name and where it is kept; none is supplied. */
  readonly signalenlijst?: string;
  /** S2-111, C-38: extra numbers, shown only when filled in. */
  readonly crisisdienst?: string;
  readonly regionaalNummer?: string;
  /** C-27, C-43. */
  readonly woorden: Woorden;
  /** E-13: proposals, in minutes, school days, days or months as named. */
  readonly termijnen: {
    readonly acuutMinuten: number;
    readonly overlegSchooldagen: number;
    readonly meldingSchooldagen: number;
    readonly bevestigingSchooldagen: number;
    readonly voorstelSchooldagen: number;
    readonly terugkoppelingSchooldagen: number;
    readonly evaluatieUitloopSchooldagen: number;
    readonly stagnatieSchooldagen: number;
    readonly opvolgenMaanden: readonly [number, number];
  };
  /** C-22, regels.md 4.10: how long a closed casus is kept, in years. Never shorter than what is proposed (ADR 0017). */
  readonly bewaren: {
    /** After closing, where the suspicion was dispelled (A1 nee). */
    readonly vermoedenWegJaren: number;
    /** After the pupil left the school. */
    readonly naVertrekJaren: number;
    /** The same where it was reported: the board may keep that longer. */
    readonly gemeldNaVertrekJaren: number;
  };
}

export const BASIS_2019: Schoolprofiel = {
  preset: 'basis2019',
  oudergesprek: { deelnemers: ['intern-begeleider', 'leerkracht'], leerkracht: 'mag' },
  gesprekPlek: 'vrij',
  kindVermoeden: 'feiten',
  afzienHint: 'vermoeden',
  meldingVertellen: 'directeur',
  besluit: { team: ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris'], eindrol: 'directeur' },
  melder: ['intern-begeleider', 'leerkracht'],
  meldingOpNaamVan: 'melder',
  afwegingenStap: 'gesplitst',
  tekstset: 'S4',
  contactMetHulpverlener: false,
  afzienGronden: [],
  contactbreuk: false,
  namenVanAnderen: 'nooit',
  veiligThuis: { opNaamVan: 'beller', adviesBindt: false, adviesVoorB1Nee: 'gevraagd' },
  ibBijStart: true,
  verwijsindex: false,
  verslagOndertekenen: false,
  woorden: {},
  termijnen: {
    acuutMinuten: 15,
    overlegSchooldagen: 1,
    meldingSchooldagen: 2,
    bevestigingSchooldagen: 1,
    voorstelSchooldagen: 1,
    terugkoppelingSchooldagen: 5,
    evaluatieUitloopSchooldagen: 5,
    stagnatieSchooldagen: 10,
    opvolgenMaanden: [3, 12],
  },
  bewaren: { vermoedenWegJaren: 2, naVertrekJaren: 2, gemeldNaVertrekJaren: 2 },
};
