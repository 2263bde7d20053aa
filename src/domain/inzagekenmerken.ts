// Which events somebody may ask to read, and which of them a person looks at first, by fact alone: the source, and what is unsafe to give.
// Nothing is refused by it and nothing given (regels.md 4.10, T-25).

import type { AfwegingGemaakt, BasisvragenBeantwoord } from './commands/afweging-maken.ts';
import type { CasusGestart } from './commands/casus-starten.ts';
import type { OpvolgingVastgelegd } from './commands/casus-sluiten.ts';
import type { GesprekGehouden, GesprekGepland } from './commands/gesprek-vastleggen.ts';
import type { InformatieVerstrekt } from './commands/informatie-verstrekken.ts';
import type { InstemmingGegeven } from './commands/instemming-geven.ts';
import type { KindcheckVastgelegd } from './commands/kindcheck-vastleggen.ts';
import type { MeldingVerteld } from './commands/melding-vastleggen.ts';
import type { OverlegVastgelegd } from './commands/overleg-beantwoorden.ts';
import type { SignaalVastgelegd } from './commands/signaal-vastleggen.ts';
import { BUITEN_SCHOOL } from './commands/toestemming-vastleggen.ts';
import type { VerlagingVoorgesteld } from './commands/verlaging-voorstellen.ts';
import type { Bron, Casus, Inzagekenmerk, OudersVooraf } from './toestand.ts';

type Kenmerken = readonly Inzagekenmerk[];
/** Bookkeeping of the assistant, and the request itself: no part of what is asked. */
const GEEN = 'geen-stuk';
/** For each kind of event what it is; a kind that nobody thought of does not compile (casus.ts). */
export type Kenmerktabel<E extends { readonly type: string }> = {
  readonly [T in E['type']]: Kenmerken | typeof GEEN | ((event: Extract<E, { readonly type: T }>) => Kenmerken);
};

const NIETS: Kenmerken = [];
const VT: Kenmerken = ['veilig-thuis'];
const ANDER: Kenmerken = ['over-ander'];
const GEVAAR: Kenmerken = ['gevaar'];
const als = (waar: boolean, kenmerk: Inzagekenmerk): Kenmerken => (waar ? [kenmerk] : []);

/** Staff write down what they saw in the work that they do; the child's own words are marked as such. */
const GEEN_DERDE: readonly Bron[] = ['zelf', 'collega', 'leerling'];
const LEERLING = 'p1';
const vooraf = (ouders: OudersVooraf | undefined): Kenmerken =>
  als(ouders !== undefined && ouders !== 'ja', 'ouders-niet-verteld');

const signaal = ({ bron, kenmerken, onveiliger, vormen, inhoud }: SignaalVastgelegd): Kenmerken => [
  ...als(!GEEN_DERDE.includes(bron), 'bron-derde'),
  ...als(bron === 'leerling' || inhoud.letterlijk !== undefined || kenmerken.includes('verteld'), 'kind-vertelde'),
  ...als(kenmerken.length > 0 || vormen.length > 0 || (onveiliger ?? 'nee') !== 'nee', 'gevaar'),
];
const lager = ({ wijziging }: Pick<VerlagingVoorgesteld, 'wijziging'>): Kenmerken =>
  als(wijziging.soort === 'gesprek', 'ouders-niet-verteld');
const afweging = ({ keuze }: AfwegingGemaakt): Kenmerken => [
  ...als(keuze.afweging === 'A2' && keuze.antwoord !== 'veilig-genoeg', 'gevaar'),
  ...als(keuze.afweging === 'A4', 'over-ander'),
];

