// Who the pupil is: said in passing, in a text that stays in no chat, and written down as a read of its own (P-08). It has no card.

import type { Kalender } from '../application/ports.ts';
import type { LeerlingRef } from '../domain/toestand.ts';
import { escapeMarkdown, plainTitle } from '../presentation/markdown.ts';
import { zin } from '../presentation/teksten.ts';
import type { CasusId } from '../shared/ids.ts';
import { findStand, notFound, showCasus } from './bot-kaarten.ts';
import type { Beurt } from './bot-kaarten.ts';
import type { Antwoord } from './gesprekspartner.ts';

/** The name of this read in the inzage. */
const WIE_IS_HET = 'wie-is-het';

function wieIsHet({ initialen, groep, geboortedatum }: LeerlingRef, kalender: Kalender): string {
  const delen = [
    ...(initialen === undefined ? [] : [initialen]),
    ...(groep === undefined ? [] : [zin('wieIsHet.groep', { groep })]),
    ...(geboortedatum === undefined ? [] : [zin('wieIsHet.geboren', { datum: kalender.leesbareDatum(geboortedatum) })]),
  ];
  if (delen.length === 0) return zin('wieIsHet.onbekend');
  return plainTitle(zin('wieIsHet.leerling', { wie: escapeMarkdown(delen.join(', ')) }));
}

/** Only a press hears it: a refresh hears nothing, and a client that can only add to the chat is told why not. */
export async function tellWie(beurt: Beurt, casusId: CasusId | undefined): Promise<Antwoord> {
  if (casusId === undefined || beurt.automatisch) return notFound(beurt);
  const stand = await findStand(beurt, casusId, WIE_IS_HET);
  if (stand === undefined) return notFound(beurt);
  const { casus } = stand;
  // The road for staff knows no pupil; about the wrong child almost nothing is shown (P-11).
  if (casus.pad === 'personeel' || casus.apart !== undefined) return showCasus(beurt, stand, 'casus');
  const tekst = wieIsHet(casus.leerling, beurt.delen.kalender);
  return { soort: 'tekst', tekst, blijvend: zin('wieIsHet.nietHier') };
}
