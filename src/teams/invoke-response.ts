// The only bodies that Teams accepts as an answer to a press on a card. It does not know what is answered.

import { assertNever } from '../shared/assert-never.ts';
import type { Antwoord } from './gesprekspartner.ts';

export interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The body that shows `antwoord`: a card replaces the card, a text is shown shortly and stays in no chat. */
export function toInvokeBody(antwoord: Exclude<Antwoord, { readonly soort: 'niets' }>): InvokeBody {
  switch (antwoord.soort) {
    case 'kaart':
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: antwoord.kaart };
    case 'tekst':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: antwoord.tekst };
    default:
      return assertNever(antwoord);
  }
}

/** The body of a refused press: a bare code, for which Teams shows its own general text. */
export function toInvokeError(statusCode: 400 | 403): InvokeBody {
  const code = statusCode === 400 ? 'BadRequest' : 'Forbidden';
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message: '' } };
}
