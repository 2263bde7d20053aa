// The people, states and casussen of the table of the inside, and a press of any button there held against the rules. It expects nothing.

import { hoedanigheden } from '../../../src/domain/bevoegdheid.ts';
import type { CasusId, MedewerkerId } from '../../../src/shared/ids.ts';
import type { Actie } from '../../../src/teams/acties/actie.ts';
import { zet } from '../domain/opdrachten.ts';
import { anna, dirk, lies, vreemd } from '../domain/personen.ts';
import { leeg, speelAlles } from '../domain/spel.ts';
import type { Stand } from '../domain/spel.ts';
import { KOLOMMEN } from '../domain/standen.ts';
import { speelStanden } from '../domain/tabel.ts';
import type { Afloop, Binnentafel, Druk } from './binnentafel.ts';
import { beide, besluitVan, openBinnentafel, opdrachtVan } from './binnentafel.ts';
import type { Json } from './chat.ts';
import { invoerOp, knopOp, vul } from './druktafel.ts';
import { PLEK } from './plekken.ts';
import type { Velden } from './plekken.ts';

const gespeeld = speelStanden();
const schoolVan = gespeeld[0]?.[1].school;
if (schoolVan === undefined) throw new Error('no states');
/** Of a colleague, whom nobody was asked about; and one that was set apart and waits for two people. */
const vanLies = speelAlles(leeg(schoolVan), zet(lies, 'CasusStarten'), zet(lies, 'SignaalVastleggen'));
const STANDEN = new Map<string, Stand>([...gespeeld]);
const opengelegd = STANDEN.get('open') ?? vanLies;
const gevraagd = STANDEN.get('inzage') ?? vanLies;
STANDEN.set('inzage-besloten', speelAlles(gevraagd, zet(dirk, 'InzageverzoekBesluiten', { grond: 'veiligheid-kind' })));
STANDEN.set('verkeerd', speelAlles(opengelegd, zet(anna, 'CasusApartzetten')));
export const standVan = (naam: string): Stand => STANDEN.get(naam) ?? leeg(schoolVan);

export const MENSEN: readonly (readonly [kop: string, wie: MedewerkerId])[] = [
  ...KOLOMMEN.map(({ kop, wie }) => [kop, wie] as const),
  ['twee', beide],
];
/** One person of this school, of the other, and of both. */
export const MET_SCHOOL = MENSEN.filter(([kop]) => ['col', 'els', 'twee'].includes(kop));
export const scholenVan = (wie: MedewerkerId): string => MET_SCHOOL.find(([, ander]) => ander === wie)?.[0] ?? 'col';
export const hoortErbij = ({ casus, school }: Stand, wie: MedewerkerId): boolean =>
  casus !== undefined && hoedanigheden(casus, school, wie).size > 0;
/** A casus of this school that this person does not belong to. */
const verborgenVoor = (wie: MedewerkerId): Stand =>
  [vanLies, ...STANDEN.values()].find((s) => s.casus !== undefined && !hoortErbij(s, wie)) ?? vanLies;

interface Buiten {
  readonly stand: Stand;
  readonly hier: CasusId;
  readonly daar: CasusId;
}
type Gelegd = Map<MedewerkerId, Buiten>;
/** Two casussen that this person does not belong to, of this school and of the other; nobody changes them. */
async function buiten(tafel: Binnentafel, gelegd: Gelegd, wie: MedewerkerId): Promise<Buiten> {
  const stand = verborgenVoor(wie);
  // Who works at the other school as aandachtsfunctionaris sees every casus there, but what is about staff.
  const ginds = wie === vreemd ? standVan('pers') : stand;
  const bekend = gelegd.get(wie) ?? { stand, hier: await tafel.hier(stand), daar: await tafel.daar(ginds) };
  gelegd.set(wie, bekend);
  return bekend;
}
const SCHRIJFT = ['append', 'nextNummer'];
export const schrijft = ({ verzoeken }: Afloop): boolean => verzoeken.some((v) => SCHRIJFT.includes(v));
export const isNietGevonden = ({ kaart }: Afloop): boolean => JSON.stringify(kaart).includes('Die casus vind ik niet');
const STARTERS = ['CasusStarten', 'NoodInschakelen', 'PersoneelssignaalVastleggen'];

