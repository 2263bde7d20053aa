// Handing over everything that stands on the own name in a casus (P-16). It knows no template and no Dutch.

import { werkVan } from '../domain/werk.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import { collegasOpRol } from './overleg-mensen.ts';

export const overdragen: Kaartmaker = ({ casus, school, wie }) => {
  const soorten = [...new Set(werkVan(casus, school, wie).map(({ soort }) => soort))];
  return {
    velden: { collega: '' },
    gegevens: {
      kan: soorten.length > 0,
      wat: soorten.map((soort) => tekst(`gebeurtenis.regel.werk.${soort}`)),
      collegas: collegasOpRol(school, casus, [wie]),
    },
  };
};
