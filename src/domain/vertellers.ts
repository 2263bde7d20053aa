// For each event who should hear of it and how loud (E-12), as a table. It does not know who holds a role or who is involved.

import type { MedewerkerId } from '../shared/ids.ts';
import { isOnveilig } from './afwegingskader.ts';
import { instemmers, keten } from './bevoegdheid.ts';
import type { EventType, EventVan } from './casus.ts';
import { isZwareVerlaging } from './commands/afweging-maken.ts';
import { isRoodSignaal } from './commands/signaal-vastleggen.ts';
import type { BerichtSoort, Kleur } from './bericht.ts';
import { ladder } from './ladder.ts';
import type { Rol, School } from './school.ts';
import { isA2Onveilig } from './stand.ts';
import type { Casus, Verlaging } from './toestand.ts';

export type Ontvanger = Rol | 'eindrol' | { readonly wie: MedewerkerId };
export interface Plan {
  readonly soort: BerichtSoort;
  readonly kleur: Kleur;
  readonly aan: readonly Ontvanger[];
}
const plan = (soort: BerichtSoort, kleur: Kleur, ...aan: readonly Ontvanger[]): Plan => ({ soort, kleur, aan });
const wie = (id: MedewerkerId): Ontvanger => ({ wie: id });

export type Verteller<T extends EventType> = (event: EventVan<T>, na: Casus, school: School) => readonly Plan[];

const ROOD = ['intern-begeleider', 'aandachtsfunctionaris', 'eindrol'] as const;
const ORANJE = ['intern-begeleider', 'aandachtsfunctionaris'] as const;
const niemand = (): readonly Plan[] => [];

/** Whom to ask as second person: the aandachtsfunctionaris where the bar is high, otherwise the first role holder. */
function tweede(na: Casus, school: School, wijziging: Verlaging, door: MedewerkerId): readonly Ontvanger[] {
  const zwaar = wijziging.soort === 'afweging' && isZwareVerlaging(na, wijziging.keuze);
  const kan = instemmers(school, na, door);
  const af = keten(school, na, 'aandachtsfunctionaris', na.laatsteActiviteitOp.slice(0, 10)).find((id) =>
    kan.includes(id),
  );
  const gekozen = zwaar && af !== undefined ? af : kan.at(0);
  return gekozen === undefined ? [] : [wie(gekozen)];
}

