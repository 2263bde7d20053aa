// Buttons of the road for somebody who works or helps at school. They only translate inputs into commands.

import { PERSONEEL_UITKOMSTEN } from '../../domain/toestand.ts';
import { tekst } from '../../views/kaart.ts';
import { AARD, STAPPEN_BESTUUR } from '../../views/overleg-personeel.ts';
import { datumIn, eenVan, geenDatum, gevuld, medewerkersIn, mist, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

export const PERSONEEL_ACTIES: readonly Actie[] = [
  {
    verb: 'personeelssignaal-vastleggen',
    kaart: 'personeel',
    invoer: velden('aard', 'feit', 'overWie', 'school'),
    naarOpdracht: (invoer, kop) => {
      const aard = eenVan(AARD, invoer['aard']);
      if (aard === undefined) return mist('aard');
      const inhoud = { feit: tekstIn(invoer['feit']) };
      const uitgesloten = medewerkersIn(invoer['overWie']);
      return { ...kop, type: 'PersoneelssignaalVastleggen', aard, uitgesloten, inhoud };
    },
    daarna: () => 'personeel-status',
  },
  {
    verb: 'personeelssignaal-erbij',
    kaart: 'personeel-status',
    invoer: velden('aard', 'feit'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'PersoneelssignaalVastleggen',
      aard: eenVan(AARD, invoer['aard']) ?? 'geweld',
      inhoud: { feit: tekstIn(invoer['feit']) },
    }),
    daarna: () => 'personeel-status',
  },
  {
    verb: 'bestuur-ingelicht',
    kaart: 'personeel-status',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({
      ...kop,
      type: 'PersoneelsstapVastleggen',
      stap: 'bestuur-ingelicht',
      inhoud: {},
    }),
    daarna: () => 'personeel-status',
  },
  {
    verb: 'personeelsstap-vastleggen',
    kaart: 'personeelszaak',
    invoer: velden('stap', 'toelichting'),
    naarOpdracht: (invoer, kop) => {
      const stap = eenVan(STAPPEN_BESTUUR, invoer['stap']);
      if (stap === undefined) return mist('stap');
      return { ...kop, type: 'PersoneelsstapVastleggen', stap, inhoud: gevuld(invoer, 'toelichting') };
    },
    daarna: () => 'personeelszaak',
  },
  {
    verb: 'personeelszaak-afronden',
    kaart: 'personeelszaak',
    invoer: velden('uitkomst', 'reden', 'inspecteur', 'gesprokenOp'),
    naarOpdracht: (invoer, kop) => {
      const uitkomst = eenVan(PERSONEEL_UITKOMSTEN, invoer['uitkomst']);
      if (uitkomst === undefined) return mist('uitkomst');
      const inhoud = { reden: tekstIn(invoer['reden']), ...gevuld(invoer, 'inspecteur') };
      const gesprokenOp = datumIn(invoer['gesprokenOp']);
      if (inhoud.inspecteur !== undefined && gesprokenOp === undefined) return geenDatum('gesprokenOp');
      return { ...kop, type: 'PersoneelszaakAfronden', uitkomst, ...(gesprokenOp && { gesprokenOp }), inhoud };
    },
    daarna: () => 'personeelszaak',
    ontvangst: ({ casus }) => tekst(`personeel.ontvangst.${casus.personeel?.afgerond ? 'afgerond' : 'voorgesteld'}`),
  },
  {
    verb: 'personeelszaak-instemmen',
    kaart: 'personeelszaak',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({ ...kop, type: 'PersoneelszaakInstemmen' }),
    daarna: () => 'personeelszaak',
  },
  {
    verb: 'pad-terugdraaien',
    kaart: 'personeel-status',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({ ...kop, type: 'PadTerugdraaien', naar: 'meldcode' }),
    daarna: () => 'uitsluiten',
  },
  {
    verb: 'naar-bestuur',
    kaart: 'naar-bestuur',
    invoer: velden('aard'),
    naarOpdracht: (invoer, kop) => {
      const aard = eenVan(AARD, invoer['aard']);
      return aard === undefined ? mist('aard') : { ...kop, type: 'PadTerugdraaien', naar: 'personeel', aard };
    },
    daarna: () => 'personeel-status',
  },
];
