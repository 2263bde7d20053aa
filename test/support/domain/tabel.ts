// The table of who may do what, as a text that a person can read: for each command the answer to every role in every state. It knows no rule.

import { hoedanigheden } from '../../../src/domain/bevoegdheid.ts';
import type { CommandType } from '../../../src/domain/command.ts';
import type { MedewerkerId } from '../../../src/shared/ids.ts';
import { dag, weegt, weegtA4, werktMee, zet } from './opdrachten.ts';
import type { Zet } from './opdrachten.ts';
import { carla, henk, lies } from './personen.ts';
import { laatste, laatsteVoorstel } from './geschiedenis.ts';
import { probeer } from './spel.ts';
import type { Stand } from './spel.ts';
import { KOLOMMEN, speelStand, STANDEN } from './standen.ts';

type Maak = (door: MedewerkerId, stand: Stand) => Zet;
interface Opdrachtrij {
  readonly type: CommandType;
  readonly bij?: string;
  readonly maak: Maak;
}
const op = (type: CommandType, maak: Maak, bij?: string): Opdrachtrij => ({ type, maak, ...(bij && { bij }) });
const gewoon = (type: CommandType): Opdrachtrij => op(type, (door) => zet(door, type));
const sluit = (einde: 'vermoeden-weggenomen' | 'melding-afgerond' | 'leerling-weg' | 'andere-oorzaak'): Opdrachtrij =>
  op('CasusSluiten', (d) => zet(d, 'CasusSluiten', { einde }), einde);
/** What the casus has last; the first where it has none. */
const meldingId = ({ casus }: Stand): { readonly meldingId: string } => ({ meldingId: laatste(casus) });
const voorstelId = ({ casus }: Stand): { readonly voorstelId: string } => ({ voorstelId: laatsteVoorstel(casus) });
const eenAnder = (door: MedewerkerId): MedewerkerId => (door === carla ? lies : carla);
const aangifte: Maak = (d) => zet(d, 'PersoneelsstapVastleggen', { stap: 'aangifte-gedaan' });
const zonderInspecteur: Maak = (d) => zet(d, 'PersoneelszaakAfronden', { inhoud: { reden: 'Besproken.' } });

