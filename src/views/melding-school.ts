// Cards on the meldcode and the people around it: the five steps, who is who, whom to phone. They know no casus.

import { ROLLEN } from '../domain/school.ts';
import type { Instantie, School } from '../domain/school.ts';
import { STAPPEN } from '../domain/meldcode.ts';
import type { Stap } from '../domain/meldcode.ts';
import { paginaAdres } from './bouw.ts';
import type { Inhoud, Kijker } from './bouw.ts';
import { betekenis, gesprekstips, tussenLeerlingen, wieDoetWat } from './hulp-kaarten.ts';
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

const stapRegel = (stap: Stap, school: School): Waarde =>
  tekst(`stapuitleg.${stap}`, { rollen: school.profiel.oudergesprek.deelnemers.map((rol) => tekst(`rol.${rol}`)) });

export const stappen = ({ school }: Kijker): Inhoud => ({
  gegevens: {
    stappen: STAPPEN.map((stap, i) => ({
      kop: tekst('stapuitleg.kop', { nummer: i + 1, stap: tekst(`stap.${stap}`) }),
      regel: stapRegel(stap, school),
    })),
    signalenlijst: paginaAdres(school.documenten?.signalenlijst),
  },
});

/** S2-101: who, for what, and how to reach them; what the school left empty is not there. */
function instantie({
  soort,
  organisatie,
  waarvoor,
  contactpersoon,
  telefoon,
  email,
  adres: straat,
}: Instantie): Waarde {
  const bereik = [contactpersoon, telefoon, email, straat].filter((deel) => deel !== undefined);
  return {
    naam: organisatie,
    waarvoor: waarvoor ?? tekst(`sociaal.waarvoor.${soort}`),
    waarde: bereik.length === 0 ? tekst('sociaal.leeg') : tekst('sociaal.bereik', { bereik }),
  };
}
/** S0-10, S0-11: people of the school, with what one can ask them. */
const isVertrouwenspersoon = (school: School): boolean =>
  school.medewerkers.some((m) => m.rollen.includes('vertrouwenspersoon'));

export const socialeKaart = ({ school }: Kijker): Inhoud => {
  const { crisisdienst, regionaalNummer } = school.profiel;
  return {
    gegevens: {
      crisisdienst: crisisdienst ?? '',
      regionaal: regionaalNummer === undefined ? '' : tekst('sociaal.regionaal', { telefoon: regionaalNummer }),
      school: school.naam,
      wieIsWie: wieIsWie(school),
      vertrouwenspersoon: isVertrouwenspersoon(school) ? tekst('sociaal.vertrouwenspersoon') : '',
      instanties: (school.socialeKaart ?? []).map(instantie),
    },
  };
};

/** Cards that explain: the same inside a casus, so that the way back leads there. */
export const UITLEG: Readonly<Record<string, (kijker: Kijker) => Inhoud>> = {
  stappen,
  'sociale-kaart': socialeKaart,
  betekenis,
  'wie-doet-wat': wieDoetWat,
  gesprekstips,
  'tussen-leerlingen': tussenLeerlingen,
};
