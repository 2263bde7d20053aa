// Card of the kindcheck: signs about a parent, and the other children at home. It knows no template and no Dutch, and judges nothing.

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import { GEDEELDE_ZORG, OUDERSIGNALEN } from '../domain/toestand.ts';
import type { KindThuis } from '../domain/toestand.ts';
import { keuze, keuzes } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** P-25: which casus a child has of its own, only who may link it sees. */
function kindRegel({ leeftijd, casusCode }: KindThuis, magKoppelen: boolean): Waarde {
  if (casusCode === undefined) return tekst('kindThuis.zonder', { leeftijd });
  return magKoppelen
    ? tekst('kindThuis.met', { leeftijd, code: casusCode })
    : tekst('kindThuis.gekoppeld', { leeftijd });
}
export const kindcheck: Kaartmaker = ({ casus, school, wie, vandaag, tijd }) => {
  const h = hoedanigheden(casus, school, wie);
  const magKoppelen = h.has('af') || h.has('ib');
  const vrij = casus.kinderen.filter((k) => k.casusCode === undefined);
  return {
    stap: 'signalen',
    velden: {
      feit: '',
      onveiliger: '',
      oudersignalen: '',
      kinderen: '',
      gedeeldeZorg: 'weten-we-niet',
      hulp: '',
      dag: vandaag,
      tijd,
      kind: vrij[0]?.kindId ?? '',
      code: '',
    },
    gegevens: {
      onveiligerKeuzes: keuzes('ouderGevaar', ['ja', 'twijfel', 'nee']),
      ouderKeuzes: keuzes('oudersignaal', OUDERSIGNALEN),
      zorgKeuzes: keuzes('gedeeldeZorg', GEDEELDE_ZORG),
      kinderen: casus.kinderen.map((k) => kindRegel(k, magKoppelen)),
      kindKeuzes: magKoppelen
        ? vrij.map(({ kindId, leeftijd }) => keuze(tekst('kindThuis.zonder', { leeftijd }), kindId))
        : [],
      vandaag,
    },
  };
};
