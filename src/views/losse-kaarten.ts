// Cards outside a casus by name; `start` ones carry a fresh casus id, `lijst` ones need the own casussen.

import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { keuze } from './bouw.ts';
import type { Inhoud, Kijker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { noodLos, welkom, zorgen } from './start-kaarten.ts';

export interface LosseKijker extends Kijker {
  readonly scholen: readonly School[];
  readonly casussen: readonly { readonly casus: Casus; readonly school: School }[];
  readonly bestaand: readonly Waarde[];
}
export interface LosseKaart {
  readonly start: boolean;
  readonly lijst: boolean;
  readonly maak: (kijker: LosseKijker) => Inhoud;
}

/** Choices of schools, only for who works at more than one. */
export const schoolKeuzes = (scholen: readonly School[]): readonly Waarde[] =>
  scholen.length < 2 ? [] : scholen.map((s) => keuze(s.naam, s.schoolId));

/** Free text that fits nothing is never lost: it is offered as a signal. */
const vrijeTekst = ({ velden, casussen }: LosseKijker): Inhoud => ({
  velden: { feit: velden['feit'] ?? '', waar: 'nieuw' },
  gegevens: {
    waarKeuzes: [
      keuze(tekst('waar.nieuw'), 'nieuw'),
      ...casussen
        .filter(({ casus }) => casus.pad === 'meldcode')
        .slice(0, 10)
        .map(({ casus }) => keuze(tekst('waar.casus', { code: casus.code }), casus.casusId)),
    ],
  },
});

const los = (maak: LosseKaart['maak'], anders: Partial<LosseKaart> = {}): LosseKaart => ({
  start: false,
  lijst: false,
  maak,
  ...anders,
});

export const LOSSE_KAARTEN: Readonly<Record<string, LosseKaart>> = {
  welkom: los(welkom),
  nood: los(
    (k) => {
      const inhoud = noodLos(k);
      return {
        ...inhoud,
        velden: { ...inhoud.velden, school: k.school.schoolId },
        gegevens: { ...inhoud.gegevens, scholen: schoolKeuzes(k.scholen), loopt: false },
      };
    },
    { start: true },
  ),
  zorgen: los(
    (k) => {
      const inhoud = zorgen(k, k.bestaand, schoolKeuzes(k.scholen));
      return { ...inhoud, velden: { ...inhoud.velden, feit: '' } };
    },
    { start: true },
  ),
  'vrije-tekst': los(vrijeTekst, { lijst: true }),
  'niet-gevonden': los(() => ({ gegevens: {} })),
};
