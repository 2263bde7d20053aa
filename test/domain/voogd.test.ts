// A voogd instead of parents: the one with gezag is the one who is spoken to (C-18). A foster parent without gezag holds nothing up.

import { ontbreektVoorWeging } from '../../src/domain/stand.ts';
import { zet } from '../support/domain/opdrachten.ts';
import { anna } from '../support/domain/personen.ts';
import { gestart } from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';

const voegToe = (soort: 'voogd' | 'verzorger', gezag: 'ja' | 'nee') =>
  zet(anna, 'PersoonToevoegen', { soort, gezag, inhoud: { aanduiding: soort } });
const thuis = [
  ...gestart,
  zet(anna, 'SignaalVastleggen'),
  zet(anna, 'OverlegVastleggen'),
  zet(anna, 'GesprekVastleggen', { persoonId: 'p1' }),
];

it('met alleen een pleegouder mist nog wie gezag heeft; met de voogd is dat compleet zodra er gesproken is [C-18]', () => {
  const pleeg = voegToe('verzorger', 'nee');
  expect(ontbreektVoorWeging(given(...thuis, pleeg).casus)).toEqual(['ouder-ontbreekt']);
  expect(ontbreektVoorWeging(given(...thuis, pleeg, voegToe('voogd', 'ja')).casus)).toEqual(['gesprek-ontbreekt']);
  const gesproken = [...thuis, pleeg, voegToe('voogd', 'ja'), zet(anna, 'GesprekVastleggen', { persoonId: 'p3' })];
  expect(ontbreektVoorWeging(given(...gesproken).casus)).toEqual([]);
});
