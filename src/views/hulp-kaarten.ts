// Help in the moment: what the words mean, who does what at this school, and how to talk. They know no casus; what they say is the same inside one.

import type { School } from '../domain/school.ts';
import { paginaAdres } from './bouw.ts';
import type { Inhoud, Kijker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

/** A few short lines under one heading. */
const deel = (kop: string, ...regels: readonly (Waarde | undefined)[]): Waarde => ({
  kop: tekst(`uitleg.kop.${kop}`),
  regels: regels.filter((regel) => regel !== undefined),
});
const zinnen = (sleutel: string, ...namen: readonly (string | number)[]): readonly Waarde[] =>
  namen.map((naam) => tekst(`${sleutel}.${String(naam)}`));

/** Acute, structural and disclosure with examples, in the words of the card of question 2 (S0-65..S0-67). */
export const betekenis = (): Inhoud => ({
  gegevens: {
    delen: [
      deel('acuut', ...zinnen('betekenis.A2', 1, 2, 3, 4, 5, 6)),
      deel('structureel', ...zinnen('betekenis.A2', 7)),
      deel('verteld', ...zinnen('betekenis.A2', 8), tekst('uitleg.luister')),
      deel('twijfel', ...zinnen('betekenis.A2', 10, 9)),
      deel('waarover', ...zinnen('uitleg.waarover', 'vermoeden', 'huiselijk', 'kring', 'kind')),
    ],
  },
});

const rol = (code: string): Waarde => tekst(`rol.${code}`);
const rollen = (codes: readonly string[]): Waarde => codes.map(rol);
/** The final role, and who stands in when nobody holds it that day (C-04). */
function besluit(school: School): Waarde {
  const { eindrol } = school.profiel.besluit;
  const vervangers = school.medewerkers.filter((m) => m.vervangt.includes(eindrol)).map((m) => m.naam);
  const wie = { rol: rol(eindrol) };
  return vervangers.length === 0
    ? tekst('uitleg.wie.besluit', wie)
    : tekst('uitleg.wie.besluitMet', { ...wie, vervanger: vervangers.slice(0, 2) });
}
/** Who does which step here, by the settings of the school (S4-29, S2-83, S2-94). */
function taken(school: School): readonly Waarde[] {
  const { oudergesprek, besluit: weging, melder, meldingVertellen, meldingOpNaamVan } = school.profiel;
  return [
    tekst('uitleg.wie.signaal'),
    tekst('uitleg.wie.overleg'),
    {
      samen: [
        tekst('uitleg.wie.gesprek', { rollen: rollen(oudergesprek.deelnemers) }),
        tekst(`uitleg.leerkracht.${oudergesprek.leerkracht}`),
      ],
    },
    tekst('uitleg.wie.wegen', { rollen: rollen(weging.team) }),
    besluit(school),
    tekst('uitleg.wie.melden', { rollen: rollen(melder) }),
    ...(meldingOpNaamVan === 'melder' ? [] : [tekst('uitleg.wie.opNaam', { rol: rol(meldingOpNaamVan) })]),
    tekst('uitleg.wie.vertellen', { rol: rol(meldingVertellen) }),
  ];
}
/** S0-22: the next meeting, never as a reason to wait. */
function volgendTeam({ school, vandaag }: Kijker): Waarde | undefined {
  const datum = (school.ondersteuningsteamOp ?? []).filter((dag) => dag >= vandaag).toSorted()[0];
  return datum === undefined ? undefined : tekst('uitleg.team.volgende', { wanneer: { datum } });
}
export const wieDoetWat = (kijker: Kijker): Inhoud => ({
  gegevens: {
    school: kijker.school.naam,
    delen: [
      deel('school', ...taken(kijker.school)),
      deel('jij', ...zinnen('uitleg.jij', 'vaststellen', 'hulp')),
      deel('veiligThuis', ...zinnen('uitleg.veiligThuis', 'taken', 'hulp')),
    ],
    meer: [
      deel('ib', ...zinnen('uitleg.ib', 'vraagbaak', 'bewaakt', 'dossier')),
      deel('team', tekst('uitleg.team.wat'), volgendTeam(kijker)),
      deel('regisseur', ...zinnen('uitleg.regisseur', 'wat', 'vragen', 'gezin', 'stappen')),
    ],
  },
});

/** Between pupils: both safe first, whom to phone, and a casus of its own for each child that somebody worries about. */
export const tussenLeerlingen = ({ school, velden }: Kijker): Inhoud => {
  const af = school.medewerkers.find((m) => m.rollen.includes('aandachtsfunctionaris'));
  const opSchool =
    af?.telefoon === undefined
      ? undefined
      : tekst('uitleg.leerlingen.opSchool', { wie: af.naam, telefoon: af.telefoon });
  return {
    velden: { feit: velden['feit'] ?? '' },
    gegevens: {
      crisisdienst: school.profiel.crisisdienst ?? '',
      delen: [
        deel('bellen', ...zinnen('uitleg.leerlingen', 'advies', 'seksueel'), opSchool),
        deel('tweeKinderen', ...zinnen('uitleg.leerlingen', 'ouders', 'eigen')),
        deel('alleenSchool', tekst('uitleg.leerlingen.school')),
      ],
    },
  };
};

/** How to talk, in the order of the school's source; with a special form Veilig Thuis comes first (P-05). */
export const gesprekstips = ({ school }: Kijker): Inhoud => {
  const { gesprekPlek, kindVermoeden, oudergesprek } = school.profiel;
  return {
    gegevens: {
      delen: [
        deel('eerst', tekst('uitleg.gesprek.vormen')),
        deel(
          'metKind',
          ...zinnen('gesprek.kind', 'luister', 'jong', 'alleen'),
          tekst(`gesprek.kind.vermoeden.${kindVermoeden}`),
        ),
        deel(
          'metOuders',
          tekst('gesprek.wieVoert', { rollen: rollen(oudergesprek.deelnemers) }),
          gesprekPlek === 'neutraal' ? tekst('gesprek.tip.plek') : undefined,
          ...zinnen('uitleg.gesprek', 'punten', 'samen'),
        ),
        deel('toestemming', ...zinnen('uitleg.toestemming', 'hoe', 'ib', 'melding')),
      ],
      tipsPagina: paginaAdres(school.documenten?.gesprekstips),
    },
  };
};
