// Mistakes that somebody makes in the file of schools: each is named with its place, in Dutch.

import { parseScholen } from '../../src/store/scholen-schema.ts';
import { newMedewerkerId } from '../support/store/records.ts';
import { EVA, people, someSchool } from '../support/store/scholen.ts';

const CASES: readonly [string, unknown, string][] = [
  ['another thing', [], 'het bestand: '],
  ['no school', { scholen: [] }, 'scholen: noem minstens een school'],
  ['a capital in the id', { scholen: [someSchool({ schoolId: 'School' })] }, 'scholen.0.schoolId: mag alleen kleine'],
  ['an unknown field', { scholen: [someSchool({ adres: 'x' })] }, 'scholen.0: '],
  ['a name of spaces', { scholen: [someSchool({ naam: '  ' })] }, 'scholen.0.naam: mag niet leeg zijn'],
  ['an hour that is none', hours('10.00', '16:30'), 'scholen.0.schooluren.begin: is geen tijd zoals 08:30'],
  ['hours the wrong way round', hours('16:30', '08:00'), 'scholen.0.schooluren.einde: ligt niet na "begin"'],
  ['a day that is none', free('2026-02-30', '2026-03-01'), 'scholen.0.vrijeDagen.0.van: is geen bestaande dag'],
  ['days the wrong way round', free('2026-03-02', '2026-03-01'), 'scholen.0.vrijeDagen.0.tot: ligt voor "van"'],
  ['an unknown role', person({ rollen: ['juf'] }), 'scholen.0.medewerkers.5.rollen.0: '],
  [
    'an id in capitals',
    person({ medewerkerId: EVA.toUpperCase() }),
    'scholen.0.medewerkers.5.medewerkerId: is geen object-id',
  ],
  ['a phone that is none', person({ telefoon: 'bel Eva' }), 'scholen.0.medewerkers.5.telefoon: is geen telefoonnummer'],
  ['an unknown setting', { scholen: [someSchool({ profiel: { kleur: 1 } })] }, 'scholen.0.profiel: '],
  ['an unknown preset', setting({ preset: 'sto' }), 'scholen.0.profiel.preset: '],
  ['a floor', setting({ tweedePersoon: false }), 'scholen.0.profiel: '],
  ['no role for a task', setting({ melder: [] }), 'scholen.0.profiel.melder: noem minstens een rol'],
  ['a task for who sees nothing', setting({ melder: ['beheerder'] }), 'scholen.0.profiel.melder.0: '],
  [
    'a final role that cannot be',
    setting({ besluit: { eindrol: 'leerkracht' } }),
    'scholen.0.profiel.besluit.eindrol: ',
  ],
  [
    'two final roles',
    setting({ besluit: { eindrol: ['directeur', 'bestuurder'] } }),
    'scholen.0.profiel.besluit.eindrol: ',
  ],
  [
    'the official words, which nobody has checked yet',
    setting({ tekstset: 'official' }),
    'scholen.0.profiel.tekstset: ',
  ],
  [
    'the official words without who checked them',
    setting({ tekstset: { gecontroleerdOp: '2026-09-01', vragen: {} } }),
    'scholen.0.profiel.tekstset: ',
  ],
  [
    'a word that is a sentence',
    setting({ woorden: { directeur: 'Hoi! 1' } }),
    'scholen.0.profiel.woorden.directeur: is geen woord',
  ],
  ['a word for what has none', setting({ woorden: { melding: 'tip' } }), 'scholen.0.profiel.woorden: '],
  ['a term without end', term(61), 'scholen.0.profiel.termijnen.acuutMinuten: is meer dan 60'],
  ['a term of nothing', term(0), 'scholen.0.profiel.termijnen.acuutMinuten: moet minstens 1 zijn'],
];

function hours(begin: string, einde: string): unknown {
  return { scholen: [someSchool({ schooluren: { begin, einde } })] };
}
function free(van: string, tot: string): unknown {
  return { scholen: [someSchool({ vrijeDagen: [{ van, tot, naam: 'Vrij' }] })] };
}
function person(over: Record<string, unknown>): unknown {
  return {
    scholen: [
      someSchool({ medewerkers: people({}, { medewerkerId: newMedewerkerId(), naam: 'Fay', rollen: [], ...over }) }),
    ],
  };
}
function setting(profiel: Record<string, unknown>): unknown {
  return { scholen: [someSchool({ profiel })] };
}
function term(acuutMinuten: number): unknown {
  return setting({ termijnen: { acuutMinuten } });
}

test.each(CASES)('%s is named with its place', (_what, inhoud, line) => {
  const uitkomst = parseScholen(inhoud);
  const [first, ...others] = 'fouten' in uitkomst ? uitkomst.fouten : [];
  expect(first).toMatch(new RegExp(`^${line.replaceAll('.', '[.]')}`));
  expect(others).toEqual([]);
});
