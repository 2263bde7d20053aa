// Names that the casus knows go out of what people typed; what it does not know stays, and the card never says otherwise.

import { zet } from '../support/domain/opdrachten.ts';
import { anna, eva, persoon, schoolMet } from '../support/domain/personen.ts';
import { metSignaal, personeel } from '../support/domain/reizen.ts';
import { leeg, speelAlles } from '../support/domain/spel.ts';
import { zin } from '../../src/presentation/teksten.ts';
import { bekendeNamen, zonderNamen } from '../../src/views/namen-weg.ts';

const SCHOOL = schoolMet(persoon(anna, 'Anna de Vries', ['leerkracht']));
const stand = speelAlles(
  leeg(SCHOOL),
  ...metSignaal,
  zet(anna, 'PersoonToevoegen', { inhoud: { aanduiding: 'vader Youssef' } }),
  zet(anna, 'PersoonToevoegen', { inhoud: { aanduiding: 'moeder' } }),
  zet(anna, 'SignaalVastleggen', {
    bron: 'andere-volwassene',
    inhoud: { feit: 'Er was geschreeuw.', bron: 'buurvrouw Van Dalen (Straatweg)' },
  }),
);
const zonder = (tekst: string, zelf?: string): string =>
  zonderNamen(bekendeNamen(stand.casus!, SCHOOL, stand.log, zelf))(tekst);

describe('Namen die de casus kent', () => {
  it.each([
    ['Anna de Vries was erbij.', '[naam] was erbij.'],
    ['Volgens anna was ANNA er ook.', 'Volgens [naam] was [naam] er ook.'],
    ['Dat zag Anna’s collega, en De Vries ook.', 'Dat zag [naam]’s collega, en De [naam] ook.'],
    ['Bas en Dirk stonden bij Dirks lokaal.', '[naam] en [naam] stonden bij [naam]s lokaal.'],
    ['Youssef riep, zei Dalen.', '[naam] riep, zei [naam].'],
  ])('gaan uit een zin: "%s"', (van, naar) => {
    expect(zonder(van)).toBe(naar);
  });
  it('zijn geen deel van een ander woord, en een gewoon woord blijft staan', () => {
    for (const tekst of [
      'De basis is rustig, de bas speelde en Bassie lachte.',
      'Moeder zei: "Ik ben moe." Haar vader kwam.',
      'De buurvrouw hoorde het.',
      'Annabel en Dirkje kwamen.',
    ])
      expect(zonder(tekst)).toBe(tekst);
  });
  it('van wie zelf vraagt blijven staan, en wat niet bekend is ook: de kaart vraagt om na te lezen', () => {
    expect(zonder('Youssef belde oma Truus en Anna.', 'p2')).toBe('Youssef belde oma Truus en [naam].');
    expect(zin('kaarten.inzageversie.nakijken')).toContain('Ik herken niet elke naam.');
  });
  it('zijn er ook waar een komma, haakje of streepje aan een deel van de naam vast staat', () => {
    const school = schoolMet(persoon(anna, 'Jansen-Smit, Anna (groep 3)', ['leerkracht']));
    const weg = zonderNamen(bekendeNamen(stand.casus!, school, [], undefined));
    expect(weg('Jansen belde. Anna was er, met mevrouw Jansen-Smit. In groep 3.')).toBe(
      '[naam] belde. [naam] was er, met mevrouw [naam]. In groep 3.',
    );
  });
  it('is ook de vertrouwensinspecteur met wie het bestuur een zaak afrondde', () => {
    const na = speelAlles(
      leeg(),
      ...personeel,
      zet(eva, 'PersoneelszaakAfronden'),
      zet(eva, 'PadTerugdraaien', { naar: 'meldcode' }),
    );
    const weg = zonderNamen(bekendeNamen(na.casus!, SCHOOL, na.log, undefined));
    expect(weg('Het bestuur belde met De Wit.')).toBe('Het bestuur belde met De [naam].');
  });
  it('met leestekens erin breken niets', () => {
    expect(zonderNamen(['J. (Jo) [x] $1*'])('Dag J. (Jo) [x] $1*!')).toBe('Dag [naam]!');
  });
});
