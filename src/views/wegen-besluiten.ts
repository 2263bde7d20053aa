// Step 5 as cards: what follows from the answers and why, help beside it, and not following an advice. They decide nothing (P-01).

import { HULPVEREISTEN } from '../domain/afwegingskader.ts';
import type { Besluit } from '../domain/afwegingskader.ts';
import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import {
  besluitVan,
  isAdviesVerplicht,
  isMeldingNodig,
  isZonderAdviesNee,
  laatsteMeldAdvies,
  laatsteMelding,
  uitkomstVan,
} from '../domain/stand.ts';
import type { Casus } from '../domain/toestand.ts';
import { keuzes } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { wieBelt } from './melding-wie.ts';
import { antwoordenTotNu, inkorten, knopNaar, naAntwoord, plusDagen } from './wegen-delen.ts';

/** Why this follows, in words, for each rule of the afwegingskader. */
export function besluitReden(casus: Casus, school: School, b: Besluit): Waarde {
  if (b.melden === 'open')
    return b.regel === 'E-07'
      ? tekst('besluit.openE07')
      : tekst('besluit.open', { vraag: tekst(`vraagKort.${b.vraag}`) });
  switch (b.regel) {
    case 'E-02':
      return tekst(`besluit.E-02.${casus.afwegingen.A2?.antwoord === 'acuut' ? 'acuut' : 'structureel'}`);
    case 'E-03':
      return tekst(`besluit.E-03.${casus.afwegingen.A3?.antwoord ?? 'nee'}`);
    case 'E-20':
      return tekst(school.profiel.veiligThuis.adviesBindt ? 'besluit.E-20.bindt' : 'besluit.E-20.wijkAf');
    default:
      return tekst(`besluit.${b.regel}`);
  }
}
/** The answers that someone may want to look at again. */
const VRAGEN_BIJ: Readonly<Partial<Record<string, readonly string[]>>> = {
  'E-01': ['a1'],
  'E-02': ['a2'],
  'E-03': ['a3'],
  'E-04': ['a4'],
  'E-06': ['a5'],
  'E-07': ['a5'],
  'E-08': ['a5'],
  'E-05': ['a3', 'a4'],
  'E-09': ['a3', 'a4', 'besluit-hulp'],
  'E-10': ['a2'],
  'E-15': ['a2'],
};
function naJa(casus: Casus, school: School, b: Besluit & { melden: 'ja' }): readonly string[] {
  const nodig = isMeldingNodig(casus, school.profiel);
  const vtEerst = b.regel === 'E-15' || b.regel === 'E-10';
  return [
    ...(vtEerst ? ['veilig-thuis'] : []),
    ...(nodig && !vtEerst && b.regel !== 'E-09' ? ['melding'] : []),
    ...(nodig ? ['melding-gedaan'] : []),
    ...(b.regel === 'E-20' && b.voorlopig ? ['advies-afwijken'] : []),
    // The way back to the question stands before help, which the casus asks for as well.
    ...(VRAGEN_BIJ[b.regel] ?? []),
    ...(casus.hulpbesluit === undefined ? ['besluit-hulp'] : []),
  ];
}
function naNee(casus: Casus, school: School, b: Besluit & { melden: 'nee' }): readonly string[] {
  if (isAdviesVerplicht(casus, school.profiel)) return ['veilig-thuis', ...(VRAGEN_BIJ[b.regel] ?? [])];
  if (b.regel === 'E-01' || b.regel === 'E-08') return ['sluiten', ...(VRAGEN_BIJ[b.regel] ?? [])];
  const hulp = casus.hulp.staat === 'geen' ? 'hulpplan' : 'hulp-volgen';
  return [
    casus.hulpbesluit === undefined ? 'besluit-hulp' : hulp,
    ...(casus.raadplegingen.length === 0 ? ['veilig-thuis'] : []),
    ...(VRAGEN_BIJ[b.regel] ?? []),
  ];
}
const vervolg = (casus: Casus, school: School, b: Besluit): readonly string[] => {
  if (b.melden === 'ja') return naJa(casus, school, b);
  return b.melden === 'nee' ? naNee(casus, school, b) : [naAntwoord(casus, school)].filter((k) => k !== 'casus');
};
const MEESTE_KNOPPEN = 4;
const uitkomstWoord = (b: Besluit): Waarde =>
  tekst(`uitkomst.${b.melden === 'ja' && b.voorlopig ? 'jaVoorlopig' : b.melden}`);

