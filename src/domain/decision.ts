// What a rule answers: accepted with facts, or refused with a code. It knows no rule itself.

import type { MedewerkerId, Moment } from '../shared/ids.ts';
import type { Rol } from './school.ts';

export const WEIGERING_CODES = [
  'niet-gevonden',
  'rol-past-niet',
  'bestaat-al',
  'verouderd',
  'al-gedaan',
  'casus-gesloten',
  'casus-vol',
  'niet-op-dit-pad',
  'nog-niet-mogelijk',
  'tekst-ontbreekt',
  'tekst-te-lang',
  'moment-in-toekomst',
  'datum-ongeldig',
  'signaal-ontbreekt',
  'overleg-ontbreekt',
  'ouder-ontbreekt',
  'gesprek-ontbreekt',
  'afweging-ontbreekt',
  'antwoord-ontbreekt',
  'veilig-thuis-eerst',
  'veilig-thuis-advies-ontbreekt',
  'aandachtsfunctionaris-nodig',
  'eerst-onveiligheid-wegen',
  'tweede-persoon-nodig',
  'voorstel-onbekend',
  'signaal-onbekend',
  'persoon-onbekend',
  'overleg-onbekend',
  'melding-onbekend',
  'collega-onbekend',
  'toestemming-ontbreekt',
  'grond-past-niet',
  'leerkracht-niet-bij-gesprek',
  'leerkracht-bij-gesprek',
  'melding-eerst',
  'bevestiging-eerst',
  'evaluatie-eerst',
  'hulpplan-ontbreekt',
  'hulp-niet-begonnen',
  'hulp-niet-de-uitkomst',
  'hulp-loopt-nog',
  'verlenging-op',
  'reden-ontbreekt',
  'eigen-melding',
  'staat-apart',
  'eerst-afhandelen',
  'verkeerd-kind-apart',
  'verzoek-onbekend',
  'stuk-onbekend',
  'stukken-open',
  'besluit-eerst',
  'uitstel-te-laat',
  'bewaarplicht',
  'casus-vernietigd',
  'school-in-voorbereiding',
  'casus-gaat-door',
  'vertrouwensinspecteur-eerst',
  'aangifte-eerst',
  'tweede-van-buiten',
] as const;
/** Each code has one text in cards/teksten and one test. */
export type WeigeringCode = (typeof WEIGERING_CODES)[number];

export interface Weigering {
  readonly code: WeigeringCode;
  /** Who could do it, so that the card can offer to ask that person. */
  readonly rol?: Rol;
  /** With `al-gedaan`: who did it, and when (P-22). */
  readonly eerder?: { readonly door: MedewerkerId; readonly op: Moment };
}
export type Decision<E> =
  | { readonly soort: 'aanvaard'; readonly gebeurtenissen: readonly E[] }
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering };

export const accepted = <E>(...gebeurtenissen: readonly E[]): Decision<E> => ({ soort: 'aanvaard', gebeurtenissen });
export const refused = (code: WeigeringCode, rol?: Rol): Decision<never> => ({
  soort: 'geweigerd',
  weigering: rol === undefined ? { code } : { code, rol },
});
/** What was asked is done already: the answer names who did it and when (P-22). */
export const alreadyDone = ({ door, op }: { readonly door: MedewerkerId; readonly op: Moment }): Decision<never> => ({
  soort: 'geweigerd',
  weigering: { code: 'al-gedaan', eerder: { door, op } },
});
