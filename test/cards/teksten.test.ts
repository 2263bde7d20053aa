// The Dutch of the cards: a text for every code, no word that the house does not use, sentences that stay short.

import { findTekst } from '../../src/presentation/teksten.ts';
import type { Tekstboom } from '../../src/presentation/teksten.ts';
import { ROLLEN } from '../../src/domain/school.ts';
import { STAPPEN } from '../../src/domain/meldcode.ts';
import { WEIGERING_CODES } from '../../src/domain/decision.ts';
import { cardOf, SAMPLES } from '../support/cards/samples.ts';
import { leesbaar } from '../support/huis/chat.ts';

/** ervaring.md: the casus is no dossier, a melding is only the formal report, nobody is judged or threatened. */
const VERBODEN = [
  /\bfout\b/i,
  /\bdossier/i,
  /\bzorgmelding/i,
  /\bnotificatie/i,
  /\bu bent\b/i,
  /\bverplicht veld/i,
  /\bbezorgd\b/i,
  /\bdader/i,
];

describe('Teksten', () => {
  it.each(WEIGERING_CODES)('has a sentence for the refusal %s', (code) => {
    expect(findTekst(`weigering.${code}`)).toEqual(expect.stringMatching(/[.?]$/));
  });
  it.each(ROLLEN)('names the role %s', (rol) => {
    expect(findTekst(`rol.${rol}`)).toEqual(expect.any(String));
  });
  it.each(STAPPEN)('names the step %s', (stap) => {
    expect(findTekst(`stap.${stap}`)).toEqual(expect.any(String));
  });

  function* zinnen(tak: Tekstboom | undefined, pad = ''): Generator<readonly [string, string]> {
    if (typeof tak === 'string') yield [pad, tak];
    else for (const [k, v] of Object.entries(tak ?? {})) yield* zinnen(v, `${pad}.${k}`);
  }
  const alle = ['alle', 'kaarten', 'weigering', 'ontvangst', 'knop', 'nu', 'bericht', 'stand'].flatMap((k) => [
    ...zinnen(findTekst(k), k),
  ]);

  it('uses no word that judges, threatens or belongs to another thing', () => {
    expect(alle.filter(([, zin]) => VERBODEN.some((woord) => woord.test(zin)))).toEqual([]);
  });
  it('keeps its sentences short: at most 25 words', () => {
    const lang = alle.flatMap(([pad, tekst]) =>
      tekst
        .split(/(?<=[.!?:])\s+/)
        .filter((z) => z.split(/\s+/).length > 25)
        .map((z) => `${pad}: ${z}`),
    );
    expect(lang).toEqual([]);
  });
  it('noemt geen wet uit de bron die inmiddels is vervangen [S2-08]', () => {
    const oud = /wet op de jeugdzorg|wet bescherming persoonsgegevens|\bwbp\b/i;
    const getoond = SAMPLES.map((sample) => JSON.stringify(cardOf(sample)));
    expect([...alle.map(([, zin]) => zin), ...getoond].filter((zin) => oud.test(zin))).toEqual([]);
  });
  it('never says meldplicht outside the staff path', () => {
    expect(alle.filter(([pad, zin]) => /meldplicht/i.test(zin) && !pad.includes('personeel'))).toEqual([]);
  });
  it('shows no placeholder on any sample', () => {
    for (const sample of SAMPLES)
      expect(leesbaar(cardOf(sample))).not.toMatch(/undefined|\[object|NaN|(?<!\$)\{[a-z]+\}/);
  });
});
