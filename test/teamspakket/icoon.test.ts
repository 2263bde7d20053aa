// The icons of the Teams app: sizes and colours by their pixels, each broken once.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

import { kopie, regelsVan, ruimOp } from '../support/teamspakket/pakket.ts';

afterAll(ruimOp);

/** A PNG of these pixels, unfiltered. */
function png(
  breedte: number,
  hoogte: number,
  punt: (x: number, y: number) => readonly number[],
  kleursoort = 6,
): Buffer {
  const stuk = (naam: string, inhoud: Buffer): Buffer => {
    const deel = Buffer.concat([Buffer.from(naam), inhoud]);
    const [lengte, som] = [Buffer.alloc(4), Buffer.alloc(4)];
    lengte.writeUInt32BE(inhoud.length);
    som.writeUInt32BE(crc32(deel));
    return Buffer.concat([lengte, deel, som]);
  };
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  kop.set([8, kleursoort, 0, 0, 0], 8);
  const rijen = Array.from({ length: hoogte }, (_rij, y) =>
    Buffer.from([0, ...Array.from({ length: breedte }, (_punt, x) => punt(x, y)).flat()]),
  );
  const inhoud = deflateSync(Buffer.concat(rijen));
  const begin = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([begin, stuk('IHDR', kop), stuk('IDAT', inhoud), stuk('IEND', Buffer.alloc(0))]);
}
const lijn = (x: number): readonly number[] => [255, 255, 255, x < 4 ? 255 : 0];
const metEen = (punt: readonly number[]) => (x: number, y: number) => (x === 31 && y === 31 ? punt : lijn(x));

describe('an icon is refused', () => {
  it.each<[string, 'color.png' | 'outline.png', Buffer, string]>([
    ['too small', 'color.png', png(191, 192, () => [1, 2, 3, 255]), '191 bij 192'],
    ['with a hole', 'color.png', png(192, 192, (x) => [1, 2, 3, x === 5 ? 254 : 255]), 'niet overal gevuld'],
    ['too large', 'outline.png', png(64, 64, lijn), '64 bij 64'],
    ['with one pixel of colour', 'outline.png', png(32, 32, metEen([255, 255, 254, 1])), 'andere kleur'],
    ['that is empty', 'outline.png', png(32, 32, () => [255, 255, 255, 0]), 'leeg'],
    ['that is full', 'outline.png', png(32, 32, () => [255, 255, 255], 2), 'helemaal gevuld'],
    ['that is cut off', 'outline.png', readFileSync('manifest/outline.png').subarray(0, 300), 'geen PNG'],
    ['with a damaged byte', 'outline.png', readFileSync('manifest/outline.png').fill(1, 100, 101), 'geen PNG'],
    ['that is an SVG', 'color.png', readFileSync('manifest/color.svg'), 'geen PNG'],
  ])('%s', async (_naam, naam, inhoud, genoemd) => {
    const map = kopie();
    writeFileSync(join(map, naam), inhoud);
    const regels = await regelsVan(map);
    expect(regels).toEqual([expect.stringContaining(`${naam}: `)]);
    expect(regels[0]).toContain(genoemd);
  });

  it('when it is not there', async () => {
    const map = kopie();
    rmSync(join(map, 'outline.png'));
    expect(await regelsVan(map)).toEqual(['outline.png: ontbreekt']);
  });

  it('but not when it is drawn as it must be', async () => {
    const map = kopie();
    writeFileSync(join(map, 'outline.png'), png(32, 32, metEen([255, 255, 255, 90])));
    writeFileSync(
      join(map, 'color.png'),
      png(192, 192, () => [1, 2, 3], 2),
    );
    expect(await regelsVan(map)).toEqual([]);
  });
});
