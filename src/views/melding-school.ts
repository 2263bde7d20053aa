// Cards on the meldcode and the people around it: the five steps, who is who, whom to phone. They know no casus.

import { ROLLEN } from '../domain/school.ts';
import type { School } from '../domain/school.ts';
import { STAPPEN } from '../domain/meldcode.ts';
import type { Inhoud, Kijker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** Who holds each role, with who takes over; a role without anybody is left out. */
function wieIsWie(school: School): readonly Waarde[] {
  return ROLLEN.filter((rol) => rol !== 'leerkracht' && rol !== 'beheerder').flatMap((rol): readonly Waarde[] => {
    const mensen = school.medewerkers.filter((m) => m.rollen.includes(rol));
    const vervangers = school.medewerkers.filter((m) => m.vervangt.includes(rol) && !m.rollen.includes(rol));
    const noem = (m: School['medewerkers'][number]): Waarde =>
      m.telefoon === undefined ? m.naam : tekst('wieIsWie.metNummer', { naam: m.naam, telefoon: m.telefoon });
    if (mensen.length === 0 && vervangers.length === 0) return [];
    const anders =
      vervangers.length === 0 ? '' : tekst('wieIsWie.anders', { wie: vervangers.slice(0, 3).map((m) => m.naam) });
    return [{ naam: tekst(`wieIsWie.${rol}`), waarde: { samen: [mensen.slice(0, 4).map(noem), anders] } }];
  });
}

export const stappen = ({ school }: Kijker): Inhoud => ({
  gegevens: {
    stappen: STAPPEN.map((stap, i) => ({
      kop: tekst('stapuitleg.kop', { nummer: i + 1, stap: tekst(`stap.${stap}`) }),
      regel: tekst(`stapuitleg.${stap}`),
    })),
    school: school.naam,
    wieIsWie: wieIsWie(school),
  },
});

export const socialeKaart = ({ school }: Kijker): Inhoud => {
  const { crisisdienst, regionaalNummer } = school.profiel;
  return {
    gegevens: {
      crisisdienst: crisisdienst ?? '',
      regionaal: regionaalNummer === undefined ? '' : tekst('sociaal.regionaal', { telefoon: regionaalNummer }),
      school: school.naam,
      wieIsWie: wieIsWie(school),
    },
  };
};
