// Every role x every command x every phase: the whole table as it was read and agreed, and what must hold for all its cells.

import { readFileSync } from 'node:fs';
import { hoedanigheden } from '../../src/domain/bevoegdheid.ts';
import { COMMAND_TYPES } from '../../src/domain/decide.ts';
import { MELDCODE } from '../../src/domain/meldcode.ts';
import { ROLLEN } from '../../src/domain/rol.ts';
import { FASEN, faseVan } from '../../src/domain/stand.ts';
import { KOLOMMEN, STANDEN } from '../support/domain/standen.ts';
import type { Gespeeld } from '../support/domain/tabel.ts';
import { antwoordOp, BUITEN, maakTabel, OPDRACHTEN, speelStanden } from '../support/domain/tabel.ts';

const PERSONEEL = ['pers', 'pers-b', 'pers-v', 'pers-a'];
const DICHT = ['dicht', 'dicht-vt', 'plicht'];
/** The wrong child: almost nothing goes on there (P-11). */
const APART = ['apart', 'weg'];
/** Past its term: who decides about destroying is told of that alone; and what is left after it. */
const BEWAREN = ['voorbij', 'vern'];
const MELDCODESTANDEN = STANDEN.map((s) => s.naam).filter(
  (naam) => naam !== 'geen' && ![...PERSONEEL, ...APART, ...BEWAREN].includes(naam),
);

const BEWAAROPDRACHT = /^(?:Vertrek|Bewa)/;

interface Cel {
  readonly opdracht: string;
  readonly stand: string;
  readonly kop: string;
  readonly antwoord: string;
}
let standen: Gespeeld = [];
let cellen: readonly Cel[] = [];
const vulTabel = (): void => {
  standen = speelStanden();
  cellen = OPDRACHTEN.flatMap(({ type, bij, maak }) =>
    standen.flatMap(([stand, gespeeld]) =>
      KOLOMMEN.map(({ kop, wie }) => ({
        opdracht: bij === undefined ? type : `${type}: ${bij}`,
        stand,
        kop,
        antwoord: antwoordOp(maak, wie, gespeeld),
      })),
    ),
  );
};
const isErbij = (cel: Cel): boolean => cel.antwoord !== BUITEN;
/** What whoever belongs to it is told, in these states. */
const antwoorden = (opdracht: string, ...in_: readonly string[]): readonly string[] => [
  ...new Set(
    cellen.filter((c) => c.opdracht === opdracht && in_.includes(c.stand) && isErbij(c)).map((c) => c.antwoord),
  ),
];
/** Who may do this: columns for each state in which there is one. */
const wieMag = (opdracht: string): Readonly<Record<string, string>> => {
  const ja = cellen.filter((c) => c.opdracht === opdracht && c.antwoord === 'ja');
  return Object.fromEntries(
    [...new Set(ja.map((c) => c.stand))].map((stand) => [
      stand,
      ja
        .filter((c) => c.stand === stand)
        .map((c) => c.kop)
        .join(' '),
    ]),
  );
};
/** Commands by which something happens in this state, by this person. */
const kan = (stand: string, kop: string): readonly string[] =>
  cellen.filter((c) => c.stand === stand && c.kop === kop && c.antwoord === 'ja').map((c) => c.opdracht);

describe('De tabel van wie wat mag', () => {
  beforeAll(vulTabel);
  it('is cel voor cel de tabel die is nagelezen [P-21]', () => {
    const gelezen = readFileSync(new URL('tabel-bevoegdheid.txt', import.meta.url), 'utf8');
    expect(maakTabel(standen)).toBe(gelezen);
  });
  it('noemt elke opdracht, elke rol en elke fase; en elke opdracht lukt ergens', () => {
    expect([...new Set(OPDRACHTEN.map((o) => o.type))].toSorted()).toEqual(COMMAND_TYPES.toSorted());
    const { medewerkers } = standen[0]![1].school;
    const rollen = KOLOMMEN.flatMap(({ wie }) => medewerkers.find((m) => m.medewerkerId === wie)?.rollen ?? []);
    expect([...new Set(rollen)].toSorted()).toEqual(ROLLEN.toSorted());
    const fasen = standen.map(([, { casus, school }]) => casus && faseVan(casus, school.profiel));
    expect(fasen).toEqual(STANDEN.map((s) => s.fase));
    expect([...new Set(fasen)].filter((f) => f !== undefined).toSorted()).toEqual(FASEN.toSorted());
    const gelukt = new Set(cellen.filter((c) => c.antwoord === 'ja').map((c) => c.opdracht.split(':')[0]));
    expect(COMMAND_TYPES.filter((type) => !gelukt.has(type))).toEqual([]);
  });
});

