// Buttons of help and of the end: plan, follow, extend, close, look again, open again. They only translate inputs into commands.

import { EINDES } from '../../domain/toestand.ts';
import type { Stand } from '../../application/handle-command.ts';
import { tekst } from '../../views/kaart.ts';
import type { Waarde } from '../../views/kaart.ts';
import { datumIn, eenVan, geenCollega, geenDatum, gevuld, JA_NEE, medewerkersIn, mist, velden } from './actie.ts';
import type { Actie } from './actie.ts';
import { isVoorgesteld, ontvangstOfVoorstel } from './wegen-antwoorden.ts';

const getypt = (invoer: Readonly<Record<string, string>>, id: string): string => (invoer[id] ?? '').trim();
const naVoorstel = (stand: Stand): string => (isVoorgesteld(stand) ? 'voorstel' : 'casus');

/** A casus that was closed says expressly how it ended. */
function gesloten(stand: Stand): Waarde {
  const { afloop, code } = stand.casus;
  if (afloop.staat === 'nazorg')
    return tekst('ontvangst.sluiten-nazorg', { code, wanneer: { datum: afloop.opvolgenOp } });
  if (afloop.staat === 'gesloten' && afloop.einde === 'vermoeden-weggenomen')
    return tekst('ontvangst.sluiten-weggenomen', { code });
  return ontvangstOfVoorstel('casus-sluiten')(stand);
}

export const HULP_ACTIES: readonly Actie[] = [
  {
    verb: 'hulpplan-vastleggen',
    kaart: 'hulpplan',
    invoer: velden('doelen', 'hulp', 'taken', 'klas', 'ouders', 'casemanager', 'evaluatieOp', 'prognose'),
    naarOpdracht: (invoer, kop) => {
      const [casemanager] = medewerkersIn(invoer['casemanager']);
      const evaluatieOp = datumIn(invoer['evaluatieOp']);
      if (casemanager === undefined) return geenCollega('casemanager');
      if (evaluatieOp === undefined) return geenDatum('evaluatieOp');
      return {
        ...kop,
        type: 'HulpplanVastleggen',
        casemanager,
        evaluatieOp,
        inhoud: { doelen: getypt(invoer, 'doelen'), ...gevuld(invoer, 'hulp', 'taken', 'klas', 'ouders', 'prognose') },
      };
    },
  },
  {
    verb: 'hulp-volgen',
    kaart: 'hulp-volgen',
    invoer: velden('begonnen', 'hoe', 'verwezen'),
    naarOpdracht: (invoer, kop) => {
      const begonnen = eenVan(JA_NEE, invoer['begonnen']);
      if (begonnen === undefined) return mist('begonnen');
      const verwezen = eenVan(JA_NEE, invoer['verwezen']);
      return {
        ...kop,
        type: 'HulpVolgen',
        begonnen: begonnen === 'ja',
        ...(verwezen && { verwezen: verwezen === 'ja' }),
        inhoud: { hoe: getypt(invoer, 'hoe') },
      };
    },
  },
  {
    verb: 'hulp-verlengen',
    kaart: 'hulp-verlengen',
    invoer: velden('evaluatieOp', 'reden'),
    naarOpdracht: (invoer, kop) => {
      const evaluatieOp = datumIn(invoer['evaluatieOp']);
      if (evaluatieOp === undefined) return geenDatum('evaluatieOp');
      return { ...kop, type: 'HulpVerlengen', evaluatieOp, inhoud: { reden: getypt(invoer, 'reden') } };
    },
  },
  {
    verb: 'hulp-afsluiten',
    kaart: 'hulp-afsluiten',
    invoer: velden('hoe', 'reden'),
    naarOpdracht: (invoer, kop) => {
      const hoe = eenVan(['overgedragen', 'gestopt'] as const, invoer['hoe']);
      if (hoe === undefined) return mist('hoe');
      return { ...kop, type: 'HulpAfsluiten', hoe, inhoud: { reden: getypt(invoer, 'reden') } };
    },
  },
  {
    verb: 'opvolging-vastleggen',
    kaart: 'opvolging',
    invoer: velden('uitkomst', 'hoe', 'opnieuwOp'),
    naarOpdracht: (invoer, kop) => {
      const uitkomst = eenVan(['veilig', 'zorgen'] as const, invoer['uitkomst']);
      if (uitkomst === undefined) return mist('uitkomst');
      const opnieuwOp = datumIn(invoer['opnieuwOp']);
      if (opnieuwOp === undefined && getypt(invoer, 'opnieuwOp') !== '') return geenDatum('opnieuwOp');
      return {
        ...kop,
        type: 'OpvolgingVastleggen',
        uitkomst,
        ...(opnieuwOp !== undefined && { opnieuwOp }),
        inhoud: { hoe: getypt(invoer, 'hoe') },
      };
    },
    daarna: (stand) => (stand.casus.afloop.staat === 'lopend' ? 'a2' : naVoorstel(stand)),
    ontvangst: ontvangstOfVoorstel('opvolging-vastleggen'),
  },
  {
    verb: 'casus-sluiten',
    kaart: 'sluiten',
    invoer: velden('einde', 'reden', 'opvolgenOp', 'geenAdvies'),
    naarOpdracht: (invoer, kop) => {
      const einde = eenVan(EINDES, invoer['einde']);
      if (einde === undefined) return mist('einde');
      const opvolgenOp = datumIn(invoer['opvolgenOp']);
      return {
        ...kop,
        type: 'CasusSluiten',
        einde,
        ...(opvolgenOp !== undefined && { opvolgenOp }),
        inhoud: { reden: getypt(invoer, 'reden'), ...gevuld(invoer, 'geenAdvies') },
      };
    },
    daarna: naVoorstel,
    ontvangst: gesloten,
  },
  {
    verb: 'casus-heropenen',
    kaart: 'heropenen',
    invoer: velden(),
    naarOpdracht: (_invoer, kop) => ({ ...kop, type: 'CasusHeropenen' }),
    daarna: () => 'signaal',
  },
];
