// Buttons around melding and the timeline. They only translate inputs into commands.

import { z } from 'zod';

import { BEZWAAR_UITKOMSTEN, openBezwaren } from '../../domain/commands/bezwaar-wegen.ts';
import type { VerbergGrond } from '../../domain/toestand.ts';
import { BRONNEN, VERBERG_GRONDEN } from '../../domain/toestand.ts';
import { AANVULBAAR, nogLeeg } from '../../views/melding-aanvullen.ts';
import {
  OPGEVAT,
  REACTIES,
  VERTEL_GRONDEN,
  VERTEL_STATEN,
  WIJZEN,
  isOuderTeVertellen,
} from '../../views/melding-doen.ts';
import { MOMENT, toMoment } from '../../shared/ids.ts';
import { tekst } from '../../views/kaart.ts';
import { eenVan, gevuld, medewerkersIn, mist, momentIn, tekstIn, velden } from './actie.ts';
import type { Actie, InvoerFout } from './actie.ts';
import { meldingIn, TERUG_ACTIES } from './melding-terug-acties.ts';

type Invoer = Parameters<Actie['naarOpdracht']>[0];
type Verteluitkomst =
  | { readonly staat: 'verteld'; readonly reactie: (typeof REACTIES)[number] }
  | { readonly staat: 'niet-verteld'; readonly grond: (typeof VERTEL_GRONDEN)[number] }
  | { readonly staat: 'niet-bereikt' };

/** What was chosen on telling, or which half of it is missing. */
function vertelUitkomst(invoer: Invoer): Verteluitkomst | InvoerFout {
  const staat = eenVan(VERTEL_STATEN, invoer['staat']);
  const reactie = eenVan(REACTIES, invoer['reactie']);
  const grond = eenVan(VERTEL_GRONDEN, invoer['grond']);
  if (staat === 'verteld') return reactie ? { staat, reactie } : mist('reactie');
  if (staat === 'niet-verteld') return grond ? { staat, grond } : mist('grond');
  return staat ? { staat } : mist('staat');
}

/** `s3 zelf 2026-03-12T13:05:00.000Z`: what is corrected, with the source and moment that the correction keeps. */
const signaalkeuze = z
  .string()
  .transform((waarde) => waarde.split(' '))
  .pipe(z.tuple([z.string().regex(/^s\d{1,4}$/), z.enum(BRONNEN), z.string().regex(MOMENT).transform(toMoment)]));

