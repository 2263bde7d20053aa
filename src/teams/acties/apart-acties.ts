// Buttons of the wrong child: setting a casus apart, and the two who decide. They only translate inputs into commands.

import type { ApartBesluit } from '../../domain/toestand.ts';
import { tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

const besluit = (verb: string, wat: ApartBesluit): Actie => ({
  verb,
  kaart: 'apart',
  invoer: velden('reden', 'geborgd'),
  naarOpdracht: (invoer, kop) => ({
    ...kop,
    type: 'ApartBeslissen',
    besluit: wat,
    geborgd: invoer['geborgd'] === 'true',
    inhoud: { reden: tekstIn(invoer['reden']) },
  }),
});

export const APART_ACTIES: readonly Actie[] = [
  {
    verb: 'apart-zetten',
    kaart: 'verkeerd-kind',
    invoer: velden('reden'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'CasusApartzetten',
      inhoud: { reden: tekstIn(invoer['reden']) },
    }),
  },
  besluit('apart-vernietigen', 'vernietigen'),
  besluit('apart-herstellen', 'herstellen'),
];
