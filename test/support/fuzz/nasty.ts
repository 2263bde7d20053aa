// Values that a person, a broken client or an attacker might send. It knows no card and no rule.

import type { Chance } from '../faults/seeded.ts';

/** An address that must never become a link on a card. */
export const LINK = 'https://boos.example/pad';

export const TEKSTEN: readonly [string, ...string[]] = [
  '',
  ' ',
  '\u0000\u0001\u001f',
  `[klik hier](${LINK})`,
  `![plaatje](${LINK})`,
  `<a href="${LINK}">klik</a><script>alert(1)</script><img src=x onerror=alert(1)>`,
  `**vet** _schuin_ ~~weg~~ \`code\` # kop\n- lijst\n1. een\n> citaat\n---`,
  `<at>Dirk</at> @Dirk {{DATE(2026-01-01T00:00:00Z,SHORT)}} {{TIME(x)}}`,
  '${leerling.naam} ${$root} ${if(true, 1, 2)} $data',
  '"; DROP TABLE casus; -- \' OR 1=1',
  '{"$gt":""}',
  '../../../../etc/passwd',
  '\u202egnirtS\u202c \u200b\u200d\ufeff zichtbaar',
  '😀👨‍👩‍👧‍👦🏳️‍🌈 é̷̡͉͙ ﷽ 日本語 العربية',
  '\ud800 half teken \udfff',
  'x'.repeat(4_001),
  'lang '.repeat(4_000),
  '-'.repeat(30_000),
  '2026-02-30',
  '2026-13-45',
  '9999-12-31',
  '25:61',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'Jan Jansen woont op 1234 AB 12, bel 06-12345678, BSN 111222333',
  'Kwam drie dagen zonder brood.',
  'ja',
  'nee',
];

const diep = (lagen: number): unknown => JSON.parse(`${'{"a":'.repeat(lagen)}1${'}'.repeat(lagen)}`);
const breed = (velden: number): unknown =>
  Object.fromEntries(Array.from({ length: velden }, (_, i) => [`veld${String(i)}`, String(i)]));

/** Anything that JSON can carry where text was meant. */
export function waarde(chance: Chance): unknown {
  return chance.pick<() => unknown>([
    () => chance.pick(TEKSTEN),
    () => chance.pick(TEKSTEN),
    () => null,
    () => true,
    () => chance.below(1_000_000) - 500_000,
    () => 1e308,
    () => [],
    () => [chance.pick(TEKSTEN), null, {}],
    () => ({}),
    () => ({ text: chance.pick(TEKSTEN) }),
    () => diep(2 + chance.below(400)),
    () => breed(chance.below(300)),
    () => JSON.parse('{"__proto__":{"vervuild":true},"constructor":{"prototype":{"vervuild":true}}}') as unknown,
  ])();
}
