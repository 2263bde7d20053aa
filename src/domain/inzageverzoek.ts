// A request to read what the school wrote down: what still has to be looked at, who decides together, when Veilig Thuis comes first, and by when (regels.md 4.10). It shows nothing.

import type { Datum, MedewerkerId } from '../shared/ids.ts';
import { hoedanigheden, keten } from './bevoegdheid.ts';
import type { School } from './school.ts';
import { openingOp, openingVoor, plusDagen } from './schooldagen.ts';
import { isA2Onveilig, isNood } from './stand.ts';
import type { Termijn } from './termijn.ts';
import { antwoordUiterlijk, openVerzoeken } from './toestand.ts';
import type { Casus, Inzagekenmerk, Inzagestuk, Inzageverzoek, Stukoordeel } from './toestand.ts';

/** Parts up to the moment of the decision that stands, or all of them while there is none. */
export const stukkenVan = ({ stukken }: Casus, { besluit, voorstel }: Inzageverzoek): readonly Inzagestuk[] => {
  const tot = (besluit ?? voorstel)?.tot ?? Infinity;
  return stukken.filter(({ nummer }) => nummer <= tot);
};
/** Why a person has to look at this part; the own words of who asks are no third person's. */
export const kenmerkenVan = (stuk: Inzagestuk, { persoonId }: Inzageverzoek): readonly Inzagekenmerk[] =>
  persoonId !== undefined && stuk.persoonId === persoonId
    ? stuk.kenmerken.filter((k) => k !== 'bron-derde')
    : stuk.kenmerken;
export const oordeelOver = ({ oordelen }: Inzageverzoek, nummer: number): Stukoordeel | undefined =>
  oordelen.find((o) => o.nummer === nummer);
/** Parts that only a person can give or leave out. */
export const teBeoordelen = (casus: Casus, verzoek: Inzageverzoek): readonly Inzagestuk[] =>
  stukkenVan(casus, verzoek).filter((stuk) => kenmerkenVan(stuk, verzoek).length > 0);
/** Those of them about which nobody said anything yet. */
export const nogTeBeoordelen = (casus: Casus, verzoek: Inzageverzoek): readonly Inzagestuk[] =>
  teBeoordelen(casus, verzoek).filter(({ nummer }) => oordeelOver(verzoek, nummer) === undefined);

/** Who judges and decides: aandachtsfunctionaris, final role, and bestuur where it takes part. */
export function isInzagebeslisser(casus: Casus, school: School, wie: MedewerkerId): boolean {
  const h = hoedanigheden(casus, school, wie);
  return h.has('af') || h.has('eindrol') || h.has('bestuur');
}
/** The two who decide today; after the first, who is asked to be the second (P-16: holder, deputy, bestuur). */
export function inzagebeslissers(casus: Casus, school: School, eerste?: MedewerkerId): readonly MedewerkerId[] {
  const rollen = ['aandachtsfunctionaris', school.profiel.besluit.eindrol, 'bestuurder'] as const;
  const rij = rollen.flatMap((rol) => keten(school, casus, rol).slice(0, 1));
  const alle = [...rij, ...keten(school, casus, 'aandachtsfunctionaris')];
  const mag = [...new Set(alle)].filter((id) => id !== eerste && isInzagebeslisser(casus, school, id));
  return mag.slice(0, eerste === undefined ? 2 : 1);
}

/** Why an answer may tip somebody off, or make it less safe: facts of this casus, and who asks. */
export const VT_EERST = ['nood', 'onveilig', 'vorm', 'niet-gesproken', 'afgezien', 'niet-verteld'] as const;
export function veiligThuisEerst(casus: Casus, { persoonId }: Inzageverzoek): readonly (typeof VT_EERST)[number][] {
  const vrager = casus.personen.find((p) => p.persoonId === persoonId);
  const geldt: Readonly<Record<(typeof VT_EERST)[number], boolean>> = {
    nood: isNood(casus),
    onveilig: isA2Onveilig(casus),
    vorm: casus.vormen.length > 0,
    'niet-gesproken': vrager?.gesprek.staat !== 'gehouden',
    afgezien: casus.personen.some((p) => p.gesprek.staat === 'afgezien'),
    'niet-verteld': casus.personen.some((p) => p.verteld?.staat === 'niet-verteld'),
  };
  return VT_EERST.filter((reden) => geldt[reden]);
}
/** Somebody called Veilig Thuis since the request came in. */
export const isVeiligThuisGebeld = (casus: Casus, { ontvangenOp }: Inzageverzoek): boolean =>
  casus.raadplegingen.some(({ gebeldOp }) => gebeldOp.slice(0, 10) >= ontvangenOp);

/** Days before the last one on which who decides is reminded, others are asked, and bestuur hears of it. */
const TREDES = [14, 7, 1] as const;
function termijn(verzoek: Inzageverzoek, { schooltijd }: School): Termijn {
  const datum: Datum = antwoordUiterlijk(verzoek);
  const erna = openingOp(schooltijd, plusDagen(datum, 1));
  return {
    soort: 'inzageverzoek',
    sleutel: `inzageverzoek:${verzoek.verzoekId}:${datum}`,
    tredes: [...TREDES.map((dagen) => openingVoor(schooltijd, datum, dagen)), erna],
    datum,
    uiterlijkOp: openingVoor(schooltijd, datum, 0),
  };
}
/** Until the answer was given or the request taken back; in a closed casus as well. */
export const inzageTermijnen = (casus: Casus, school: School): readonly Termijn[] =>
  openVerzoeken(casus).map((verzoek) => termijn(verzoek, school));
