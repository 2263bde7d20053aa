// Writes the samples of the cards around melding, the timeline and the lists. Run after a change of their views: npx node test/tools/samples-melding.ts

import { profielVan } from '../../src/domain/presets.ts';
import { INSTANTIES } from '../../src/domain/school.ts';
import type { School } from '../../src/domain/school.ts';
import { toDatum } from '../../src/shared/ids.ts';
import { bouwLos, losseKop } from '../../src/views/bouw.ts';
import type { Gelezen } from '../../src/views/bouw.ts';
import { tekst } from '../../src/views/kaart.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import * as spel from './samples-melding-spel.ts';
import {
  ANNA,
  BAS,
  CARLA,
  DIRK,
  LANG,
  NU,
  SCHOOL,
  SIGNAAL,
  START,
  inCasus,
  schrijf,
  speelLog,
} from './samples-start.ts';
import type { Gespeeld } from './samples-start.ts';

const { A1, A2, BEVESTIGD, GEMELD, LANGE_NAAM, NOOD, op } = spel;
const { bevestigd, gemeld, gevraagd, half, lang, langeVraag, leeg, metAdvies, nood, tweemaal, vol } = spel;

const toon = (
  kaart: string,
  geval: string,
  gespeeld: Gespeeld,
  wie = ANNA,
  extra: Parameters<typeof inCasus>[3] = {},
) => {
  inCasus(kaart, geval, gespeeld.casus, { gebeurtenissen: gespeeld.gebeurtenissen, wie, ...extra });
};

toon('melding', 'gewoon', vol, BAS);
toon('melding', 'acuut', nood);
toon('melding', 'leeg', leeg);
toon('melding', 'lang', lang, BAS);
toon('melding-gedaan', 'gewoon', vol, BAS);
toon('melding-gedaan', 'acuut', nood);
toon('melding-gedaan', 'lang', nood, LANGE_NAAM, { velden: { toelichting: LANG, ontvanger: 'n'.repeat(200) } });
toon('melding-aanvullen', 'gewoon', half);
toon('melding-aanvullen', 'leeg', leeg);
toon('melding-bevestigen', 'half', half, DIRK);
toon('melding-aanvullen', 'lang', half, LANGE_NAAM, {
  velden: { ontvanger: 'n'.repeat(200), kenmerk: 'k'.repeat(200) },
});
toon('ouders-vertellen', 'gewoon', vol, BAS);
toon('ouders-vertellen', 'leeg', gemeld);
toon('ouders-vertellen', 'lang', lang, BAS, { velden: { toelichting: LANG, staat: 'niet-verteld' } });
toon('bezwaar', 'gewoon', vol, CARLA);
toon('bezwaar', 'lang', vol, CARLA, { velden: { gedaan: LANG, weging: LANG, uitkomst: 'blijft' } });
toon('bezwaar', 'leeg', gemeld, CARLA);
toon('casus', 'bezwaar', vol, CARLA);
toon('melding-bevestigen', 'gewoon', speelLog(START, SIGNAAL, A1, A2, { ...GEMELD, door: BAS }), DIRK);
toon('melding-bevestigen', 'lang', lang, DIRK);
toon('melding-bevestigen', 'leeg', leeg, CARLA);
toon('melding-bevestigen', 'zelf', speelLog(NOOD, { ...GEMELD, door: DIRK }), DIRK);
toon('melding-bevestigen', 'klaar', bevestigd, DIRK);
toon('melding-bevestigen', 'tweede', tweemaal, DIRK);
toon('melding-vraag', 'gewoon', gemeld, DIRK);
toon('melding-vraag', 'antwoord', gevraagd);
toon('melding-vraag', 'lang', langeVraag, DIRK, { velden: { bericht: LANG } });
toon('bevestiging-weigeren', 'gewoon', metAdvies, DIRK);
toon('bevestiging-weigeren', 'leeg', gemeld, DIRK);
toon('bevestiging-weigeren', 'lang', metAdvies, DIRK, { velden: { reden: LANG } });
toon('terugkoppeling', 'gewoon', bevestigd);
toon('terugkoppeling', 'leeg', nood);
toon(
  'terugkoppeling',
  'lang',
  speelLog(NOOD, GEMELD, BEVESTIGD, {
    type: 'TerugkoppelingVastleggen',
    door: ANNA,
    meldingId: 'm1',
    stand: 'loopt',
    dienst: 'voorwaarden-en-vervolg',
    kindspreker: 'veilig-thuis',
    contact: BAS,
    weerOp: toDatum('2026-04-02'),
    inhoud: {
      wat: LANG,
      afspraken: LANG,
      zichtOpVeiligheid: 'Veilig Thuis',
      voorwaarden: 'Als vader drinkt, past hij niet op.\nOma haalt de kinderen op.',
    },
  }),
  BAS,
  { velden: { wat: LANG, zicht: LANG, afspraken: LANG } },
);
toon('tijdlijn', 'gewoon', vol, BAS);
toon('tijdlijn', 'lang', lang, BAS, { velden: { pagina: '2' } });
toon('tijdlijn', 'acuut', bevestigd);
/** Carla and others look from outside, at more than fits; the others belong to the casus. */
const las = (door: typeof ANNA, wat: string, dag: string, van: Partial<Gelezen> = {}): Gelezen => ({
  door,
  wat,
  op: op(dag),
  relatie: 'lid',
  ...van,
});
const BUITEN = { relatie: 'buiten-de-casus', hoedanigheid: 'af' } as const;
const gelezen = [
  las(ANNA, 'casus', '03-12', { hoedanigheid: 'starter' }),
  las(BAS, 'overleg-antwoord', '03-12', { hoedanigheid: 'lid' }),
  las(BAS, 'tijdlijn', '03-13', { hoedanigheid: 'lid' }),
];
const vaak = ['casus', 'tijdlijn', 'a2', 'melding', 'inzage', 'signaal', 'overleg', 'gesprek'].flatMap((wat) =>
  [CARLA, DIRK, BAS].map((wie, i) => las(wie, wat, `03-${String(13 + i)}`, BUITEN)),
);
toon('inzage', 'gewoon', vol, CARLA, {
  gelezen: [...gelezen, las(CARLA, 'tijdlijn', '03-14', BUITEN), las(CARLA, 'inzage', '03-16', BUITEN)],
});
toon('inzage', 'leeg', vol, CARLA, { gelezen });
toon('inzage', 'lang', vol, CARLA, { gelezen: [...gelezen, ...vaak] });
toon('signaal-corrigeren', 'gewoon', vol, BAS);
toon('signaal-corrigeren', 'lang', lang, BAS, { velden: { feit: LANG } });
toon('signaal-corrigeren', 'leeg', nood);
toon('nood', 'collega', nood, BAS);
toon('nood', 'ook-op-school', speelLog({ ...START, gevaarNu: true, collegaThuis: true, ookOpSchool: true }));
toon('casus', 'ook-op-school', speelLog({ ...START, gevaarNu: true, collegaThuis: true, ookOpSchool: true }, SIGNAAL));
toon('casus', 'bellen', speelLog(START, SIGNAAL, A1, A2));
toon('melding', 'ander', speelLog(START, SIGNAAL, A1, A2));
toon('casus', 'gemeld', bevestigd, ANNA, { melder: { ontvangst: [tekst('ontvangst.bewaard', { code: '2026-014' })] } });

