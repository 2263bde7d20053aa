// Draws the steps of the meldcode from its table, as Mermaid; the README shows it and a test fails when it is stale.

import { MELDCODE, STAPPEN } from '../../src/domain/meldcode.ts';
import type { Rij } from '../../src/domain/meldcode.ts';

const TEKEN: Readonly<Record<Rij['aard'], string>> = {
  verhogen: '▲',
  verlagen: '▼ met z’n tweeën',
  feit: '●',
  plannen: '○',
  bevestigen: '✓',
};
const rijen = Object.entries(MELDCODE);
const commands = (stap: Rij['stap']): string =>
  rijen
    .filter(([, rij]) => rij.stap === stap)
    .map(([naam, rij]) => `${TEKEN[rij.aard]} ${naam}`)
    .join('<br/>');

/** The block between the markers of the README. */
export function diagram(): string {
  const knopen = STAPPEN.map((stap, i) => `  ${stap}["<b>${String(i + 1)} ${stap}</b><br/>${commands(stap)}"]`);
  const pijlen = STAPPEN.slice(1).map((stap, i) => `  ${STAPPEN[i] ?? ''} --> ${stap}`);
  const altijd = `  altijd["<b>altijd</b><br/>${commands('altijd')}"]`;
  return ['```mermaid', 'flowchart TB', ...knopen, altijd, ...pijlen, '```'].join('\n');
}
