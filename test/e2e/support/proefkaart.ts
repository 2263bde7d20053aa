// A card with one of each input and button, for the tests of the page itself. It knows no bot.

import { kaart, knop, tekst } from '../../voorbeeldschool/support/proefbot.ts';

export const welkom = kaart([
  tekst('Welkom', { style: 'heading', size: 'Large' }),
  tekst('Dit is **vet**, dit <b>niet</b> en [dit](javascript:alert(1)) is geen link.'),
  { type: 'Input.Text', id: 'wat', label: 'Wat zag je?', isRequired: true, errorMessage: 'Eén zin is genoeg.' },
  {
    type: 'Input.ChoiceSet',
    id: 'bron',
    label: 'Van wie komt dit?',
    style: 'expanded',
    wrap: true,
    choices: ['zelf', 'ouder'].map((value) => ({ title: `Van ${value}`, value })),
  },
  { type: 'Input.ChoiceSet', id: 'groep', label: 'Groep', choices: [{ title: 'Groep 3', value: '3' }] },
  {
    type: 'ActionSet',
    actions: [
      knop('Opslaan', 'opslaan', { style: 'positive' }),
      knop('Stuk', 'stuk', { associatedInputs: 'none' }),
      knop('Kort', 'kort', { associatedInputs: 'none' }),
      { type: 'Action.Submit', title: 'Oude knop', associatedInputs: 'none', data: { verb: 'opslaan', wat: 'submit' } },
      { type: 'Action.OpenUrl', title: 'Bel 112', url: 'tel:112' },
    ],
  },
]);
export const refresh = { action: { type: 'Action.Execute', verb: 'ververs', data: { casus: 'proef' } } };
