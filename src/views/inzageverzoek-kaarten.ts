// Cards of a request to read, by name. They know no template and no Dutch.

import type { Kaartmaker } from './bouw.ts';
import { inzagestuk, inzageversie } from './inzagestuk.ts';
import { inzageverzoek, inzageverzoekNieuw } from './inzageverzoek.ts';

export const INZAGE_KAARTEN: Readonly<Record<string, Kaartmaker>> = {
  'inzageverzoek-nieuw': inzageverzoekNieuw,
  inzageverzoek,
  inzagestuk,
  inzageversie,
};
