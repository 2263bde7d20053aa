// What Veilig Thuis let know after a melding: the latest in view, and room for what is new. It decides nothing about the melding.

import type { EventVan } from '../domain/casus.ts';
import type { School } from '../domain/school.ts';
import { contactBij, laatsteMelding } from '../domain/stand.ts';
import { KINDSPREKERS, VT_DIENSTEN, VT_STANDEN } from '../domain/toestand.ts';
import type { Casus } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { collegas, keuzes, mens } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { meldingKeuzes, overMelding } from './melding-bevestigen.ts';
import { van } from './melding-concept-bouw.ts';
import { kort } from './melding-omvang.ts';
import { plusDagen } from './wegen-delen.ts';

/** Somebody to talk with: the aandachtsfunctionaris, with a number where there is one. */
function steun(school: School, wie: MedewerkerId): Waarde {
  const af = school.medewerkers.find((m) => m.rollen.includes('aandachtsfunctionaris') && m.medewerkerId !== wie);
  if (af === undefined) return '';
  return af.telefoon === undefined
    ? tekst('melding.praat', { wie: af.naam })
    : tekst('melding.praatBel', { wie: af.naam, telefoon: af.telefoon });
}
/** The starter hears that it was reported and seen; empty for others and before that. */
export const gehoord = (casus: Casus, school: School, wie: MedewerkerId): readonly Waarde[] =>
  laatsteMelding(casus)?.bevestigd !== undefined && casus.gestartDoor === wie
    ? [tekst('melding.gehoord'), steun(school, wie)].filter((w) => w !== '')
    : [];

type Terug = EventVan<'TerugkoppelingVastgelegd'>;
const vanMelding = ({ gebeurtenissen }: Bouw, meldingId: string): readonly Terug[] =>
  van(gebeurtenissen, 'TerugkoppelingVastgelegd').filter((e) => e.meldingId === meldingId);

function eerdere(bouw: Bouw, meldingId: string): readonly Waarde[] {
  return vanMelding(bouw, meldingId)
    .slice(-3)
    .map((e) => ({
      kop: tekst('melding.terug', {
        wie: mens(bouw.school, e.door),
        wanneer: { moment: e.op },
        stand: tekst(`vtStand.${e.stand}`),
      }),
      regel: kort(e.inhoud.wat, 1500),
    }));
}
/** What was typed one thing a line, as separate things (S4-22). */
export const alsLijst = (getypt: string): readonly string[] =>
  getypt
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
const MEESTE_VOORWAARDEN = 8;
/** S4-24: Veilig Thuis goes on looking after an onderzoek and after voorwaarden, not after handing over. */
const DAARNA: Readonly<Partial<Record<NonNullable<Terug['dienst']>, string>>> = {
  overdracht: 'overdracht',
  onderzoek: 'volgt',
  'voorwaarden-en-vervolg': 'volgt',
};
function watVtDoet(dienst: Terug['dienst']): readonly Waarde[] {
  if (dienst === undefined) return [];
  const daarna = DAARNA[dienst];
  return [
    tekst('terug.dienst', { dienst: tekst(`vtDienst.${dienst}`) }),
    ...(daarna === undefined ? [] : [tekst(`terug.${daarna}`)]),
  ];
}
/** What holds now: the latest that was said about each thing. */
function geldt(bouw: Bouw, meldingId: string): readonly Waarde[] {
  const alle = vanMelding(bouw, meldingId);
  const laatst = (wat: 'zichtOpVeiligheid' | 'uitspraak' | 'voorwaarden'): string | undefined =>
    alle.findLast((e) => e.inhoud[wat] !== undefined)?.inhoud[wat];
  const dienst = alle.findLast((e) => e.dienst !== undefined)?.dienst;
  const spreker = alle.findLast((e) => e.kindspreker !== undefined)?.kindspreker;
  const zicht = laatst('zichtOpVeiligheid');
  const uitspraak = laatst('uitspraak');
  const voorwaarden = alsLijst(laatst('voorwaarden') ?? '');
  const melding = bouw.casus.meldingen.find((m) => m.meldingId === meldingId);
  return [
    ...watVtDoet(dienst),
    ...(uitspraak === undefined ? [] : [tekst('terug.uitspraak', { uitspraak: kort(uitspraak, 800) })]),
    ...(zicht === undefined ? [] : [tekst('terug.zicht', { wie: kort(zicht, 300) })]),
    ...(spreker ? [tekst('terug.kindspreker', { wie: tekst(`kindspreker.${spreker}`) })] : []),
    ...(melding ? [tekst('terug.contact', { wie: mens(bouw.school, contactBij(melding)) })] : []),
    ...(voorwaarden.length === 0 ? [] : [tekst('terug.voorwaarden')]),
    ...voorwaarden.slice(0, MEESTE_VOORWAARDEN).map((wat) => tekst('terug.voorwaarde', { wat: kort(wat, 300) })),
  ];
}

/** Fields that stand behind a button until somebody fills one in. */
const MEER = ['dienst', 'uitspraak', 'voorwaarden', 'afspraken', 'kindspreker', 'contact', 'weerOp'] as const;
export const terugkoppeling: Kaartmaker = (bouw) => {
  const { casus, school, wie, velden } = bouw;
  const m = laatsteMelding(casus);
  // P-11: about the wrong child; there is room for news, and nothing to read.
  const isApart = casus.apart !== undefined;
  const leeg = Object.fromEntries(MEER.map((veld) => [veld, '']));
  return {
    stap: 'beslissen',
    velden: { melding: m?.meldingId ?? '', stand: 'loopt', wat: '', zicht: '', ...leeg },
    gegevens: {
      ...overMelding(m, school),
      gehoord: gehoord(casus, school, wie),
      eerder: m === undefined || isApart ? [] : eerdere(bouw, m.meldingId),
      geldt: m === undefined || isApart ? [] : geldt(bouw, m.meldingId),
      kan: m !== undefined,
      standKeuzes: keuzes('vtStand', VT_STANDEN),
      dienstKeuzes: keuzes('vtDienst', VT_DIENSTEN),
      sprekerKeuzes: keuzes('kindspreker', KINDSPREKERS),
      contactKeuzes: collegas(
        school,
        casus.uitgesloten.map((u) => u.wie),
      ),
      uitleg: ['over', 'zoekt', 'hoort'].map((wat) => tekst(`terug.uitleg.${wat}`)),
      morgen: { kaal: plusDagen(bouw.vandaag, 1) },
      meerOpen: MEER.some((veld) => (velden[veld] ?? '') !== ''),
      meldingen: meldingKeuzes(casus),
    },
  };
};
