// Buttons of the kindcheck, of people from outside, of the team of a casus and of information that is asked. They only translate inputs into commands.

import { INFORMATIE_VRAGERS } from '../../domain/commands/informatie-verstrekken.ts';
import { GEDEELDE_ZORG, OUDERSIGNALEN, TOESTEMMING } from '../../domain/toestand.ts';
import {
  datumIn,
  eenVan,
  geenDatum,
  geenMoment,
  gevuld,
  JA_NEE,
  medewerkersIn,
  meerVan,
  mist,
  momentIn,
  tekstIn,
  velden,
} from './actie.ts';
import type { Actie } from './actie.ts';
import { tekst } from '../../views/kaart.ts';
import type { Stand } from '../../application/handle-command.ts';

const CODE = /^\d{4}-\d{3,6}$/;

/** The writer said that a child is, or may be, in danger with this parent: the numbers come first (T-22). */
const isGevaar = ({ record }: Stand): boolean =>
  record.gebeurtenissen.findLast((e) => e.type === 'SignaalVastgelegd')?.onveiliger !== 'nee';

const KINDCHECK: readonly Actie[] = [
  {
    verb: 'kindcheck-vastleggen',
    kaart: 'kindcheck',
    invoer: velden('feit', 'onveiliger', 'oudersignalen', 'kinderen', 'gedeeldeZorg', 'hulp', 'dag', 'tijd'),
    naarOpdracht: (invoer, kop, context) => {
      const gezienOp = momentIn(invoer['dag'], invoer['tijd'], context);
      if (gezienOp === undefined) return geenMoment(invoer);
      const onveiliger = eenVan(['ja', 'nee', 'twijfel'] as const, invoer['onveiliger']);
      if (onveiliger === undefined) return mist('onveiliger');
      return {
        ...kop,
        type: 'KindcheckVastleggen',
        gezienOp,
        onveiliger,
        oudersignalen: meerVan(OUDERSIGNALEN, invoer['oudersignalen']),
        gedeeldeZorg: eenVan(GEDEELDE_ZORG, invoer['gedeeldeZorg']) ?? 'weten-we-niet',
        inhoud: { feit: tekstIn(invoer['feit']), ...gevuld(invoer, 'kinderen', 'hulp') },
      };
    },
    daarna: (stand) => (isGevaar(stand) ? 'nood' : 'casus'),
    ontvangst: (stand) =>
      tekst(`ontvangst.${isGevaar(stand) ? 'kindcheck-gevaar' : 'kindcheck-vastleggen'}`, { code: stand.casus.code }),
  },
  {
    verb: 'kind-koppelen',
    kaart: 'kind-koppelen',
    invoer: velden('kind', 'code'),
    naarOpdracht: (invoer, kop) => {
      const casusCode = tekstIn(invoer['code']);
      if (casusCode === '') return mist('code');
      if (!CODE.test(casusCode)) return { fout: 'niet-gevonden', velden: ['code'] };
      return { ...kop, type: 'KindKoppelen', kindId: tekstIn(invoer['kind']), casusCode };
    },
    daarna: () => 'kindcheck',
  },
];

const BUITEN: readonly Actie[] = [
  {
    verb: 'toestemming-vastleggen',
    kaart: 'toestemming',
    invoer: velden('wie', 'antwoord', 'toelichting'),
    naarOpdracht: (invoer, kop) => {
      const wie = tekstIn(invoer['wie']);
      if (wie === '') return mist('wie');
      const antwoord = eenVan(TOESTEMMING, invoer['antwoord']);
      if (antwoord === undefined) return mist('antwoord');
      return { ...kop, type: 'ToestemmingVastleggen', antwoord, inhoud: { wie, ...gevuld(invoer, 'toelichting') } };
    },
    daarna: () => 'bespreking',
  },
  {
    verb: 'bespreking-plannen',
    kaart: 'bespreking',
    invoer: velden('wijze', 'vraag', 'datum', 'metRegisseur'),
    naarOpdracht: (invoer, kop) => {
      const datum = datumIn(invoer['datum']);
      if (datum === undefined && tekstIn(invoer['datum']) !== '') return geenDatum('datum');
      return {
        ...kop,
        type: 'BesprekingPlannen',
        wijze: invoer['wijze'] === 'met-naam' ? 'met-naam' : 'anoniem',
        metRegisseur: invoer['metRegisseur'] === 'ja',
        ...(datum && { datum }),
        inhoud: { vraag: tekstIn(invoer['vraag']) },
      };
    },
  },
  {
    verb: 'casusteam-vormen',
    kaart: 'casusteam',
    invoer: velden('teamleden'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'CasusteamVormen',
      teamleden: medewerkersIn(invoer['teamleden']),
    }),
  },
  {
    verb: 'informatie-verstrekken',
    kaart: 'informatieverzoek',
    invoer: velden('vrager', 'naam', 'teruggebeld', 'vraag', 'feiten', 'oudersVerteld', 'reden'),
    naarOpdracht: (invoer, kop) => {
      const teruggebeld = eenVan(JA_NEE, invoer['teruggebeld']);
      if (teruggebeld === undefined) return mist('teruggebeld');
      const oudersVerteld = eenVan(JA_NEE, invoer['oudersVerteld']);
      if (oudersVerteld === undefined) return mist('oudersVerteld');
      return {
        ...kop,
        type: 'InformatieVerstrekken',
        vrager: eenVan(INFORMATIE_VRAGERS, invoer['vrager']) ?? 'veilig-thuis',
        teruggebeld: teruggebeld === 'ja',
        oudersVerteld: oudersVerteld === 'ja',
        inhoud: {
          vraag: tekstIn(invoer['vraag']),
          feiten: tekstIn(invoer['feiten']),
          ...gevuld(invoer, 'naam', 'reden'),
        },
      };
    },
  },
];
export const BUITEN_ACTIES: readonly Actie[] = [...KINDCHECK, ...BUITEN];