/** C-41: asked once, or first to be done where the school wants that. */
function adviesVraag(casus: Casus, school: School): Waarde {
  if (isAdviesVerplicht(casus, school.profiel)) return tekst('besluit.adviesEerst');
  return isZonderAdviesNee(casus, school.profiel) ? tekst('besluit.geenAdvies') : '';
}

/** B1: computed and locked; the card offers no choice, only a way back to the questions. */
export const besluitMelden: Kaartmaker = (bouw) => {
  const { casus, school } = bouw;
  const b = uitkomstVan(casus, school.profiel);
  const melding = laatsteMelding(casus);
  const bellen = isMeldingNodig(casus, school.profiel);
  return {
    stap: 'beslissen',
    gegevens: {
      bellen,
      uitkomst: uitkomstWoord(b),
      reden: besluitReden(casus, school, b),
      wieBelt: wieBelt(bouw),
      klopt: b.melden === 'ja' && b.regel !== 'E-15' ? tekst('besluit.klopt') : '',
      gemeld: melding === undefined || bellen ? '' : tekst('besluit.gemeld', { wanneer: { moment: melding.gemeldOp } }),
      geenAdvies: b.melden === 'nee' ? adviesVraag(casus, school) : '',
      naar: vervolg(casus, school, b)
        .slice(0, MEESTE_KNOPPEN - Number(bellen))
        .map((kaart, i) => knopNaar(kaart, i === 0 && !bellen)),
      antwoorden: antwoordenTotNu(bouw),
    },
  };
};

/** B2: the five requirements; always asked, also when B1 is ja. */
export const besluitHulp: Kaartmaker = (bouw) => {
  const { casus, school } = bouw;
  const b1 = besluitVan(casus, school.profiel);
  const eerder = casus.hulpbesluit;
  return {
    stap: 'beslissen',
    velden: {
      vereisten: HULPVEREISTEN.filter((v) => eerder?.vereisten[v] === true).join(','),
      antwoord: eerder?.antwoord ?? '',
      toelichting: '',
      geenAdvies: '',
    },
    gegevens: {
      zonderAdvies: isZonderAdviesNee(casus, school.profiel),
      vraag: tekst(b1.melden === 'ja' ? 'b2.naast' : 'b2.zelf'),
      kan: b1.melden !== 'open',
      let: tekst(b1.melden === 'ja' ? 'kaarten.besluit-hulp.metMelding' : 'kaarten.besluit-hulp.zonder'),
      vereisten: keuzes('vereiste', HULPVEREISTEN),
      jaNee: keuzes('jaNee', ['ja', 'nee']),
      antwoorden: antwoordenTotNu(bouw),
    },
  };
};

/** E-20: two roles, each an own reason; who gave one already is named. */
function afwijkingen({ casus, school }: Bouw, sinds: string): readonly Waarde[] {
  return (['eindrol', 'aandachtsfunctionaris'] as const).map((r) => {
    const rol = tekst(`rol.${r === 'eindrol' ? school.profiel.besluit.eindrol : r}`);
    const gegeven = casus.afwijkingen.findLast((a) => a.rol === r && a.op >= sinds);
    return gegeven === undefined
      ? tekst('afwijking.open', { rol })
      : tekst('afwijking.gegeven', { rol, wanneer: { datum: gegeven.opnieuwOp } });
  });
}
export const adviesAfwijken: Kaartmaker = (bouw) => {
  const { casus, school, wie, vandaag } = bouw;
  const advies = laatsteMeldAdvies(casus);
  const h = hoedanigheden(casus, school, wie);
  const bindt = school.profiel.veiligThuis.adviesBindt;
  return {
    stap: 'beslissen',
    velden: { reden: '', opnieuwOp: plusDagen(vandaag, 14) },
    gegevens: {
      let: advies === undefined ? tekst('kaarten.advies-afwijken.geen') : bindt ? tekst('besluit.E-20.bindt') : '',
      kan: advies !== undefined && !bindt && (h.has('eindrol') || h.has('af') || h.has('bestuur')),
      advies:
        advies === undefined
          ? ''
          : tekst('afwijking.advies', {
              wanneer: { moment: advies.gebeldOp },
              wat: inkorten(advies.inhoud.advies),
            }),
      stand: advies === undefined ? [] : afwijkingen(bouw, advies.op),
      morgen: { kaal: plusDagen(vandaag, 1) },
      antwoorden: antwoordenTotNu(bouw),
    },
  };
};
