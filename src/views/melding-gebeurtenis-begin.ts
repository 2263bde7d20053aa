// What the events of steps 1 and 2 say in the timeline: a sentence by code and the lines that were typed.

import type { EventType } from '../domain/casus.ts';
import { tekst } from './kaart.ts';
import { als, anders, collega, getypt, regel } from './melding-regels.ts';
import type { Verteller } from './melding-regels.ts';

type Begin =
  | 'SignaalVastgelegd'
  | 'OverlegGevraagd'
  | 'OverlegOvergedragen'
  | 'OverlegIngetrokken'
  | 'OverlegBeantwoord'
  | 'OverlegAfgewezen'
  | 'OverlegVastgelegd'
  | 'VeiligThuisGeraadpleegd'
  | 'KindcheckVastgelegd'
  | 'KindGekoppeld'
  | 'ToestemmingVastgelegd'
  | 'BesprekingGepland'
  | 'CasusteamGevormd'
  | 'InformatieVerstrekt';
export const BEGIN: { readonly [T in Extract<EventType, Begin>]: Verteller<T> } = {
  SignaalVastgelegd: (e) => ({
    met: { nummer: e.signaalId.slice(1) },
    regels: [
      ...(e.corrigeert ? [regel('corrigeert', { nummer: e.corrigeert.slice(1) })] : []),
      regel('gezien', { wanneer: { moment: e.gezienOp }, bron: tekst(`bron.${e.bron}`) }),
      ...(e.plek ? [regel(`plek.${e.plek}`)] : []),
      ...(e.benaderen ? [regel(`benaderen.${e.benaderen}`)] : []),
      ...getypt({ ...e.inhoud }, 'bron', 'feit', 'letterlijk', 'letsel', 'weerspreekt', 'interpretatie', 'instrument'),
      ...e.kenmerken.map((k) => regel('kenmerk', { kenmerk: tekst(`kenmerkWoord.${k}`) })),
      ...e.vormen.map((v) => regel('vorm', { vorm: tekst(`vorm.${v}`) })),
      ...(e.onveiliger ? [regel('onveiliger', { antwoord: tekst(`onveiliger.${e.onveiliger}`) })] : []),
    ],
  }),
  OverlegGevraagd: (e, blik) => ({
    met: { wie: collega(blik, e.aan) },
    regels: getypt({ ...e.inhoud }, 'vraag'),
  }),
  OverlegOvergedragen: (e, blik) => ({ met: { wie: collega(blik, e.aan) } }),
  OverlegIngetrokken: () => ({}),
  OverlegBeantwoord: (e) => ({
    regels: [regel(`overleg.${e.antwoord}`), ...getypt({ ...e.inhoud }, 'advies', 'besluit')],
  }),
  OverlegAfgewezen: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  OverlegVastgelegd: (e) => ({
    regels: [
      regel('overlegMet', { wie: tekst(`overlegWoord.${e.overlegSoort}`) }),
      ...getypt({ ...e.inhoud }, 'met', 'advies', 'besluit'),
      ...(e.wijze ? [regel(`wijze.${e.wijze}`)] : []),
      ...anders(e.andersDanAfgesproken),
    ],
  }),
  VeiligThuisGeraadpleegd: (e, blik) => ({
    regels: [
      regel('gebeld', { wanneer: { moment: e.gebeldOp } }),
      ...(e.beller ? [regel('beller', { wie: collega(blik, e.beller) })] : []),
      ...(e.opNaamVan ? [regel('opNaamVan', { rol: tekst(`rol.${e.opNaamVan}`) })] : []),
      ...als(e.naamNoteren === true, regel('naamNoteren')),
      ...(e.gevraagd ?? []).map((v) => regel('gevraagd', { wat: tekst(`vtVraag.${v}`) })),
      regel('vtAdvies', { advies: tekst(`vtAdviesWoord.${e.advies}`) }),
      ...(e.gesprekAdvies ? [regel('vtGesprek', { advies: tekst(`vtGesprekWoord.${e.gesprekAdvies}`) })] : []),
      ...getypt({ ...e.inhoud }, 'advies', 'adviseur', 'nummer', 'schoolDoet', 'veiligThuisDoet', 'afspraken'),
      regel(`gevolgd.${e.gevolgd}`),
      ...getypt({ ...e.inhoud }, 'reden'),
    ],
  }),
  KindcheckVastgelegd: (e) => ({
    regels: [
      ...e.oudersignalen.map((s) => regel('oudersignaal', { wat: tekst(`oudersignaal.${s}`) })),
      ...getypt({ ...e.inhoud }, 'kinderen', 'hulp'),
      regel('gedeeldeZorg', { antwoord: tekst(`gedeeldeZorg.${e.gedeeldeZorg}`) }),
    ],
  }),
  KindGekoppeld: (e) => ({ met: { code: e.casusCode } }),
  ToestemmingVastgelegd: (e) => ({
    met: { wie: e.inhoud.wie },
    regels: [regel(`toestemming.${e.antwoord}`), ...getypt({ ...e.inhoud }, 'toelichting')],
  }),
  BesprekingGepland: (e) => ({
    regels: [
      regel(`wijze.${e.wijze}`),
      ...(e.datum ? [regel('besprokenOp', { datum: { datum: e.datum } })] : []),
      ...als(e.metRegisseur, regel('metRegisseur')),
      ...getypt({ ...e.inhoud }, 'vraag'),
    ],
  }),
  CasusteamGevormd: (e, blik) => ({
    regels: [regel('casusteam', { wie: e.teamleden.map((id) => collega(blik, id)) })],
  }),
  InformatieVerstrekt: (e) => ({
    met: { vrager: tekst(`informatieVrager.${e.vrager}`) },
    regels: [
      regel(e.teruggebeld ? 'teruggebeld.ja' : 'teruggebeld.nee'),
      ...getypt({ ...e.inhoud }, 'naam', 'vraag', 'feiten'),
      regel(e.oudersVerteld ? 'oudersVerteld.ja' : 'oudersVerteld.nee'),
      ...getypt({ ...e.inhoud }, 'reden'),
      ...anders(e.andersDanAfgesproken),
    ],
  }),
};