describe('In elke cel', () => {
  beforeAll(vulTabel);
  it('hoort wie er niet bij hoort op iedere opdracht hetzelfde: de casus bestaat niet [P-21][P-18]', () => {
    for (const [naam, { casus, school }] of standen) {
      if (casus === undefined) continue;
      const buiten = KOLOMMEN.filter(({ wie }) => hoedanigheden(casus, school, wie).size === 0).map((k) => k.kop);
      const gehoord = cellen.filter((c) => c.stand === naam && !isErbij(c)).map((c) => c.kop);
      expect([naam, [...new Set(gehoord)].toSorted()]).toEqual([naam, buiten.toSorted()]);
      expect(gehoord).toHaveLength(buiten.length * OPDRACHTEN.length);
      expect(buiten).toEqual(expect.arrayContaining(['ctp', 'vtp', 'bhr', 'col', 'btr', 'els']));
    }
  });
  it('mag wie erbij hoort ophogen: nood, een signaal, gemeld, iemand buitensluiten [P-09][E-14]', () => {
    expect(antwoorden('NoodInschakelen', ...MELDCODESTANDEN.filter((s) => s !== 'nood'))).toEqual(['ja']);
    for (const opdracht of ['SignaalVastleggen: en heropenen', 'MeldingVastleggen', 'CollegaUitsluiten'])
      expect([opdracht, antwoorden(opdracht, ...MELDCODESTANDEN)]).toEqual([opdracht, ['ja']]);
    const open = MELDCODESTANDEN.filter((s) => !DICHT.includes(s));
    for (const opdracht of ['AfwegingMaken: A1 ja', 'AfwegingMaken: A2 acuut'])
      expect([opdracht, antwoorden(opdracht, ...open)]).toEqual([opdracht, ['ja']]);
    expect(antwoorden('CasusHeropenen', ...DICHT, 'nazorg')).toEqual(['ja']);
  });
  it('hangt een feit niet af van wie het opschrijft; een mens antwoordt alleen zichzelf niet [P-23][P-25]', () => {
    const nietIedereen = ['KindKoppelen', 'OverlegBeantwoorden', 'NoodOppakken', 'InzageverzoekAfsluiten'];
    const feiten = OPDRACHTEN.filter(
      ({ type }) => MELDCODE[type].aard === 'feit' && MELDCODE[type].pad === 'meldcode' && !nietIedereen.includes(type),
    );
    for (const { type, bij } of feiten)
      for (const stand of MELDCODESTANDEN) {
        const opdracht = bij === undefined ? type : `${type}: ${bij}`;
        expect([opdracht, stand, antwoorden(opdracht, stand).length]).toEqual([opdracht, stand, 1]);
      }
    expect(wieMag('OverlegBeantwoorden')['open']).toBe('lid ib af');
    const nietWieHetMeldde = 'lid ib af dir ver';
    expect(wieMag('NoodOppakken')).toEqual({
      nood: nietWieHetMeldde,
      vorm: nietWieHetMeldde,
      melden: nietWieHetMeldde,
    });
    expect(Object.values(wieMag('KindKoppelen'))).toEqual(expect.arrayContaining(['ib af']));
  });
  it('sluit niemand zolang de uitkomst melden is en er niet gemeld is [E-16][P-01]', () => {
    for (const opdracht of new Set(cellen.map((c) => c.opdracht).filter((o) => o.startsWith('CasusSluiten'))))
      expect(antwoorden(opdracht, 'melden', 'advies')).toEqual(['melding-eerst']);
  });
  it('plant niemand een gesprek over een bijzondere vorm, en wat er gezegd is komt er wel in [P-05][P-23]', () => {
    for (const opdracht of ['met de ouder', 'met het kind, ouders weten het niet'])
      expect(antwoorden(`GesprekPlannen: ${opdracht}`, 'vorm')).toEqual(['veilig-thuis-eerst']);
    expect(antwoorden('GesprekVragen', 'vorm')).toEqual(['veilig-thuis-eerst']);
    for (const opdracht of ['GesprekVastleggen', 'GesprekpogingVastleggen', 'MeldingVertellen'])
      expect(antwoorden(opdracht, 'vorm')).toEqual(['ja']);
  });
});

