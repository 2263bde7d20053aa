// Step 4 as cards: all signals side by side, then one question at a time. They know no template and no Dutch.

import { ANTWOORDEN } from '../domain/afwegingskader.ts';
import type { Afweging } from '../domain/afwegingskader.ts';
import { isGeweigerd } from '../domain/commands/toestemming-vastleggen.ts';
import type { Schoolprofiel } from '../domain/schoolprofiel.ts';
import { isMogelijkGezagdrager, ontbreektVoorWeging, uitkomstVan } from '../domain/stand.ts';
import type { Persoon } from '../domain/toestand.ts';
import { keuzes, mens } from './bouw.ts';
import type { Bouw, Inhoud, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import {
  antwoordenTotNu,
  feiten,
  inkorten,
  knopNaar,
  meewegers,
  naAntwoord,
  persoonTekst,
  plusDagen,
  vanSoort,
} from './wegen-delen.ts';

export const BASISVRAGEN = ['directGevaar', 'belemmerdeOntwikkeling', 'risicoNabij'] as const;
const MEESTE = 4;

/** Talks that were held, with reaction and outcome, and where no talk was held yet. */
export function gesprekken({ casus, gebeurtenissen }: Bouw): readonly Waarde[] {
  const aanduiding = (id: string): Waarde => persoonTekst(casus.personen.find((p) => p.persoonId === id));
  const gevoerd = vanSoort(gebeurtenissen, 'GesprekGehouden');
  const stil = casus.personen.filter((p) => !gevoerd.some((g) => g.persoonId === p.persoonId));
  return [
    ...gevoerd.slice(-MEESTE).map((g) =>
      tekst('feiten.gesprek', {
        wie: aanduiding(g.persoonId),
        wanneer: { moment: g.gehoudenOp },
        uitkomst: tekst(`feiten.gesprekUitkomst.${g.uitkomst}`),
        reactie: inkorten(g.inhoud.reactie, 300),
      }),
    ),
    ...stil.map((p) => tekst(`feiten.gesprekStaat.${p.gesprek.staat}`, { wie: persoonTekst(p) })),
  ];
}
/** What colleagues and Veilig Thuis advised; that consent was refused weighs here, and nowhere else (S2-27). */
export function adviezen({ casus, school }: Bouw): readonly Waarde[] {
  const overleg = casus.overleggen.flatMap(({ staat }) =>
    staat.staat === 'beantwoord'
      ? [
          tekst('feiten.advies', {
            wie: mens(school, staat.door),
            wanneer: { moment: staat.op },
            wat: inkorten(staat.advies, 300),
          }),
        ]
      : [],
  );
  const veiligThuis = casus.raadplegingen.map((r) =>
    tekst('feiten.veiligThuis', {
      wanneer: { moment: r.gebeldOp },
      soort: tekst(`feiten.vtSoort.${r.advies}`),
      wat: inkorten(r.inhoud.advies, 300),
    }),
  );
  const geweigerd = isGeweigerd(casus) ? [tekst('overleg.geweigerd')] : [];
  return [...overleg.slice(-MEESTE), ...veiligThuis.slice(-MEESTE), ...geweigerd];
}
const KAART_BIJ = {
  'signaal-ontbreekt': 'signaal',
  'overleg-ontbreekt': 'overleg-vragen',
  'ouder-ontbreekt': 'gesprek',
  'gesprek-ontbreekt': 'gesprek',
} as const;

/** The weighing opens with all that is known, and names what is missing (S1-64). */
export const wegen: Kaartmaker = (bouw) => {
  const { casus, school } = bouw;
  const mist = ontbreektVoorWeging(casus);
  const { basisvragen } = casus;
  const letsel = casus.signalen.some((s) => s.kenmerken.includes('letsel')) && casus.raadplegingen.length === 0;
  const zonderTegen = casus.signalen.length > 0 && !casus.signalen.some((s) => s.inhoud.weerspreekt !== undefined);
  const kaarten = [...new Set(mist.map((m) => KAART_BIJ[m]))].slice(0, 2);
  return {
    stap: 'wegen',
    velden: Object.fromEntries(
      BASISVRAGEN.map((v) => [v, basisvragen === undefined ? '' : basisvragen[v] ? 'ja' : 'nee']),
    ),
    gegevens: {
      ...feiten(bouw),
      gesprekken: gesprekken(bouw),
      adviezen: adviezen(bouw),
      mist: [
        ...mist.map((m) => tekst(`wegenMist.${m}`)),
        ...(letsel ? [tekst('wegenMist.letsel')] : []),
        ...(zonderTegen ? [tekst('wegenMist.tegenspraak')] : []),
      ],
      mistKop: tekst('wegenMist.kop'),
      mistStraks: mist.length > 0 ? tekst('wegenMist.straks') : '',
      naar: kaarten.map((k) => knopNaar(k)),
      antwoorden: antwoordenTotNu(bouw),
      jaNee: keuzes('jaNee', ['ja', 'nee']),
      volgende: basisvragen === undefined ? '' : { kaal: `open-${naWegen(casus, school)}` },
    },
  };
};
/** After the basic questions the next question comes, not this card again. */
export function naWegen(casus: Bouw['casus'], school: Bouw['school']): string {
  const kaart = naAntwoord(casus, school);
  const uitkomst = uitkomstVan(casus, school.profiel);
  return kaart === 'wegen' && uitkomst.melden === 'open' ? uitkomst.vraag.toLowerCase() : kaart;
}

const BETEKENISSEN: Readonly<Record<Afweging, number>> = { A1: 6, A2: 10, A3: 4, A4: 3, A5: 4 };
/** C-07: as the source of the school has it, or as somebody there checked it. */
function bronvraag(tekstset: Schoolprofiel['tekstset'], afweging: Afweging): Waarde {
  if (typeof tekstset === 'string') return tekst(`officieel.${tekstset}.${afweging}`);
  const { gecontroleerdDoor: wie, gecontroleerdOp: datum, vragen } = tekstset;
  return tekst('officieel.nagekeken', { vraag: vragen[afweging], wie, datum: { datum } });
}
/** The question of the school's source, the step its meldcode has it in (C-06), and what it weighs with (C-35). */
function officieel({ tekstset, afwegingenStap, risicoInstrument }: Schoolprofiel, afweging: Afweging): Waarde {
  const metInstrument = afweging === 'A2' && risicoInstrument !== undefined;
  return {
    samen: [
      bronvraag(tekstset, afweging),
      tekst(`afwegingStap.${String(afwegingenStap)}`),
      metInstrument ? tekst('risicoInstrument', { naam: risicoInstrument }) : '',
    ],
  };
}
function vraagDelen(bouw: Bouw, afweging: Afweging): Readonly<Record<string, Waarde>> {
  return {
    vraag: tekst(`vraag.${afweging}`),
    officieel: officieel(bouw.school.profiel, afweging),
    betekenissen: Array.from({ length: BETEKENISSEN[afweging] }, (_, i) => tekst(`betekenis.${afweging}.${i + 1}`)),
    antwoorden: antwoordenTotNu(bouw),
    mensen: meewegers(bouw),
  };
}
/** Who shares the care for this casus weighs along, unless somebody says otherwise (S1-32, S1-34). */
const metTeam = ({ casus, wie }: Bouw): string => (casus.casusteam ?? []).filter((id) => id !== wie).join(',');
const eenVraag = (
  bouw: Bouw,
  afweging: 'A1' | 'A2' | 'A3' | 'A5',
  velden: Readonly<Record<string, string>> = {},
  gegevens: Readonly<Record<string, Waarde>> = {},
): Inhoud => ({
  stap: 'wegen',
  velden: { antwoord: '', reden: '', gewogenMet: metTeam(bouw), ...velden },
  gegevens: {
    ...vraagDelen(bouw, afweging),
    keuzes: keuzes(`antwoord.${afweging}`, ANTWOORDEN[afweging]),
    ...gegevens,
  },
});

export const a1: Kaartmaker = (bouw) =>
  eenVraag(
    bouw,
    'A1',
    { opnieuwOp: plusDagen(bouw.vandaag, 14) },
    { van: { kaal: plusDagen(bouw.vandaag, 1) }, tot: { kaal: plusDagen(bouw.vandaag, 28) } },
  );
/** A risk is no unsafety: it stands in a field of its own, as does what protects the child (S4-20). */
export const a2: Kaartmaker = (bouw) => eenVraag(bouw, 'A2', { risico: '', beschermend: '' });
export const a3: Kaartmaker = (bouw) => eenVraag(bouw, 'A3');

/** More people than this make the card too long for a phone. */
const MEESTE_MENSEN = 4;
const opGezag = (een: Persoon, ander: Persoon): number =>
  Number(isMogelijkGezagdrager(ander)) - Number(isMogelijkGezagdrager(een));
/** Two questions for each person whose cooperation the safety may need, a third where the school asks it (C-10). */
export const a4: Kaartmaker = (bouw) => {
  const { casus, school, velden } = bouw;
  const mensen = casus.personen.filter((p) => p.soort !== 'leerling').toSorted(opGezag);
  const eerder = casus.afwegingen.A4?.personen;
  const waarde = (persoonId: string, vraag: 'aanvaardt' | 'werktMee' | 'contactMetHulpverlener'): string => {
    const was = eerder?.find((p) => p.persoonId === persoonId)?.[vraag];
    return velden[`a4_${persoonId}_${vraag}`] ?? (was === undefined ? '' : was ? 'ja' : 'nee');
  };
  return {
    stap: 'wegen',
    velden: { reden: '', gewogenMet: metTeam(bouw) },
    gegevens: {
      ...vraagDelen(bouw, 'A4'),
      personen: mensen.slice(0, MEESTE_MENSEN).map(({ persoonId, aanduiding }) => ({
        id: persoonId,
        neemt: tekst('a4.neemt', { wie: aanduiding }),
        doet: tekst('a4.doet', { wie: aanduiding }),
        contact: tekst('a4.contact', { wie: aanduiding }),
        aanvaardt: waarde(persoonId, 'aanvaardt'),
        werktMee: waarde(persoonId, 'werktMee'),
        contactMetHulpverlener: waarde(persoonId, 'contactMetHulpverlener'),
      })),
      meerMensen: mensen.length > MEESTE_MENSEN,
      derdeVraag: school.profiel.contactMetHulpverlener,
      jaNee: keuzes('jaNee', ['ja', 'nee']),
    },
  };
};

/** The evaluation: what was agreed stands above the question (C-11). */
export const a5: Kaartmaker = (bouw) => {
  const { hulp } = bouw.casus;
  const plan = hulp.staat === 'geen' || hulp.staat === 'afgesloten' ? undefined : hulp.plan;
  const doel = vanSoort(bouw.gebeurtenissen, 'HulpplanVastgelegd').at(-1)?.inhoud.doelen ?? '';
  return eenVraag(
    bouw,
    'A5',
    {},
    {
      kan: plan !== undefined,
      doel: inkorten(doel, 800).replace(/[.\s]+$/, ''),
      datum: plan === undefined ? '' : { datum: plan.evaluatieOp },
      nietBegonnen: plan !== undefined && plan.begonnen !== true ? tekst('weigering.hulp-niet-begonnen') : '',
      eerder: plan !== undefined && bouw.vandaag < plan.evaluatieOp ? tekst('a5.eerder') : '',
    },
  );
};
