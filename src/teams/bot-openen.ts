// Opening a card by a press: of a casus, outside one, or the one that was chosen in a list. It gives no command.

import { CASUS_ID, toCasusId } from '../shared/ids.ts';
import type { CasusId } from '../shared/ids.ts';
import { zin } from '../presentation/teksten.ts';
import type { Signaal } from '../domain/toestand.ts';
import { eigenSignalen } from '../views/apart.ts';
import { berichtOpent } from '../views/bericht-opent.ts';
import { tekst } from '../views/kaart.ts';
import { KAARTMAKERS } from '../views/kaarten.ts';
import { findStand, notFound, showCasus, showInzage, showLos } from './bot-kaarten.ts';
import type { Beurt } from './bot-kaarten.ts';
import { tellWie } from './bot-wie.ts';
import type { Antwoord } from './gesprekspartner.ts';

/** What came along with the press. */
export interface Opening {
  readonly casusId: CasusId | undefined;
  readonly velden: Readonly<Record<string, string>>;
}
type Wegwijzer = (beurt: Beurt, opening: Opening) => Promise<Antwoord>;

/** A name that a person sent: only a card that exists. */
const bekend = (kaart: string | undefined, anders: string): string =>
  kaart !== undefined && Object.hasOwn(KAARTMAKERS, kaart) ? kaart : anders;

/** Free text goes on to the casus that was chosen, or to a new one. */
const tekstVerder: Wegwijzer = (beurt, { velden }) => {
  const waar = velden['waar'] ?? '';
  return CASUS_ID.test(waar)
    ? openKaart(beurt, { velden, casusId: toCasusId(waar) }, 'signaal')
    : showLos(beurt, 'zorgen', { velden: { feit: velden['feit'] ?? '' } });
};
/** From the road for staff to a casus about home: the text comes along, under a fresh id (P-04). */
const thuisVerder: Wegwijzer = (beurt, { velden }) =>
  showLos(beurt, 'zorgen', { velden: { ...velden, betrokken: 'thuis' } });
/** From what happened between pupils to a casus about one of them, with a fresh id: each child its own (P-25). */
const kindVerder: Wegwijzer = (beurt, { velden }) =>
  showLos(beurt, 'zorgen', { velden: { feit: velden['feit'] ?? '', betrokken: 'nee' } });
