// The page of one group of settings: what the school chose, and what holds when it chooses nothing. It checks nothing.

import { eigenWaarde, INSTELLINGEN, presetWaarde, veldVan, VOLGT } from '../domain/instellingen.ts';
import type { Instelling } from '../domain/instellingen.ts';
import { ROLLEN } from '../domain/school.ts';
import { bewaarKnop } from './beheer.ts';
import type { Beheerbouw, Bladmaker, Veld } from './beheer.ts';
import { weg } from './beheer-velden.ts';
import { keuze } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

function codeNaam(instelling: Instelling, code: string): Waarde {
  if (ROLLEN.some((each) => each === code)) return tekst(`rol.${code}`);
  if (instelling.soort === 'getal' || instelling.soort === 'tekst') return code;
  return code === 'ja' || code === 'nee'
    ? tekst(`jaNee.${code}`)
    : tekst(`beheer.waarde.${veldVan(instelling)}.${code}`);
}
const inWoorden = (instelling: Instelling, waarde: string): Waarde =>
  waarde === '' ? tekst('beheer.geen') : waarde.split(',').map((code) => codeNaam(instelling, code));
function instellingVeld(bouw: Beheerbouw, instelling: Instelling): Veld {
  const zoals = { waarde: inWoorden(instelling, presetWaarde(bouw.inrichting, instelling)) };
  const veld = { id: veldVan(instelling), waarde: eigenWaarde(bouw.inrichting, instelling) };
  const isPreset = instelling.pad === 'preset';
  switch (instelling.soort) {
    case 'keuze':
      return {
        ...veld,
        soort: 'keuze',
        ...(veld.waarde === '' && { waarde: isPreset ? 'basis2019' : VOLGT }),
        keuzes: [
          ...(isPreset ? [] : [keuze(tekst('beheer.zoalsPreset', zoals), VOLGT)]),
          ...instelling.codes.map((code) => keuze(codeNaam(instelling, code), code)),
        ],
      };
    case 'meer':
      return {
        ...veld,
        soort: 'meer',
        keuzes: instelling.codes.map((code) => keuze(codeNaam(instelling, code), code)),
        uitleg: tekst('beheer.nietsGekozen', zoals),
      };
    case 'getal':
      return { ...veld, soort: 'tekst', uitleg: tekst('beheer.getalLeeg', { ...zoals, hoogste: instelling.hoogste }) };
    case 'tekst':
      return { ...veld, soort: 'tekst', uitleg: tekst('beheer.tekstLeeg', zoals) };
  }
}
export const instelling: Bladmaker = (bouw, groep) => {
  const deze = Object.hasOwn(INSTELLINGEN, groep) ? (INSTELLINGEN[groep] ?? []) : [];
  if (deze.length === 0) return weg;
  return {
    titel: tekst(`beheer.groep.${groep}`),
    waarom: tekst(`beheer.groepWaarom.${groep}`),
    velden: deze.map((each) => instellingVeld(bouw, each)),
    knoppen: [bewaarKnop(`instelling:${groep}`)],
  };
};
