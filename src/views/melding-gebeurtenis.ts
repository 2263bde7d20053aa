// What each kind of event says in the timeline: a sentence by code and the lines that were typed. An event without an entry does not compile.

import { HULPVEREISTEN } from '../domain/afwegingskader.ts';
import type { EventType, EventVan } from '../domain/casus.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { APART } from './melding-gebeurtenis-apart.ts';
import { BEWARING } from './melding-gebeurtenis-bewaring.ts';
import { BEGIN } from './melding-gebeurtenis-begin.ts';
import { MELDING } from './melding-gebeurtenis-melding.ts';
import { INZAGE } from './melding-gebeurtenis-inzage.ts';
import { WERK } from './melding-gebeurtenis-werk.ts';
import {
  als,
  anders,
  collega,
  getypt,
  keuzeRegels,
  leerlingRegels,
  oudersVooraf,
  persoon,
  regel,
  vraag,
  wijziging,
} from './melding-regels.ts';
import type { Beeld, Blik, Regel, Verteller } from './melding-regels.ts';

const LEEG = (): Beeld => ({});
export const GEBEURTENISSEN: { readonly [T in EventType]: Verteller<T> } = {
  CasusGestart: (e, blik) => ({
    regels: [
      ...leerlingRegels(e, blik),
      ...als(e.disclosure, regel('verteld')),
      ...e.vormen.map((v) => regel('vorm', { vorm: tekst(`vorm.${v}`) })),
      ...e.uitgesloten.map((id) => regel('uitgesloten', { wie: collega(blik, id) })),
    ],
  }),
  NoodIngeschakeld: LEEG,
  NoodOpgepakt: LEEG,
  NoodAfgesloten: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  LeerlingIngevuld: (e, blik) => ({ regels: leerlingRegels(e, blik) }),
  CollegaUitgesloten: (e, blik) => ({ met: { wie: collega(blik, e.wie) } }),
  UitsluitingOpgeheven: (e, blik) => ({ met: { wie: collega(blik, e.wie) } }),
  ...BEGIN,
  ...BEWARING,
  PersoonToegevoegd: (e) => ({
    met: { wie: e.inhoud.aanduiding },
    regels: [regel(`gezag.${e.gezag}`)],
  }),
  GezagVastgelegd: (e, blik) => ({ met: { wie: persoon(blik, e.persoonId) }, regels: [regel(`gezag.${e.gezag}`)] }),
  ReisdatumVastgelegd: (e) => ({ met: { datum: { datum: e.datum } }, regels: getypt({ ...e.inhoud }, 'toelichting') }),
  GesprekGevraagd: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId) },
    regels: [regel('gesprekAan', { wie: e.aan.map((id) => collega(blik, id)) })],
  }),
  GesprekGepland: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId), datum: { datum: e.datum } },
    regels: oudersVooraf(e),
  }),
  GesprekGehouden: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId), wanneer: { moment: e.gehoudenOp } },
    regels: [
      ...getypt({ ...e.inhoud }, 'aanwezig', 'reactie', 'afspraken'),
      regel(`gesprek.${e.uitkomst}`),
      ...(e.ondertekend ? [regel(`ondertekend.${e.ondertekend}`)] : []),
      ...oudersVooraf(e),
      ...anders(e.andersDanAfgesproken),
    ],
  }),
  GesprekpogingVastgelegd: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId), wanneer: { moment: e.pogingOp } },
    regels: [regel(`poging.${e.uitkomst}`), ...getypt({ ...e.inhoud }, 'toelichting')],
  }),
  BasisvragenBeantwoord: (e) => ({
    regels: (['directGevaar', 'belemmerdeOntwikkeling', 'risicoNabij'] as const).map((naam) =>
      regel(`basis.${naam}`, { antwoord: tekst(e.antwoorden[naam] ? 'jaNee.ja' : 'jaNee.nee') }),
    ),
  }),
  AfwegingGemaakt: (e, blik) => ({
    met: { afweging: tekst(`afwegingNummer.${e.keuze.afweging}`) },
    regels: [
      ...vraag(e.vragenlijst.vraag),
      ...keuzeRegels(e.keuze, blik),
      ...getypt({ ...e.inhoud }, 'reden', 'risico', 'beschermend'),
      ...als(e.gewogenMet.length > 0, regel('gewogenMet', { wie: e.gewogenMet.map((id) => collega(blik, id)) })),
    ],
  }),
  VerlagingVoorgesteld: (e, blik) => ({
    regels: [
      ...wijziging(e.wijziging, blik),
      ...getypt({ ...e.inhoud }, 'reden', 'geenAdvies', 'risico', 'beschermend'),
    ],
  }),
  VoorstelIngetrokken: LEEG,
  InstemmingGegeven: (e, blik) => ({
    met: { wie: collega(blik, e.voorgesteldDoor) },
    regels: [
      ...als(e.via === 'veilig-thuis', regel('viaVeiligThuis')),
      ...(e.gebeldOp ? [regel('gebeld', { wanneer: { moment: e.gebeldOp } })] : []),
      ...wijziging(e.wijziging, blik),
      ...getypt({ ...e.inhoud }, 'adviseur', 'reden'),
    ],
  }),
  InstemmingGeweigerd: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  HulpbesluitGenomen: (e) => ({
    met: { antwoord: tekst(`jaNee.${e.antwoord}`) },
    regels: [
      ...HULPVEREISTEN.filter((v) => e.vereisten[v]).map((v) =>
        regel('vereiste', { wat: tekst(`vereisteWoord.${v}`) }),
      ),
      ...getypt({ ...e.inhoud }, 'toelichting', 'geenAdvies'),
    ],
  }),
  AdviesAfgeweken: (e) => ({
    met: { rol: tekst(`afwijkrol.${e.rol}`) },
    regels: [...getypt({ ...e.inhoud }, 'reden'), regel('opnieuw', { datum: { datum: e.opnieuwOp } })],
  }),
  MeldingOvergenomen: LEEG,
  ...MELDING,
  BezwaarGewogen: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId) },
    regels: [regel(`bezwaar.${e.uitkomst}`), ...getypt({ ...e.inhoud }, 'gedaan', 'weging')],
  }),
  TerugkoppelingVastgelegd: (e, blik) => ({
    regels: [
      regel('vtStand', { stand: tekst(`vtStand.${e.stand}`) }),
      ...(e.dienst ? [regel('vtDienst', { dienst: tekst(`vtDienst.${e.dienst}`) })] : []),
      ...getypt({ ...e.inhoud }, 'wat', 'zichtOpVeiligheid', 'uitspraak', 'voorwaarden', 'afspraken'),
      ...(e.kindspreker ? [regel('kindspreker', { wie: tekst(`kindspreker.${e.kindspreker}`) })] : []),
      ...(e.contact ? [regel('contact', { wie: collega(blik, e.contact) })] : []),
      ...(e.weerOp ? [regel('weerBellen', { datum: { datum: e.weerOp } })] : []),
    ],
  }),
  MeldingBevestigd: LEEG,
  MeldingBevraagd: (e) => ({ regels: getypt({ vraag: e.inhoud.tekst }, 'vraag') }),
  MeldingvraagBeantwoord: (e, blik) => ({
    met: { wie: collega(blik, e.aan) },
    regels: getypt({ antwoord: e.inhoud.tekst }, 'antwoord'),
  }),
  BevestigingGeweigerd: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  HulpplanVastgelegd: (e, blik) => ({
    met: { wie: collega(blik, e.casemanager), datum: { datum: e.evaluatieOp } },
    regels: getypt({ ...e.inhoud }, 'doelen', 'taken', 'hulp', 'klas', 'ouders', 'prognose'),
  }),
  HulpGevolgd: (e) => ({
    regels: [
      ...als(e.verwezen === true, regel('verwezen')),
      regel(`begonnen.${e.begonnen ? 'ja' : 'nee'}`),
      ...getypt({ ...e.inhoud }, 'hoe'),
    ],
  }),
  HulpVerlengd: (e) => ({ met: { datum: { datum: e.evaluatieOp } }, regels: getypt({ ...e.inhoud }, 'reden') }),
  HulpAfgesloten: (e) => ({ regels: [regel(`hulpEinde.${e.hoe}`), ...getypt({ ...e.inhoud }, 'reden')] }),
  CasusGesloten: (e) => ({
    regels: [
      regel('sluiten', { einde: tekst(`eindeWoord.${e.einde}`) }),
      ...getypt({ ...e.inhoud }, 'reden', 'geenAdvies'),
    ],
  }),
  NazorgBegonnen: (e) => ({ met: { datum: { datum: e.opvolgenOp } }, regels: getypt({ ...e.inhoud }, 'reden') }),
  OpvolgingVastgelegd: (e) => ({
    regels: [
      regel(`opvolging.${e.uitkomst}`),
      ...(e.opnieuwOp ? [regel('opnieuw', { datum: { datum: e.opnieuwOp } })] : []),
      ...getypt({ ...e.inhoud }, 'hoe'),
    ],
  }),
  CasusHeropend: LEEG,
  ...APART,
  ...INZAGE,
  PersoneelssignaalVastgelegd: (e) => ({
    regels: [regel(`aard.${e.aard}`), ...getypt({ ...e.inhoud }, 'feit')],
  }),
  PersoneelsstapVastgelegd: (e) => ({
    regels: [regel(`personeelstap.${e.stap}`), ...getypt({ ...e.inhoud }, 'toelichting')],
  }),
  PersoneelszaakVoorgesteld: (e) => ({
    regels: [regel(`personeelUitkomst.${e.uitkomst}`), ...getypt({ ...e.inhoud }, 'reden')],
  }),
  PersoneelszaakAfgerond: (e) => ({
    regels: [regel(`personeelUitkomst.${e.uitkomst}`), ...getypt({ ...e.inhoud }, 'inspecteur', 'reden')],
  }),
  PadTeruggedraaid: (e) => ({ regels: [regel(`pad.${e.naar}`)] }),
  ...WERK,
  TermijnVerstreken: (e) => ({ met: { soort: tekst(`termijnWoord.${e.soort}`) } }),
  BerichtAangekomen: (e, blik) => ({ met: { wie: collega(blik, e.aan) } }),
  BerichtNietAangekomen: (e, blik) => ({ met: { wie: collega(blik, e.aan) } }),
  BerichtGezien: (e, blik) => ({ met: { wie: collega(blik, e.aan) } }),
};

/** One event in words. */
export function vertel<T extends EventType>(event: EventVan<T>, blik: Blik): { wat: Waarde; regels: readonly Regel[] } {
  const verteller: Verteller<T> = GEBEURTENISSEN[event.type];
  const { met, regels = [] } = verteller(event, blik);
  return { wat: tekst(`gebeurtenis.${event.type}`, met), regels };
}
