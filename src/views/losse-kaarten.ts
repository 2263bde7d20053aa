// Cards outside a casus by name; `start` ones carry a fresh casus id, `lijst` ones need the own casussen.

import { bewaarOverzicht } from './bewaar-overzicht.ts';
import { keuze } from './bouw.ts';
import type { Inhoud } from './bouw.ts';
import { tekst } from './kaart.ts';
import { los, schoolKeuzes } from './losse-kaart.ts';
import type { LosseKaart, LosseKijker } from './losse-kaart.ts';
import { MELDING_LOS } from './melding-kaarten.ts';
import { UITLEG } from './melding-school.ts';
import { OVERLEG_LOS } from './overleg-kaarten.ts';
import { welkom, zorgen } from './start-kaarten.ts';
import { noodLos } from './start-nood.ts';
import { vakantieLijst } from './vakantie-lijst.ts';
import { WEGEN_LOS } from './wegen-kaarten.ts';

/** Free text that fits nothing is never lost: it is offered as a signal. */
const vrijeTekst = ({ velden, casussen, school }: LosseKijker): Inhoud => ({
  velden: { feit: velden['feit'] ?? '', waar: 'nieuw' },
  gegevens: {
    crisisdienst: school.profiel.crisisdienst ?? '',
    waarKeuzes: [
      keuze(tekst('waar.nieuw'), 'nieuw'),
      ...casussen
        .filter(({ casus }) => casus.pad === 'meldcode' && casus.apart === undefined)
        .slice(0, 10)
        .map(({ casus }) => keuze(tekst('waar.casus', { code: casus.code }), casus.casusId)),
    ],
  },
});

export const LOSSE_KAARTEN: Readonly<Record<string, LosseKaart>> = {
  welkom: los(welkom),
  nood: los(
    (k) => {
      const inhoud = noodLos(k);
      return {
        ...inhoud,
        velden: { ...inhoud.velden, school: k.school.schoolId },
        gegevens: { ...inhoud.gegevens, scholen: schoolKeuzes(k.scholen) },
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
  ...OVERLEG_LOS,
  ...WEGEN_LOS,
  ...MELDING_LOS,
  'bewaar-overzicht': los(bewaarOverzicht, { rondes: true }),
  vakantie: los(vakantieLijst, { lijst: true }),
  ...Object.fromEntries(Object.entries(UITLEG).map(([naam, maak]) => [naam, los(maak)])),
};
