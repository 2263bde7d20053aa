// What a message to a colleague is: a kind, a colour, a person or a role; never content. It does not know when it is sent.

import type { TermijnSoort } from './commands/termijn-verstrijken.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import type { Rol } from './rol.ts';

/** Rood rings at once, oranje and grijs wait for a quiet moment, gewoon is an ordinary turn. */
export type Kleur = 'rood' | 'oranje' | 'grijs' | 'gewoon';
export const BERICHT_SOORTEN = [
  'nood',
  'nood-wacht',
  'nood-opgepakt',
  'nood-voorbij',
  'opschaling',
  'aandacht',
  'nieuwe-casus',
  'overleg-gevraagd',
  'overleg-antwoord',
  'overleg-afgewezen',
  'gesprek-gevraagd',
  'casusteam',
  'instemming-gevraagd',
  'instemming-antwoord',
  'ingetrokken',
  'verlaagd',
  'verschil',
  'signaal-erbij',
  'kijk-opnieuw',
  'anders-dan-afgesproken',
  'melding-nodig',
  'melding-overgenomen',
  'melding-gedaan',
  'bezwaar',
  'bevestiging-gevraagd',
  'melding-bevestigd',
  'zelf-bevestigd',
  'melding-vraag',
  'melding-vraag-antwoord',
  'bevestiging-geweigerd',
  'eigen-meldrecht',
  'terugkoppeling',
  'hulpplan',
  'gesloten',
  'heropend',
  'collega-uitgesloten',
  'werkgever',
  'personeelszaak',
  'personeel-stap',
  'niet-aangekomen',
  'herinnering',
  'waarneming',
  'wacht',
  'apart-gezet',
  'apart-beslissen',
  'apart-besloten',
  'inzageverzoek',
  'inzage-beslissen',
  'inzage-besloten',
  'bewaring-beslissen',
  'bewaring-nieuws',
] as const;
/** A reminder, or a question to take over, says which term it is about; the bare kinds stand in older outboxes. */
export type BerichtSoort = (typeof BERICHT_SOORTEN)[number] | `${'herinnering' | 'waarneming'}-${TermijnSoort}`;

export interface Bericht {
  /** A role is resolved when it is delivered, and passes over `behalve` and whoever is involved. */
  readonly aan: { readonly rol: Rol; readonly behalve?: MedewerkerId } | { readonly medewerker: MedewerkerId };
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
  /** Taken over: who has it already or could not be reached. */
  readonly nietNaar?: readonly MedewerkerId[];
}

/** Ids are `b<length of the log after the change>.<number>`: which change a message came from. */
export const wijzigingVan = (berichtId: string): string => berichtId.split('.', 1).join('');
/** The event a message came from, the last of its change; undefined for an id of another shape. */
export const berichtOorzaak = <E>(berichtId: string, gebeurtenissen: readonly E[]): E | undefined =>
  gebeurtenissen[Number(wijzigingVan(berichtId).slice(1)) - 1];
