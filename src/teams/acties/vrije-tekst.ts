// What is asked before a free text is stored: does a name or a number have to stand there (P-20)? It stores nothing and refuses nothing for good.

import { maskeerBsn, zoekGegevens } from '../../domain/persoonsgegevens.ts';
import type { School } from '../../domain/school.ts';
import { tekst } from '../../views/kaart.ts';
import type { Waarde } from '../../views/kaart.ts';

type Velden = Readonly<Record<string, string>>;

/** Verbs of buttons that were pressed again after the question. */
const TOCH = 'toch-';
/** Inputs that people write sentences in. Literal words and names that belong there (who spoke for Veilig Thuis) are left alone. */
const VRIJ: readonly string[] = [
  ...['feit', 'bronOmschrijving', 'interpretatie', 'weerspreekt', 'letsel', 'hulp', 'kinderen'],
  ...['vraag', 'advies', 'besluit', 'met', 'woorden', 'schoolDoet', 'veiligThuisDoet', 'afspraken'],
  ...['reden', 'toelichting', 'geenAdvies', 'wie', 'feiten', 'reactie', 'aanduiding'],
];
/** Where people write as well: literal words, and what stands on a card of its own. */
const OOK: readonly string[] = ['letterlijk', 'wat', 'hoe', 'gedaan', 'doelen', 'taken', 'prognose', 'weging', 'zicht'];
/** Recording that was reported waits for nothing (P-03); what goes to bestuur is about a colleague by name. */
const NIET_BIJ: readonly string[] = [
  'melding-gedaan',
  'personeel',
  'personeel-status',
  'personeelszaak',
  'naar-bestuur',
];
const IS_ID = /^[0-9a-f]{8}-[0-9a-f-]{27}(?:,|$)/;
/** Numbers that somebody else gave: nine digits there are no BSN. */
const NUMMERS: readonly string[] = ['kenmerk', 'nummer', 'ontvanger', 'adviseur'];

/** All that somebody wrote in these inputs, a line each: what cannot be kept here is not lost (P-22). */
export const geschrevenIn = (velden: Velden): string =>
  [...VRIJ, ...OOK]
    .flatMap((id) => (velden[id]?.trim() && !IS_ID.test(velden[id]) ? [velden[id].trim()] : []))
    .join('\n');

/** The verb itself, and whether it was pressed again after the question. */
export const zonderToch = (verb: string): { readonly verb: string; readonly toch: boolean } =>
  verb.startsWith(TOCH) ? { verb: verb.slice(TOCH.length), toch: true } : { verb, toch: false };

/** The same inputs without a readable BSN; `gemaskeerd` when there was one. */
export function zonderBsn(velden: Velden): { readonly velden: Velden; readonly gemaskeerd: boolean } {
  const schoon = Object.fromEntries(
    Object.entries(velden).map(([id, waarde]) => [id, NUMMERS.includes(id) ? waarde : maskeerBsn(waarde)]),
  );
  return { velden: schoon, gemaskeerd: Object.entries(velden).some(([id, waarde]) => schoon[id] !== waarde) };
}

export interface Vraag {
  readonly let: Waarde;
  readonly bij: readonly string[];
}
/** The first thing in a free text that looks like data of a person, as a question; undefined when there is none. */
export function vraagOverGegevens(kaart: string, velden: Velden, school: School): Vraag | undefined {
  if (NIET_BIJ.includes(kaart)) return undefined;
  const bekend = [school.naam, ...school.medewerkers.map((m) => m.naam)];
  for (const id of VRIJ) {
    // C-23: at a school that keeps such names, the source of a signal may have one.
    if (id === 'bronOmschrijving' && school.profiel.namenVanAnderen === 'afgeschermd') continue;
    const waarde = velden[id] ?? '';
    const [gegeven] = IS_ID.test(waarde) ? [] : zoekGegevens(waarde, bekend);
    if (gegeven === undefined) continue;
    const { soort, woorden } = gegeven;
    return { let: tekst('weigering.gegevens-in-tekst', { wat: tekst(`gegevensSoort.${soort}`), woorden }), bij: [id] };
  }
  return undefined;
}
