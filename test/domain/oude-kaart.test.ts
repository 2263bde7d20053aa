// For every command: does an old card still do it, and does a closed casus still take it? Written out by hand, not read from the protocol table.

import type { CommandType } from '../../src/domain/command.ts';
import { COMMAND_TYPES } from '../../src/domain/decide.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { oudeKaart, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva } from '../support/domain/personen.ts';
import { belVT, bevestigd, eens, gemeld, gesloten, nazorg, personeel, twijfel } from '../support/domain/reizen.ts';
import { given, probeer } from '../support/domain/spel.ts';

/**
 * Raising, or a fact that took place: never lost to a card of yesterday. A new command that is one of these is added here. The list of a
 * holiday speaks of many casussen at once, and names somebody in each whatever happened there since.
 */
const OOK_VAN_EEN_OUDE_KAART: readonly CommandType[] = [
  'CasusStarten',
  'NoodInschakelen',
  'NoodOppakken',
  'CollegaUitsluiten',
  'SignaalVastleggen',
  'OverlegVragen',
  'OverlegBeantwoorden',
  'OverlegVastleggen',
  'VeiligThuisRaadplegen',
  'KindcheckVastleggen',
  'InformatieVerstrekken',
  'GesprekVastleggen',
  'GesprekpogingVastleggen',
  'AfwegingMaken',
  'MeldingVastleggen',
  'MeldingAanvullen',
  'MeldingVertellen',
  'TerugkoppelingVastleggen',
  'HulpVolgen',
  'CasusHeropenen',
  'CasusApartzetten',
  'InzageverzoekVastleggen',
  'BewaarplichtVastleggen',
  'PersoneelssignaalVastleggen',
  'PersoneelsstapVastleggen',
  'WachtNoemen',
];
/** What may still happen when a casus is closed: danger, a new fact, a melding, somebody involved, the wrong child, how long it is kept, the other path. */
const OOK_IN_EEN_GESLOTEN_CASUS: readonly CommandType[] = [
  'NoodInschakelen',
  'NoodOppakken',
  'CollegaUitsluiten',
  'UitsluitingOpheffen',
  'SignaalVastleggen',
  'VeiligThuisRaadplegen',
  'InformatieVerstrekken',
  'MeldingVastleggen',
  'CasusHeropenen',
  'CasusApartzetten',
  'ApartBeslissen',
  'InzageverzoekVastleggen',
  'InzagestukBeoordelen',
  'InzageverzoekBesluiten',
  'InzageverzoekVerlengen',
  'InzageverzoekAfsluiten',
  'VertrekVastleggen',
  'BewaarplichtVastleggen',
  'BewaarplichtOpheffen',
  'BewaringBeslissen',
  'PadTerugdraaien',
];
/** Commands of the staff path stand outside: there nothing closes. */
const PERSONEEL: readonly CommandType[] = [
  'PersoneelssignaalVastleggen',
  'PersoneelsstapVastleggen',
  'PersoneelszaakAfronden',
  'PersoneelszaakInstemmen',
];
const GEMELD_EN_DICHT = [
  ...bevestigd,
  zet(anna, 'TerugkoppelingVastleggen', { stand: 'afgerond', inhoud: { wat: 'x', zichtOpVeiligheid: 'y' } }),
  zet(bas, 'CasusSluiten', { einde: 'melding-afgerond' }),
  eens(carla, 'v2'),
];
const MENSEN = [anna, bas, carla, dirk, eva];

/** What the five people hear together, in each of these casussen. */
function antwoorden(type: CommandType, reizen: readonly (readonly Zet[])[], kaart: (z: Zet) => Zet): readonly string[] {
  const anders = type === 'SignaalVastleggen' ? { heropenen: true } : {};
  return reizen.flatMap((reis) =>
    MENSEN.map((wie) => {
      const decision = probeer(kaart(zet(wie, type, anders)), given(...reis).stand);
      return decision.soort === 'aanvaard' ? 'aanvaard' : decision.weigering.code;
    }),
  );
}

describe('De oude kaart', () => {
  it.each(COMMAND_TYPES)(
    '%s: wat ophoogt of een feit is gaat door, al het andere toont eerst de stand [P-22][P-23]',
    (type) => {
      const metBestuur = [...gemeld, belVT, zet(dirk, 'BevestigingWeigeren')];
      const hoort = antwoorden(type, [metBestuur, twijfel, nazorg, personeel], oudeKaart);
      expect(!hoort.includes('verouderd')).toBe(OOK_VAN_EEN_OUDE_KAART.includes(type));
    },
  );
});

describe('Een gesloten casus', () => {
  it.each(COMMAND_TYPES.filter((type) => !PERSONEEL.includes(type)))(
    '%s: alleen wat ophoogt, een feit is of het pad betreft komt er nog in [P-14][E-14]',
    (type) => {
      const metBestuur = [...gesloten, zet(anna, 'CollegaUitsluiten', { wie: [dirk] })];
      const hoort = antwoorden(type, [metBestuur, GEMELD_EN_DICHT], (z) => z);
      expect(!hoort.includes('casus-gesloten')).toBe(OOK_IN_EEN_GESLOTEN_CASUS.includes(type));
    },
  );
});
