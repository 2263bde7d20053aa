// What a message to a colleague is: a kind, a colour, a person or a role; never content. It does not know when it is sent.

import type { TermijnSoort } from './commands/termijn-verstrijken.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import type { Rol } from './rol.ts';

/** Rood rings at once, oranje and grijs wait for a quiet moment, gewoon is an ordinary turn. */
export type Kleur = 'rood' | 'oranje' | 'grijs' | 'gewoon';
export const BERICHT_SOORTEN = [
  'nood',
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
  'herinnering',
  'waarneming',
] as const;
/** A reminder, or a question to take over, says which term it is about; the bare kinds stand in older outboxes. */
export type BerichtSoort = (typeof BERICHT_SOORTEN)[number] | `${'herinnering' | 'waarneming'}-${TermijnSoort}`;

export interface Bericht {
  /** A role is resolved when it is delivered, and passes over `behalve` and whoever is involved. */
  readonly aan: { readonly rol: Rol; readonly behalve?: MedewerkerId } | { readonly medewerker: MedewerkerId };
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
}
