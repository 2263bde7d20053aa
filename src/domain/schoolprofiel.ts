// Settings of a school over the national floor (regels.md section 2), and the preset basis2019. The floor itself is in the rules.

import type { Rol } from './rol.ts';

export interface Schoolprofiel {
  readonly preset: 'basis2019';
  /** C-01, C-02: who talks with parents; whether the pupil's own teacher takes part. */
  readonly oudergesprek: { readonly deelnemers: readonly Rol[]; readonly leerkracht: 'mag' | 'moet' | 'nooit' };
  /** C-03: who tells parents about the melding. */
  readonly meldingVertellen: Rol;
  /** C-04: exactly one final role (with deputy). */
  readonly besluit: { readonly team: readonly Rol[]; readonly eindrol: Rol };
  /** C-05: who usually reports; in an emergency anyone may (floor). */
  readonly melder: readonly Rol[];
  /** C-06: only the label of the step in which the afwegingen are shown. */
  readonly afwegingenStap: 'gesplitst' | 4 | 5;
  /** C-07: wording set of the afwegingen. */
  readonly tekstset: 'S4' | 'S0';
  /** C-10: extra question at A4, contact with the provider of help allowed. */
  readonly contactMetHulpverlener: boolean;
  /** C-19: extra grounds to waive a talk, beside the five that always hold. */
  readonly afzienGronden: readonly ('uit-zicht' | 'vertrouwensbreuk-kind')[];
  /** C-20: ground `contactbreuk` to waive telling about the melding. */
  readonly contactbreuk: boolean;
  /** C-24, C-25, C-41: advice of Veilig Thuis. */
  readonly veiligThuis: {
    readonly opNaamVan: 'beller' | Rol;
    readonly adviesBindt: boolean;
    readonly adviesVoorB1Nee: 'gevraagd' | 'verplicht';
  };
  /** C-34: the IB'er hears of every new casus. */
  readonly ibBijStart: boolean;
  /** C-36 (a right, no duty) and C-22. */
  readonly verwijsindex: boolean;
  readonly verslagOndertekenen: boolean;
  /** S2-111, C-38: extra numbers, shown only when filled in. */
  readonly crisisdienst?: string;
  readonly regionaalNummer?: string;
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
}

export const BASIS_2019: Schoolprofiel = {
  preset: 'basis2019',
  oudergesprek: { deelnemers: ['intern-begeleider', 'leerkracht'], leerkracht: 'mag' },
  meldingVertellen: 'directeur',
  besluit: { team: ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris'], eindrol: 'directeur' },
  melder: ['intern-begeleider', 'leerkracht'],
  afwegingenStap: 'gesplitst',
  tekstset: 'S4',
  contactMetHulpverlener: false,
  afzienGronden: [],
  contactbreuk: false,
  veiligThuis: { opNaamVan: 'beller', adviesBindt: false, adviesVoorB1Nee: 'gevraagd' },
  ibBijStart: true,
  verwijsindex: false,
  verslagOndertekenen: false,
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
};