/** An event that nobody thought of does not compile. */
export const vertellers: { readonly [T in EventType]: Verteller<T> } = {
  CasusGestart: (event, _na, school) => {
    if (event.pad === 'personeel') return [];
    const rood = event.disclosure || event.vormen.length > 0;
    return [
      ...(rood ? [plan('opschaling', 'rood', ...ROOD)] : []),
      ...(!rood && school.profiel.ibBijStart ? [plan('nieuwe-casus', 'gewoon', 'intern-begeleider')] : []),
      ...(event.collegaThuis ? [plan('werkgever', 'gewoon', 'bestuurder')] : []),
      ...uitgeslotenRol(event.uitgesloten, school),
    ];
  },
  NoodIngeschakeld: () => [plan('nood', 'rood', ...ROOD)],
  NoodOpgepakt: (event, na) =>
    na.nood && na.nood.door !== event.door ? [plan('aandacht', 'gewoon', wie(na.nood.door))] : [],
  NoodAfgesloten: niemand,
  LeerlingIngevuld: niemand,
  CollegaUitgesloten: (event, _na, school) => uitgeslotenRol([event.wie], school),
  UitsluitingOpgeheven: niemand,
  SignaalVastgelegd: (event, na) => {
    const rood = event.vormen.length > 0 || event.kenmerken.some((k) => k === 'verteld' || k === 'uit-zicht');
    if (rood) return [plan('opschaling', 'rood', ...ROOD)];
    if (isRoodSignaal(event)) return [plan('signaal-erbij', 'oranje', ...ORANJE)];
    return na.nieuweSignalen === 3 ? [plan('kijk-opnieuw', 'gewoon', 'intern-begeleider')] : [];
  },
  OverlegGevraagd: (event) => [plan('overleg-gevraagd', 'gewoon', wie(event.aan))],
  OverlegOvergedragen: (event, na) => [
    plan('overleg-gevraagd', 'gewoon', wie(event.aan)),
    ...vrager(na, event.overlegId).map((v) => plan('aandacht', 'gewoon', v)),
  ],
  OverlegIngetrokken: niemand,
  OverlegBeantwoord: (event, na) => vrager(na, event.overlegId).map((v) => plan('overleg-antwoord', 'gewoon', v)),
  OverlegAfgewezen: (event, na) => vrager(na, event.overlegId).map((v) => plan('overleg-afgewezen', 'grijs', v)),
  OverlegVastgelegd: niemand,
  VeiligThuisGeraadpleegd: niemand,
  PersoonToegevoegd: niemand,
  GesprekGepland: niemand,
  GesprekGehouden: (event) =>
    event.andersDanAfgesproken ? [plan('anders-dan-afgesproken', 'gewoon', 'intern-begeleider')] : [],
  GesprekpogingVastgelegd: niemand,
  BasisvragenBeantwoord: (event) => (event.antwoorden.directGevaar ? [plan('opschaling', 'rood', ...ROOD)] : []),
  AfwegingGemaakt: (event, na) => {
    const { keuze } = event;
    if (keuze.afweging === 'A2') return isOnveilig(keuze.antwoord) ? [plan('opschaling', 'rood', ...ROOD)] : [];
    if (keuze.afweging === 'A1') return [];
    const antwoord = na.afwegingen[keuze.afweging]?.antwoord;
    return antwoord === 'ja' || antwoord === 'te-vroeg' ? [] : [plan('aandacht', 'oranje', ...ORANJE)];
  },
  VerlagingVoorgesteld: (event, na, school) => [
    plan('instemming-gevraagd', 'gewoon', ...tweede(na, school, event.wijziging, event.door)),
  ],
  VoorstelIngetrokken: niemand,
  InstemmingGegeven: (event, na) => [
    plan('instemming-antwoord', 'gewoon', ...voorsteller(na, event.wijziging)),
    ...(isVerlaagdeA2(event.wijziging) ? [plan('verlaagd', 'oranje', ...ROOD)] : []),
    ...(event.wijziging.soort === 'sluiten' ? [plan('gesloten', 'gewoon', wie(na.gestartDoor))] : []),
  ],
  InstemmingGeweigerd: (_event, na) => {
    const verschil = na.verschillen.at(-1);
    if (verschil === undefined) return [];
    return [plan('verschil', 'oranje', wie(verschil.voorgesteldDoor), 'aandachtsfunctionaris')];
  },
  HulpbesluitGenomen: (event, na) =>
    event.antwoord === 'nee' && na.meldingen.length === 0 ? [plan('aandacht', 'oranje', ...ORANJE)] : [],
  AdviesAfgeweken: (_event, na) => [
    plan('eigen-meldrecht', 'gewoon', wie(na.gestartDoor)),
    plan('aandacht', 'oranje', 'aandachtsfunctionaris', 'eindrol'),
  ],
  MeldingGedaan: (_event, na) => [
    plan('bevestiging-gevraagd', isA2Onveilig(na) ? 'rood' : 'oranje', 'eindrol'),
    plan('melding-gedaan', 'oranje', ...ORANJE, wie(na.gestartDoor)),
  ],
  MeldingVerteld: niemand,
  TerugkoppelingVastgelegd: (_event, na) => [
    plan('terugkoppeling', 'gewoon', wie(na.gestartDoor), 'aandachtsfunctionaris'),
  ],
  MeldingBevestigd: (event, na) => {
    const melding = na.meldingen.find((m) => m.meldingId === event.meldingId);
    const zelf = melding?.door === event.door;
    return [
      plan('melding-bevestigd', 'gewoon', wie(na.gestartDoor), ...(melding ? [wie(melding.door)] : [])),
      ...(zelf ? [plan('zelf-bevestigd', 'oranje', 'aandachtsfunctionaris', 'bestuurder')] : []),
    ];
  },
  MeldingBevraagd: (event, na) => {
    const melding = na.meldingen.find((m) => m.meldingId === event.meldingId);
    return melding ? [plan('melding-vraag', 'oranje', wie(melding.door))] : [];
  },
  MeldingvraagBeantwoord: (event) => [plan('melding-vraag-antwoord', 'oranje', wie(event.aan))],
  BevestigingGeweigerd: (_event, na) => [
    plan('bevestiging-geweigerd', 'rood', 'aandachtsfunctionaris', 'bestuurder'),
    plan('eigen-meldrecht', 'oranje', wie(na.gestartDoor)),
  ],
  HulpplanVastgelegd: (event) => [plan('hulpplan', 'gewoon', wie(event.casemanager))],
  HulpGevolgd: niemand,
  HulpVerlengd: (_event, na) =>
    na.hulp.staat === 'geen' ? [] : [plan('hulpplan', 'gewoon', wie(na.hulp.plan.casemanager))],
  HulpAfgesloten: () => [plan('aandacht', 'gewoon', ...ORANJE)],
  CasusGesloten: (_event, na) => na.leden.map((id) => plan('gesloten', 'gewoon', wie(id))),
  NazorgBegonnen: (_event, na) => na.leden.map((id) => plan('gesloten', 'gewoon', wie(id))),
  OpvolgingVastgelegd: (event) => (event.uitkomst === 'zorgen' ? [plan('signaal-erbij', 'oranje', ...ORANJE)] : []),
  CasusHeropend: (_event, na) => [plan('heropend', 'oranje', ...ORANJE, wie(na.gestartDoor))],
  PersoneelssignaalVastgelegd: () => [plan('personeelszaak', 'rood', 'bestuurder')],
  PersoneelsstapVastgelegd: (_event, na) => [plan('personeel-stap', 'gewoon', wie(na.gestartDoor), 'bestuurder')],
  PadTeruggedraaid: (event) =>
    event.naar === 'personeel'
      ? [plan('personeelszaak', 'rood', 'bestuurder')]
      : [plan('nieuwe-casus', 'gewoon', 'intern-begeleider')],
  TermijnVerstreken: (event, na, school) =>
    ladder(event.soort, event.sleutel, event.trede, na, school).map(({ soort, kleur, aan }) => ({
      soort,
      kleur,
      aan: [aan],
    })),
  BerichtAangekomen: niemand,
  BerichtNietAangekomen: niemand,
  BerichtGezien: niemand,
};