describe('Wie alleen mag', () => {
  beforeAll(vulTabel);
  it('de eindrol ziet dat er gemeld is; weigert die, dan ook aandachtsfunctionaris en bestuur [P-03][P-13]', () => {
    expect(wieMag('MeldingBevestigen')).toEqual({
      gemeld: 'dir ver',
      'nee-dir': 'af dir ver bst',
      beide: 'dir ver',
      inzage: 'dir ver',
      apart: 'dir ver',
    });
    expect(wieMag('BevestigingWeigeren')).toEqual({ advies: 'dir ver', 'nee-dir': 'ver' });
  });
  it('de aandachtsfunctionaris geeft hulp meer tijd, en met de eindrol een reden om niet te melden [E-07][E-20]', () => {
    expect(wieMag('HulpVerlengen')).toEqual({ half: 'af' });
    expect(wieMag('AdviesAfwijken')).toEqual({ advies: 'af dir ver' });
  });
  it('een tweede met een rol stemt in, en alleen wie voorstelde trekt het in [P-09]', () => {
    expect(wieMag('InstemmingGeven')).toEqual({ wegen: 'ib af' });
    expect(wieMag('InstemmingWeigeren')).toEqual({ wegen: 'lid ib af' });
    expect(wieMag('VoorstelIntrekken')).toEqual({ wegen: 'st' });
  });
  it('het bestuur laat iemand weer toe en doet op het personeelspad wat meer is dan vertellen [P-24][P-04]', () => {
    const bestuur = { pers: 'bst', 'pers-b': 'bst', 'pers-v': 'ver bst', 'pers-a': 'bst' };
    expect(wieMag('UitsluitingOpheffen')).toEqual({ 'nee-dir': 'bst', ...bestuur });
    expect(wieMag('PersoneelsstapVastleggen: aangifte gedaan')).toEqual(bestuur);
    const starter = ['CollegaUitsluiten', 'PersoneelssignaalVastleggen', 'PersoneelsstapVastleggen'];
    expect(kan('pers', 'st')).toEqual([...starter, 'PadTerugdraaien: naar de meldcode']);
    expect(kan('pers-b', 'st')).toEqual(starter);
  });
  it('in een gesloten casus gebeurt alleen wat ophoogt, heropent of binnenkomt [P-14][E-14]', () => {
    const inGesloten = [
      'NoodInschakelen',
      'CollegaUitsluiten',
      'SignaalVastleggen: en heropenen',
      'VeiligThuisRaadplegen',
      'InformatieVerstrekken',
      'MeldingVastleggen',
      'CasusHeropenen',
      'CasusApartzetten',
      'InzageverzoekVastleggen',
    ];
    for (const stand of DICHT) {
      const zonderBewaren = (kop: string): readonly string[] => kan(stand, kop).filter((o) => !BEWAAROPDRACHT.test(o));
      expect(zonderBewaren('lid')).toEqual(inGesloten);
      // What was reported stays with the meldcode.
      const opzij = stand !== 'dicht-vt' ? ['PadTerugdraaien: naar het personeelspad'] : [];
      for (const kop of ['st', 'ib', 'af']) expect(zonderBewaren(kop)).toEqual([...inGesloten, ...opzij]);
    }
  });
  it('over het verkeerde kind gaan alleen nood en een gedane melding door, en beslissen er twee [P-11]', () => {
    const nood = ['NoodInschakelen', 'CollegaUitsluiten'];
    const melding = ['MeldingVastleggen', 'TerugkoppelingVastleggen'];
    for (const kop of ['st', 'lid', 'ib', 'af']) expect(kan('apart', kop)).toEqual([...nood, ...melding]);
    for (const kop of ['dir', 'ver'])
      expect(kan('apart', kop)).toEqual([...nood, ...melding, 'MeldingBevestigen', 'ApartBeslissen: herstellen']);
    expect(antwoorden('SignaalVastleggen', ...APART)).toEqual(['staat-apart']);
    for (const kop of ['st', 'lid', 'ib', 'af', 'dir', 'ver']) expect(kan('weg', kop)).toEqual(['NoodInschakelen']);
  });
  it('over wat een ander mag lezen beslissen aandachtsfunctionaris, eindrol en wie die vervangt, en nooit alleen [P-09][P-16]', () => {
    const beslissers = { inzage: 'af dir ver' };
    for (const opdracht of ['InzagestukBeoordelen', 'InzageverzoekVerlengen', 'InzageverzoekAfsluiten: ingetrokken'])
      expect([opdracht, wieMag(opdracht)]).toEqual([opdracht, beslissers]);
    expect(wieMag('InzageverzoekBesluiten: niets geven')).toEqual({ inzage: 'dir ver' });
    expect(wieMag('InzageverzoekBesluiten: geven')).toEqual({});
    expect(wieMag('InzageverzoekAfsluiten')).toEqual({});
  });
  it('zonder casus kan een medewerker van de school er een beginnen, en verder niets [P-21]', () => {
    for (const { kop } of KOLOMMEN)
      expect(kan('geen', kop)).toEqual(
        kop === 'els' ? [] : ['CasusStarten', 'NoodInschakelen', 'PersoneelssignaalVastleggen'],
      );
  });
});
