// The one entrance to the rules: a command and the state in, facts or a refusal out. It loads nothing and sends nothing.

import { findMedewerker, hoedanigheden, isUitgesloten } from './bevoegdheid.ts';
import type { CasusEvent } from './casus.ts';
import * as adviesAfwijken from './commands/advies-afwijken.ts';
import * as afweging from './commands/afweging-maken.ts';
import * as apart from './commands/casus-apartzetten.ts';
import * as bewaring from './commands/bewaring-beslissen.ts';
import * as bezwaar from './commands/bezwaar-wegen.ts';
import * as heropenen from './commands/casus-heropenen.ts';
import * as casusteam from './commands/casusteam-vormen.ts';
import * as sluiten from './commands/casus-sluiten.ts';
import * as starten from './commands/casus-starten.ts';
import * as uitsluiten from './commands/collega-uitsluiten.ts';
import * as gesprekAfzien from './commands/gesprek-afzien.ts';
import * as gesprek from './commands/gesprek-vastleggen.ts';
import * as gesprekVragen from './commands/gesprek-vragen.ts';
import * as hulpbesluit from './commands/hulpbesluit-nemen.ts';
import * as hulpplan from './commands/hulpplan-vastleggen.ts';
import * as inzagebesluit from './commands/inzageverzoek-besluiten.ts';
import * as inzageverzoek from './commands/inzageverzoek-vastleggen.ts';
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
import * as afronden from './commands/personeelszaak-afronden.ts';
import * as personeel from './commands/personeelssignaal-vastleggen.ts';
import * as persoon from './commands/persoon-toevoegen.ts';
import * as reisdatum from './commands/reisdatum-vastleggen.ts';
import * as signaal from './commands/signaal-vastleggen.ts';
import * as toestemming from './commands/toestemming-vastleggen.ts';
import * as veiligThuis from './commands/veilig-thuis-raadplegen.ts';
import * as verlaging from './commands/verlaging-voorstellen.ts';
import * as wacht from './commands/wacht-noemen.ts';
import * as werk from './commands/werk-overdragen.ts';
import type { Command, CommandType, CommandVan } from './command.ts';
import { refused } from './decision.ts';
import type { Decision, Weigering } from './decision.ts';
import { MELDCODE } from './meldcode.ts';
import type { Rij } from './meldcode.ts';
import { MAX_TEKST } from './opdracht.ts';
import type { School } from './school.ts';
import { faseVan } from './stand.ts';
import type { Casus } from './toestand.ts';

