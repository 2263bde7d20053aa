// Writes the samples of a request to read, from made-up casussen. Run after a change of their views: npx node test/tools/samples-inzage.ts

import { toDatum } from '../../src/shared/ids.ts';
import { tekst } from '../../src/views/kaart.ts';
import { ANNA, CARLA, DIRK, inCasus, LANG, SIGNAAL, speelLog, START } from './samples-start.ts';
import type { Gespeeld } from './samples-start.ts';

const DAG = toDatum('2026-03-12');
const VAN_BUUR = {
  ...SIGNAAL,
  bron: 'andere-volwassene',
  inhoud: { feit: 'De buurvrouw hoorde geschreeuw.', bron: 'buurvrouw', letterlijk: 'Ik durf niet naar huis.' },
} as const;
const MOEDER = {
  type: 'PersoonToevoegen',
  door: ANNA,
  soort: 'ouder',
  gezag: 'ja',
  inhoud: { aanduiding: 'moeder' },
} as const;
const VT = {
  type: 'VeiligThuisRaadplegen',
  door: ANNA,
  gebeldOp: '2026-03-12T13:05:00.000Z' as never,
  advies: 'melden',
  gevolgd: 'ja',
  inhoud: { advies: 'Meld dit vandaag.', adviseur: 'De Wit' },
} as const;
const VERZOEK = {
  type: 'InzageverzoekVastleggen',
  door: ANNA,
  persoonId: 'p2',
  verzoeker: 'ouder',
  gezag: 'ja',
  ontvangenOp: DAG,
  inhoud: { vraag: 'Zij wil alles lezen.' },
} as const;
const oordeel = (
  nummer: number,
  grond?: 'veiligheid-kind' | 'bron-beschermen',
  toelichting = 'Dan is duidelijk wie dit zei.',
) => ({ type: 'InzagestukBeoordelen', door: CARLA, nummer, ...(grond && { grond }), inhoud: { toelichting } }) as const;
const besluit = (door: typeof ANNA, toelichting = 'Zo is het veilig voor het kind.') =>
  ({ type: 'InzageverzoekBesluiten', door, inhoud: { toelichting } }) as const;

const BASIS = [START, SIGNAAL, VAN_BUUR, MOEDER, VT] as const;
const KLAAR = [...BASIS, VERZOEK, oordeel(3, 'bron-beschermen'), oordeel(5)] as const;
const toon = (
  kaart: string,
  geval: string,
  { casus, gebeurtenissen }: Gespeeld,
  extra: Parameters<typeof inCasus>[3] = {},
) => {
  inCasus(kaart, geval, casus, { wie: CARLA, gebeurtenissen, ...extra });
};

toon('inzageverzoek-nieuw', 'gewoon', speelLog(...BASIS), { wie: ANNA });
toon('inzageverzoek-nieuw', 'open', speelLog(...BASIS, VERZOEK), { wie: ANNA, velden: { vraag: LANG } });
toon('inzageverzoek', 'gevraagd', speelLog(...BASIS, VERZOEK), {
  melder: { ontvangst: [tekst('ontvangst.inzageverzoek-vastleggen', { code: '2026-014' })] },
});
toon('inzageverzoek', 'lid', speelLog(...BASIS, VERZOEK), { wie: ANNA });
toon('inzageverzoek', 'tweede', speelLog(...KLAAR, besluit(CARLA)), { wie: DIRK });
toon('inzageverzoek', 'lang', speelLog(...KLAAR, besluit(CARLA, LANG)), { wie: DIRK, velden: { reden: LANG } });
const BESLOTEN = [...KLAAR, besluit(CARLA), besluit(DIRK)] as const;
toon('inzageverzoek', 'besloten', speelLog(...BESLOTEN));
const AF = { type: 'InzageverzoekAfsluiten', door: CARLA, hoe: 'kopie', gedaanOp: DAG, inhoud: {} } as const;
toon('inzageverzoek', 'leeg', speelLog(...BESLOTEN, AF));
const ANDER = { ...VERZOEK, persoonId: 'p1' } as const;
toon('inzageverzoek', 'leerling', speelLog(...BASIS, ANDER));
toon('inzagestuk', 'gewoon', speelLog(...BASIS, VERZOEK));
toon('inzagestuk', 'zonder', speelLog(...BASIS, VERZOEK), { velden: { stuk: '2' } });
const lang = { ...VAN_BUUR, inhoud: { ...VAN_BUUR.inhoud, feit: LANG, letterlijk: LANG, letsel: LANG } };
toon('inzagestuk', 'lang', speelLog(START, lang, MOEDER, VERZOEK), { velden: { toelichting: LANG } });
toon('inzagestuk', 'leeg', speelLog(START));
toon('inzageversie', 'klad', speelLog(...BASIS, VERZOEK));
toon('inzageversie', 'besloten', speelLog(...BESLOTEN));
toon('inzageversie', 'leeg', speelLog(START));
const ZESTIEN = { ...START, leerling: { initialen: 'J.', groep: '8', geboortedatum: toDatum('2009-12-01') } } as const;
const ZELF = { ...VERZOEK, persoonId: 'p1', verzoeker: 'leerling', inhoud: { vraag: 'Hij wil alles lezen.' } } as const;
const OVER_ANNA = { ...SIGNAAL, inhoud: { feit: 'Vertelde Anna dat meneer De Wit ook belde. Dirks deur stond open.' } };
const VAN_ZELF = [ZESTIEN, OVER_ANNA, VAN_BUUR, MOEDER, VT, ZELF, oordeel(3, 'bron-beschermen'), oordeel(5)] as const;
toon('inzageverzoek', 'zestien', speelLog(...VAN_ZELF));
toon('inzageversie', 'leerling', speelLog(...VAN_ZELF, besluit(CARLA), besluit(DIRK)));
const WEIGERT = {
  type: 'InzageverzoekBesluiten',
  grond: 'niet-bevoegd',
  inhoud: { toelichting: 'Geen machtiging.' },
} as const;
toon('inzageversie', 'geweigerd', speelLog(...BASIS, VERZOEK, { ...WEIGERT, door: CARLA }, { ...WEIGERT, door: DIRK }));
toon(
  'inzageversie',
  'lang',
  speelLog(
    START,
    ...Array.from({ length: 4 }, () => ({ ...SIGNAAL, inhoud: { feit: LANG, letsel: LANG } })),
    MOEDER,
    VERZOEK,
  ),
  {
    velden: { pagina: '2' },
  },
);
