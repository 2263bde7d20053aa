// Cards for who reported: melding gedaan, and telling parents and pupil. They ask nothing that has to be answered first (P-03).

import { hasSpoor, ontbreektVoorWeging } from '../domain/stand.ts';
import type { School } from '../domain/school.ts';
import { VERBERG_GRONDEN } from '../domain/toestand.ts';
import type { Casus, Persoon } from '../domain/toestand.ts';
import type { Datum } from '../shared/ids.ts';
import { collegas, keuze, keuzes } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { wieBelt } from './melding-wie.ts';

export const WIJZEN = ['telefoon', 'formulier'] as const;
export const OPGEVAT = ['melding', 'bekend-toegevoegd', 'advies'] as const;
export const VERTEL_STATEN = ['verteld', 'niet-verteld', 'niet-bereikt'] as const;
export const REACTIES = ['stemt-in', 'geen-bezwaar', 'bezwaar'] as const;
export const VERTEL_GRONDEN = [
  'veiligheid-leerling',
  'veiligheid-medewerker',
  'veiligheid-ander',
  'contactbreuk',
  'niet-passend',
] as const;

/** "moeder", "vader"; the pupil has no designation of its own. */
export const aanduiding = (persoon: Persoon): Waarde =>
  persoon.soort === 'leerling' ? tekst('persoonWoord.leerling') : persoon.aanduiding;

/** C-26: in whose name it is noted, where the school chose that; a melding is open everywhere. */
const opNaam = ({ profiel: { meldingOpNaamVan } }: School): Waarde =>
  meldingOpNaamVan === 'melder' ? '' : tekst('melder.opNaam', { rol: tekst(`rol.${meldingOpNaamVan}`) });
/**
 * C-26: a melding is open. That the family does not hear who reported is asked only after Veilig Thuis was consulted,
 * and nowhere at a school that reports in the name of one role.
 */
function openheid(casus: Casus, { profiel }: School): Readonly<Record<string, Waarde>> {
  if (profiel.meldingOpNaamVan !== 'melder') return { open: tekst('openheid.opNaam'), verbergKeuzes: [] };
  if (casus.raadplegingen.length === 0) return { open: tekst('openheid.eerstBellen'), verbergKeuzes: [] };
  return {
    open: tekst('openheid.gewoon'),
    verbergKeuzes: [
      keuze(tekst('openheid.nee'), 'open'),
      ...VERBERG_GRONDEN.map((g) => keuze(tekst(`verberggrond.${g}`), g)),
    ],
  };
}

/** Works in nood at once and from an old card: nothing is required, and what nobody answered stays empty. */
export const meldingGedaan: Kaartmaker = ({ casus, school, wie, vandaag, tijd }) => ({
  stap: 'beslissen',
  velden: {
    melder: wie,
    wijze: '',
    opgevat: '',
    dag: vandaag,
    tijd,
    ontvanger: '',
    kenmerk: '',
    toelichting: '',
    verborgen: 'open',
  },
  gegevens: {
    ...openheid(casus, school),
    melderKeuzes: collegas(
      school,
      casus.uitgesloten.map((u) => u.wie),
    ),
    wijzeKeuzes: keuzes('wijze', WIJZEN),
    opgevatKeuzes: keuzes('opgevat', OPGEVAT),
    vandaag,
    wieBelt: { samen: [wieBelt({ casus, school, wie }, 'melder.opschrijven'), opNaam(school)] },
    eerder: casus.meldingen.map((m) => tekst('melding.eerder', { wanneer: { moment: m.gemeldOp } })),
    crisisdienst: school.profiel.crisisdienst ?? '',
  },
});

/** Whole years on a day; undefined without a birth date. */
export function leeftijdOp(geboren: Datum | undefined, dag: Datum): number | undefined {
  if (geboren === undefined) return undefined;
  const jaren = Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4));
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren;
}
/** §4.7: with whom the melding is discussed, by age of the pupil. */
export function leeftijdWoord(casus: Casus, vandaag: Datum): 'onbekend' | 'jong' | 'midden' | 'oud' {
  const jaren = leeftijdOp(casus.leerling.geboortedatum, vandaag);
  if (jaren === undefined) return 'onbekend';
  return jaren < 12 ? 'jong' : jaren < 16 ? 'midden' : 'oud';
}

/** Whether parents know: what was told, not told or not possible, in words. */
export function vertelStand(persoon: Persoon): Waarde {
  const { verteld } = persoon;
  const wie = aanduiding(persoon);
  if (verteld === undefined) return tekst('vertellen.nog-niet', { wie });
  const wanneer = { moment: verteld.op };
  if (verteld.staat === 'verteld')
    return tekst('vertellen.verteld', { wie, wanneer, reactie: tekst(`reactie.${verteld.reactie}`) });
  if (verteld.staat === 'niet-bereikt') return tekst('vertellen.niet-bereikt', { wie, wanneer });
  return tekst('vertellen.niet-verteld', { wie, wanneer, grond: tekst(`vertelgrond.${verteld.grond}`) });
}
/** Who hears of the melding: the pupil and everybody with a track. */
export const teVertellen = (casus: Casus): readonly Persoon[] => casus.personen.filter(hasSpoor);
export const isOuderTeVertellen = (casus: Casus): boolean =>
  ontbreektVoorWeging(casus).includes('ouder-ontbreekt') ||
  teVertellen(casus).some((p) => p.soort !== 'leerling' && p.verteld === undefined);

/** Per person; allowed afterwards and changed by telling again. */
export const oudersVertellen: Kaartmaker = ({ casus, school, vandaag }) => {
  const personen = teVertellen(casus);
  const eerst = personen.find((p) => p.soort !== 'leerling' && p.verteld === undefined) ?? personen[0];
  const gronden = VERTEL_GRONDEN.filter((g) => g !== 'contactbreuk' || school.profiel.contactbreuk);
  return {
    stap: 'beslissen',
    velden: { persoon: eerst?.persoonId ?? '', staat: '', reactie: '', grond: '', toelichting: '' },
    gegevens: {
      hint: tekst(`vertellen.leeftijd.${leeftijdWoord(casus, vandaag)}`),
      stand: personen.map(vertelStand),
      geenOuders: !personen.some((p) => p.soort !== 'leerling'),
      gemeld: casus.meldingen.length > 0,
      personen: personen.map((p) =>
        keuze(p.soort === 'leerling' ? tekst('persoonWoord.keuzeLeerling') : p.aanduiding, p.persoonId),
      ),
      staatKeuzes: keuzes('vertelstaat', VERTEL_STATEN),
      reactieKeuzes: keuzes('reactieKeuze', REACTIES),
      grondKeuzes: keuzes('vertelgrond', gronden),
    },
  };
};
