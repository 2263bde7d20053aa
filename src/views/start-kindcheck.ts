// Card of the kindcheck: signs about a parent, and the other children at home. It knows no template and no Dutch, and judges nothing.

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import { GEDEELDE_ZORG, OUDERSIGNALEN } from '../domain/toestand.ts';
import type { KindThuis } from '../domain/toestand.ts';
import { keuze, keuzes } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** P-25: which casus a child has of its own, only who may link it sees. */
function kindRegel({ leeftijd, casusCode }: KindThuis, magKoppelen: boolean): Waarde {
  if (casusCode === undefined) return tekst('kindThuis.zonder', { leeftijd });
  return magKoppelen
    ? tekst('kindThuis.met', { leeftijd, code: casusCode })
    : tekst('kindThuis.gekoppeld', { leeftijd });
}
const isKoppelaar = ({ casus, school, wie }: Pick<Bouw, 'casus' | 'school' | 'wie'>): boolean => {
  const h = hoedanigheden(casus, school, wie);
  return h.has('af') || h.has('ib');
};
export const kindcheck: Kaartmaker = (bouw) => {
  const { casus, vandaag, tijd } = bouw;
  const magKoppelen = isKoppelaar(bouw);
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
    },
    gegevens: {
      onveiligerKeuzes: keuzes('ouderGevaar', ['ja', 'twijfel', 'nee']),
      ouderKeuzes: keuzes('oudersignaal', OUDERSIGNALEN),
      zorgKeuzes: keuzes('gedeeldeZorg', GEDEELDE_ZORG),
      kinderen: casus.kinderen.map((k) => kindRegel(k, magKoppelen)),
      magKoppelen: magKoppelen && casus.kinderen.some((k) => k.casusCode === undefined),
      vandaag,
    },
  };
};
/** P-25, T-22: children at home who turn out to be pupils here, each with a casus of its own. */
export const kindKoppelen: Kaartmaker = (bouw) => {
  const vrij = bouw.casus.kinderen.filter((k) => k.casusCode === undefined);
  return {
    stap: 'signalen',
    velden: { kind: vrij[0]?.kindId ?? '', code: '' },
    gegevens: {
      kinderen: bouw.casus.kinderen.map((k) => kindRegel(k, isKoppelaar(bouw))),
      kindKeuzes: vrij.map(({ kindId, leeftijd }) => keuze(tekst('kindThuis.zonder', { leeftijd }), kindId)),
    },
  };
};
