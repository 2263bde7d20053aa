// Looks at the pixels of an icon as Teams will show it. It knows PNG and the two icons of an app, nothing else.

import { crc32, inflateSync } from 'node:zlib';

interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly punten: readonly (readonly [number, number, number, number])[];
}

const HANDTEKENING = Buffer.from('89504e470d0a1a0a', 'hex');
/** Colour types that browsers and drawing programs write for a full-colour picture: RGB and RGBA. */
const KANALEN: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The chunks of a PNG by name; undefined when it is none or a byte of it is damaged. */
function readStukken(png: Buffer): ReadonlyMap<string, Buffer> | undefined {
  if (!png.subarray(0, 8).equals(HANDTEKENING)) return undefined;
  const stukken = new Map<string, Buffer>();
  for (let plek = 8; plek + 12 <= png.length;) {
    const eind = plek + 8 + png.readUInt32BE(plek);
    if (eind + 4 > png.length || crc32(png.subarray(plek + 4, eind)) !== png.readUInt32BE(eind)) return undefined;
    const naam = png.toString('latin1', plek + 4, plek + 8);
    stukken.set(naam, Buffer.concat([stukken.get(naam) ?? Buffer.alloc(0), png.subarray(plek + 8, eind)]));
    plek = eind + 4;
  }
  return stukken.has('IEND') ? stukken : undefined;
}

const paeth = (links: number, boven: number, schuin: number): number => {
  const geschat = links + boven - schuin;
  const [a, b, c] = [links, boven, schuin].map((waarde) => Math.abs(geschat - waarde)) as [number, number, number];
  if (a <= b && a <= c) return links;
  return b <= c ? boven : schuin;
};
/** How each row was predicted from what stands before and above it (PNG, part 9). */
const VOORSPELLINGEN = [
  () => 0,
  (links: number) => links,
  (_links: number, boven: number) => boven,
  (links: number, boven: number) => Math.floor((links + boven) / 2),
  paeth,
];

/** The bytes of the rows as they were before they were written; undefined when a row says nothing known. */
function ontfilter(rauw: Buffer, perRij: number, perPunt: number): Buffer | undefined {
  const rijen = Math.floor(rauw.length / (perRij + 1));
  const uit = Buffer.alloc(rijen * perRij);
  for (let rij = 0; rij < rijen; rij += 1) {
    const voorspel = VOORSPELLINGEN[rauw[rij * (perRij + 1)] ?? -1];
    if (voorspel === undefined) return undefined;
    for (let x = 0; x < perRij; x += 1) {
      const plek = rij * perRij + x;
      const links = x < perPunt ? 0 : (uit[plek - perPunt] ?? 0);
      const boven = rij === 0 ? 0 : (uit[plek - perRij] ?? 0);
      const schuin = x < perPunt || rij === 0 ? 0 : (uit[plek - perRij - perPunt] ?? 0);
      uit[plek] = ((rauw[rij * (perRij + 1) + 1 + x] ?? 0) + voorspel(links, boven, schuin)) & 0xff;
    }
  }
  return uit;
}

/** The picture in a PNG of 8 bits a colour, not interlaced; undefined for anything else. */
function readPng(png: Buffer): Beeld | undefined {
  const stukken = readStukken(png);
  const kop = stukken?.get('IHDR');
  const data = stukken?.get('IDAT');
  if (kop?.length !== 13 || data === undefined) return undefined;
  const [breedte, hoogte, kanalen] = [kop.readUInt32BE(0), kop.readUInt32BE(4), KANALEN[kop[9] ?? 0]];
  if (kop[8] !== 8 || kanalen === undefined || kop[12] !== 0) return undefined;
  try {
    const bytes = ontfilter(inflateSync(data), breedte * kanalen, kanalen);
    if (bytes?.length !== breedte * hoogte * kanalen) return undefined;
    const punten = Array.from({ length: breedte * hoogte }, (_leeg, nummer) => {
      const [rood = 0, groen = 0, blauw = 0, dekking = 255] = bytes.subarray(nummer * kanalen, (nummer + 1) * kanalen);
      return [rood, groen, blauw, dekking] as const;
    });
    return { breedte, hoogte, punten };
  } catch {
    return undefined;
  }
}

type Eis = (beeld: Beeld) => string | undefined;
const isZijde =
  (zijde: number): Eis =>
  ({ breedte, hoogte }) =>
    breedte === zijde && hoogte === zijde
      ? undefined
      : `is ${String(breedte)} bij ${String(hoogte)} pixels; het moet ${String(zijde)} bij ${String(zijde)} zijn`;

/** What Teams asks of each: a filled square, and a white line drawing on nothing. */
const EISEN: Readonly<Record<'color.png' | 'outline.png', readonly Eis[]>> = {
  'color.png': [
    isZijde(192),
    ({ punten }) => (punten.every(([, , , dekking]) => dekking === 255) ? undefined : 'is niet overal gevuld'),
  ],
  'outline.png': [
    isZijde(32),
    ({ punten }) =>
      punten.every(([rood, groen, blauw, dekking]) => dekking === 0 || Math.min(rood, groen, blauw) === 255)
        ? undefined
        : 'heeft een andere kleur dan wit op doorzichtig',
    ({ punten }) =>
      punten.some(([, , , dekking]) => dekking === 255) && punten.some(([, , , dekking]) => dekking === 0)
        ? undefined
        : 'is leeg of helemaal gevuld',
  ],
};
export type Icoon = keyof typeof EISEN;

/** What is wrong with an icon, in Dutch, without its name; empty when Teams takes it. */
export function controleerIcoon(naam: Icoon, png: Buffer): readonly string[] {
  const beeld = readPng(png);
  if (beeld === undefined) return ['is geen PNG met 8 bits per kleur'];
  return EISEN[naam].flatMap((eis) => eis(beeld) ?? []);
}
