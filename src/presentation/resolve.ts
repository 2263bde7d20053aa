// From a view to plain strings: keys become sentences, moments become readable, typed text becomes harmless. It knows no template.

import type { Woorden } from '../domain/schoolprofiel.ts';
import type { Datum, Moment } from '../shared/ids.ts';
import type { Waarde } from '../views/kaart.ts';
import { escapeMarkdown } from './markdown.ts';
import { zin } from './teksten.ts';

// A plain record must not carry a field named tekst, moment, datum, kaal or samen: those words make it one of the special forms.
export interface Leesbaar {
  readonly leesbaar: (moment: Moment) => string;
  readonly leesbareDatum: (datum: Datum) => string;
}
export type Opgelost = string | number | boolean | readonly Opgelost[] | { readonly [naam: string]: Opgelost };

type Samengesteld = Exclude<Waarde, string | number | boolean | readonly Waarde[]>;
const isMoment = (w: Samengesteld): w is { moment: Moment } => typeof w['moment' as keyof typeof w] === 'string';
const isDatum = (w: Samengesteld): w is { datum: Datum } => typeof w['datum' as keyof typeof w] === 'string';
const isTekst = (w: Samengesteld): w is { tekst: string; met?: Readonly<Record<string, Waarde>> } =>
  typeof w['tekst' as keyof typeof w] === 'string';
const isKaal = (w: Samengesteld): w is { kaal: string } => typeof w['kaal' as keyof typeof w] === 'string';
const isSamen = (w: Samengesteld): w is { samen: readonly Waarde[] } => Array.isArray(w['samen' as keyof typeof w]);
const isList = (w: Waarde): w is readonly Waarde[] => Array.isArray(w);

/** Makes the function that, in the words of a school, turns one value of a view into what a template can show. */
export function createResolve({ leesbaar, leesbareDatum }: Leesbaar, woorden: Woorden): (waarde: Waarde) => Opgelost {
  const all = (met: Readonly<Record<string, Waarde>>): Readonly<Record<string, Opgelost>> =>
    Object.fromEntries(Object.entries(met).map(([naam, waarde]) => [naam, resolve(waarde)]));
  const words = (met: Readonly<Record<string, Waarde>> = {}): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(met).map(([naam, waarde]) => [naam, inWords(waarde)]));
  const inWords = (waarde: Waarde): string => {
    const opgelost = resolve(waarde);
    if (isResolvedList(opgelost)) return opgelost.filter(isPlain).join(', ');
    if (isPlain(opgelost)) return String(opgelost);
    throw new Error('a record is no words');
  };
  const resolve = (waarde: Waarde): Opgelost => {
    if (typeof waarde === 'string') return escapeMarkdown(waarde);
    if (typeof waarde === 'number' || typeof waarde === 'boolean') return waarde;
    if (isList(waarde)) return waarde.map(resolve);
    if (isTekst(waarde)) return zin(waarde.tekst, words(waarde.met), woorden);
    if (isMoment(waarde)) return leesbaar(waarde.moment);
    if (isDatum(waarde)) return leesbareDatum(waarde.datum);
    if (isKaal(waarde)) return waarde.kaal;
    if (isSamen(waarde))
      return waarde.samen
        .map(inWords)
        .filter((w) => w !== '')
        .join(' ');
    return all(waarde as Readonly<Record<string, Waarde>>);
  };
  return resolve;
}
const isResolvedList = (w: Opgelost): w is readonly Opgelost[] => Array.isArray(w);
const isPlain = (w: Opgelost): w is string | number | boolean => typeof w !== 'object';
