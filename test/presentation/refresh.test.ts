// An automatic refresh may not wipe away what has just been said.

import { SAMPLES, renderCard } from '../support/cards/samples.ts';

const casus = SAMPLES.find((s) => s.kaart === 'casus' && s.geval === 'gewoon')!.view;
const met = (kop: object) => renderCard({ ...casus, kop: { ...casus.kop, ontvangst: [], let: '', ...kop } });

describe('refresh', () => {
  it('stands on the overview, and not while it carries a receipt or a warning', () => {
    expect(met({})).toHaveProperty('refresh');
    expect(met({ ontvangst: ['Opgeslagen.'] })).not.toHaveProperty('refresh');
    expect(met({ let: 'Kijk eerst.' })).not.toHaveProperty('refresh');
  });
});
