// The page of one group of settings: what the school chose, and what holds when it chooses nothing. It checks nothing.

import { BLIJFT, eigenWaarde, INSTELLINGEN, isEigen, presetWaarde, veldVan, VOLGT } from '../domain/instellingen.ts';
import type { Instelling } from '../domain/instellingen.ts';
import { bewaarKnop, terugKnop } from './beheer.ts';
import type { Beheerbouw, Bladmaker, Veld } from './beheer.ts';
import { weg } from './beheer-velden.ts';
import { codeNaam, inWoorden, zoalsPreset } from './beheer-waarden.ts';
import { keuze } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** The choices of a setting, with the preset among them: what a school leaves to it is seen, never guessed from an empty field. */
function keuzesVan({ inrichting }: Beheerbouw, instelling: Extract<Instelling, { soort: 'keuze' | 'meer' }>) {
  const eigen = eigenWaarde(inrichting, instelling) === BLIJFT ? [BLIJFT] : [];
  return [
    ...(instelling.pad === 'preset' ? [] : [keuze(zoalsPreset(inrichting, instelling), VOLGT)]),
    ...[...instelling.codes, ...eigen].map((code) => keuze(codeNaam(instelling, code), code)),
  ];
}
const leegUitleg = ({ pad }: Instelling, preset: string): Waarde => {
  if (preset !== '') return tekst('beheer.tekstLeeg', { waarde: preset });
  return tekst(pad.startsWith('woorden.') ? 'beheer.woordLeeg' : 'beheer.magLeeg');
};
function instellingVeld(bouw: Beheerbouw, instelling: Instelling): Veld {
  const { inrichting } = bouw;
  const eigen = eigenWaarde(inrichting, instelling);
  const veld = { id: veldVan(instelling), waarde: eigen };
  const zoals = { waarde: inWoorden(instelling, presetWaarde(inrichting, instelling)) };
  switch (instelling.soort) {
    case 'keuze':
    case 'meer': {
      const volgt = instelling.pad === 'preset' ? 'basis2019' : VOLGT;
      return {
        ...veld,
        soort: instelling.soort,
        waarde: isEigen(inrichting, instelling) ? eigen : volgt,
        keuzes: keuzesVan(bouw, instelling),
        ...(instelling.pad === 'afzienGronden' && { uitleg: tekst('beheer.uitleg.afzienGronden') }),
      };
    }
    case 'getal': {
      const { laagste, hoogste } = instelling;
      return { ...veld, soort: 'tekst', uitleg: tekst('beheer.getalLeeg', { ...zoals, laagste, hoogste }) };
    }
    case 'paar': {
      const [eerst, later] = instelling.hoogste;
      return { ...veld, soort: 'tekst', uitleg: tekst('beheer.paarLeeg', { ...zoals, eerst, later }) };
    }
    case 'tekst':
      return { ...veld, soort: 'tekst', uitleg: leegUitleg(instelling, presetWaarde(inrichting, instelling)) };
  }
}
export const instelling: Bladmaker = (bouw, groep) => {
  const deze = Object.hasOwn(INSTELLINGEN, groep) ? (INSTELLINGEN[groep] ?? []) : [];
  if (deze.length === 0) return weg;
  return {
    titel: tekst(`beheer.groep.${groep}`),
    waarom: tekst(`beheer.groepWaarom.${groep}`),
    straks: tekst(groep === 'bewaren' ? 'beheer.straks.bewaren' : 'beheer.straks.instelling'),
    velden: deze.map((each) => instellingVeld(bouw, each)),
    knoppen: [bewaarKnop(`instelling:${groep}`), terugKnop('instellingen')],
  };
};
