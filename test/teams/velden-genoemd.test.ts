// Whatever is missing or wrong on a form, the answer names that field by its label and keeps all that was typed: every button, every input.

import { findTekst } from '../../src/presentation/teksten.ts';
import { ACTIES } from '../../src/teams/acties/acties.ts';
import { genoemd, veldenBij } from '../../src/teams/acties/velden-bij.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import { voorbij } from '../support/domain/bewaarreizen.ts';
import { geeft, naGesprek as gevraagd } from '../support/domain/inzage-zetten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima, gerda } from '../support/domain/personen.ts';
import {
  belVT,
  bevestigd,
  eens,
  gemeld,
  gestart,
  gewogenVeilig,
  hulpMogelijk,
  metPlan,
  metSignaal,
  nazorg,
  personeel,
  stappenGedaan,
} from '../support/domain/reizen.ts';
import { given } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';
import { leesbaar } from '../support/huis/chat.ts';
import type { Json } from '../support/huis/chat.ts';
import { standVan } from '../support/huis/binnenproef.ts';
import { createDruktafel, invoerOp, knopOp, vul } from '../support/huis/druktafel.ts';

/** A casus of each kind, late enough on its last day that "now" is not the first minute; with who looks at it. */
const spel = (...zetten: readonly Zet[]): Stand => given(...zetten).stand;
const adviesMelden = zet(anna, 'VeiligThuisRaadplegen', { advies: 'melden' });
const STANDEN: readonly (readonly [Stand, MedewerkerId])[] = [
  [spel(...metSignaal, zet(anna, 'PersoonToevoegen'), zet(anna, 'OverlegVragen')), anna],
  [spel(...metSignaal, zet(anna, 'OverlegVragen'), zet(anna, 'CollegaUitsluiten', { wie: [fatima] })), bas],
  [spel(...metSignaal, zet(anna, 'KindcheckVastleggen')), bas],
  [spel(...gestart, zet(anna, 'CollegaUitsluiten', { wie: [carla] })), eva],
  ...[bas, anna].map((wie) => [spel(zet(anna, 'NoodInschakelen')), wie] as const),
  [spel(...gemeld, zet(dirk, 'MeldingVertellen')), carla],
  [spel(...stappenGedaan), anna],
  ...[anna, bas].map((wie) => [spel(...stappenGedaan, weegt(anna, 'A1', 'nee')), wie] as const),
  [spel(...gewogenVeilig), bas],
  [spel(...gewogenVeilig, weegt(bas, 'A3', 'ja')), bas],
  ...[hulpMogelijk, metPlan, nazorg].map((reis) => [spel(...reis), bas] as const),
  [spel(...hulpMogelijk, zet(bas, 'HulpbesluitNemen')), bas],
  [spel(...metPlan, weegt(bas, 'A5', 'deels'), belVT, weegt(anna, 'A2', 'veilig-genoeg'), eens(bas, 'v2')), carla],
  [spel(...hulpMogelijk, adviesMelden), dirk],
  [spel(...gemeld, zet(bas, 'HulpbesluitNemen'), zet(bas, 'HulpplanVastleggen')), anna],
  [spel(...gemeld), dirk],
  [spel(...gemeld, zet(dirk, 'MeldingBevragen')), anna],
  [spel(...bevestigd), anna],
  [spel(...metSignaal, zet(anna, 'CasusApartzetten')), carla],
  ...[gevraagd, voorbij].map((reis) => [spel(...reis), carla] as const),
  [spel(...gevraagd, geeft(), geeft(dirk)), carla],
  ...[anna, eva].map((wie) => [spel(...personeel), wie] as const),
  [standVan('pers-v'), gerda],
];
const tafel = createDruktafel();
afterAll(() => tafel.stop());

/** Refusals that are about something a person filled in, or did not. */
const OVER_INVOER = [
  'antwoord-ontbreekt',
  'tekst-ontbreekt',
  'reden-ontbreekt',
  'datum-ongeldig',
  'moment-in-toekomst',
  'persoon-onbekend',
  'collega-onbekend',
  'grond-past-niet',
  'signaal-onbekend',
  'tekst-te-lang',
].map((code) => findTekst(`weigering.${code}`));

/** The warning on a card, as a person reads it; empty without one. */
const letOp = (kaart: Json): string => {
  const body = Array.isArray(kaart['body']) ? (kaart['body'] as readonly Json[]) : [];
  return leesbaar(body.find((e) => e['style'] === 'warning' && e['bleed'] === true) ?? {});
};
const labelVan = (e: Json): string => leesbaar({ text: e['label'] });
const isOverInvoer = (let_: string): boolean =>
  OVER_INVOER.some((zin) => typeof zin === 'string' && let_.includes(zin));
const noemt = (let_: string, e: Json): boolean => let_.startsWith('Kijk bij ') && let_.includes(`‘${labelVan(e)}’`);

type Velden = Readonly<Record<string, string>>;
interface Proef {
  /** Opens the card afresh and presses; answers the card that came back. */
  readonly met: (velden: Velden) => Promise<Json>;
  readonly invoer: readonly Json[];
}
const leegOp = (invoer: readonly Json[]): Velden => Object.fromEntries(invoer.map((e) => [String(e['id']), '']));
const volOp = (invoer: readonly Json[]): Velden => Object.fromEntries(invoer.map((e) => [String(e['id']), vul(e)]));
const ZONDER_CASUS = ['zorgen', 'personeel'];

