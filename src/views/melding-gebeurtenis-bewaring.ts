// What the timeline says of keeping a casus: when the pupil left, what forbids destroying it, and who decided what.

import { tekst } from './kaart.ts';
import { collega, getypt, regel } from './melding-regels.ts';
import type { Verteller } from './melding-regels.ts';
import type { BewaringEvent } from '../domain/commands/bewaring-beslissen.ts';

export const BEWARING: { readonly [T in BewaringEvent['type']]: Verteller<T> } = {
  VertrekVastgelegd: (e) => ({ met: { datum: { datum: e.vertrekOp } } }),
  BewaarplichtVastgelegd: (e, blik) => ({
    met: { wat: tekst(`bewaring.plichtKeuze.${e.grond}`) },
    regels: [
      ...getypt({ ...e.inhoud }, 'reden'),
      ...(e.eerderDoor === undefined ? [] : [regel('bewaringGestopt', { wie: collega(blik, e.eerderDoor) })]),
    ],
  }),
  BewaarplichtOpgeheven: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  VernietigingBevestigd: () => ({}),
  BewaringVerlengd: (e, blik) => ({
    met: { datum: { datum: e.tot } },
    regels: [
      ...getypt({ ...e.inhoud }, 'reden'),
      ...(e.eerderDoor === undefined ? [] : [regel('bewaringGestopt', { wie: collega(blik, e.eerderDoor) })]),
    ],
  }),
  BewaringBeeindigd: () => ({}),
};
