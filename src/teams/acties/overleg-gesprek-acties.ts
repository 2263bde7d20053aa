// Buttons of step 3. They only translate inputs into commands.

import {
  AFZIEN_GRONDEN,
  GESPREK_UITKOMSTEN,
  GEZAG,
  ONDERTEKEND,
  OUDERS_VOORAF,
  PERSOON_SOORTEN,
} from '../../domain/toestand.ts';
import type { Ondertekend, OudersVooraf } from '../../domain/toestand.ts';
import { tekst } from '../../views/kaart.ts';
import { NIET_GESCHIKT, POGINGEN } from '../../views/overleg-gesprek.ts';
import { datumIn, eenVan, geenDatum, geenMoment, gevuld, mist, momentIn, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

type Invoer = Readonly<Record<string, string>>;
function oudersIn(invoer: Invoer): { readonly ouders?: OudersVooraf } {
  const ouders = eenVan(OUDERS_VOORAF, invoer['ouders']);
  return ouders === undefined ? {} : { ouders };
}
function ondertekendIn(invoer: Invoer): { readonly ondertekend?: Ondertekend } {
  const ondertekend = eenVan(ONDERTEKEND, invoer['ondertekend']);
  return ondertekend === undefined ? {} : { ondertekend };
}
const SOORTEN = PERSOON_SOORTEN.filter((soort) => soort !== 'leerling');

const PLAN: readonly Actie[] = [
  {
    verb: 'persoon-toevoegen',
    kaart: 'persoon',
    invoer: velden('aanduiding', 'soort', 'gezag'),
    naarOpdracht: (invoer, kop) => {
      const gezag = eenVan(GEZAG, invoer['gezag']);
      if (gezag === undefined) return mist('gezag');
      const soort = eenVan(SOORTEN, invoer['soort']) ?? 'ouder';
      return { ...kop, type: 'PersoonToevoegen', soort, gezag, inhoud: { aanduiding: tekstIn(invoer['aanduiding']) } };
    },
    daarna: () => 'gesprek',
  },
  {
    verb: 'gezag-vastleggen',
    kaart: 'gezag',
    invoer: velden('persoon', 'gezag'),
    naarOpdracht: (invoer, kop) => {
      const gezag = eenVan(GEZAG, invoer['gezag']);
      if (gezag === undefined) return mist('gezag');
      return { ...kop, type: 'GezagVastleggen', persoonId: tekstIn(invoer['persoon']), gezag };
    },
    daarna: () => 'gesprek',
  },
  {
    verb: 'gesprek-plannen',
    kaart: 'gesprek-plannen',
    invoer: velden('persoon', 'datum', 'leerkracht', 'ouders', 'redenOuders'),
    naarOpdracht: (invoer, kop) => {
      const datum = datumIn(invoer['datum']);
      if (datum === undefined) return geenDatum('datum');
      const leerkrachtErbij = invoer['leerkracht'] === 'ja';
      return {
        ...kop,
        type: 'GesprekPlannen',
        persoonId: tekstIn(invoer['persoon']),
        datum,
        leerkrachtErbij,
        ...oudersIn(invoer),
        inhoud: gevuld(invoer, 'redenOuders'),
      };
    },
    daarna: () => 'gesprek',
  },
  {
    verb: 'reisdatum-vastleggen',
    kaart: 'reisdatum',
    invoer: velden('datum', 'toelichting'),
    naarOpdracht: (invoer, kop) => {
      const datum = datumIn(invoer['datum']);
      if (datum === undefined) return geenDatum('datum');
      return { ...kop, type: 'ReisdatumVastleggen', datum, inhoud: gevuld(invoer, 'toelichting') };
    },
    daarna: () => 'veilig-thuis',
  },
  {
    verb: 'gesprek-vragen',
    kaart: 'gesprek-plannen',
    invoer: velden('persoon'),
    naarOpdracht: (invoer, kop) => ({ ...kop, type: 'GesprekVragen', persoonId: tekstIn(invoer['persoon']) }),
    daarna: () => 'gesprek',
  },
];

const FEITEN: readonly Actie[] = [
  {
    verb: 'gesprek-vastleggen',
    kaart: 'gesprek-vastleggen',
    invoer: velden(
      'persoon',
      'dag',
      'tijd',
      'reactie',
      'uitkomst',
      'leerkracht',
      'aanwezig',
      'afspraken',
      'ouders',
      'redenOuders',
      'ondertekend',
    ),
    naarOpdracht: (invoer, kop, context) => {
      const gehoudenOp = momentIn(invoer['dag'], invoer['tijd'], context);
      if (gehoudenOp === undefined) return geenMoment(invoer);
      return {
        ...kop,
        type: 'GesprekVastleggen',
        persoonId: tekstIn(invoer['persoon']),
        gehoudenOp,
        leerkrachtErbij: invoer['leerkracht'] === 'ja',
        uitkomst: eenVan(GESPREK_UITKOMSTEN, invoer['uitkomst']) ?? 'weten-het-niet',
        ...oudersIn(invoer),
        ...ondertekendIn(invoer),
        inhoud: { reactie: tekstIn(invoer['reactie']), ...gevuld(invoer, 'aanwezig', 'afspraken', 'redenOuders') },
      };
    },
    daarna: () => 'gesprek',
    ontvangst: ({ casus, record }) => {
      const event = record.gebeurtenissen.findLast((e) => e.type === 'GesprekGehouden');
      const anders = event?.type === 'GesprekGehouden' && event.andersDanAfgesproken;
      return tekst(anders ? 'ontvangst.gesprek-anders' : 'ontvangst.gesprek-vastleggen', { code: casus.code });
    },
  },
  {
    verb: 'gesprekpoging-vastleggen',
    kaart: 'gesprek-niet',
    invoer: velden('persoon', 'wat', 'dag', 'tijd', 'toelichting'),
    naarOpdracht: (invoer, kop, context) => {
      const pogingOp = momentIn(invoer['dag'], invoer['tijd'], context);
      if (pogingOp === undefined) return geenMoment(invoer);
      return {
        ...kop,
        type: 'GesprekpogingVastleggen',
        persoonId: tekstIn(invoer['persoon']),
        pogingOp,
        uitkomst: eenVan(POGINGEN, invoer['wat']) ?? 'geen-reactie',
        inhoud: gevuld(invoer, 'toelichting'),
      };
    },
    daarna: () => 'gesprek',
  },
  {
    verb: 'gesprek-afzien',
    kaart: 'gesprek-niet',
    invoer: velden('persoon', 'grond', 'opnieuwOp', 'reden'),
    naarOpdracht: (invoer, kop) => {
      const basis = { ...kop, type: 'GesprekAfzien', persoonId: tekstIn(invoer['persoon']) } as const;
      const inhoud = { reden: tekstIn(invoer['reden']) };
      if (invoer['grond'] === NIET_GESCHIKT) return { ...basis, uitkomst: { staat: NIET_GESCHIKT }, inhoud };
      const grond = eenVan(AFZIEN_GRONDEN, invoer['grond']);
      if (grond === undefined) return mist('grond');
      const opnieuwOp = datumIn(invoer['opnieuwOp']);
      if (opnieuwOp === undefined) return geenDatum('opnieuwOp');
      return { ...basis, uitkomst: { staat: 'afgezien', grond, opnieuwOp }, inhoud };
    },
    daarna: () => 'gesprek',
    ontvangst: ({ casus }) => {
      const laatste = casus.voorstellen.at(-1)?.wijziging;
      const grond = laatste?.soort === 'gesprek' && laatste.uitkomst.staat === 'afgezien' && laatste.uitkomst.grond;
      const breuk = grond === 'uit-zicht' || grond === 'vertrouwensbreuk-kind';
      return tekst(breuk ? 'ontvangst.gesprek-afzien-breuk' : 'ontvangst.gesprek-afzien', { code: casus.code });
    },
  },
];
export const GESPREK_ACTIES: readonly Actie[] = [...PLAN, ...FEITEN];