/** Every command in the order of the protocol, with fields that fit the casus; where the answer hangs on a field, one row each. */
export const OPDRACHTEN: readonly Opdrachtrij[] = [
  gewoon('CasusStarten'),
  gewoon('LeerlingInvullen'),
  gewoon('NoodInschakelen'),
  gewoon('NoodOppakken'),
  gewoon('NoodAfsluiten'),
  op('CollegaUitsluiten', (d) => zet(d, 'CollegaUitsluiten', { wie: [eenAnder(d)] })),
  op('UitsluitingOpheffen', (d) => zet(d, 'UitsluitingOpheffen', { wie: henk })),
  gewoon('SignaalVastleggen'),
  op('SignaalVastleggen', (d) => zet(d, 'SignaalVastleggen', { heropenen: true }), 'en heropenen'),
  gewoon('KindcheckVastleggen'),
  gewoon('KindKoppelen'),
  op('OverlegVragen', (d) => zet(d, 'OverlegVragen', { aan: eenAnder(d) })),
  op('OverlegOverdragen', (d) => zet(d, 'OverlegOverdragen', { aan: eenAnder(d) })),
  ...(['OverlegIntrekken', 'OverlegBeantwoorden', 'OverlegAfwijzen', 'OverlegVastleggen'] as const).map(gewoon),
  gewoon('VeiligThuisRaadplegen'),
  ...(['ToestemmingVastleggen', 'BesprekingPlannen'] as const).map(gewoon),
  op('CasusteamVormen', (d) => zet(d, 'CasusteamVormen', { teamleden: [eenAnder(d)] })),
  gewoon('InformatieVerstrekken'),
  gewoon('PersoonToevoegen'),
  gewoon('GezagVastleggen'),
  gewoon('ReisdatumVastleggen'),
  gewoon('GesprekVragen'),
  op('GesprekPlannen', (d) => zet(d, 'GesprekPlannen'), 'met de ouder'),
  op(
    'GesprekPlannen',
    (d) =>
      zet(d, 'GesprekPlannen', { persoonId: 'p1', ouders: 'veiligheid-kind', inhoud: { redenOuders: 'Nu niet.' } }),
    'met het kind, ouders weten het niet',
  ),
  gewoon('GesprekVastleggen'),
  gewoon('GesprekpogingVastleggen'),
  gewoon('GesprekAfzien'),
  gewoon('BasisvragenBeantwoorden'),
  op('AfwegingMaken', (d) => weegt(d, 'A1', 'ja'), 'A1 ja'),
  op('AfwegingMaken', (d) => weegt(d, 'A1', 'nee'), 'A1 nee'),
  op('AfwegingMaken', (d) => weegt(d, 'A2', 'acuut'), 'A2 acuut'),
  op('AfwegingMaken', (d) => weegt(d, 'A2', 'veilig-genoeg'), 'A2 veilig genoeg'),
  op('AfwegingMaken', (d) => weegt(d, 'A3', 'ja'), 'A3 ja'),
  op('AfwegingMaken', (d) => weegt(d, 'A3', 'nee'), 'A3 nee'),
  op('AfwegingMaken', (d) => weegtA4(d, [werktMee()]), 'A4 ja'),
  op('AfwegingMaken', (d) => weegtA4(d, [{ ...werktMee(), werktMee: false }]), 'A4 nee'),
  op('AfwegingMaken', (d) => weegt(d, 'A5', 'ja'), 'A5 ja'),
  op('AfwegingMaken', (d) => weegt(d, 'A5', 'nee'), 'A5 nee'),
  op('InstemmingGeven', (d, s) => zet(d, 'InstemmingGeven', voorstelId(s))),
  op(
    'InstemmingGeven',
    (d, s) =>
      zet(d, 'InstemmingGeven', {
        ...voorstelId(s),
        via: 'veilig-thuis',
        gebeldOp: s.nu,
        inhoud: { reden: 'Veilig Thuis is het eens.', adviseur: 'De Wit' },
      }),
    'namens Veilig Thuis',
  ),
  op('InstemmingWeigeren', (d, s) => zet(d, 'InstemmingWeigeren', voorstelId(s))),
  op('VoorstelIntrekken', (d, s) => zet(d, 'VoorstelIntrekken', voorstelId(s))),
  gewoon('HulpbesluitNemen'),
  gewoon('AdviesAfwijken'),
  gewoon('MeldingOvernemen'),
  gewoon('MeldingVastleggen'),
  op('MeldingAanvullen', (d, s) => zet(d, 'MeldingAanvullen', meldingId(s))),
  gewoon('MeldingVertellen'),
  gewoon('BezwaarWegen'),
  op('TerugkoppelingVastleggen', (d, s) => zet(d, 'TerugkoppelingVastleggen', meldingId(s))),
  op('MeldingBevestigen', (d, s) => zet(d, 'MeldingBevestigen', meldingId(s))),
  op('MeldingBevragen', (d, s) => zet(d, 'MeldingBevragen', meldingId(s))),
  op('MeldingvraagBeantwoorden', (d, s) => zet(d, 'MeldingvraagBeantwoorden', meldingId(s))),
  gewoon('BevestigingWeigeren'),
  gewoon('HulpplanVastleggen'),
  gewoon('HulpVolgen'),
  op('HulpVerlengen', (d) => zet(d, 'HulpVerlengen', { evaluatieOp: dag('2026-04-15') })),
  gewoon('HulpAfsluiten'),
  sluit('vermoeden-weggenomen'),
  op(
    'CasusSluiten',
    (d) => zet(d, 'CasusSluiten', { einde: 'hulp-geslaagd', opvolgenOp: dag('2026-12-01') }),
    'hulp-geslaagd',
  ),
  sluit('melding-afgerond'),
  sluit('leerling-weg'),
  sluit('andere-oorzaak'),
  gewoon('OpvolgingVastleggen'),
  ...(['CasusHeropenen', 'CasusApartzetten', 'ApartBeslissen'] as const).map(gewoon),
  op('ApartBeslissen', (d) => zet(d, 'ApartBeslissen', { besluit: 'herstellen' }), 'herstellen'),
  ...(['InzageverzoekVastleggen', 'InzagestukBeoordelen'] as const).map(gewoon),
  op('InzageverzoekBesluiten', (d) => zet(d, 'InzageverzoekBesluiten'), 'geven'),
  op('InzageverzoekBesluiten', (d) => zet(d, 'InzageverzoekBesluiten', { grond: 'veiligheid-kind' }), 'niets geven'),
  ...(['InzageverzoekVerlengen', 'InzageverzoekAfsluiten'] as const).map(gewoon),
  op('InzageverzoekAfsluiten', (d) => zet(d, 'InzageverzoekAfsluiten', { hoe: 'ingetrokken' }), 'ingetrokken'),
  ...(['PersoneelssignaalVastleggen', 'PersoneelsstapVastleggen', 'PersoneelszaakAfronden'] as const).map(gewoon),
  op('PersoneelsstapVastleggen', aangifte, 'aangifte gedaan'),
  op('PersoneelszaakAfronden', zonderInspecteur, 'alleen'),
  gewoon('PersoneelszaakInstemmen'),
  op('PadTerugdraaien', (d) => zet(d, 'PadTerugdraaien'), 'naar het personeelspad'),
  op('PadTerugdraaien', (d) => zet(d, 'PadTerugdraaien', { naar: 'meldcode' }), 'naar de meldcode'),
  op('WerkOverdragen', (d) => zet(d, 'WerkOverdragen', { aan: eenAnder(d) })),
  ...(['WachtNoemen', 'VertrekVastleggen', 'BewaarplichtVastleggen'] as const).map(gewoon),
  ...(['BewaarplichtOpheffen', 'BewaringBeslissen'] as const).map(gewoon),
];

