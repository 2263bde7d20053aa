// A warning names the inputs it is about by the label on the card, with the button that opens the part they stand in.

import type { KaartView } from '../../src/views/kaart.ts';
import { renderCard, SAMPLES } from '../support/cards/samples.ts';
import { leesbaar } from '../support/huis/chat.ts';

const let_ = { tekst: 'weigering.antwoord-ontbreekt' };
function metLet(kaart: string, bij: readonly string[], gegevens: KaartView['gegevens'] = {}): string {
  const { view } = SAMPLES.find((s) => s.kaart === kaart && s.geval === 'gewoon')!;
  const kop = { ...view.kop, ontvangst: [], let: let_, bij };
  return leesbaar(renderCard({ ...view, kop, gegevens: { ...view.gegevens, ...gegevens } }));
}
const ZIN = 'Er mist nog een antwoord. Wat je invulde staat er nog.';

describe('a warning about inputs', () => {
  it('names one, or several in the order given', () => {
    expect(metLet('hulp-afsluiten', ['hoe'])).toContain(`Kijk bij ‘Wat gebeurt er met de hulp?’. ${ZIN}`);
    const drie = metLet('wegen', ['directGevaar', 'risicoNabij']);
    expect(drie).toMatch(/^Kijk bij ‘Is het kind in direct lichamelijk gevaar\?’, ‘Zijn er risico's [^‘]*’\. Er mist/);
  });
  it('says which button opens the part where it stands', () => {
    expect(metLet('gesprek-niet', ['grond'])).toContain(
      `Kijk bij ‘Waarom niet?’ (onder ‘Wij voeren dit gesprek niet’). ${ZIN}`,
    );
  });
  it('takes the first input of a kind, with what somebody typed in its label as it was typed', () => {
    const personen = [
      {
        id: 'p2',
        neemt: { tekst: 'a4.neemt', met: { wie: '*tante* ${naam}' } },
        doet: 'x',
        contact: 'x',
        aanvaardt: '',
        werktMee: '',
        contactMetHulpverlener: '',
      },
    ];
    expect(metLet('a4', ['a4_'], { personen })).toContain(`Kijk bij ‘Neemt *tante* \${naam} de hulp aan?’. ${ZIN}`);
  });
  it('stands as it was when the card has no such input', () => {
    expect(metLet('a3', ['bestaat-niet'])).toMatch(new RegExp(`^${ZIN}`));
  });
});
