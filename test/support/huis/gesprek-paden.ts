// Ways through step 3 that several journeys share, at schools with settings of their own. It asserts nothing.

import type { Chat } from './chat.ts';
import { startHuis } from './huis.ts';
import type { TestHuis } from './huis.ts';
import { begint, opent, voegtToe } from './paden.ts';
import { schoolMetProfiel } from './school.ts';

/** A house whose first school has these settings. */
export const opSchool = (profiel: Readonly<Record<string, unknown>>): Promise<TestHuis> =>
  startHuis({ scholen: schoolMetProfiel(profiel) });
/** A casus of Anna with the pupil (p1) and the mother (p2). */
export async function metMoeder(huis: TestHuis, zorgen: Readonly<Record<string, string>> = {}): Promise<Chat> {
  const anna = await huis.chat('Anna');
  await begint(anna, 'Hij durft niet naar huis.', zorgen);
  await voegtToe(anna, 'moeder');
  return anna;
}
/** Opens the preparation of a talk with this person, and answers what can be read there. */
export async function bereidtVoor(chat: Chat, persoon: string): Promise<string> {
  await opent(chat, 'gesprek');
  await chat.drukt('Plan of bereid voor', { persoon });
  return chat.tekst();
}