/** From a casus about home to the road for staff, under a fresh id: nothing of the one stands in the other (P-04). */
const ookOpSchool: Wegwijzer = async (beurt, { casusId }) => {
  const stand = casusId && (await findStand(beurt, casusId, 'personeel'));
  return showLos(beurt, 'personeel', stand ? { velden: { school: stand.school.schoolId } } : {});
};
/** "Meer doen": the card that was chosen. */
const keuze: Wegwijzer = (beurt, opening) => openKaart(beurt, opening, bekend(opening.velden['kaart'], 'meer'));
/** Chosen in a list outside a casus: `<casus>` or `<casus> <kaart>`; whether it may be seen is checked as for every press. */
const gekozen: Wegwijzer = (beurt, { velden }) => {
  const [casus = '', kaart] = (velden['gekozen'] ?? '').split(' ');
  if (!CASUS_ID.test(casus)) return showLos(beurt, 'mijn-casussen');
  return openKaart(beurt, { casusId: toCasusId(casus), velden: {} }, bekend(kaart, 'casus'));
};
/** S2-106: help of the ondersteuningsteam is asked from a casus; who has none yet hears how to begin. */
const naarTeam: Wegwijzer = (beurt) => showLos(beurt, 'mijn-casussen', { melder: { let: tekst('naarTeam') } });
/** A request to read belongs to a casus: who sees none hears whom to go to. */
const naarInzage: Wegwijzer = (beurt) => showLos(beurt, 'mijn-casussen', { melder: { let: tekst('naarInzage') } });
/** What somebody wrote in one signal, with the day on which it was seen: a field each becomes a line each. */
function alsTekst({ gezienOp, inhoud }: Signaal, { delen }: Beurt): string {
  const { feit, letterlijk = '', letsel = '', weerspreekt = '', interpretatie = '' } = inhoud;
  const rest = Object.entries({ letterlijk, letsel, weerspreekt, interpretatie }).filter(([, wat]) => wat !== '');
  const wanneer = zin('apart.gezien', { wanneer: delen.kalender.leesbaar(gezienOp) });
  return [feit, ...rest.map(([veld, wat]) => `${zin(`gebeurtenis.veld.${veld}`)} ${wat}`), wanneer].join('\n');
}
/** P-11: what this person wrote about the wrong child, to write down again where it belongs. */
const meenemen: Wegwijzer = async (beurt, { casusId, velden }) => {
  const stand = casusId && (await findStand(beurt, casusId, 'meenemen'));
  const eigen = stand ? eigenSignalen(stand.casus, beurt.wie) : [];
  const signaal = eigen.find((s) => s.signaalId === velden['signaal']);
  return signaal === undefined
    ? notFound(beurt)
    : showLos(beurt, 'vrije-tekst', { velden: { feit: alsTekst(signaal, beurt) } });
};
const inzage: Wegwijzer = (beurt, { casusId }) => (casusId ? showInzage(beurt, casusId) : notFound(beurt));
const wieIsHet: Wegwijzer = (beurt, { casusId }) => tellWie(beurt, casusId);
const WEGWIJZERS: ReadonlyMap<string, Wegwijzer> = new Map([
  ['tekst-verder', tekstVerder],
  ['thuis-verder', thuisVerder],
  ['kind-verder', kindVerder],
  ['ook-op-school', ookOpSchool],
  ['keuze', keuze],
  ['gekozen', gekozen],
  ['naar-team', naarTeam],
  ['naar-inzage', naarInzage],
  ['inzage', inzage],
  ['meenemen', meenemen],
  ['wie-is-het', wieIsHet],
]);
/** The button of a message: the card it is about, or the casus and what became of it. */
async function vanBericht(beurt: Beurt, { casusId }: Opening, soort: string): Promise<Antwoord> {
  const stand = casusId && (await findStand(beurt, casusId, 'bekijken'));
  // One message for many casussen: who is in none but others still gets the list.
  if (soort === 'wacht' || soort.endsWith('-vakantie')) return showLos(beurt, 'vakantie');
  // Who was only asked, and is not any more, learns no more than that.
  if (stand === undefined) return showLos(beurt, 'niet-gevonden', { melder: { ontvangst: [tekst('klaar.weg')] } });
  const { casus, school, record } = stand;
  const { kaart, regels } = berichtOpent(soort, {
    casus,
    school,
    wie: beurt.wie,
    gebeurtenissen: record.gebeurtenissen,
  });
  return showCasus(beurt, stand, kaart, {}, { ontvangst: regels });
}
const BERICHT = 'bij-';

/** Cards outside a casus that may be opened from a card that carries an id which no casus has (yet). */
const ZONDER_CASUS = ['nood', 'welkom', 'zorgen'];

/** The card with this name, with what was typed before in its fields. */
export async function openKaart(beurt: Beurt, opening: Opening, kaart: string): Promise<Antwoord> {
  const wegwijzer = WEGWIJZERS.get(kaart);
  if (wegwijzer !== undefined) return wegwijzer(beurt, opening);
  if (kaart.startsWith(BERICHT)) return vanBericht(beurt, opening, kaart.slice(BERICHT.length));
  const { casusId, velden } = opening;
  if (casusId === undefined) return showLos(beurt, kaart);
  const stand = await findStand(beurt, casusId, kaart);
  // Of what was destroyed nothing is left to call for help from: a fresh one.
  if (stand?.casus.bewaring?.vernietigd !== undefined && kaart === 'nood') return showLos(beurt, kaart);
  if (stand !== undefined) return showCasus(beurt, stand, kaart, velden);
  return ZONDER_CASUS.includes(kaart) ? showLos(beurt, kaart, { casusId }) : notFound(beurt);
}
