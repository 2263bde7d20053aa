// Cards beside the steps: everything that can be done, the pupil's data, and who may not see this casus. They know no template and no Dutch.

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import { collegas, keuze, mens } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import { alleStappen } from './volgende-stap.ts';

export const meer: Kaartmaker = ({ casus, school, wie }) => {
  const kaarten = alleStappen(casus, school, wie);
  return {
    velden: { kaart: kaarten[0] ?? '' },
    gegevens: { keuzes: kaarten.map((kaart) => keuze(tekst(`knop.${kaart}`), kaart)) },
  };
};

/** Initials, group and birth date afterwards: an emergency starts without them. */
export const leerling: Kaartmaker = ({ casus, vandaag }) => {
  const { initialen, groep, geboortedatum } = casus.leerling;
  return {
    velden: { initialen: initialen ?? '', groep: groep ?? '', geboortedatum: geboortedatum ?? '' },
    gegevens: { vandaag },
  };
};

/** P-24: who is family or involved sees nothing of it; only bestuur undoes that. */
export const uitsluiten: Kaartmaker = ({ casus, school, wie }) => {
  const uit = casus.uitgesloten.map((u) => u.wie);
  return {
    velden: { wie: '', terug: '' },
    gegevens: {
      collegas: collegas(school, [wie, ...uit]),
      uitgesloten: uit.map((id) => mens(school, id)),
      terugKeuzes: uit.map((id) => keuze(mens(school, id), id)),
      magZelf: casus.gestartDoor !== wie,
      magTerug: uit.length > 0 && hoedanigheden(casus, school, wie).has('bestuur'),
    },
  };
};
