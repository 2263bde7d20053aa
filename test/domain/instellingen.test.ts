// What a school chose itself and what its way of working says, as it stands in the field and in the file (C-01 to C-43).

import type { Schoolinrichting } from '../../src/domain/inrichting.ts';
import {
  eigenWaarde,
  INSTELLINGEN,
  isEigen,
  metInstellingen,
  presetWaarde,
  veldVan,
} from '../../src/domain/instellingen.ts';
import type { Instelling } from '../../src/domain/instellingen.ts';
import { toDatum, toSchoolId } from '../../src/shared/ids.ts';

const school: Schoolinrichting = {
  schoolId: toSchoolId('een-school'),
  naam: 'Een school',
  vrijeDagen: [],
  medewerkers: [],
};
const ALLE = Object.values(INSTELLINGEN).flat();
const instelling = (pad: string): Instelling => {
  const gevonden = ALLE.find((each) => each.pad === pad);
  if (gevonden === undefined) throw new Error(`no setting ${pad}`);
  return gevonden;
};
/** The school after one field was filled in. */
const vult = (pad: string, waarde: string, bij = school): Schoolinrichting =>
  metInstellingen(bij, [instelling(pad)], { [veldVan(instelling(pad))]: waarde });

describe('Wat een school zelf kiest', () => {
  it.each([
    ['contactbreuk', 'ja', { contactbreuk: true }],
    ['contactbreuk', 'nee', { contactbreuk: false }],
    ['gesprekPlek', 'neutraal', { gesprekPlek: 'neutraal' }],
    ['tekstset', 'S0', { tekstset: 'S0' }],
    ['afwegingenStap', '5', { afwegingenStap: 5 }],
    ['afwegingenStap', 'gesplitst', { afwegingenStap: 'gesplitst' }],
    ['melder', 'directeur,leerkracht', { melder: ['directeur', 'leerkracht'] }],
    ['besluit.eindrol', 'bestuurder', { besluit: { eindrol: 'bestuurder' } }],
    ['risicoInstrument', 'ja', { risicoInstrument: 'ja' }],
    ['woorden.directeur', '  schoolleider ', { woorden: { directeur: 'schoolleider' } }],
    ['termijnen.acuutMinuten', '10', { termijnen: { acuutMinuten: 10 } }],
    ['termijnen.opvolgenMaanden', '2,12', { termijnen: { opvolgenMaanden: [2, 12] } }],
    ['bewaren.gemeldNaVertrekJaren', '20', { bewaren: { gemeldNaVertrekJaren: 20 } }],
  ])('staat in het bestand zoals het daar hoort, en weer in het veld: %s %s', (pad, waarde, profiel) => {
    const na = vult(pad, waarde);
    expect(na).toEqual({ ...school, profiel });
    expect(eigenWaarde(na, instelling(pad))).toBe(waarde.trim());
  });
  it.each(['', '  ', 'volgt-preset'])('vervalt als het veld leeg is of de werkwijze volgt (%j)', (waarde) => {
    const eigen = vult('besluit.eindrol', 'bestuurder', vult('contactbreuk', 'ja'));
    expect(vult('besluit.eindrol', waarde, eigen).profiel).toEqual({ contactbreuk: true });
    expect(eigenWaarde(vult('besluit.eindrol', waarde, eigen), instelling('besluit.eindrol'))).toBe('');
  });
  it('is bij een lijst met vinkjes ook niets aanvinken: dat is iets anders dan de werkwijze volgen', () => {
    const geen = vult('afzienGronden', '');
    expect(geen.profiel).toEqual({ afzienGronden: [] });
    expect([isEigen(geen, instelling('afzienGronden')), isEigen(school, instelling('afzienGronden'))]).toEqual([
      true,
      false,
    ]);
    expect(vult('afzienGronden', 'volgt-preset', geen).profiel).toEqual({});
    expect(vult('melder', 'volgt-preset,directeur').profiel).toEqual({ melder: ['volgt-preset', 'directeur'] });
  });
  it('blijft zoals het is waar alleen het bestand het kan zeggen: de officiële vragen gaan niet verloren [C-07]', () => {
    const vragen = { A1: '1?', A2: '2?', A3: '3?', A4: '4?', A5: '5?' };
    const tekstset = { gecontroleerdDoor: 'Carla', gecontroleerdOp: toDatum('2026-09-01'), vragen };
    const officieel: Schoolinrichting = { ...school, profiel: { tekstset } };
    expect(eigenWaarde(officieel, instelling('tekstset'))).toBe('blijft-zo');
    expect(vult('tekstset', 'blijft-zo', officieel)).toEqual(officieel);
    expect(vult('tekstset', 'S0', officieel).profiel).toEqual({ tekstset: 'S0' });
    // Whoever has no such text has nothing to keep: then it is a word like any other, and not one of the choices.
    expect(vult('tekstset', 'blijft-zo').profiel).toEqual({ tekstset: 'blijft-zo' });
  });
  it('laat de andere keuzes staan, ook die in dezelfde groep', () => {
    const eigen = vult('termijnen.meldingSchooldagen', '1', vult('termijnen.acuutMinuten', '10'));
    expect(eigen.profiel).toEqual({ termijnen: { acuutMinuten: 10, meldingSchooldagen: 1 } });
  });
  it('blijft een getal dat er geen is herkenbaar fout: daarna wordt het nagekeken', () => {
    expect(vult('termijnen.acuutMinuten', '7,5').profiel).toEqual({ termijnen: { acuutMinuten: 7.5 } });
    expect(vult('termijnen.opvolgenMaanden', '2 en 12').profiel).toEqual({ termijnen: { opvolgenMaanden: [2, 12] } });
    expect(vult('termijnen.opvolgenMaanden', '3').profiel).toEqual({ termijnen: { opvolgenMaanden: [3] } });
    expect(vult('termijnen.acuutMinuten', 'tien').profiel).toEqual({ termijnen: { acuutMinuten: NaN } });
  });
});

describe('Wat geldt als een school niets kiest', () => {
  const geldt = (pad: string, bij = school) => presetWaarde(bij, instelling(pad));
  it('is wat haar werkwijze zegt, en zonder werkwijze de basis', () => {
    expect([geldt('besluit.eindrol'), geldt('termijnen.acuutMinuten'), geldt('contactbreuk')]).toEqual([
      'directeur',
      '15',
      'nee',
    ]);
    expect([geldt('melder'), geldt('ibBijStart')]).toEqual(['intern-begeleider,leerkracht', 'ja']);
    const jso: Schoolinrichting = { ...school, profiel: { preset: 'jso' } };
    expect(ALLE.filter(({ pad }) => geldt(pad, jso) !== geldt(pad)).length).toBeGreaterThan(1);
  });
  it('is leeg waar de werkwijze niets zegt, en verandert niet door een eigen keuze', () => {
    expect([geldt('risicoInstrument'), geldt('woorden.directeur')]).toEqual(['', '']);
    expect(geldt('besluit.eindrol', vult('besluit.eindrol', 'bestuurder'))).toBe('directeur');
  });
});