export interface Vorm {
  readonly stand: Stand;
  readonly kop: string;
  readonly wie: MedewerkerId;
  /** What the button sends when all is filled in, but the casus. */
  readonly data: Json;
  readonly velden: Velden;
  readonly isLos: boolean;
}
/** The button as it stands on the card of who may press it, filled in. */
async function vormVan(tafel: Binnentafel, { verb, kaart }: Actie): Promise<Vorm> {
  const [naam = '', kop = '', anders = {}] = PLEK[verb] ?? [];
  const stand = standVan(naam);
  const wie = KOLOMMEN.find((k) => k.kop === kop)?.wie ?? anna;
  const isLos = stand.casus === undefined;
  tafel.op(stand);
  const casus = isLos ? undefined : await tafel.hier(stand);
  const open = await tafel.stuurt({
    wie,
    verb: `open-${kaart}`,
    data: { versie: stand.versie },
    ...(casus && { casus }),
  });
  const knop = knopOp(open.kaart, verb === 'zorgen-toch' ? 'zorgen-beginnen' : verb);
  if (knop === undefined) throw new Error(`${verb} does not stand on ${kaart} of ${kop} in ${naam}`);
  const velden = { ...Object.fromEntries(invoerOp(open.kaart).map((e) => [String(e['id']), vul(e)])), ...anders };
  const { casus: _casus, ...bij } = knop['data'] as Json;
  return { stand, kop, wie, velden, isLos, data: { ...bij, ...velden } };
}

export const isStart = (actie: Actie, { wie, data, stand }: Vorm): boolean =>
  STARTERS.includes(opdrachtVan(actie, { wie, verb: actie.verb, data }, stand)?.type ?? '');

export interface Proef extends Omit<Druk, 'verb'> {
  readonly data: Json;
  /** Instead of the version of the casus. */
  readonly versie?: unknown;
  readonly ruw?: string;
}
/** What the bot reads of a version that a card gives. */
const leesVersie = (versie: unknown): number => {
  const getal = Number(versie);
  return Number.isInteger(getal) && getal >= 0 && getal <= 1_000_000 ? getal : 0;
};
/** Presses in a fresh copy of the state; answers what the rules say of it and what came of it. */
async function drukt(
  tafel: Binnentafel,
  actie: Actie,
  { stand, isLos }: Vorm,
  { versie = stand.versie, ruw, ...proef }: Proef,
) {
  tafel.op(stand);
  const casus = proef.casus ?? (isLos ? tafel.vrij() : await tafel.hier(stand));
  const druk = { ...proef, verb: actie.verb, casus, data: { ...proef.data, versie } };
  const opdracht = opdrachtVan(actie, druk, stand, leesVersie(versie));
  const besluit = opdracht && besluitVan(opdracht, stand);
  const afloop = await tafel.stuurt(druk, ruw);
  const erbij = (await tafel.record(casus))?.gebeurtenissen.slice(isLos ? 0 : stand.log.length) ?? [];
  return { besluit, opdracht, afloop, erbij };
}
export const soortenVan = (feiten: readonly { readonly type: string }[]): readonly string[] =>
  feiten.map(({ type }) => type);
/** What the rules say happened, as it must stand in the store. */
export const verwacht = (besluit: ReturnType<typeof besluitVan> | undefined): readonly string[] =>
  besluit?.soort === 'aanvaard' ? soortenVan(besluit.gebeurtenissen) : [];

/** A table in an empty house of two schools. */
export async function openBinnenproef() {
  const tafel = await openBinnentafel(vanLies);
  const gelegd: Gelegd = new Map();
  return {
    tafel,
    buiten: (wie: MedewerkerId) => buiten(tafel, gelegd, wie),
    vormVan: (actie: Actie) => vormVan(tafel, actie),
    drukt: (actie: Actie, vorm: Vorm, proef: Proef) => drukt(tafel, actie, vorm, proef),
  };
}
export type Binnenproef = Awaited<ReturnType<typeof openBinnenproef>>;
