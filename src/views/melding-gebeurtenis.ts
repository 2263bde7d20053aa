// What each kind of event says in the timeline: a sentence by code and the lines that were typed. An event without an entry does not compile.

import { HULPVEREISTEN } from '../domain/afwegingskader.ts';
import type { EventType, EventVan } from '../domain/casus.ts';
import { tekst } from './kaart.ts';
import type { Tekst, Waarde } from './kaart.ts';
import { als, anders, collega, getypt, keuzeRegels, persoon, regel, vraag, wijziging } from './melding-regels.ts';
import type { Blik, Regel } from './melding-regels.ts';

interface Beeld {
  readonly met?: Tekst['met'];
  readonly regels?: readonly Regel[];
}
type Verteller<T extends EventType> = (event: EventVan<T>, blik: Blik) => Beeld;
const LEEG = (): Beeld => ({});

export const GEBEURTENISSEN: { readonly [T in EventType]: Verteller<T> } = {
  CasusGestart: (e, blik) => ({
    regels: [
      ...getypt({ ...e.inhoud }, 'initialen', 'groep'),
      ...(e.inhoud.geboortedatum ? [regel('geboren', { datum: { datum: e.inhoud.geboortedatum } })] : []),
      ...als(e.disclosure, regel('verteld')),
      ...e.vormen.map((v) => regel('vorm', { vorm: tekst(`vorm.${v}`) })),
      ...e.uitgesloten.map((id) => regel('uitgesloten', { wie: collega(blik, id) })),
    ],
  }),
  NoodIngeschakeld: LEEG,
  NoodOpgepakt: LEEG,
  NoodAfgesloten: LEEG,
  LeerlingIngevuld: (e) => ({
    regels: [
      ...getypt({ ...e.inhoud }, 'initialen', 'groep'),
      ...(e.inhoud.geboortedatum ? [regel('geboren', { datum: { datum: e.inhoud.geboortedatum } })] : []),
    ],
  }),
  CollegaUitgesloten: (e, blik) => ({ met: { wie: collega(blik, e.wie) } }),
  UitsluitingOpgeheven: (e, blik) => ({ met: { wie: collega(blik, e.wie) } }),
  SignaalVastgelegd: (e) => ({
    met: { nummer: e.signaalId.slice(1) },
    regels: [
      ...(e.corrigeert ? [regel('corrigeert', { nummer: e.corrigeert.slice(1) })] : []),
      regel('gezien', { wanneer: { moment: e.gezienOp }, bron: tekst(`bron.${e.bron}`) }),
      ...getypt({ ...e.inhoud }, 'bron', 'feit', 'letterlijk', 'letsel', 'weerspreekt', 'interpretatie'),
      ...e.kenmerken.map((k) => regel('kenmerk', { kenmerk: tekst(`kenmerkWoord.${k}`) })),
      ...e.vormen.map((v) => regel('vorm', { vorm: tekst(`vorm.${v}`) })),
      ...(e.onveiliger ? [regel('onveiliger', { antwoord: tekst(`onveiliger.${e.onveiliger}`) })] : []),
    ],
  }),
  OverlegGevraagd: (e, blik) => ({
    met: { wie: collega(blik, e.aan) },
    regels: getypt({ ...e.inhoud }, 'vraag'),
  }),
  OverlegOvergedragen: (e, blik) => ({ met: { wie: collega(blik, e.aan) } }),
  OverlegIngetrokken: LEEG,
  OverlegBeantwoord: (e) => ({ regels: [regel(`overleg.${e.antwoord}`), ...getypt({ ...e.inhoud }, 'advies')] }),
  OverlegAfgewezen: (e) => ({ regels: getypt({ ...e.inhoud }, 'reden') }),
  OverlegVastgelegd: (e) => ({ regels: getypt({ ...e.inhoud }, 'met', 'advies') }),
  VeiligThuisGeraadpleegd: (e) => ({
    regels: [
      regel('gebeld', { wanneer: { moment: e.gebeldOp } }),
      regel('vtAdvies', { advies: tekst(`vtAdviesWoord.${e.advies}`) }),
      ...(e.gesprekAdvies ? [regel('vtGesprek', { advies: tekst(`vtGesprekWoord.${e.gesprekAdvies}`) })] : []),
      ...getypt({ ...e.inhoud }, 'advies', 'adviseur', 'afspraken'),
      regel(`gevolgd.${e.gevolgd}`),
      ...getypt({ ...e.inhoud }, 'reden'),
    ],
  }),
  PersoonToegevoegd: (e) => ({
    met: { wie: e.inhoud.aanduiding },
    regels: [regel(`gezag.${e.gezag}`)],
  }),
  GezagVastgelegd: (e, blik) => ({ met: { wie: persoon(blik, e.persoonId) }, regels: [regel(`gezag.${e.gezag}`)] }),
  GesprekGepland: (e, blik) => ({ met: { wie: persoon(blik, e.persoonId), datum: { datum: e.datum } } }),
  GesprekGehouden: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId), wanneer: { moment: e.gehoudenOp } },
    regels: [
      ...getypt({ ...e.inhoud }, 'aanwezig', 'reactie', 'afspraken'),
      regel(`gesprek.${e.uitkomst}`),
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
      ...getypt({ ...e.inhoud }, 'reden'),
      ...als(e.gewogenMet.length > 0, regel('gewogenMet', { wie: e.gewogenMet.map((id) => collega(blik, id)) })),
    ],
  }),
  VerlagingVoorgesteld: (e, blik) => ({
    regels: [...wijziging(e.wijziging, blik), ...getypt({ ...e.inhoud }, 'reden')],
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
      ...getypt({ ...e.inhoud }, 'toelichting'),
    ],
  }),
  AdviesAfgeweken: (e) => ({
    met: { rol: tekst(`afwijkrol.${e.rol}`) },
    regels: [...getypt({ ...e.inhoud }, 'reden'), regel('opnieuw', { datum: { datum: e.opnieuwOp } })],
  }),
  MeldingOvergenomen: LEEG,
  MeldingGedaan: (e) => ({
    met: { wanneer: { moment: e.gemeldOp }, wijze: tekst(`wijzeWoord.${e.wijze}`) },
    regels: [regel(`opgevat.${e.opgevat}`), ...getypt({ ...e.inhoud }, 'ontvanger', 'kenmerk', 'toelichting')],
  }),
  MeldingVerteld: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId) },
    regels: [
      regel(`vertel.${e.uitkomst.staat}`),
      ...(e.uitkomst.staat === 'verteld'
        ? [regel('reactie', { reactie: tekst(`reactie.${e.uitkomst.reactie}`) })]
        : []),
      ...(e.uitkomst.staat === 'niet-verteld'
        ? [regel('grond', { grond: tekst(`vertelgrond.${e.uitkomst.grond}`) })]
        : []),
      ...anders(e.andersDanAfgesproken),
      ...getypt({ ...e.inhoud }, 'toelichting'),
    ],
  }),
  BezwaarGewogen: (e, blik) => ({
    met: { wie: persoon(blik, e.persoonId) },
    regels: [regel(`bezwaar.${e.uitkomst}`), ...getypt({ ...e.inhoud }, 'gedaan', 'weging')],
  }),
  TerugkoppelingVastgelegd: (e) => ({
    regels: [
      regel('vtStand', { stand: tekst(`vtStand.${e.stand}`) }),
      ...getypt({ ...e.inhoud }, 'wat', 'zichtOpVeiligheid', 'afspraken'),
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
    regels: getypt({ ...e.inhoud }, 'doelen', 'taken', 'hulp', 'prognose'),
  }),
  HulpGevolgd: (e) => ({ regels: [regel(`begonnen.${e.begonnen ? 'ja' : 'nee'}`), ...getypt({ ...e.inhoud }, 'hoe')] }),
  HulpVerlengd: (e) => ({ met: { datum: { datum: e.evaluatieOp } }, regels: getypt({ ...e.inhoud }, 'reden') }),
  HulpAfgesloten: (e) => ({ regels: [regel(`hulpEinde.${e.hoe}`), ...getypt({ ...e.inhoud }, 'reden')] }),
  CasusGesloten: (e) => ({
    regels: [regel('sluiten', { einde: tekst(`eindeWoord.${e.einde}`) }), ...getypt({ ...e.inhoud }, 'reden')],
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
  PersoneelssignaalVastgelegd: (e) => ({
    regels: [regel(`aard.${e.aard}`), ...getypt({ ...e.inhoud }, 'feit')],
  }),
  PersoneelsstapVastgelegd: (e) => ({
    regels: [regel(`personeelstap.${e.stap}`), ...getypt({ ...e.inhoud }, 'toelichting')],
  }),
  PadTeruggedraaid: (e) => ({ regels: [regel(`pad.${e.naar}`)] }),
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
