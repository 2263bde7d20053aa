// Counts what the recogniser makes of the sixty sentences. It judges nothing.

import { maskeerBsn, zoekGegevens } from '../../../src/domain/persoonsgegevens.ts';
import type { Zin } from './zinnen.ts';

/** What is seen in a sentence, as a person would notice it: the question that is asked, or a number that was made unreadable. */
export const gezienIn = ({ tekst }: Zin): readonly string[] => [
  ...(maskeerBsn(tekst) === tekst ? [] : ['bsn']),
  ...zoekGegevens(maskeerBsn(tekst)).map(({ soort }) => soort),
];

export interface Uitslag {
  readonly geraakt: readonly Zin[];
  readonly gemist: readonly Zin[];
  readonly stil: readonly Zin[];
  /** Asked about, without a reason. */
  readonly vals: readonly Zin[];
}
/** `geraakt` means: the right kind, in the right sentence. */
export function uitslagVan(zinnen: readonly Zin[]): Uitslag {
  const met = zinnen.filter(({ soort }) => soort !== undefined);
  const zonder = zinnen.filter(({ soort }) => soort === undefined);
  const isGeraakt = (zin: Zin): boolean => gezienIn(zin).includes(zin.soort ?? '');
  return {
    geraakt: met.filter(isGeraakt),
    gemist: met.filter((zin) => !isGeraakt(zin)),
    stil: zonder.filter((zin) => gezienIn(zin).length === 0),
    vals: zonder.filter((zin) => gezienIn(zin).length > 0),
  };
}

const lijst = (kop: string, zinnen: readonly Zin[]): string =>
  zinnen.length === 0
    ? ''
    : `${kop}:\n${zinnen.map(({ soort, tekst }) => `  [${soort ?? '-'}] ${tekst.replaceAll('\n', ' / ')}`).join('\n')}\n`;

/** For a person: the figures, and every sentence that went wrong. */
export const verslag = ({ geraakt, gemist, stil, vals }: Uitslag): string =>
  [
    `${String(geraakt.length + gemist.length)} sentences with data of a person: ${String(geraakt.length)} seen, ${String(gemist.length)} missed`,
    `${String(stil.length + vals.length)} harmless sentences: ${String(stil.length)} left alone, ${String(vals.length)} asked about`,
    lijst('seen', geraakt),
    lijst('missed', gemist),
    lijst('asked about without a reason', vals),
  ].join('\n');
