// All events of a casus and the one table that folds them into its state. It refuses nothing: what happened, happened.

import type { MedewerkerId } from '../shared/ids.ts';
import * as adviesAfwijken from './commands/advies-afwijken.ts';
import * as afweging from './commands/afweging-maken.ts';
import * as heropenen from './commands/casus-heropenen.ts';
import * as apart from './commands/casus-apartzetten.ts';
import * as bewaring from './commands/bewaring-beslissen.ts';
import * as bezwaar from './commands/bezwaar-wegen.ts';
import * as casusteam from './commands/casusteam-vormen.ts';
import * as sluiten from './commands/casus-sluiten.ts';
import * as starten from './commands/casus-starten.ts';
import * as uitsluiten from './commands/collega-uitsluiten.ts';
import * as gesprek from './commands/gesprek-vastleggen.ts';
import * as gesprekVragen from './commands/gesprek-vragen.ts';
import * as hulpbesluit from './commands/hulpbesluit-nemen.ts';
import * as hulpplan from './commands/hulpplan-vastleggen.ts';
import * as inzage from './commands/inzageverzoek-besluiten.ts';
import * as informatie from './commands/informatie-verstrekken.ts';
import * as instemming from './commands/instemming-geven.ts';
import * as kindcheck from './commands/kindcheck-vastleggen.ts';
import * as aanvullen from './commands/melding-aanvullen.ts';
import * as bevestigen from './commands/melding-bevestigen.ts';
import * as overnemen from './commands/melding-overnemen.ts';
import * as melding from './commands/melding-vastleggen.ts';
import * as nood from './commands/nood-inschakelen.ts';
import * as antwoord from './commands/overleg-beantwoorden.ts';
import * as overleg from './commands/overleg-vragen.ts';
import * as personeel from './commands/personeelssignaal-vastleggen.ts';
import * as persoon from './commands/persoon-toevoegen.ts';
import * as reisdatum from './commands/reisdatum-vastleggen.ts';
import * as sleutel from './commands/sleutel-vernietigen.ts';
import * as signaal from './commands/signaal-vastleggen.ts';
import * as termijn from './commands/termijn-verstrijken.ts';
import * as toestemming from './commands/toestemming-vastleggen.ts';
import * as veiligThuis from './commands/veilig-thuis-raadplegen.ts';
import * as verlaging from './commands/verlaging-voorstellen.ts';
import * as wacht from './commands/wacht-noemen.ts';
import * as werk from './commands/werk-overdragen.ts';
import { KENMERKEN, metStuk } from './inzagekenmerken.ts';
import type { Kenmerktabel } from './inzagekenmerken.ts';
import { withLid } from './opdracht.ts';
import { withOpschaling } from './opschaling.ts';
import type { Toepassing } from './opdracht.ts';
import { isNieuweGrond } from './nieuwe-grond.ts';
import { isA5Nee } from './stand.ts';
import type { Casus } from './toestand.ts';

export type CasusEvent =
  | starten.CasusGestart
  | starten.NoodIngeschakeld
  | starten.LeerlingIngevuld
  | nood.NoodOpgepakt
  | nood.NoodAfgesloten
  | uitsluiten.CollegaUitgesloten
  | uitsluiten.UitsluitingOpgeheven
  | signaal.SignaalVastgelegd
  | overleg.OverlegGevraagd
  | overleg.OverlegOvergedragen
  | overleg.OverlegIngetrokken
  | antwoord.OverlegBeantwoord
  | antwoord.OverlegAfgewezen
  | antwoord.OverlegVastgelegd
  | veiligThuis.VeiligThuisGeraadpleegd
  | kindcheck.KindcheckVastgelegd
  | kindcheck.KindGekoppeld
  | toestemming.ToestemmingVastgelegd
  | toestemming.BesprekingGepland
  | casusteam.CasusteamGevormd
  | informatie.InformatieVerstrekt
  | persoon.PersoonToegevoegd
  | persoon.GezagVastgelegd
  | reisdatum.ReisdatumVastgelegd
  | gesprekVragen.GesprekGevraagd
  | gesprek.GesprekGepland
  | gesprek.GesprekGehouden
  | gesprek.GesprekpogingVastgelegd
  | afweging.BasisvragenBeantwoord
  | afweging.AfwegingGemaakt
  | verlaging.VerlagingVoorgesteld
  | verlaging.VoorstelIngetrokken
  | instemming.InstemmingGegeven
  | instemming.InstemmingGeweigerd
  | hulpbesluit.HulpbesluitGenomen
  | adviesAfwijken.AdviesAfgeweken
  | overnemen.MeldingOvergenomen
  | melding.MeldingGedaan
  | aanvullen.MeldingAangevuld
  | melding.MeldingVerteld
  | bezwaar.BezwaarGewogen
  | melding.TerugkoppelingVastgelegd
  | bevestigen.BevestigEvent
  | hulpplan.HulpEvent
  | sluiten.CasusGesloten
  | sluiten.NazorgBegonnen
  | sluiten.OpvolgingVastgelegd
  | heropenen.CasusHeropend
  | apart.ApartEvent
  | sleutel.SleutelVernietigd
  | inzage.InzageEvent
  | bewaring.BewaringEvent
  | personeel.PersoneelEvent
  | werk.WerkOvergedragen
  | werk.WerkOvergegaan
  | wacht.WachtGenoemd
  | wacht.WachtToegewezen
  | termijn.TermijnVerstreken
  | termijn.BerichtAangekomen
  | termijn.BerichtNietAangekomen
  | termijn.BerichtGezien;

