// Cards after a melding: directie has seen it, asks or declines. They decide nothing about the melding (P-13).

import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { EventVan } from '../domain/casus.ts';
import { magBevestigen } from '../domain/commands/melding-bevestigen.ts';
import type { School } from '../domain/school.ts';
import { hasAdviesNaLaatsteSignaal, laatsteMelding } from '../domain/stand.ts';
import type { Casus, Melding } from '../domain/toestand.ts';
import { keuze, mens, voornaam } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import { teVertellen, vertelStand } from './melding-doen.ts';
import type { Waarde } from './kaart.ts';
import { grond } from './melding-grond.ts';
import { kort } from './melding-omvang.ts';
import { gesteldeVraag } from './wegen-delen.ts';

/** "Bas heeft gemeld: do 12 maart, 14.05 uur, telefonisch." */
const gemeldZin = (m: Melding, school: School): Waarde =>
  tekst('melding.gemeld', {
    wie: voornaam(school, m.melder),
    wanneer: { moment: m.gemeldOp },
    wijze: tekst(`wijzeWoord.${m.wijze ?? 'leeg'}`),
  });
const bevestigdZin = (m: Melding, school: School): Waarde =>
  m.bevestigd === undefined
    ? ''
    : tekst(m.bevestigd.door === m.melder ? 'melding.zelfBevestigd' : 'melding.bevestigd', {
        wie: voornaam(school, m.bevestigd.door),
        wanneer: { moment: m.bevestigd.op },
      });
/** Who reported when, and who confirmed it. */
export const overMelding = (m: Melding | undefined, school: School): Readonly<Record<string, Waarde>> => ({
  gemeld: m === undefined ? tekst('melding.nogNiet') : gemeldZin(m, school),
  opgevat: m === undefined ? '' : tekst(`gebeurtenis.regel.opgevat.${m.opgevat ?? 'leeg'}`),
  klaar: m === undefined ? '' : bevestigdZin(m, school),
});
/** Which melding, asked only where there are several. */
export const meldingKeuzes = ({ meldingen }: Casus): readonly Waarde[] =>
  meldingen.length < 2
    ? []
    : meldingen.map((m) => keuze(tekst('melding.keuze', { wanneer: { moment: m.gemeldOp } }), m.meldingId));

/** The one this card is about: the latest that waits, or else the latest. */
const waarover = (casus: Casus): Melding | undefined =>
  casus.meldingen.findLast((m) => m.bevestigd === undefined) ?? laatsteMelding(casus);

/** The people of the final role, to name who is waited for. */
const eindrolNamen = (school: School): Waarde =>
  school.medewerkers
    .filter((m) => m.rollen.includes(school.profiel.besluit.eindrol))
    .map((m) => mens(school, m.medewerkerId));

/** The answers that gave the ground, each with its reason as it was typed. */
function antwoorden({ casus, school }: Pick<Bouw, 'casus' | 'school'>): readonly Waarde[] {
  return (['A1', 'A2', 'A3', 'A4', 'A5'] as const).flatMap((afweging): readonly Waarde[] => {
    const a = casus.afwegingen[afweging];
    if (a === undefined) return [];
    return [
      {
        naam: gesteldeVraag(afweging, a.vragenlijst),
        antwoord: tekst(`antwoord.${afweging}.${a.antwoord}`),
        wie: mens(school, a.door),
        reden: kort(a.reden, 800),
      },
    ];
  });
}

/** What this person may do with this melding. */
function bevoegd({ casus, school, wie }: Bouw, m: Melding | undefined) {
  const isEindrol = hoedanigheden(casus, school, wie).has('eindrol');
  if (m === undefined) return { mag: false, magWeigeren: isEindrol, wacht: false };
  const wacht = m.bevestigd === undefined;
  const mag = wacht && magBevestigen(casus, school, wie, m) && (m.melder !== wie || isEindrol);
  return { mag, magWeigeren: isEindrol && wacht, wacht };
}
export const bevestigen: Kaartmaker = (bouw) => {
  const { casus, school, wie } = bouw;
  const m = waarover(casus);
  const { mag, magWeigeren, wacht } = bevoegd(bouw, m);
  return {
    stap: 'beslissen',
    velden: { melding: m?.meldingId ?? '' },
    gegevens: {
      ...overMelding(m, school),
      vraag: mag ? tekst('melding.gezien') : '',
      wachtOp: wacht && !mag ? tekst('melding.wachtOp', { wie: eindrolNamen(school) }) : '',
      zelf: mag && m?.melder === wie ? tekst('melding.zelf') : '',
      grond: grond(casus, school),
      antwoorden: antwoorden({ casus, school }),
      ouders: teVertellen(casus).map(vertelStand),
      mag,
      magWeigeren,
      nietGemeld: m === undefined,
      meldingen: mag ? meldingKeuzes(casus) : [],
    },
  };
};

type Vraagzin = EventVan<'MeldingBevraagd'> | EventVan<'MeldingvraagBeantwoord'>;
/** Questions and answers on this melding, oldest first. */
function gesprek({ gebeurtenissen, school }: Bouw, meldingId: string): readonly Waarde[] {
  return gebeurtenissen
    .filter(
      (e): e is Vraagzin =>
        (e.type === 'MeldingBevraagd' || e.type === 'MeldingvraagBeantwoord') && e.meldingId === meldingId,
    )
    .slice(-6)
    .map((e) => ({
      kop: tekst(e.type === 'MeldingBevraagd' ? 'melding.vroeg' : 'melding.antwoordde', {
        wie: mens(school, e.door),
        wanneer: { moment: e.op },
      }),
      regel: kort(e.inhoud.tekst, 1500),
    }));
}
/** One card for both: who is asked answers, the others ask. */
export const meldingVraag: Kaartmaker = (bouw) => {
  const { casus, school, wie } = bouw;
  const open = casus.meldingen.find((m) => m.vragen.some((v) => v.antwoordOp === undefined && v.door !== wie));
  const m = open ?? waarover(casus);
  return {
    stap: 'beslissen',
    velden: { bericht: '', melding: m?.meldingId ?? '' },
    gegevens: {
      gemeld: m === undefined ? tekst('melding.nogNiet') : gemeldZin(m, school),
      gesprek: m === undefined ? [] : gesprek(bouw, m.meldingId),
      antwoordt: open !== undefined,
      vraagt: open === undefined && m !== undefined,
      label: tekst(open === undefined ? 'melding.jouwVraag' : 'melding.jouwAntwoord'),
      meldingen: meldingKeuzes(casus),
      aan: m === undefined || open !== undefined ? '' : tekst('melding.vraagAan', { wie: mens(school, m.melder) }),
    },
  };
};

export const weigeren: Kaartmaker = ({ casus, school, wie }) => {
  const m = waarover(casus);
  const h = hoedanigheden(casus, school, wie);
  return {
    stap: 'beslissen',
    velden: { reden: '' },
    gegevens: {
      gemeld: m === undefined ? tekst('melding.nogNiet') : gemeldZin(m, school),
      grond: grond(casus, school),
      adviesNodig: !hasAdviesNaLaatsteSignaal(casus),
      mag: h.has('eindrol'),
      wachtOp: h.has('eindrol') ? '' : tekst('melding.alleenEindrol', { wie: eindrolNamen(school) }),
    },
  };
};