/** The first of the plays in which this button does something when all is filled in, or else stands on the card at all. */
async function zoek(verb: string, kaart: string): Promise<Proef | undefined> {
  let anders: Proef | undefined;
  for (const [stand, wie] of STANDEN) {
    const open = async (): Promise<Json> => {
      const casus = await tafel.legt(stand);
      const data = ZONDER_CASUS.includes(kaart) ? {} : { casus, versie: stand.versie };
      return tafel.drukt(wie, `open-${kaart}`, data);
    };
    const eerst = await open();
    if (knopOp(eerst, verb) === undefined) continue;
    const met = async (velden: Velden): Promise<Json> => {
      const vers = await open();
      return tafel.drukt(wie, verb, { ...(knopOp(vers, verb)?.['data'] as Json), ...velden });
    };
    const proef = { met, invoer: invoerOp(eerst) };
    if (letOp(await met(volOp(proef.invoer))) === '') return proef;
    anders ??= proef;
  }
  return anders;
}
const getypt = (kaart: Json): readonly unknown[] => invoerOp(kaart).map((e) => e['value']);

/** The second button of the card that starts a casus stands there only beside earlier ones; its inputs are the same. */
const KNOPPEN = [...ACTIES.values()].filter(({ verb }) => verb !== 'zorgen-toch');
/** Nothing has to be filled in: facts in an emergency, what the card has chosen already, a plain yes. */
const VRAGEN_NIETS = [
  'zorgen-beginnen',
  'nood-waarschuwen',
  'nood-oppakken',
  'overleg-intrekken',
  'leerling-invullen',
  'zelf-uitsluiten',
  'bespreking-plannen',
  'bestuur-ingelicht',
  'personeelszaak-instemmen',
  'pad-terugdraaien',
  'instemming-geven',
  'voorstel-intrekken',
  'casus-heropenen',
  'melding-overnemen',
  'melding-vastleggen',
  'melding-bevestigen',
  'bewaring-vernietigen',
];
/** Buttons that named an input at least once. */
const benoemd = new Set<string>();

describe.each(KNOPPEN.map((a) => [a.verb, a] as const))('%s', (verb, { kaart }) => {
  let proef: Proef;
  beforeAll(async () => {
    const gevonden = await zoek(verb, kaart);
    if (gevonden === undefined) throw new Error(`no play in which ${verb} stands on ${kaart}`);
    proef = gevonden;
  });

  it('names a field when nothing was filled in', async () => {
    const antwoord = await proef.met(leegOp(proef.invoer));
    const gezegd = letOp(antwoord);
    if (!isOverInvoer(gezegd)) return;
    expect(invoerOp(antwoord).filter((e) => noemt(gezegd, e))).not.toEqual([]);
    benoemd.add(verb);
  });

  it('names the one field that is left out, and keeps what was typed in the others', async () => {
    const vol = volOp(proef.invoer);
    if (isOverInvoer(letOp(await proef.met(vol)))) return;
    for (const e of proef.invoer) {
      const id = String(e['id']);
      const antwoord = await proef.met({ ...vol, [id]: '' });
      const gezegd = letOp(antwoord);
      if (!isOverInvoer(gezegd)) continue;
      expect([
        id,
        invoerOp(antwoord)
          .filter((x) => noemt(gezegd, x))
          .map((x) => x['id']),
      ]).toEqual([id, [id]]);
      benoemd.add(verb);
      const teksten = Object.values({ ...vol, [id]: '' }).filter((t) => t.startsWith('tekst bij '));
      expect(getypt(antwoord)).toEqual(expect.arrayContaining(teksten));
    }
  });

  it.each([
    ['a day that does not exist', 'Input.Date', '2026-02-30'],
    ['a time that does not exist', 'Input.Time', '25:61'],
    ['a text that is too long', 'Input.Text', 'x'.repeat(4001)],
    ['a text that is far too long', 'Input.Text', 'x'.repeat(20_001)],
  ])('names the field with %s, and keeps it', async (_wat, soort, waarde) => {
    const vol = volOp(proef.invoer);
    for (const e of proef.invoer.filter((i) => i['type'] === soort)) {
      const id = String(e['id']);
      const antwoord = await proef.met({ ...vol, [id]: waarde });
      const gezegd = letOp(antwoord);
      if (!isOverInvoer(gezegd)) continue;
      expect([
        id,
        invoerOp(antwoord)
          .filter((x) => noemt(gezegd, x))
          .map((x) => x['id']),
      ]).toEqual([id, [id]]);
      expect(getypt(antwoord)).toContain(waarde);
    }
  });
});

describe('the fields that a refusal is about', () => {
  it('are named by every button but those that ask for nothing', () => {
    expect(KNOPPEN.map(({ verb }) => verb).filter((verb) => !benoemd.has(verb))).toEqual(VRAGEN_NIETS);
  });
  it('are the empty ones, or all when none is empty', () => {
    expect(genoemd(['a', 'b'], { a: ' ', b: 'x' })).toEqual(['a']);
    expect(genoemd(['a', 'b'], { a: 'y', b: 'x' })).toEqual(['a', 'b']);
    expect(genoemd(['a_'], {})).toEqual(['a_']);
  });
  it('are of this press: a code that is about no input names none', () => {
    expect(veldenBij('moment-in-toekomst', { dag: '2026-03-12', tijd: '', feit: '' })).toEqual(['dag', 'tijd']);
    expect(veldenBij('tekst-ontbreekt', { woorden: '', reden: '' })).toEqual(['woorden']);
    expect(veldenBij('persoon-onbekend', { wie: 'x' })).toEqual([]);
    expect(veldenBij('verouderd', { feit: '' })).toEqual([]);
    expect(veldenBij('tekst-te-lang', { feit: 'x'.repeat(4001), vraag: 'x' })).toEqual(['feit']);
  });
});