type Rule<C> = (command: C, casus: Casus, school: School) => Decision<CasusEvent>;
/** A command without a rule does not compile. */
const regels: { readonly [T in CommandType]: Rule<CommandVan<T>> } = {
  CasusStarten: () => refused('bestaat-al'),
  LeerlingInvullen: starten.leerlingInvullen,
  NoodInschakelen: nood.noodInschakelen,
  NoodOppakken: nood.noodOppakken,
  NoodAfsluiten: nood.noodAfsluiten,
  CollegaUitsluiten: uitsluiten.collegaUitsluiten,
  UitsluitingOpheffen: uitsluiten.uitsluitingOpheffen,
  SignaalVastleggen: signaal.signaalVastleggen,
  OverlegVragen: overleg.overlegVragen,
  OverlegOverdragen: overleg.overlegOverdragen,
  OverlegIntrekken: overleg.overlegIntrekken,
  OverlegBeantwoorden: antwoord.overlegBeantwoorden,
  OverlegAfwijzen: antwoord.overlegAfwijzen,
  OverlegVastleggen: antwoord.overlegVastleggen,
  VeiligThuisRaadplegen: veiligThuis.veiligThuisRaadplegen,
  KindcheckVastleggen: kindcheck.kindcheckVastleggen,
  KindKoppelen: kindcheck.kindKoppelen,
  ToestemmingVastleggen: toestemming.toestemmingVastleggen,
  BesprekingPlannen: toestemming.besprekingPlannen,
  CasusteamVormen: casusteam.casusteamVormen,
  InformatieVerstrekken: informatie.informatieVerstrekken,
  PersoonToevoegen: persoon.persoonToevoegen,
  GezagVastleggen: persoon.gezagVastleggen,
  ReisdatumVastleggen: reisdatum.reisdatumVastleggen,
  GesprekVragen: gesprekVragen.gesprekVragen,
  GesprekPlannen: gesprek.gesprekPlannen,
  GesprekVastleggen: gesprek.gesprekVastleggen,
  GesprekpogingVastleggen: gesprek.gesprekpogingVastleggen,
  GesprekAfzien: gesprekAfzien.gesprekAfzien,
  BasisvragenBeantwoorden: afweging.basisvragenBeantwoorden,
  AfwegingMaken: afweging.afwegingMaken,
  InstemmingGeven: instemming.instemmingGeven,
  InstemmingWeigeren: instemming.instemmingWeigeren,
  VoorstelIntrekken: verlaging.voorstelIntrekken,
  HulpbesluitNemen: hulpbesluit.hulpbesluitNemen,
  AdviesAfwijken: adviesAfwijken.adviesAfwijken,
  MeldingOvernemen: overnemen.meldingOvernemen,
  MeldingVastleggen: melding.meldingVastleggen,
  MeldingAanvullen: aanvullen.meldingAanvullen,
  MeldingVertellen: melding.meldingVertellen,
  BezwaarWegen: bezwaar.bezwaarWegen,
  TerugkoppelingVastleggen: melding.terugkoppelingVastleggen,
  MeldingBevestigen: bevestigen.meldingBevestigen,
  MeldingBevragen: bevestigen.meldingBevragen,
  MeldingvraagBeantwoorden: bevestigen.meldingvraagBeantwoorden,
  BevestigingWeigeren: bevestigen.bevestigingWeigeren,
  HulpplanVastleggen: hulpplan.hulpplanVastleggen,
  HulpVolgen: hulpplan.hulpVolgen,
  HulpVerlengen: hulpplan.hulpVerlengen,
  HulpAfsluiten: hulpplan.hulpAfsluiten,
  CasusSluiten: sluiten.casusSluiten,
  OpvolgingVastleggen: sluiten.opvolgingVastleggen,
  CasusHeropenen: heropenen.casusHeropenen,
  CasusApartzetten: apart.casusApartzetten,
  ApartBeslissen: apart.apartBeslissen,
  InzageverzoekVastleggen: inzageverzoek.inzageverzoekVastleggen,
  InzagestukBeoordelen: inzagebesluit.inzagestukBeoordelen,
  InzageverzoekBesluiten: inzagebesluit.inzageverzoekBesluiten,
  InzageverzoekVerlengen: inzageverzoek.inzageverzoekVerlengen,
  InzageverzoekAfsluiten: inzageverzoek.inzageverzoekAfsluiten,
  PersoneelssignaalVastleggen: personeel.personeelssignaalVastleggen,
  PersoneelsstapVastleggen: personeel.personeelsstapVastleggen,
  PadTerugdraaien: personeel.padTerugdraaien,
  PersoneelszaakAfronden: afronden.personeelszaakAfronden,
  PersoneelszaakInstemmen: afronden.personeelszaakInstemmen,
  WerkOverdragen: werk.werkOverdragen,
  WachtNoemen: wacht.wachtNoemen,
  VertrekVastleggen: bewaring.vertrekVastleggen,
  BewaarplichtVastleggen: bewaring.bewaarplichtVastleggen,
  BewaarplichtOpheffen: bewaring.bewaarplichtOpheffen,
  BewaringBeslissen: bewaring.bewaringBeslissen,
};
export const COMMAND_TYPES = Object.keys(regels) as readonly CommandType[];