export const KENMERKEN = {
  CasusGestart: ({ disclosure, vormen, uitgesloten, collegaThuis }: CasusGestart) => [
    ...als(disclosure, 'kind-vertelde'),
    ...als(vormen.length > 0, 'gevaar'),
    ...als(uitgesloten.length > 0 || collegaThuis, 'over-ander'),
  ],
  NoodIngeschakeld: GEVAAR,
  NoodOpgepakt: GEVAAR,
  NoodAfgesloten: GEVAAR,
  LeerlingIngevuld: NIETS,
  CollegaUitgesloten: ANDER,
  UitsluitingOpgeheven: ANDER,
  SignaalVastgelegd: signaal,
  OverlegGevraagd: NIETS,
  OverlegOvergedragen: NIETS,
  OverlegIngetrokken: NIETS,
  OverlegBeantwoord: NIETS,
  OverlegAfgewezen: NIETS,
  OverlegVastgelegd: ({ overlegSoort, inhoud }: OverlegVastgelegd) =>
    als(BUITEN_SCHOOL.includes(overlegSoort) || inhoud.met !== undefined, 'bron-derde'),
  VeiligThuisGeraadpleegd: VT,
  KindcheckVastgelegd: ({ oudersignalen }: KindcheckVastgelegd) => [
    'over-ander' as const,
    ...als(oudersignalen.length > 0, 'gevaar'),
  ],
  KindGekoppeld: ANDER,
  ToestemmingVastgelegd: ['bron-derde'],
  BesprekingGepland: NIETS,
  CasusteamGevormd: NIETS,
  InformatieVerstrekt: ({ oudersVerteld }: InformatieVerstrekt) => [
    ...VT,
    ...als(!oudersVerteld, 'ouders-niet-verteld'),
  ],
  PersoonToegevoegd: NIETS,
  GezagVastgelegd: NIETS,
  ReisdatumVastgelegd: GEVAAR,
  GesprekGevraagd: NIETS,
  GesprekGepland: ({ ouders }: GesprekGepland) => vooraf(ouders),
  GesprekGehouden: ({ persoonId, ouders }: GesprekGehouden) => [
    persoonId === LEERLING ? ('kind-vertelde' as const) : ('bron-derde' as const),
    ...vooraf(ouders),
  ],
  GesprekpogingVastgelegd: NIETS,
  BasisvragenBeantwoord: ({ antwoorden }: BasisvragenBeantwoord) => als(antwoorden.directGevaar, 'gevaar'),
  AfwegingGemaakt: afweging,
  VerlagingVoorgesteld: lager,
  VoorstelIngetrokken: NIETS,
  InstemmingGegeven: (event: InstemmingGegeven) => [
    ...lager(event),
    ...als(event.via === 'veilig-thuis', 'veilig-thuis'),
  ],
  InstemmingGeweigerd: GEVAAR,
  HulpbesluitGenomen: NIETS,
  AdviesAfgeweken: VT,
  MeldingOvergenomen: VT,
  MeldingGedaan: VT,
  MeldingAangevuld: VT,
  MeldingVerteld: ({ uitkomst }: MeldingVerteld) => [
    ...VT,
    ...als(uitkomst.staat === 'niet-verteld', 'ouders-niet-verteld'),
  ],
  BezwaarGewogen: VT,
  TerugkoppelingVastgelegd: VT,
  MeldingBevestigd: VT,
  MeldingBevraagd: VT,
  MeldingvraagBeantwoord: VT,
  BevestigingGeweigerd: VT,
  HulpplanVastgelegd: NIETS,
  HulpGevolgd: NIETS,
  HulpVerlengd: NIETS,
  HulpAfgesloten: NIETS,
  CasusGesloten: NIETS,
  NazorgBegonnen: NIETS,
  OpvolgingVastgelegd: ({ uitkomst }: OpvolgingVastgelegd) => als(uitkomst === 'zorgen', 'gevaar'),
  CasusHeropend: NIETS,
  CasusApartgezet: ANDER,
  ApartVoorgesteld: ANDER,
  CasusHersteld: NIETS,
  CasusVernietigd: GEEN,
  InhoudVernietigd: GEEN,
  SleutelVernietigd: GEEN,
  VertrekVastgelegd: NIETS,
  // A criminal case may not be known at home.
  BewaarplichtVastgelegd: GEVAAR,
  BewaarplichtOpgeheven: GEVAAR,
  VernietigingBevestigd: GEEN,
  BewaringVerlengd: NIETS,
  BewaringBeeindigd: GEEN,
  PersoneelssignaalVastgelegd: ANDER,
  PersoneelsstapVastgelegd: ANDER,
  PersoneelszaakVoorgesteld: ANDER,
  PersoneelszaakAfgerond: ANDER,
  PadTeruggedraaid: ANDER,
  InzageverzoekVastgelegd: GEEN,
  InzageverzoekVerlengd: GEEN,
  InzageverzoekAfgesloten: GEEN,
  InzagestukBeoordeeld: GEEN,
  InzagebesluitVoorgesteld: GEEN,
  InzageverzoekBesloten: GEEN,
  WerkOvergedragen: GEEN,
  WerkOvergegaan: GEEN,
  WachtGenoemd: GEEN,
  WachtToegewezen: GEEN,
  TermijnVerstreken: GEEN,
  BerichtAangekomen: GEEN,
  BerichtNietAangekomen: GEEN,
  BerichtGezien: GEEN,
} as const;

/** The state with one event more in the log, and what it is when somebody asks to read. */
export function metStuk<E extends { readonly type: string }>(
  { stukken, logLengte, ...casus }: Casus,
  event: E,
  kenmerken: Kenmerken | typeof GEEN | ((event: E) => Kenmerken),
): Casus {
  const nummer = logLengte + 1;
  if (kenmerken === GEEN) return { ...casus, stukken, logLengte: nummer };
  const persoonId = 'persoonId' in event && typeof event.persoonId === 'string' ? event.persoonId : undefined;
  const stuk = {
    nummer,
    kenmerken: typeof kenmerken === 'function' ? kenmerken(event) : kenmerken,
    ...(persoonId !== undefined && { persoonId }),
  };
  return { ...casus, logLengte: nummer, stukken: [...stukken, stuk] };
}
