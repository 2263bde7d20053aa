// Which inputs a refusal is about, so that the card can name them. It knows ids of inputs and codes of refusals, no sentence and no card.

import type { WeigeringCode } from '../../domain/decision.ts';
import { MAX_TEKST } from '../../domain/opdracht.ts';

type Invoer = Readonly<Record<string, string>>;

const MOMENT = ['dag', 'tijd'];
/** Inputs that a rule can refuse, by the ids that all cards share; of texts that are missing the first one counts. */
const BIJ: Partial<Record<WeigeringCode, readonly string[]>> = {
  'antwoord-ontbreekt': ['zicht', 'adviseur', 'ouders', 'geborgd'],
  'tekst-ontbreekt': [
    ...['aanduiding', 'reactie', 'feit', 'vraag', 'feiten', 'advies', 'woorden', 'doelen', 'hoe', 'wat', 'bericht'],
    ...['redenNiet', 'redenBewaren', 'redenOpheffen', 'reden', 'gedaan', 'aanduiding'],
  ],
  'reden-ontbreekt': ['redenEens', 'toelichting', 'weging', 'redenOuders', 'reden'],
  'datum-ongeldig': [
    'datum',
    'opnieuwOp',
    'evaluatieOp',
    'opvolgenOp',
    'weerOp',
    'gegevenOp',
    'vertrekOp',
    'gesprokenOp',
    'tot',
  ],
  'moment-in-toekomst': MOMENT,
  'persoon-onbekend': ['persoon', 'kind'],
  'collega-onbekend': ['aan', 'collega', 'casemanager', 'wie', 'terug', 'contact', 'teamleden', 'beller'],
  'toestemming-ontbreekt': ['wijze'],
  'grond-past-niet': ['grond'],
  'leerkracht-niet-bij-gesprek': ['leerkracht'],
  'leerkracht-bij-gesprek': ['leerkracht'],
};
const isLeeg = (invoer: Invoer, id: string): boolean => (invoer[id] ?? '').trim() === '';

/** Inputs whose text does not fit in one field. */
export const teLang = (invoer: Invoer): readonly string[] =>
  Object.keys(invoer).filter((id) => (invoer[id] ?? '').length > MAX_TEKST);

/** What a press said was wrong: the empty ones of these inputs, or all of them when each holds something. */
export function genoemd(velden: readonly string[], invoer: Invoer): readonly string[] {
  const leeg = velden.filter((id) => isLeeg(invoer, id));
  return leeg.length > 0 ? leeg : velden;
}

/** What a rule found wrong: the inputs of this press that its code can be about; none when it is about something else. */
export function veldenBij(code: WeigeringCode, invoer: Invoer): readonly string[] {
  if (code === 'tekst-te-lang') return teLang(invoer);
  const hier = (BIJ[code] ?? []).filter((id) => Object.hasOwn(invoer, id));
  return code.endsWith('-ontbreekt') ? hier.filter((id) => isLeeg(invoer, id)).slice(0, 1) : hier;
}