/** P-24: a key role marked as involved: bestuur hears it and can undo it. */
function uitgeslotenRol(mensen: readonly MedewerkerId[], school: School): readonly Plan[] {
  const sleutel: readonly Rol[] = ['aandachtsfunctionaris', school.profiel.besluit.eindrol];
  const raakt = school.medewerkers.some(
    (m) => mensen.includes(m.medewerkerId) && m.rollen.some((r) => sleutel.includes(r)),
  );
  return raakt ? [plan('collega-uitgesloten', 'oranje', 'bestuurder')] : [];
}
const vrager = (na: Casus, overlegId: string): readonly Ontvanger[] =>
  na.overleggen.filter((o) => o.overlegId === overlegId).map((o) => wie(o.gevraagdDoor));
const isVerlaagdeA2 = (w: Verlaging): boolean => w.soort === 'afweging' && w.keuze.afweging === 'A2';

/** Who proposed what has just been agreed to stands in the answer it became. */
function voorsteller(na: Casus, wijziging: Verlaging): readonly Ontvanger[] {
  if (wijziging.soort === 'afweging') {
    const door = na.afwegingen[wijziging.keuze.afweging]?.door;
    return door === undefined ? [] : [wie(door)];
  }
  return na.leden.slice(0, 1).map(wie);
}
