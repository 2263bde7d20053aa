// What a melding, what was filled in later and who was told say in the timeline. What nobody answered is said to be empty. It knows no card.

import type { EventType } from '../domain/casus.ts';
import { tekst } from './kaart.ts';
import { anders, getypt, persoon, regel } from './melding-regels.ts';
import type { Verteller } from './melding-regels.ts';

export const MELDING: {
  readonly [T in Extract<EventType, 'MeldingGedaan' | 'MeldingAangevuld' | 'MeldingVerteld'>]: Verteller<T>;
} = {
  MeldingGedaan: (e) => ({
    met: { wanneer: { moment: e.gemeldOp }, wijze: tekst(`wijzeWoord.${e.wijze ?? 'leeg'}`) },
    regels: [
      regel(`opgevat.${e.opgevat ?? 'leeg'}`),
      ...(e.verborgen ? [regel('verborgen', { grond: tekst(`verberggrond.${e.verborgen}`) })] : []),
      ...anders(e.andersDanAfgesproken),
      ...getypt({ ...e.inhoud }, 'ontvanger', 'kenmerk', 'toelichting'),
    ],
  }),
  MeldingAangevuld: (e) => ({
    regels: [
      ...(e.wijze ? [regel(`meldwijze.${e.wijze}`)] : []),
      ...(e.opgevat ? [regel(`opgevat.${e.opgevat}`)] : []),
      ...getypt({ ...e.inhoud }, 'ontvanger', 'kenmerk'),
    ],
  }),
  MeldingVerteld: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId) },
    regels: [
      regel(`vertel.${e.uitkomst.staat}`),
      ...(e.uitkomst.staat === 'verteld'
        ? [regel('reactie', { reactie: tekst(`reactie.${e.uitkomst.reactie}`) })]
        : []),
      ...(e.uitkomst.staat === 'niet-verteld'
        ? [regel('grond', { grond: tekst(`vertelgrond.${e.uitkomst.grond}`) })]
        : []),
      ...anders(e.andersDanAfgesproken),
      ...getypt({ ...e.inhoud }, 'toelichting'),
    ],
  }),
};
