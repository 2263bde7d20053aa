// What a process tells of itself each minute: numbers alone, each counted once.

import { createLogboek } from '../../src/logging/logboek.ts';
import { countBezorger, createTelwerk } from '../../src/logging/telwerk.ts';
import { toMoment } from '../../src/shared/ids.ts';

const NIETS = { beurten: 0, termijnen: 0, aangekomen: 0, geweigerd: 0, afgeremd: 0, onbekend: 0, fouten: 0 };
function telwerk() {
  const regels: unknown[] = [];
  const logboek = createLogboek({
    write: (regel) => {
      const { code, velden } = JSON.parse(regel) as { code: string; velden?: object };
      regels.push([code, velden]);
    },
  });
  return { regels, ...createTelwerk(logboek) };
}
const om = (tijd: string) => toMoment(`2026-11-24T${tijd}.000Z`);

test('is written once a minute, and says of a minute without anything that nothing was done', () => {
  const { regels, tel, minuut } = telwerk();
  minuut(om('13:05:00'));
  tel('beurten');
  tel('beurten');
  tel('termijnen', 3);
  minuut(om('13:05:59'));
  expect(regels).toEqual([]);
  minuut(om('13:06:01'));
  minuut(om('13:06:30'));
  minuut(om('13:07:00'));
  expect(regels).toEqual([
    ['minuut-telling', { ...NIETS, beurten: 2, termijnen: 3 }],
    ['minuut-telling', NIETS],
  ]);
});

test('counts a line that tells of trouble, not one that tells what is as it should be', () => {
  const { regels, logboek, schrijf } = telwerk();
  logboek.record('huis-gestart', { poort: 1 });
  logboek.record('beurt-mislukt', { soort: 'tekst' });
  logboek.record('relay-fout');
  schrijf();
  expect(regels).toEqual([
    ['huis-gestart', { poort: 1 }],
    ['beurt-mislukt', { soort: 'tekst' }],
    ['relay-fout', undefined],
    ['minuut-telling', { ...NIETS, fouten: 2 }],
  ]);
});

test('counts messages by what became of them', async () => {
  const { regels, tel, schrijf } = telwerk();
  const uitkomsten = ['aangekomen', 'aangekomen', 'geweigerd', 'afgeremd', 'onbekend'] as const;
  const rest = [...uitkomsten];
  const bezorger = countBezorger(
    {
      deliver: async () => {
        const status = rest.shift() ?? 'onbekend';
        return status === 'aangekomen' ? { status, activityId: '1' } : { status };
      },
    },
    { tel },
  );
  const bezorging = {} as Parameters<typeof bezorger.deliver>[0];
  for (const status of uitkomsten) expect((await bezorger.deliver(bezorging)).status).toBe(status);
  schrijf();
  expect(regels).toEqual([['minuut-telling', { ...NIETS, aangekomen: 2, geweigerd: 1, afgeremd: 1, onbekend: 1 }]]);
});
