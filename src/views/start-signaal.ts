// Card of a signal: what was seen or heard, fact and interpretation apart. It knows no template and no Dutch.

import { BENADEREN, BIJZONDERE_VORMEN, BRONNEN, PLEKKEN, RODE_KENMERKEN } from '../domain/toestand.ts';
import type { Casus } from '../domain/toestand.ts';
import { keuzes } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';

export const ONVEILIGER = ['nee', 'twijfel', 'ja'] as const;
/** Fields behind "Meer opschrijven"; open at once when something was typed there before. */
const MEER_VELDEN = ['letterlijk', 'bronOmschrijving', 'interpretatie', 'weerspreekt', 'vormen', 'instrument'];
/** Somebody ticked that there is an injury, and nobody wrote since where it is and how large. */
export function isLetselLeeg({ signalen }: Pick<Casus, 'signalen'>): boolean {
  const gezien = signalen.findLastIndex((s) => s.kenmerken.includes('letsel'));
  return gezien >= 0 && signalen.slice(gezien).every((s) => s.inhoud.letsel === undefined);
}
/** Step 1. In an open casus the writer is asked whether it becomes less safe (E-11); in a closed one what to do (P-14). */
export const signaal: Kaartmaker = ({ casus, school, vandaag, tijd, velden }) => ({
  stap: 'signalen',
  velden: {
    feit: '',
    letterlijk: '',
    bron: 'zelf',
    bronOmschrijving: '',
    benaderen: 'niet-gevraagd',
    plek: '',
    instrument: '',
    interpretatie: '',
    weerspreekt: '',
    letsel: '',
    kenmerken: '',
    vormen: '',
    onveiliger: '',
    dag: vandaag,
    tijd,
  },
  gegevens: {
    bronKeuzes: keuzes('bron', BRONNEN),
    bronLabel: tekst(`signaal.bron.${school.profiel.namenVanAnderen}`),
    benaderenKeuzes: keuzes('benaderen', BENADEREN),
    plekKeuzes: keuzes('plekGezien', PLEKKEN),
    signalenlijst:
      school.profiel.signalenlijst === undefined ? '' : tekst('signaal.lijst', { lijst: school.profiel.signalenlijst }),
    kenmerkKeuzes: keuzes(
      'kenmerk',
      RODE_KENMERKEN.filter((k) => k !== 'bijzondere-vorm'),
    ),
    vormKeuzes: keuzes('vorm', BIJZONDERE_VORMEN),
    onveiligerKeuzes: keuzes('onveiliger', ONVEILIGER),
    vraagtOnveiliger: casus.signalen.length > 0,
    gesloten: casus.afloop.staat === 'gesloten',
    meerOpen: MEER_VELDEN.some((id) => (velden[id] ?? '') !== ''),
    vandaag,
  },
});
