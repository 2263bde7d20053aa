// The question before a free text is stored (P-20), on the card that it was typed on. It stores nothing.

import type { School } from '../domain/school.ts';
import type { CasusId } from '../shared/ids.ts';
import type { Actie } from './acties/actie.ts';
import { vraagOverGegevens } from './acties/vrije-tekst.ts';
import { findStand, showCasus, showLos } from './bot-kaarten.ts';
import type { Beurt } from './bot-kaarten.ts';
import type { Antwoord } from './gesprekspartner.ts';

/**
 * The same card with the question and all that was `getypt`; its button goes through when it is pressed again. Only what the button
 * reads (`gelezen`) is asked about. Undefined when there is nothing to ask, or when this person has no such casus: then the command
 * says so.
 */
export async function askOverGegevens(
  beurt: Beurt,
  { kaart, verb }: Pick<Actie, 'kaart' | 'verb'>,
  { getypt, gelezen }: Readonly<Record<'getypt' | 'gelezen', Readonly<Record<string, string>>>>,
  casusId: CasusId,
  school: School,
): Promise<Antwoord | undefined> {
  const vraag = vraagOverGegevens(kaart, gelezen, school);
  if (vraag === undefined) return undefined;
  const melder = { ...vraag, toch: verb };
  const stand = await findStand(beurt, casusId, kaart);
  if (stand !== undefined) return showCasus(beurt, stand, kaart, getypt, melder);
  return kaart === 'zorgen' ? showLos(beurt, kaart, { velden: getypt, melder, casusId }) : undefined;
}
