// What is still to be told about the melding, per person and by age, and which objections wait for an answer. It blocks nothing (§4.7).

import { aanwezigen } from '../domain/bevoegdheid.ts';
import { BEZWAAR_UITKOMSTEN, openBezwaren } from '../domain/commands/bezwaar-wegen.ts';
import type { School } from '../domain/school.ts';
import { isGesprekGeblokkeerd, trekkerVan } from '../domain/stand.ts';
import type { Casus, Persoon } from '../domain/toestand.ts';
import type { Datum, MedewerkerId } from '../shared/ids.ts';
import { keuze, keuzes, mens } from './bouw.ts';
import type { Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { aanduiding, leeftijdWoord, teVertellen } from './melding-doen.ts';
import { van } from './melding-concept-bouw.ts';
import { inkorten } from './wegen-delen.ts';

/** Told, left out with a ground, or tried twice: nothing is left to do for this person. */
function isTeVertellen({ verteld }: Persoon): boolean {
  return verteld === undefined || (verteld.staat === 'niet-bereikt' && verteld.eerder === undefined);
}
/** The people whom somebody still has to tell; before the melding nobody has to. */
export const nogTeVertellen = (casus: Casus): readonly Persoon[] =>
  casus.meldingen.length === 0 ? [] : teVertellen(casus).filter(isTeVertellen);

/** The overview shows nothing that somebody typed: "een ouder", not what was filled in (P-07). */
const soortWoord = ({ soort }: Persoon): Waarde => tekst(`mist.wie.${soort}`);
const enkel = (regels: readonly Waarde[]): readonly Waarde[] =>
  regels.filter((regel, i) => regels.findIndex((een) => JSON.stringify(een) === JSON.stringify(regel)) === i);

/** One line for each person who does not know yet: by age for the pupil, again for who was not reached (C-18, §4.7). */
export function vertelTaken(casus: Casus, vandaag: Datum): readonly Waarde[] {
  const regels = nogTeVertellen(casus).map((p) => {
    const wie = soortWoord(p);
    if (isGesprekGeblokkeerd(casus, p)) return tekst('mist.vertel.wacht', { wie });
    if (p.verteld?.staat === 'niet-bereikt') return tekst('mist.vertel.opnieuw', { wie });
    return p.soort === 'leerling'
      ? tekst(`mist.vertel.leerling.${leeftijdWoord(casus, vandaag)}`)
      : tekst('mist.vertel.ouder', { wie });
  });
  return enkel(regels);
}

/** C-03: who tells at this school; a leerkracht is the one who started the casus. */
export const vertellerVan = (casus: Casus, school: School): MedewerkerId | undefined =>
  school.profiel.meldingVertellen === 'leerkracht'
    ? trekkerVan(casus)
    : aanwezigen(school, casus, school.profiel.meldingVertellen).at(0);
/** Who sees to an objection: the aandachtsfunctionaris who is there; anybody of the casus may write it down. */
export const wegerVan = (casus: Casus, school: School): MedewerkerId | undefined =>
  aanwezigen(school, casus, 'aandachtsfunctionaris').at(0);
/** One line for each objection that nobody answered yet, with who sees to it. */
export function bezwaarTaken(casus: Casus, school: School): readonly Waarde[] {
  const weger = wegerVan(casus, school);
  const door = weger === undefined ? tekst('mens.onbekend') : mens(school, weger);
  return enkel(openBezwaren(casus).map((p) => tekst('mist.bezwaar', { wie: soortWoord(p), door })));
}

const MAX_TOELICHTING = 600;
export const bezwaar: Kaartmaker = ({ casus, gebeurtenissen }) => {
  const open = openBezwaren(casus);
  return {
    stap: 'beslissen',
    velden: { persoon: open[0]?.persoonId ?? '', gedaan: '', weging: '', uitkomst: '' },
    gegevens: {
      geen: open.length === 0,
      bezwaren: open.map((p) => {
        const e = van(gebeurtenissen, 'MeldingVerteld').findLast((een) => een.persoonId === p.persoonId);
        return {
          wie: tekst('bezwaarRegel.wie', { wie: aanduiding(p), wanneer: { moment: p.verteld?.op ?? casus.gestartOp } }),
          woorden: inkorten(e?.inhoud.toelichting ?? '', MAX_TOELICHTING),
        };
      }),
      onveilig: casus.afwegingen.A2 !== undefined && casus.afwegingen.A2.antwoord !== 'veilig-genoeg',
      personen: open.map((p) => keuze(aanduiding(p), p.persoonId)),
      uitkomsten: keuzes('bezwaarUitkomst', BEZWAAR_UITKOMSTEN),
    },
  };
};