/** Staff of the school may start; who is not known at this school does not find anything (P-21). */
function start(command: Command, school: School): Decision<CasusEvent> {
  const wie = findMedewerker(school, command.door);
  if (wie === undefined) return refused('niet-gevonden');
  // Nobody would look along yet: who worries hears whom to call (S4-29).
  if (school.inVoorbereiding === true) return refused('school-in-voorbereiding');
  switch (command.type) {
    case 'CasusStarten':
      return starten.casusStarten(command);
    case 'NoodInschakelen':
      return nood.noodInschakelen(command, undefined);
    case 'PersoneelssignaalVastleggen':
      return personeel.personeelssignaalVastleggen(command, undefined);
    default:
      return refused('niet-gevonden');
  }
}

/** Why the table stops this command before its rule is asked; undefined when it does not. */
export function toegangFout(command: Command, casus: Casus, school: School): Weigering | undefined {
  const wie = hoedanigheden(casus, school, command.door);
  if (wie.size === 0 || isUitgesloten(casus, command.door)) return { code: 'niet-gevonden' };
  if (casus.bewaring?.vernietigd !== undefined) return { code: 'casus-vernietigd' };
  const rij = MELDCODE[command.type];
  if (rij.pad !== 'beide' && rij.pad !== casus.pad) return { code: 'niet-op-dit-pad' };
  if (!kanBijApart(rij, casus)) return { code: 'staat-apart' };
  if (!rij.wie.some((h) => wie.has(h))) return rolFout(rij.wie, school);
  const fase = faseVan(casus, school.profiel);
  if (rij.fasen.includes(fase)) return undefined;
  return { code: fase === 'gesloten' ? 'casus-gesloten' : 'nog-niet-mogelijk' };
}
/** P-11: nothing is added to the wrong child; an emergency and a melding that was made go on. */
function kanBijApart({ bijApart }: Rij, { apart }: Casus): boolean {
  if (apart === undefined) return true;
  return apart.vernietigd === undefined ? bijApart !== undefined : bijApart === 'altijd';
}
/** From another version of the casus, and not of a kind that is carried out at any version. */
const isVerouderd = (command: Command, casus: Casus): boolean => command.versie !== casus.versie && !magOud(command);
const magOud = (command: Command): boolean => {
  const { oudeKaart } = MELDCODE[command.type];
  if (oudeKaart !== 'ophogen') return oudeKaart === 'uitvoeren';
  return command.type === 'AfwegingMaken' && afweging.isOphoging(command.keuze);
};
function rolFout(wie: readonly string[], school: School): Weigering {
  if (wie.includes('eindrol')) return { code: 'rol-past-niet', rol: school.profiel.besluit.eindrol };
  return { code: 'rol-past-niet', rol: wie.includes('af') ? 'aandachtsfunctionaris' : 'bestuurder' };
}

function ask<T extends CommandType>(command: CommandVan<T>, casus: Casus, school: School): Decision<CasusEvent> {
  const regel: Rule<CommandVan<T>> = regels[command.type];
  return regel(command, casus, school);
}

/** No field that a person fills in holds more than 4,000 characters (huis.md 3b). */
const isTeLang = (command: Command): boolean =>
  [command, 'inhoud' in command ? command.inhoud : {}, 'leerling' in command ? command.leerling : {}]
    .flatMap((velden: object): readonly unknown[] => Object.values(velden))
    .some((veld) => typeof veld === 'string' && veld.length > MAX_TEKST);

/** Who asks for what was done already hears that, also from an old card (P-22). */
const isAlGedaan = (decision: Decision<CasusEvent>): boolean =>
  decision.soort === 'geweigerd' && decision.weigering.code === 'al-gedaan';

/** Answers facts (perhaps none: nothing to do) or a refusal with a code. Pure and total. */
export function decide(command: Command, casus: Casus | undefined, school: School): Decision<CasusEvent> {
  if (isTeLang(command)) return refused('tekst-te-lang');
  if (casus === undefined) return start(command, school);
  const weigering = toegangFout(command, casus, school);
  if (weigering !== undefined) return { soort: 'geweigerd', weigering };
  const decision = ask(command, casus, school);
  return isVerouderd(command, casus) && !isAlGedaan(decision) ? refused('verouderd') : decision;
}
