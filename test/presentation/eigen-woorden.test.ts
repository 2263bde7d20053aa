// The school's own words in our sentences: where a capital belongs, and what stays as it is.

import { inEigenWoorden } from '../../src/presentation/eigen-woorden.ts';

const WOORDEN = {
  'intern-begeleider': 'kwaliteitscoördinator',
  directeur: 'locatieleider',
  ondersteuningsteam: 'SOT',
  casusteam: 'zorgteam',
  wijkteam: 'jeugdteam',
};

it.each([
  ["Vraag de IB'er.", 'Vraag de kwaliteitscoördinator.'],
  ["IB'er", 'kwaliteitscoördinator'],
  ["IB'er (voor advies)", 'Kwaliteitscoördinator (voor advies)'],
  ["Klaar. IB'er en directeur kijken.", 'Klaar. Kwaliteitscoördinator en locatieleider kijken.'],
  ['Directeur', 'Locatieleider'],
  ['de directeuren', 'de directeuren'],
  ['directie', 'directie'],
  ['Ondersteuningsteam (SOT, SOT+ of ZAT)', 'SOT'],
  ['Wijkteam of Centrum voor Jeugd en Gezin', 'Jeugdteam'],
  ['Vorm een team om deze casus', 'Vorm een zorgteam'],
  ['ons team', 'ons team'],
  ['Geen van deze woorden.', 'Geen van deze woorden.'],
])('%s [C-27][C-43]', (tekst, eigen) => {
  expect(inEigenWoorden(tekst, WOORDEN)).toBe(eigen);
  expect(inEigenWoorden(tekst, {})).toBe(tekst);
});