export type EventType = CasusEvent['type'];
export type EventVan<T extends EventType> = Extract<CasusEvent, { type: T }>;

/** A missing event does not compile. */
const toepassingen: { readonly [T in EventType]: Toepassing<EventVan<T>> } = {
  CasusGestart: (casus) => casus,
  NoodIngeschakeld: nood.pasNoodIngeschakeldToe,
  NoodOpgepakt: nood.pasNoodOpgepaktToe,
  NoodAfgesloten: nood.pasNoodAfgeslotenToe,
  LeerlingIngevuld: starten.pasLeerlingIngevuldToe,
  CollegaUitgesloten: uitsluiten.pasCollegaUitgeslotenToe,
  UitsluitingOpgeheven: uitsluiten.pasUitsluitingOpgehevenToe,
  SignaalVastgelegd: signaal.pasSignaalVastgelegdToe,
  OverlegGevraagd: overleg.pasOverlegGevraagdToe,
  OverlegOvergedragen: overleg.pasOverlegOvergedragenToe,
  OverlegIngetrokken: overleg.pasOverlegIngetrokkenToe,
  OverlegBeantwoord: antwoord.pasOverlegBeantwoordToe,
  OverlegAfgewezen: antwoord.pasOverlegAfgewezenToe,
  OverlegVastgelegd: antwoord.pasOverlegVastgelegdToe,
  VeiligThuisGeraadpleegd: veiligThuis.pasVeiligThuisGeraadpleegdToe,
  KindcheckVastgelegd: kindcheck.pasKindcheckToe,
  KindGekoppeld: kindcheck.pasKindGekoppeldToe,
  ToestemmingVastgelegd: toestemming.pasToestemmingToe,
  BesprekingGepland: toestemming.pasBesprekingGeplandToe,
  CasusteamGevormd: casusteam.pasCasusteamGevormdToe,
  InformatieVerstrekt: informatie.pasInformatieVerstrektToe,
  PersoonToegevoegd: persoon.pasPersoonToegevoegdToe,
  GezagVastgelegd: persoon.pasGezagVastgelegdToe,
  ReisdatumVastgelegd: reisdatum.pasReisdatumVastgelegdToe,
  GesprekGevraagd: gesprekVragen.pasGesprekGevraagdToe,
  GesprekGepland: gesprek.pasGesprekGeplandToe,
  GesprekGehouden: gesprek.pasGesprekGehoudenToe,
  GesprekpogingVastgelegd: gesprek.pasGesprekpogingVastgelegdToe,
  BasisvragenBeantwoord: afweging.pasBasisvragenToe,
  AfwegingGemaakt: afweging.pasAfwegingGemaaktToe,
  VerlagingVoorgesteld: verlaging.pasVerlagingVoorgesteldToe,
  VoorstelIngetrokken: verlaging.pasVoorstelIngetrokkenToe,
  InstemmingGegeven: instemming.pasInstemmingGegevenToe,
  InstemmingGeweigerd: instemming.pasInstemmingGeweigerdToe,
  HulpbesluitGenomen: hulpbesluit.pasHulpbesluitGenomenToe,
  AdviesAfgeweken: adviesAfwijken.pasAdviesAfgewekenToe,
  MeldingOvergenomen: overnemen.pasMeldingOvergenomenToe,
  MeldingGedaan: melding.pasMeldingGedaanToe,
  MeldingAangevuld: aanvullen.pasMeldingAangevuldToe,
  MeldingVerteld: melding.pasMeldingVerteldToe,
  BezwaarGewogen: bezwaar.pasBezwaarGewogenToe,
  TerugkoppelingVastgelegd: melding.pasTerugkoppelingVastgelegdToe,
  ...bevestigen.BEVESTIG_TOEPASSINGEN,
  ...hulpplan.HULP_TOEPASSINGEN,
  CasusGesloten: sluiten.pasCasusGeslotenToe,
  NazorgBegonnen: sluiten.pasNazorgBegonnenToe,
  OpvolgingVastgelegd: sluiten.pasOpvolgingVastgelegdToe,
  CasusHeropend: heropenen.pasCasusHeropendToe,
  ...apart.APART_TOEPASSINGEN,
  SleutelVernietigd: sleutel.pasSleutelVernietigdToe,
  ...inzage.INZAGE_TOEPASSINGEN,
  ...bewaring.BEWARING_TOEPASSINGEN,
  ...personeel.PERSONEEL_TOEPASSINGEN,
  WerkOvergedragen: werk.pasWerkOvergedragenToe,
  WerkOvergegaan: werk.pasWerkOvergegaanToe,
  WachtGenoemd: wacht.pasWachtToe,
  WachtToegewezen: wacht.pasWachtToe,
  TermijnVerstreken: termijn.pasTermijnVerstrekenToe,
  ...termijn.BEZORGING_TOEPASSINGEN,
};
export const EVENT_TYPES = Object.keys(toepassingen) as readonly EventType[];

