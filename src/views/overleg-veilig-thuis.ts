// Advice of Veilig Thuis: what to ask, and what they said. Inside a casus it is noted, outside it is only explained. No Dutch here.

import { VT_VRAGEN } from '../domain/toestand.ts';
import type { Casus, GesprekAdvies, VeiligThuisAdvies } from '../domain/toestand.ts';
import type { School } from '../domain/school.ts';
import { keuzes } from './bouw.ts';
import type { Inhoud, Kaartmaker, Kijker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { ZONDER_PERSOON, geblokkeerden } from './overleg-gesprek.ts';
import { collegasOpRol, telLink } from './overleg-mensen.ts';

export const ADVIEZEN = ['melden', 'niet-melden', 'verder-kijken'] as const satisfies readonly VeiligThuisAdvies[];
export const GESPREK_ADVIEZEN = ['kan', 'nu-niet', 'alleen-zo'] as const satisfies readonly GesprekAdvies[];
export const GEVOLGD = ['ja', 'nee', 'nog-niet'] as const;

const heeftLetsel = (casus: Casus): boolean =>
  casus.signalen.some((s) => s.kenmerken.includes('letsel') || s.inhoud.letsel !== undefined);
/** The number of the region, where the school filled it in: in a sentence and on a button. */
function regionaal({ profiel: { regionaalNummer } }: School): Readonly<Record<string, Waarde>> {
  if (regionaalNummer === undefined) return { regionaal: '', belRegionaal: '', belRegionaalUrl: '' };
  return {
    regionaal: tekst('sociaal.regionaal', { telefoon: regionaalNummer }),
    belRegionaal: tekst('veiligThuis.belRegio', { telefoon: regionaalNummer }),
    belRegionaalUrl: telLink(regionaalNummer),
  };
}
const isEer = (casus: Casus): boolean => casus.vormen.includes('eergerelateerd-geweld');
/** What to ask in this casus, on top of what one always may ask. */
function tips(casus: Casus): readonly Waarde[] {
  return [
    ...(heeftLetsel(casus) ? [tekst('veiligThuis.tip.letsel')] : []),
    ...(isBijzonder(casus) ? [tekst('veiligThuis.tip.gesprek')] : []),
    ...(isEer(casus) ? [tekst('veiligThuis.tip.eer'), tekst('veiligThuis.tip.lkha')] : []),
  ];
}
const isBijzonder = (casus: Casus): boolean =>
  casus.vormen.length > 0 || casus.signalen.some((s) => s.kenmerken.includes('bijzondere-vorm'));

/** Noting the advice; in a special form also whether one may speak with the family (P-05). */
/** Fields behind "Meer opschrijven"; open at once when something was typed there before. */
const MEER_VELDEN = ['schoolDoet', 'veiligThuisDoet', 'afspraken', 'adviseur', 'nummer'];
export const veiligThuis: Kaartmaker = ({ casus, school, wie, vandaag, tijd, velden }) => {
  const { bellers, opNaamVan } = school.profiel.veiligThuis;
  return {
    stap: 'overleg',
    velden: {
      dag: vandaag,
      tijd,
      advies: '',
      woorden: '',
      gesprekAdvies: '',
      gevolgd: 'nog-niet',
      reden: '',
      adviseur: '',
      afspraken: '',
      gevraagd: '',
      schoolDoet: '',
      veiligThuisDoet: '',
      nummer: '',
      beller: wie,
      naamNoteren: '',
    },
    gegevens: {
      vraagKeuzes: keuzes('vtVraag', VT_VRAGEN),
      bellerKeuzes: collegasOpRol(school, casus, []),
      meerOpen: MEER_VELDEN.some((id) => (velden[id] ?? '') !== ''),
      tips: tips(casus),
      opNaam: {
        samen: [
          bellers === undefined
            ? ''
            : tekst('veiligThuis.bellers', { rollen: bellers.map((rol) => tekst(`rol.${rol}`)) }),
          opNaamVan === 'beller' ? '' : tekst('veiligThuis.opNaam', { rol: tekst(`rol.${opNaamVan}`) }),
        ],
      },
      adviesKeuzes: keuzes('veiligThuis.advies', ADVIEZEN),
      gesprekKeuzes: keuzes('veiligThuis.gesprek', GESPREK_ADVIEZEN),
      gevolgdKeuzes: keuzes('veiligThuis.gevolgd', GEVOLGD),
      vraagtGesprek: isBijzonder(casus),
      wachtOpAntwoord: geblokkeerden([ZONDER_PERSOON, ...casus.personen], casus).length > 0,
      crisisdienst: school.profiel.crisisdienst ?? '',
      ...regionaal(school),
      vandaag,
    },
  };
};
/** Outside a casus: the number, what one can ask, and that Veilig Thuis takes no steps. */
export const veiligThuisLos = ({ school }: Kijker): Inhoud => ({
  gegevens: { crisisdienst: school.profiel.crisisdienst ?? '', ...regionaal(school) },
});