export const BUITEN = 'niet-gevonden';
/** `ja`: it happens. `=`: allowed, nothing to do. Otherwise the code, and after `>` who could. */
export function antwoordOp(maak: Maak, door: MedewerkerId, stand: Stand): string {
  const decision = probeer(maak(door, stand), stand);
  if (decision.soort === 'aanvaard') return decision.gebeurtenissen.length > 0 ? 'ja' : '=';
  const { code, rol } = decision.weigering;
  return rol === undefined ? code : `${code} > ${rol}`;
}

const KORT: Readonly<Record<string, string>> = { [BUITEN]: '·', ja: 'ja', '=': '=' };
const cellen = (rij: readonly string[]): string => rij.map((cel) => cel.padEnd(4)).join('');
const KOP = `  ${cellen(KOLOMMEN.map((k) => k.kop))}`.trimEnd();

interface Groep {
  /** One answer a column: of who belongs to any of these states. */
  antwoorden: readonly string[];
  readonly namen: string[];
}
const past = (een: readonly string[], ander: readonly string[]): boolean =>
  een.every((a, i) => a === ander[i] || a === BUITEN || ander[i] === BUITEN);
const samen = (een: readonly string[], ander: readonly string[]): readonly string[] =>
  een.map((a, i) => (a === BUITEN ? (ander[i] ?? a) : a));
/** States in which everybody who belongs to them hears the same stand on one line. */
function groepeer(rijen: readonly (readonly [string, readonly string[]])[]): readonly Groep[] {
  const groepen: Groep[] = [];
  for (const [naam, antwoorden] of rijen) {
    if (antwoorden.every((a) => a === BUITEN)) continue;
    const groep = groepen.find((g) => past(g.antwoorden, antwoorden));
    if (groep === undefined) groepen.push({ antwoorden, namen: [naam] });
    else {
      groep.antwoorden = samen(groep.antwoorden, antwoorden);
      groep.namen.push(naam);
    }
  }
  return groepen;
}
function regel({ antwoorden, namen }: Groep): string {
  const codes = [...new Set(antwoorden.filter((a) => KORT[a] === undefined))];
  const letter = (code: string): string => String.fromCharCode(97 + codes.indexOf(code));
  const links = cellen(antwoorden.map((a) => KORT[a] ?? letter(a)));
  const rechts = codes.map((code) => `${letter(code)} = ${code}`).join(', ');
  return `  ${links} ${namen.join(' ')}${rechts === '' ? '' : `   (${rechts})`}`;
}
/** Each state by its name. */
export type Gespeeld = readonly (readonly [string, Stand])[];
function blok({ type, bij, maak }: Opdrachtrij, standen: Gespeeld): string {
  const rijen = standen.map(
    ([naam, stand]) => [naam, KOLOMMEN.map(({ wie }) => antwoordOp(maak, wie, stand))] as const,
  );
  return [`## ${type}${bij === undefined ? '' : `: ${bij}`}`, KOP, ...groepeer(rijen).map(regel)].join('\n');
}
function wieHoortErbij(standen: Gespeeld): string {
  const rijen = standen.map(([naam, { casus, school }]) => {
    const isIn = KOLOMMEN.map(({ wie }) => casus !== undefined && hoedanigheden(casus, school, wie).size > 0);
    return `  ${cellen(isIn.map((erbij) => (erbij ? 'x' : '·')))} ${naam}`;
  });
  return ['## Wie bij de casus hoort', KOP, ...rijen].join('\n');
}

const INLEIDING = `# Wie mag wat: elke opdracht, door iedere rol, in elke stand

Gemaakt uit de regels zelf door \`npx node test/tools/tabel-bevoegdheid.ts\`; een test vergelijkt elke cel.
Verandert er een cel, lees die dan na bij de regels (regels.md: P-09, P-13, P-18, P-21, P-23, P-26) voordat je hem bewaart.

  ja   het gebeurt
  =    mag, maar er is niets te doen
  a b  geweigerd met de code die achter de regel staat; na > wie het wel kan
  ·    niet-gevonden: voor deze mens bestaat de casus niet

De eerste tabel zegt wie in welke stand bij de casus hoort. Wie daar een punt heeft, hoort op elke opdracht niet-gevonden;
een regel hieronder met meer standen geldt voor wie er in die stand bij hoort. Een stand die bij een opdracht ontbreekt: niemand.`;
const lijst = (rij: readonly (readonly [string, string])[]): string =>
  rij.map(([kort, wat]) => `  ${kort.padEnd(9)}${wat}`).join('\n');

export const speelStanden = (): Gespeeld => STANDEN.map((s) => [s.naam, speelStand(s)] as const);
/** The whole table as text. */
export function maakTabel(standen: Gespeeld = speelStanden()): string {
  const delen = [
    INLEIDING,
    `Wie\n${lijst(KOLOMMEN.map((k) => [k.kop, k.wat]))}`,
    `Standen\n${lijst(STANDEN.map((s) => [s.naam, `${s.wat}${s.fase === undefined ? '' : ` (fase ${s.fase})`}`]))}`,
    wieHoortErbij(standen),
    ...OPDRACHTEN.map((o) => blok(o, standen)),
  ];
  return `${delen.join('\n\n')}\n`;
}
