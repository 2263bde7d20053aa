// What may never come back from the bot, whatever was sent. It sends nothing.

import { elementen } from '../huis/elementen.ts';
import { LINK } from './nasty.ts';

const STATUSSEN = [200, 400, 401, 403, 413, 429, 501];
const BINNENKANT = /\bat .+\.(?:ts|js|mjs):\d+|node_modules|node:internal|TypeError|SyntaxError|ZodError|SQLITE_/;
/** A Markdown link or picture to the address of the attacker; with a backslash before it, it is plain text. */
const LINK_OP_KAART = new RegExp(`(?<!\\\\)\\]\\(${LINK.replace('://', ':\\u200b?//')}`);
const HTML = /<(?:a|script|img)\b/i;
const TEKSTVELDEN = ['text', 'title', 'label', 'value', 'placeholder', 'altText', 'speak', 'fallbackText'];

/** What is wrong with a card that somebody got to see; `value` of an input shows plain text and is left out. */
export function wrongOnCard(kaart: unknown): readonly string[] {
  return [...elementen(kaart)].flatMap((e) =>
    TEKSTVELDEN.flatMap((veld) => {
      const tekst = e[veld];
      if (typeof tekst !== 'string' || (veld === 'value' && 'id' in e)) return [];
      if (LINK_OP_KAART.test(tekst)) return [`a live link in ${veld}`];
      return HTML.test(tekst.replace(/\\</g, '')) ? [`live HTML in ${veld}`] : [];
    }),
  );
}

/** The card in an answer to a press, if there is one; throws for what is no JSON. */
function cardIn(body: string): unknown {
  if (body === '') return undefined;
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null && 'value' in parsed ? parsed.value : undefined;
}

/** One answer: what is wrong with it, and the card in it. */
export function lookAt(status: number, body: string): { readonly wrong: readonly string[]; readonly kaart?: unknown } {
  const found = STATUSSEN.includes(status) ? [] : [`status ${String(status)}`];
  if (BINNENKANT.test(body)) return { wrong: [...found, 'the inside of the program'] };
  try {
    const kaart = cardIn(body);
    return { wrong: [...found, ...wrongOnCard(kaart)], kaart };
  } catch {
    return { wrong: [...found, 'an answer that is no JSON'] };
  }
}