/** What of a log somebody may ask to read: a missing event does not compile. */
const kenmerken: Kenmerktabel<CasusEvent> = KENMERKEN;
const leg = <T extends EventType>(casus: Casus, event: EventVan<T>): Casus =>
  metStuk(casus, event, kenmerken[event.type]);

/** Delivery and gezien are bookkeeping: they make no card stale and are no activity (huis.md 3b). */
const isVanMens = (event: CasusEvent): event is Extract<CasusEvent, { door: MedewerkerId }> => event.door !== 'systeem';

function apply<T extends EventType>(casus: Casus, event: EventVan<T>): Casus {
  const toepassing: Toepassing<EventVan<T>> = toepassingen[event.type];
  return toepassing(casus, event);
}

/** What holds after every event: activity, membership of who acts, and since when the outcome is melden. */
function houdBij(voor: Casus, na: Casus, event: CasusEvent): Casus {
  const eerder = na.meldingen.length > 0 && isA5Nee(na) && !isA5Nee(voor) ? Math.max(na.gronden, 1) : na.gronden;
  const metGrond = isNieuweGrond(voor, na) ? { ...na, gronden: eerder + 1, grondSinds: event.op } : na;
  if (!isVanMens(event)) return metGrond;
  if (bewaring.isVanBewaren(event)) return metGrond;
  const leden = na.pad === 'personeel' ? na.leden : withLid(na, event.door);
  const nu = bewaring.zonderBevestiging(metGrond);
  return withOpschaling({ ...nu, leden, laatsteActiviteitOp: event.op }, event);
}

/** One event further; undefined only before the first event. Throws when the first is not CasusGestart: a bug or a torn store. */
export function evolve(casus: Casus | undefined, event: CasusEvent): Casus {
  if (casus === undefined) {
    if (event.type !== 'CasusGestart') throw new Error(`log starts with ${event.type}`);
    return withOpschaling(leg(starten.begin(event), event), event);
  }
  return houdBij(casus, leg({ ...apply(casus, event), logLengte: casus.logLengte }, event), event);
}
/** The state after a log. `versie` stands beside the log in the record, as it counts commands, not events. */
export function fold(gebeurtenissen: readonly CasusEvent[], versie: number): Casus | undefined {
  const casus = gebeurtenissen.reduce<Casus | undefined>(evolve, undefined);
  return casus && { ...casus, versie };
}
