// Buttons of keeping and destroying: the day on which the pupil left, what forbids it, and the two who decide. They only translate inputs into commands.

import { PLICHTGRONDEN } from '../../domain/bewaring-staat.ts';
import { tekst } from '../../views/kaart.ts';
import { datumIn, eenVan, geenDatum, mist, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

const daarna = (): string => 'bewaring';

export const BEWAAR_ACTIES: readonly Actie[] = [
  {
    verb: 'vertrek-vastleggen',
    kaart: 'bewaring',
    invoer: velden('vertrekOp'),
    daarna,
    naarOpdracht: (invoer, kop) => {
      const vertrekOp = datumIn(invoer['vertrekOp']);
      return vertrekOp === undefined ? geenDatum('vertrekOp') : { ...kop, type: 'VertrekVastleggen', vertrekOp };
    },
  },
  {
    verb: 'bewaring-vernietigen',
    kaart: 'bewaring',
    invoer: velden(),
    daarna,
    naarOpdracht: (_invoer, kop) => ({
      ...kop,
      type: 'BewaringBeslissen',
      besluit: 'vernietigen',
      inhoud: { reden: '' },
    }),
    ontvangst: ({ casus }) =>
      tekst(casus.bewaring?.vernietigd === undefined ? 'ontvangst.bewaring-vernietigen' : 'ontvangst.bewaring-weg', {
        code: casus.code,
      }),
  },
  {
    verb: 'bewaring-bewaren',
    kaart: 'bewaring',
    invoer: velden('tot', 'redenBewaren'),
    daarna,
    naarOpdracht: (invoer, kop) => {
      const tot = datumIn(invoer['tot']);
      if (tot === undefined) return geenDatum('tot');
      return {
        ...kop,
        type: 'BewaringBeslissen',
        besluit: 'bewaren',
        tot,
        inhoud: { reden: tekstIn(invoer['redenBewaren']) },
      };
    },
  },
  {
    verb: 'bewaarplicht-vastleggen',
    kaart: 'bewaarplicht',
    invoer: velden('grond', 'reden'),
    daarna,
    naarOpdracht: (invoer, kop) => {
      const grond = eenVan(PLICHTGRONDEN, invoer['grond']);
      if (grond === undefined) return mist('grond');
      return { ...kop, type: 'BewaarplichtVastleggen', grond, inhoud: { reden: tekstIn(invoer['reden']) } };
    },
  },
  {
    verb: 'bewaarplicht-opheffen',
    kaart: 'bewaarplicht',
    invoer: velden('plicht', 'redenOpheffen'),
    daarna,
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'BewaarplichtOpheffen',
      plichtId: tekstIn(invoer['plicht']),
      inhoud: { reden: tekstIn(invoer['redenOpheffen']) },
    }),
  },
];