const kijker = { school: SCHOOL, wie: ANNA, nu: NU, vandaag: toDatum('2026-03-12'), tijd: '14:05', velden: {} };
const ander = (gespeeld: Gespeeld, code: string): Gespeeld => ({ ...gespeeld, casus: { ...gespeeld.casus, code } });
function los(kaart: string, geval: string, spellen: readonly Gespeeld[], wie = ANNA, school: School = SCHOOL): void {
  const maker = LOSSE_KAARTEN[kaart];
  if (maker === undefined) throw new Error(kaart);
  const casussen = spellen.map(({ casus }) => ({ casus, school: SCHOOL, record: { outbox: [] } }));
  const inhoud = maker.maak({
    ...kijker,
    school,
    wie,
    nu: op('03-16'),
    scholen: [school],
    casussen,
    bestaand: [],
  });
  schrijf(kaart, geval, bouwLos(kaart, inhoud, { ...kijker, school }, losseKop({}, tekst(`plek.los.${kaart}`))));
}
const zeven = [leeg, gemeld, vol, bevestigd, tweemaal, gevraagd, nood];
const veel = [...zeven, ...zeven, ...zeven].map((spel, i) => ander(spel, `2026-0${String(14 + i)}`));
for (const kaart of ['mijn-casussen', 'taken']) {
  los(kaart, 'leeg', []);
  los(kaart, 'gewoon', veel.slice(1, 3), BAS);
  los(kaart, 'lang', veel);
}
los('stappen', 'gewoon', []);
los('sociale-kaart', 'gewoon', []);
for (const kaart of ['betekenis', 'wie-doet-wat', 'gesprekstips', 'tussen-leerlingen']) los(kaart, 'gewoon', []);
/** A school that filled in everything and has its own words, under the preset that differs most. */
const VOL: School = {
  ...SCHOOL,
  profiel: {
    ...profielVan({ preset: 'kwaliteitskaart', gesprekPlek: 'neutraal', crisisdienst: '06-00000098' }),
    woorden: { 'intern-begeleider': 'kwaliteitscoördinator', directeur: 'locatieleider', ondersteuningsteam: 'SOT' },
  },
  socialeKaart: INSTANTIES.map((soort, i) => ({
    soort,
    organisatie: `Organisatie ${soort} (verzonnen)`,
    contactpersoon: 'Verzonnen Naam',
    telefoon: `06-000001${String(i).padStart(2, '0')}`,
    email: 'info@school.example',
    adres: 'Dorpsstraat 1, Voorbeelddorp',
  })),
  documenten: {
    privacyreglement: 'https://school.example/privacy_(nieuw)',
    signalenlijst: 'https://school.example/signalen',
    gesprekstips: 'https://regio.example/tips',
  },
  ondersteuningsteamOp: [toDatum('2026-01-12'), toDatum('2026-04-13')],
};
for (const kaart of ['stappen', 'sociale-kaart', 'wie-doet-wat', 'gesprekstips']) los(kaart, 'lang', [], ANNA, VOL);
