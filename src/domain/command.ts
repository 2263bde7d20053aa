// All commands in one union. It knows no rule.

import type * as adviesAfwijken from './commands/advies-afwijken.ts';
import type * as afweging from './commands/afweging-maken.ts';
import type * as apart from './commands/casus-apartzetten.ts';
import type * as bewaring from './commands/bewaring-beslissen.ts';
import type * as bezwaar from './commands/bezwaar-wegen.ts';
import type * as heropenen from './commands/casus-heropenen.ts';
import type * as casusteam from './commands/casusteam-vormen.ts';
import type * as sluiten from './commands/casus-sluiten.ts';
import type * as starten from './commands/casus-starten.ts';
import type * as uitsluiten from './commands/collega-uitsluiten.ts';
import type * as gesprekAfzien from './commands/gesprek-afzien.ts';
import type * as gesprek from './commands/gesprek-vastleggen.ts';
import type * as gesprekVragen from './commands/gesprek-vragen.ts';
import type * as hulpbesluit from './commands/hulpbesluit-nemen.ts';
import type * as hulpplan from './commands/hulpplan-vastleggen.ts';
import type * as inzagebesluit from './commands/inzageverzoek-besluiten.ts';
import type * as inzageverzoek from './commands/inzageverzoek-vastleggen.ts';
import type * as informatie from './commands/informatie-verstrekken.ts';
import type * as instemming from './commands/instemming-geven.ts';
import type * as kindcheck from './commands/kindcheck-vastleggen.ts';
import type * as aanvullen from './commands/melding-aanvullen.ts';
import type * as bevestigen from './commands/melding-bevestigen.ts';
import type * as overnemen from './commands/melding-overnemen.ts';
import type * as melding from './commands/melding-vastleggen.ts';
import type * as nood from './commands/nood-inschakelen.ts';
import type * as antwoord from './commands/overleg-beantwoorden.ts';
import type * as overleg from './commands/overleg-vragen.ts';
import type * as afronden from './commands/personeelszaak-afronden.ts';
import type * as personeel from './commands/personeelssignaal-vastleggen.ts';
import type * as persoon from './commands/persoon-toevoegen.ts';
import type * as reisdatum from './commands/reisdatum-vastleggen.ts';
import type * as signaal from './commands/signaal-vastleggen.ts';
import type * as toestemming from './commands/toestemming-vastleggen.ts';
import type * as veiligThuis from './commands/veilig-thuis-raadplegen.ts';
import type * as verlaging from './commands/verlaging-voorstellen.ts';
import type * as wacht from './commands/wacht-noemen.ts';
import type * as werk from './commands/werk-overdragen.ts';

/** Commands that may make a casus. */
export type StartCommand = starten.CasusStarten | nood.NoodInschakelen | personeel.PersoneelssignaalVastleggen;
export type VervolgCommand =
  | bewaring.VertrekVastleggen
  | bewaring.BewaarplichtVastleggen
  | bewaring.BewaarplichtOpheffen
  | bewaring.BewaringBeslissen
  | starten.LeerlingInvullen
  | nood.NoodOppakken
  | nood.NoodAfsluiten
  | uitsluiten.CollegaUitsluiten
  | uitsluiten.UitsluitingOpheffen
  | signaal.SignaalVastleggen
  | overleg.OverlegVragen
  | overleg.OverlegOverdragen
  | overleg.OverlegIntrekken
  | antwoord.OverlegBeantwoorden
  | antwoord.OverlegAfwijzen
  | antwoord.OverlegVastleggen
  | veiligThuis.VeiligThuisRaadplegen
  | kindcheck.KindcheckVastleggen
  | kindcheck.KindKoppelen
  | toestemming.ToestemmingVastleggen
  | toestemming.BesprekingPlannen
  | casusteam.CasusteamVormen
  | informatie.InformatieVerstrekken
  | persoon.PersoonToevoegen
  | persoon.GezagVastleggen
  | reisdatum.ReisdatumVastleggen
  | gesprekVragen.GesprekVragen
  | gesprek.GesprekPlannen
  | gesprek.GesprekVastleggen
  | gesprek.GesprekpogingVastleggen
  | gesprekAfzien.GesprekAfzien
  | afweging.BasisvragenBeantwoorden
  | afweging.AfwegingMaken
  | instemming.InstemmingGeven
  | instemming.InstemmingWeigeren
  | verlaging.VoorstelIntrekken
  | hulpbesluit.HulpbesluitNemen
  | adviesAfwijken.AdviesAfwijken
  | overnemen.MeldingOvernemen
  | melding.MeldingVastleggen
  | aanvullen.MeldingAanvullen
  | melding.MeldingVertellen
  | bezwaar.BezwaarWegen
  | melding.TerugkoppelingVastleggen
  | bevestigen.MeldingBevestigen
  | bevestigen.MeldingBevragen
  | bevestigen.MeldingvraagBeantwoorden
  | bevestigen.BevestigingWeigeren
  | hulpplan.HulpplanVastleggen
  | hulpplan.HulpVolgen
  | hulpplan.HulpVerlengen
  | hulpplan.HulpAfsluiten
  | sluiten.CasusSluiten
  | sluiten.OpvolgingVastleggen
  | heropenen.CasusHeropenen
  | apart.CasusApartzetten
  | apart.ApartBeslissen
  | inzageverzoek.InzageverzoekVastleggen
  | inzageverzoek.InzageverzoekVerlengen
  | inzageverzoek.InzageverzoekAfsluiten
  | inzagebesluit.InzagestukBeoordelen
  | inzagebesluit.InzageverzoekBesluiten
  | personeel.PersoneelsstapVastleggen
  | personeel.PadTerugdraaien
  | afronden.PersoneelszaakAfronden
  | afronden.PersoneelszaakInstemmen
  | werk.WerkOverdragen
  | wacht.WachtNoemen;
export type Command = StartCommand | VervolgCommand;
export type CommandType = Command['type'];
export type CommandVan<T extends CommandType> = Extract<Command, { type: T }>;
