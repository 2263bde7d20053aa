// What the timeline says of a request to read: who asks, what was said of each part, what two people decided, and how it ended.

import type { EventType } from '../domain/casus.ts';
import { tekst } from './kaart.ts';
import { als, collega, getypt, regel } from './melding-regels.ts';
import type { Verteller } from './melding-regels.ts';

type InzageEvent =
  | 'InzageverzoekVastgelegd'
  | 'InzageverzoekVerlengd'
  | 'InzageverzoekAfgesloten'
  | 'InzagestukBeoordeeld'
  | 'InzagebesluitVoorgesteld'
  | 'InzageverzoekBesloten';

export const INZAGE: { readonly [T in Extract<EventType, InzageEvent>]: Verteller<T> } = {
  InzageverzoekVastgelegd: ({ verzoeker, gezag, ontvangenOp, inhoud }) => ({
    met: { wanneer: { datum: ontvangenOp } },
    regels: [
      ...getypt({ vrager: inhoud.aanduiding }, 'vrager'),
      regel(`verzoeker.${verzoeker}`),
      ...als(verzoeker === 'ouder', regel(`gezag.${gezag}`)),
      ...getypt({ gevraagd: inhoud.vraag }, 'gevraagd'),
    ],
  }),
  InzageverzoekVerlengd: ({ verteldOp, inhoud }) => ({
    regels: [regel('uitstelVerteld', { datum: { datum: verteldOp } }), ...getypt({ ...inhoud }, 'reden')],
  }),
  InzageverzoekAfgesloten: ({ hoe, gedaanOp, inhoud }) => ({
    regels: [
      regel(`inzageAfloop.${hoe}`),
      regel('gedaanOp', { datum: { datum: gedaanOp } }),
      ...getypt({ ...inhoud }, 'toelichting'),
    ],
  }),
  InzagestukBeoordeeld: ({ nummer, grond, inhoud }) => ({
    met: { nummer },
    regels: [
      grond === undefined ? regel('meegeven') : regel('weglaten', { grond: tekst(`weglaatgrond.${grond}`) }),
      ...getypt({ ...inhoud }, 'toelichting'),
    ],
  }),
  InzagebesluitVoorgesteld: ({ grond, inhoud }) => ({
    regels: [
      grond === undefined ? regel('inzageGeven') : regel('inzageWeigeren', { grond: tekst(`weglaatgrond.${grond}`) }),
      ...getypt({ ...inhoud }, 'toelichting'),
    ],
  }),
  InzageverzoekBesloten: ({ grond, voorgesteldDoor, inhoud }, blik) => ({
    met: { wie: collega(blik, voorgesteldDoor) },
    regels: [
      grond === undefined ? regel('inzageGeven') : regel('inzageWeigeren', { grond: tekst(`weglaatgrond.${grond}`) }),
      ...getypt({ ...inhoud }, 'toelichting'),
    ],
  }),
};