const verborgenIn = (gekozen: string | undefined): { readonly verborgen?: VerbergGrond } => {
  const verborgen = eenVan(VERBERG_GRONDEN, gekozen);
  return verborgen === undefined ? {} : { verborgen };
};
const wijzeIn = (gekozen: string | undefined): { readonly wijze?: (typeof WIJZEN)[number] } => {
  const wijze = eenVan(WIJZEN, gekozen);
  return wijze === undefined ? {} : { wijze };
};
function opgevatIn<T extends string>(codes: readonly T[], gekozen: string | undefined): { readonly opgevat?: T } {
  const opgevat = eenVan(codes, gekozen);
  return opgevat === undefined ? {} : { opgevat };
}
const MELDEN: readonly Actie[] = [
  {
    verb: 'melding-overnemen',
    kaart: 'casus',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({ ...kop, type: 'MeldingOvernemen' }),
    daarna: () => 'melding',
  },
  {
    verb: 'melding-vastleggen',
    kaart: 'melding-gedaan',
    invoer: velden('melder', 'wijze', 'opgevat', 'dag', 'tijd', 'ontvanger', 'kenmerk', 'toelichting', 'verborgen'),
    naarOpdracht: (invoer, kop, context) => ({
      ...kop,
      type: 'MeldingVastleggen',
      ...verborgenIn(invoer['verborgen']),
      melder: medewerkersIn(invoer['melder']).at(0) ?? kop.door,
      ...wijzeIn(invoer['wijze']),
      ...opgevatIn(OPGEVAT, invoer['opgevat']),
      // A slip in the day never stands in the way of this record (P-03).
      gemeldOp: momentIn(invoer['dag'], invoer['tijd'], context) ?? context.nu,
      inhoud: gevuld(invoer, 'ontvanger', 'kenmerk', 'toelichting'),
    }),
    daarna: ({ casus, record }) =>
      record.gebeurtenissen.at(-1)?.type === 'MeldingGedaan' && isOuderTeVertellen(casus)
        ? 'ouders-vertellen'
        : 'casus',
    ontvangst: ({ casus, record }) => {
      const { code } = casus;
      if (record.gebeurtenissen.at(-1)?.type !== 'MeldingGedaan') return tekst('ontvangst.vtAdvies', { code });
      return { samen: [tekst('ontvangst.melding-vastleggen', { code }), nogLeeg(casus)] };
    },
  },
  {
    verb: 'melding-aanvullen',
    kaart: 'melding-aanvullen',
    invoer: velden('melding', 'wijze', 'opgevat', 'ontvanger', 'kenmerk'),
    naarOpdracht: (invoer, kop) => {
      const antwoord = { ...wijzeIn(invoer['wijze']), ...opgevatIn(AANVULBAAR, invoer['opgevat']) };
      const inhoud = gevuld(invoer, 'ontvanger', 'kenmerk');
      if (Object.keys({ ...antwoord, ...inhoud }).length === 0) return mist('opgevat');
      return { ...kop, type: 'MeldingAanvullen', meldingId: meldingIn(invoer), ...antwoord, inhoud };
    },
  },
  {
    verb: 'melding-vertellen',
    kaart: 'ouders-vertellen',
    invoer: velden('persoon', 'staat', 'reactie', 'grond', 'toelichting'),
    naarOpdracht: (invoer, kop) => {
      const uitkomst = vertelUitkomst(invoer);
      if ('fout' in uitkomst) return uitkomst;
      const inhoud = gevuld(invoer, 'toelichting');
      return { ...kop, type: 'MeldingVertellen', persoonId: invoer['persoon'] ?? '', uitkomst, inhoud };
    },
    daarna: ({ casus }) => (isOuderTeVertellen(casus) ? 'ouders-vertellen' : 'casus'),
  },
  {
    verb: 'bezwaar-wegen',
    kaart: 'bezwaar',
    invoer: velden('persoon', 'gedaan', 'weging', 'uitkomst'),
    naarOpdracht: (invoer, kop) => {
      const uitkomst = eenVan(BEZWAAR_UITKOMSTEN, invoer['uitkomst']);
      if (uitkomst === undefined) return mist('uitkomst');
      const inhoud = { gedaan: tekstIn(invoer['gedaan']), ...gevuld(invoer, 'weging') };
      return { ...kop, type: 'BezwaarWegen', persoonId: invoer['persoon'] ?? '', uitkomst, inhoud };
    },
    daarna: ({ casus }) => (openBezwaren(casus).length > 0 ? 'bezwaar' : 'casus'),
  },
];

const BEVESTIGEN: readonly Actie[] = [
  {
    verb: 'melding-bevestigen',
    kaart: 'melding-bevestigen',
    invoer: velden('melding'),
    naarOpdracht: (invoer, kop) => ({ ...kop, type: 'MeldingBevestigen', meldingId: meldingIn(invoer) }),
  },
  {
    verb: 'melding-bevragen',
    kaart: 'melding-vraag',
    invoer: velden('bericht', 'melding'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'MeldingBevragen',
      meldingId: meldingIn(invoer),
      inhoud: { tekst: tekstIn(invoer['bericht']) },
    }),
  },
  {
    verb: 'meldingvraag-beantwoorden',
    kaart: 'melding-vraag',
    invoer: velden('bericht', 'melding'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'MeldingvraagBeantwoorden',
      meldingId: meldingIn(invoer),
      inhoud: { tekst: tekstIn(invoer['bericht']) },
    }),
  },
  {
    verb: 'bevestiging-weigeren',
    kaart: 'bevestiging-weigeren',
    invoer: velden('reden'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'BevestigingWeigeren',
      inhoud: { reden: tekstIn(invoer['reden']) },
    }),
  },
];

const CORRIGEREN: readonly Actie[] = [
  {
    verb: 'signaal-corrigeren',
    kaart: 'signaal-corrigeren',
    invoer: velden('signaal', 'feit'),
    naarOpdracht: (invoer, kop) => {
      const keuze = signaalkeuze.safeParse(invoer['signaal']);
      if (!keuze.success) return { fout: 'signaal-onbekend', velden: ['signaal'] };
      const [corrigeert, bron, gezienOp] = keuze.data;
      return {
        ...kop,
        type: 'SignaalVastleggen',
        bron,
        gezienOp,
        kenmerken: [],
        vormen: [],
        corrigeert,
        heropenen: false,
        inhoud: { feit: tekstIn(invoer['feit']) },
      };
    },
    daarna: () => 'tijdlijn',
  },
];

export const MELDING_ACTIES: readonly Actie[] = [...MELDEN, ...BEVESTIGEN, ...TERUG_ACTIES, ...CORRIGEREN];
