// Buttons of the second person and of step 5: agree or not, B2, not following an advice. They only translate inputs into commands.

import { HULPVEREISTEN } from '../../domain/afwegingskader.ts';
import type { Hulpvereisten } from '../../domain/afwegingskader.ts';
import { isMeldingNodig, uitkomstVan } from '../../domain/stand.ts';
import type { Stand } from '../../application/handle-command.ts';
import { naAntwoord } from '../../views/wegen-delen.ts';
import { datumIn, eenVan, geenDatum, geenMoment, gevuld, JA_NEE, mist, momentIn, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';
import { isVoorgesteld, ontvangstOfVoorstel } from './wegen-antwoorden.ts';

/** What comes after a second person agreed: the next question while it is weighed, otherwise the casus. */
const naInstemming = ({ casus, school }: Stand): string => {
  if (casus.afloop.staat !== 'lopend' || casus.hulp.staat !== 'geen') return 'casus';
  return uitkomstVan(casus, school.profiel).melden === 'open' ? naAntwoord(casus, school) : 'besluit-melden';
};
/** Melden goes first; then a plan for the help that was found possible; a contradiction is shown (E-09). */
function naHulpbesluit(stand: Stand): string {
  const { casus, school } = stand;
  if (isVoorgesteld(stand)) return 'voorstel';
  const uitkomst = uitkomstVan(casus, school.profiel);
  if (uitkomst.melden === 'ja' && uitkomst.regel === 'E-09') return 'besluit-melden';
  if (isMeldingNodig(casus, school.profiel)) return 'casus';
  return casus.hulpbesluit?.antwoord === 'ja' && casus.hulp.staat === 'geen' ? 'hulpplan' : 'casus';
}

export const BESLUIT_ACTIES: readonly Actie[] = [
  {
    verb: 'instemming-geven',
    kaart: 'voorstel',
    invoer: velden('voorstelId', 'redenEens'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'InstemmingGeven',
      voorstelId: invoer['voorstelId'] ?? '',
      via: 'collega',
      inhoud: { reden: tekstIn(invoer['redenEens']) },
    }),
    daarna: naInstemming,
  },
  {
    verb: 'instemming-veilig-thuis',
    kaart: 'voorstel',
    invoer: velden('eigenVoorstelId', 'adviseur', 'dag', 'tijd'),
    naarOpdracht: (invoer, kop, context) => {
      const gebeldOp = momentIn(invoer['dag'], invoer['tijd'], context);
      if (gebeldOp === undefined) return geenMoment(invoer);
      const adviseur = tekstIn(invoer['adviseur']);
      return {
        ...kop,
        type: 'InstemmingGeven',
        voorstelId: invoer['eigenVoorstelId'] ?? '',
        via: 'veilig-thuis',
        gebeldOp,
        // The adviser's agreement is the reason; a high bar asks for one in words.
        inhoud: { reden: adviseur, adviseur },
      };
    },
    daarna: naInstemming,
  },
  {
    verb: 'instemming-weigeren',
    kaart: 'voorstel',
    invoer: velden('voorstelId', 'redenNiet'),
    naarOpdracht: (invoer, kop) => ({
      ...kop,
      type: 'InstemmingWeigeren',
      voorstelId: invoer['voorstelId'] ?? '',
      inhoud: { reden: tekstIn(invoer['redenNiet']) },
    }),
  },
  {
    verb: 'voorstel-intrekken',
    kaart: 'voorstel',
    invoer: velden('eigenVoorstelId'),
    naarOpdracht: (invoer, kop) => ({ ...kop, type: 'VoorstelIntrekken', voorstelId: invoer['eigenVoorstelId'] ?? '' }),
  },
  {
    verb: 'hulpbesluit-nemen',
    kaart: 'besluit-hulp',
    invoer: velden('vereisten', 'antwoord', 'toelichting', 'geenAdvies'),
    naarOpdracht: (invoer, kop) => {
      const antwoord = eenVan(JA_NEE, invoer['antwoord']);
      if (antwoord === undefined) return mist('antwoord');
      const gekozen = (invoer['vereisten'] ?? '').split(',');
      return {
        ...kop,
        type: 'HulpbesluitNemen',
        antwoord,
        vereisten: Object.fromEntries(HULPVEREISTEN.map((v) => [v, gekozen.includes(v)])) as Hulpvereisten,
        inhoud: { toelichting: tekstIn(invoer['toelichting']), ...gevuld(invoer, 'geenAdvies') },
      };
    },
    daarna: naHulpbesluit,
    ontvangst: ontvangstOfVoorstel('hulpbesluit-nemen'),
  },
  {
    verb: 'advies-afwijken',
    kaart: 'advies-afwijken',
    invoer: velden('reden', 'opnieuwOp'),
    naarOpdracht: (invoer, kop) => {
      const opnieuwOp = datumIn(invoer['opnieuwOp']);
      if (opnieuwOp === undefined) return geenDatum('opnieuwOp');
      return { ...kop, type: 'AdviesAfwijken', opnieuwOp, inhoud: { reden: tekstIn(invoer['reden']) } };
    },
    daarna: () => 'advies-afwijken',
  },
];
