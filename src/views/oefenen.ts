// Cards of practice: how it goes, the story, looking back, and the marks around every card of a practice world. They know no template and no Dutch.

import type { BerichtSoort } from '../domain/bericht.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import type { CasusId, MedewerkerId, Moment } from '../shared/ids.ts';
import { keuze, kopVan, losseKop, mens } from './bouw.ts';
import type { Melder } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { KaartView } from './kaart.ts';

/** Before every verb of a card in practice: no button of the bot begins like this, and practice knows no other. */
export const VOOR = 'oefen-';
/** Before the verbs of practice itself. */
export const EIGEN = 'oefening-';
/** The buttons of practice itself. */
export const OEFENKNOPPEN = ['begin', 'verder', 'verhaal', 'opnieuw', 'wissel', 'dag', 'terugblik', 'stop'] as const;
/** Templates of practice. */
export const OEFENKAARTEN = ['oefenen', 'oefen-verhaal', 'oefen-terugblik', 'oefen-balk', 'oefen-opmerking'] as const;

const woordenVan = ({ profiel: { woorden } }: School): Pick<KaartView, 'woorden'> => ({ woorden });
const REGELS = ['rollen', 'niemand', 'weg', 'namen', 'typen'] as const;

/** How practice goes; `wereldId` when one is going on. */
export const begin = (school: School, wereldId: CasusId | undefined, melder: Melder): KaartView => ({
  kaart: 'oefenen',
  kop: losseKop(melder, tekst('plek.los.oefenen')),
  velden: {},
  gegevens: {
    loopt: wereldId !== undefined,
    wereld: { kaal: wereldId ?? '' },
    regels: REGELS.map((regel) => tekst(`oefenen.regel.${regel}`)),
  },
  ...woordenVan(school),
});

const STAPPEN = ['signaal', 'overleg', 'gesprek', 'wegen', 'melding', 'bevestigen'] as const;
/** What is invented, step by step, and the choice of whom to play. */
export const verhaal = (school: School, als: MedewerkerId, wereldId: CasusId): KaartView => ({
  kaart: 'oefen-verhaal',
  kop: losseKop({}, tekst('plek.los.oefenen')),
  velden: { oefen_rol: als },
  gegevens: {
    wereld: { kaal: wereldId },
    stappen: STAPPEN.map((stap) => ({
      titel: tekst(`oefenen.stap.${stap}.titel`),
      zin: tekst(`oefenen.stap.${stap}.zin`),
    })),
    rollen: school.medewerkers.map(({ medewerkerId }) => keuze(mens(school, medewerkerId), medewerkerId)),
  },
  ...woordenVan(school),
});

/** What was practised, and what to talk about. */
export const terugblik = (school: School, casussen: readonly Casus[], wereldId: CasusId): KaartView => ({
  kaart: 'oefen-terugblik',
  kop: losseKop({}, tekst('plek.los.oefenen')),
  velden: {},
  gegevens: {
    wereld: { kaal: wereldId },
    gedaan: casussen.map((casus) => {
      const { plek, voortgang } = kopVan(casus, school, undefined, {});
      return { plek, voortgang };
    }),
  },
  ...woordenVan(school),
});

/** Stands on the real card of who practises as well. */
export const opmerking = (): KaartView => ({ kaart: 'oefen-opmerking', kop: losseKop({}), velden: {}, gegevens: {} });

export interface BalkDelen {
  readonly school: School;
  /** Who is played. */
  readonly als: MedewerkerId;
  readonly nu: Moment;
  readonly wereld: { readonly wereldId: CasusId; readonly dagen: number };
  /** Messages that nobody opened yet, newest first. */
  readonly wachtend: readonly {
    readonly aan: MedewerkerId;
    readonly soort: BerichtSoort;
    readonly casusId: CasusId;
  }[];
  readonly casussen: readonly Casus[];
  /** Of an emergency: nothing may be taken for real, and nothing real for practice. */
  readonly isNood: boolean;
}
/** As many as leave room for the rest; the others are found by playing them. */
const MAX_BERICHTEN = 2;
/** The newest for each person. */
const perMens = (wachtend: BalkDelen['wachtend']): BalkDelen['wachtend'] =>
  wachtend.filter(({ aan }, i) => wachtend.findIndex((eerder) => eerder.aan === aan) === i);
const isKlaar = ({ afloop, meldingen }: Casus): boolean =>
  afloop.staat === 'gesloten' || meldingen.some(({ bevestigd }) => bevestigd !== undefined);

/** The first parts go above a card of practice, the last one below it. */
export function balk(delen: BalkDelen): KaartView {
  const { school, als, wereld, isNood, nu } = delen;
  const berichten = perMens(delen.wachtend);
  return {
    kaart: 'oefen-balk',
    kop: losseKop({}),
    velden: {},
    gegevens: {
      als: mens(school, als),
      alsId: { kaal: als },
      wereld: { kaal: wereld.wereldId },
      dagen: wereld.dagen,
      nu: { moment: nu },
      nood: isNood ? tekst('oefenen.nood') : '',
      wachten:
        berichten.length === 0 ? '' : tekst('oefenen.wachten', { wie: berichten.map(({ aan }) => mens(school, aan)) }),
      knoppen: berichten.slice(0, MAX_BERICHTEN).map(({ aan, soort, casusId }) => ({
        titel: tekst(aan === als ? 'oefenen.lees' : 'oefenen.kijk', { wie: mens(school, aan) }),
        verb: { kaal: `${VOOR}open-bij-${soort}` },
        casus: { kaal: casusId },
        aan: { kaal: aan },
      })),
      klaar: delen.casussen.some(isKlaar) ? tekst('oefenen.klaar') : '',
      stijl: { kaal: delen.casussen.some(isKlaar) ? 'positive' : 'default' },
    },
    ...woordenVan(school),
  };
}
