// All samples of cards/ with the card each becomes; the same rendering as in production.

import { readdirSync, readFileSync } from 'node:fs';

import { kalender } from '../../../src/calendar/kalender.ts';
import { createRenderCard } from '../../../src/presentation/render-card.ts';
import type { Kaart } from '../../../src/presentation/render-card.ts';
import type { KaartView } from '../../../src/views/kaart.ts';

const CARDS = new URL('../../../cards/', import.meta.url);
const SAMPLE = /^(?<kaart>.+)\.(?<geval>[^.]+)\.sample\.json$/;
export const renderCard = createRenderCard(kalender);

export interface Sample {
  readonly kaart: string;
  readonly geval: string;
  readonly view: KaartView;
}
const namen = readdirSync(CARDS);
export const TEMPLATE_NAMEN: readonly string[] = namen.flatMap((n) =>
  n.endsWith('.template.json') ? [n.replace('.template.json', '')] : [],
);
export const readCardFile = (naam: string): unknown => JSON.parse(readFileSync(new URL(naam, CARDS), 'utf8'));

/** Samples are ours, so their shape is trusted; rendering finds what is missing. */
export const SAMPLES: readonly Sample[] = namen.flatMap((naam) => {
  const { kaart, geval } = SAMPLE.exec(naam)?.groups ?? {};
  if (kaart === undefined || geval === undefined) return [];
  const { view } = readCardFile(naam) as { view: KaartView };
  return [{ kaart, geval, view }];
});
export const cardOf = (sample: Sample): Kaart => renderCard(sample.view);
