// The button for what Veilig Thuis let know. It only translates inputs into a command.

import { KINDSPREKERS, VT_DIENSTEN, VT_STANDEN } from '../../domain/toestand.ts';
import { datumIn, eenVan, geenDatum, gevuld, medewerkersIn, mist, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

type Invoer = Parameters<Actie['naarOpdracht']>[0];

/** Cards ask which melding only where there are several; the first one of a casus is `m1`. */
export const meldingIn = (invoer: Invoer): string => {
  const gekozen = invoer['melding'] ?? '';
  return gekozen === '' ? 'm1' : gekozen;
};

/** What else was agreed with Veilig Thuis; what stayed empty is left out. */
function meerAfspraken(invoer: Invoer) {
  const dienst = eenVan(VT_DIENSTEN, invoer['dienst']);
  const kindspreker = eenVan(KINDSPREKERS, invoer['kindspreker']);
  const [contact] = medewerkersIn(invoer['contact']);
  const weerOp = datumIn(invoer['weerOp']);
  return {
    ...(dienst && { dienst }),
    ...(kindspreker && { kindspreker }),
    ...(contact && { contact }),
    ...(weerOp && { weerOp }),
  };
}

const TERUG_VELDEN = [
  ...['melding', 'stand', 'wat', 'zicht', 'afspraken'],
  ...['dienst', 'uitspraak', 'voorwaarden', 'kindspreker', 'contact', 'weerOp'],
];
export const TERUG_ACTIES: readonly Actie[] = [
  {
    verb: 'terugkoppeling-vastleggen',
    kaart: 'terugkoppeling',
    invoer: velden(...TERUG_VELDEN),
    naarOpdracht: (invoer, kop) => {
      const stand = eenVan(VT_STANDEN, invoer['stand']);
      if (stand === undefined) return mist('stand');
      if ((invoer['weerOp'] ?? '') !== '' && datumIn(invoer['weerOp']) === undefined) return geenDatum('weerOp');
      const zicht = gevuld(invoer, 'zicht').zicht;
      return {
        ...kop,
        type: 'TerugkoppelingVastleggen',
        meldingId: meldingIn(invoer),
        stand,
        ...meerAfspraken(invoer),
        inhoud: {
          wat: tekstIn(invoer['wat']),
          ...(zicht !== undefined && { zichtOpVeiligheid: zicht }),
          ...gevuld(invoer, 'uitspraak', 'voorwaarden', 'afspraken'),
        },
      };
    },
  },
];
