// P-07: every field of every card gets a text of its own over HTTP, and then everything that left the house or was kept is searched for it.

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { School } from '../../src/domain/school.ts';
import { TEMPLATES } from '../../src/presentation/catalogus.ts';
import { toCasusId, toMedewerkerId } from '../../src/shared/ids.ts';
import type { CasusId } from '../../src/shared/ids.ts';
import type { Stores } from '../../src/store/stores.ts';
import { anna, lies, persoon } from '../support/domain/personen.ts';
import { KOLOMMEN } from '../support/domain/standen.ts';
import { standVan } from '../support/huis/binnenproef.ts';
import { elementen } from '../support/huis/chat.ts';
import type { Json } from '../support/huis/chat.ts';
import { invoerOp, knopOp, recordVan, vul } from '../support/huis/druktafel.ts';
import { FORMULIEREN } from '../support/huis/formulieren.ts';
import type { Formulier } from '../support/huis/formulieren.ts';
import { startHuis } from '../support/huis/huis.ts';
import type { TestHuis } from '../support/huis/huis.ts';
import { OPSLAGEN } from '../support/huis/opslag.ts';

/** With a letter that no sealed text has: what is found was not sealed. */
const MERK = 'Zqé';
const NU = '2026-03-09T12:00:00.000Z';
const school = standVan('open').school;

/** The school of the table in a file. */
function schoolbestand({ schoolId, naam, medewerkers }: School): string {
  const path = join(mkdtempSync(join(tmpdir(), 'school-')), 'school.json');
  const bestuur = {
    profiel: { preset: 'basis2019' },
    vrijeDagen: [{ van: '2026-04-25', tot: '2026-05-10', naam: 'Mei' }],
  };
  const buiten = [{ soort: 'externe-vertrouwenspersoon', organisatie: 'Luisterlijn', telefoon: '06-00000058' }];
  const vervanger = persoon(toMedewerkerId('00000000-0000-4000-8000-000000000021'), 'Vic', ['leerkracht'], {
    vervangt: ['aandachtsfunctionaris', 'intern-begeleider', 'bestuurder'],
  });
  // Who agrees with bestuur on the road for staff (`pers-v`).
  const tweede = standVan('pers-v').school.medewerkers.filter((m) => m.vervangt.includes('bestuurder'));
  const mensen = medewerkers.map((m) => ({
    ...m,
    vervangt: [...m.vervangt, ...(tweede.some((t) => t.medewerkerId === m.medewerkerId) ? ['bestuurder'] : [])],
  }));
  const eigen = { schoolId, naam, medewerkers: [...mensen, vervanger], ...bestuur, socialeKaart: buiten };
  writeFileSync(path, JSON.stringify({ scholen: [eigen] }));
  return path;
}
/** Fields whose text is not kept by their own card, and why. */
const NIET_BEWAARD: Readonly<Record<string, string>> = {
  'beheer ${id}': 'is of the school and of no casus; whoever sees it sees no casus (test/journeys/beheer.test.ts)',
  'kind-koppelen code': 'only the code of a casus is read from it',
  'inzagestuk stuk': 'only the number of a part is read from it',
  'vrije-tekst feit': 'goes on to the form of a signal or of a new casus, which keeps it',
  'tussen-leerlingen feit': 'goes on to the form of a new casus, which keeps it',
};
/** A form that keeps no text and passes it on to the next. */
const DOORGEVERS = [
  ['vrije-tekst', 'open-tekst-verder'],
  ['tussen-leerlingen', 'open-kind-verder'],
] as const;

interface Veld {
  readonly naam: string;
  readonly merk: string;
  readonly casusId: CasusId;
}
const isTekst = (e: Json): boolean => e['type'] === 'Input.Text';
const merkVan = (nummer: number, veld: number): string => `${MERK}${String(nummer)}q${String(veld)}z`;

/** Opens the form on a casus of its own, puts a mark in every text, stores it; answers what was typed where. */
async function vult(huis: TestHuis, stores: Stores, f: Formulier, nummer: number): Promise<readonly Veld[]> {
  const { verb, kaart, stand } = f;
  const chat = await huis.chat(KOLOMMEN.find(({ kop }) => kop === f.kop)?.wie.slice(-2) ?? '');
  const eigen = stand.casus && toCasusId(`M${String(nummer).padStart(20, '0')}A`);
  if (eigen !== undefined)
    await stores.casussen.append(recordVan(stand, eigen, `2027-${String(nummer).padStart(3, '0')}`), 'nieuw');
  const begin = { ...f.bij, ...(eigen && { casus: eigen }), versie: stand.versie };
  const form = (await chat.stuurt(`open-${kaart}`, begin)) as Json;
  const knop = knopOp(form, verb === 'zorgen-toch' ? 'zorgen-beginnen' : verb);
  if (knop === undefined) throw new Error(`no ${verb} on ${kaart}`);
  const { casus: casusId, ...bij } = knop['data'] as { readonly casus: CasusId };
  const invoer = invoerOp(form);
  const teksten = invoer.filter(isTekst).map((e, i) => ({ id: String(e['id']), merk: merkVan(nummer, i) }));
  const velden = {
    ...Object.fromEntries(invoer.map((e) => [String(e['id']), vul(e)])),
    ...f.anders,
    ...Object.fromEntries(teksten.map(({ id, merk }) => [id, merk])),
  };
  await chat.stuurt(verb, { ...bij, casus: casusId, ...velden });
  return teksten.map(({ id, merk }) => ({ naam: `${kaart} ${id}`, merk, casusId }));
}

/** Every byte that was kept: all files of the database and the keys with their names, and all that went to Cosmos DB. */
const bewaard = ({ database, emulator }: TestHuis): Buffer =>
  Buffer.concat([
    ...(emulator?.bodies ?? []),
    ...readdirSync(dirname(database), { recursive: true, withFileTypes: true }).flatMap((e) => [
      Buffer.from(e.name),
      ...(e.isFile() ? [readFileSync(join(e.parentPath, e.name))] : []),
    ]),
  ]);
const merkenIn = (iets: unknown): readonly string[] =>
  [...new Set(JSON.stringify(iets).match(new RegExp(`${MERK}\\d+q\\d+z`, 'g')))].toSorted();

describe.each(OPSLAGEN)('Een tekst in elk veld van elke kaart, op %s', (opslag) => {
  let huis: TestHuis;
  let stores: Stores;
  const velden: Veld[] = [];
  beforeAll(async () => {
    huis = await startHuis({ opslag, scholen: schoolbestand(school), nu: NU });
    stores = await huis.open();
    for (const { kop, wie } of KOLOMMEN) if (kop !== 'els') await huis.chat(wie.slice(-2));
    const vultAlle = async (formulieren: readonly Formulier[]): Promise<void> => {
      for (const f of formulieren) velden.push(...(await vult(huis, stores, f, FORMULIEREN.indexOf(f) + 1)));
    };
    await vultAlle(FORMULIEREN.filter(({ stand }) => stand.nu <= NU));
    const chat = await huis.chat(anna.slice(-2));
    for (const [i, [kaart, verb]] of DOORGEVERS.entries()) {
      const merk = merkVan(900 + i, 0);
      await chat.typt(merk);
      await chat.stuurt(verb, { feit: merk, waar: 'nieuw' });
      velden.push({ naam: `${kaart} feit`, merk, casusId: toCasusId('A'.repeat(22)) });
    }
    // Messages, reminders and terms of all of them.
    await huis.naar('2026-03-20T12:00:00.000Z');
    await huis.naar('2026-04-20T12:00:00.000Z');
    const later = FORMULIEREN.filter(({ stand }) => stand.nu > NU);
    await huis.naar(later.map(({ stand }) => stand.nu).reduce((een, ander) => (een > ander ? een : ander)));
    await vultAlle(later);
  }, 240_000);
  afterAll(() => stores.close());

  it('bereikt elk veld van elk sjabloon, of zegt waarom niet; in de casus zelf staat het [P-07]', async () => {
    const bereikt = new Set<string>();
    for (const { naam, merk, casusId } of velden) {
      const geladen = await stores.casussen.load(school.schoolId, casusId);
      if (merkenIn(geladen?.record ?? {}).includes(merk)) bereikt.add(naam);
    }
    const alle = Object.entries(TEMPLATES).flatMap(([kaart, template]) =>
      [...elementen(template)].filter(isTekst).map((e) => `${kaart} ${String(e['id'])}`),
    );
    expect(alle.length).toBeGreaterThan(90);
    expect([...new Set(alle)].filter((naam) => !bereikt.has(naam)).toSorted()).toEqual(
      Object.keys(NIET_BEWAARD).toSorted(),
    );
  });

  it('staat in geen andere casus dan die waarin het getypt is [P-07]', async () => {
    for (const casusId of new Set(velden.map((v) => v.casusId))) {
      const geladen = await stores.casussen.load(school.schoolId, casusId);
      const eigen = new Set(velden.filter((v) => v.casusId === casusId).map((v) => v.merk));
      expect([casusId, merkenIn(geladen?.record ?? {}).filter((m) => !eigen.has(m))]).toEqual([casusId, []]);
    }
  });

  it('staat in geen bericht, seintje op het scherm, logregel, adres of id [P-07][P-28]', () => {
    const { calls } = huis.connector;
    const berichten = calls.filter((c) => c.method === 'POST');
    expect(berichten.length).toBeGreaterThan(100);
    // What somebody types and what that person then sees of it is no message: the card that answers it carries it on.
    const eigen = new Set(
      velden.filter((v) => v.naam === 'vrije-tekst feit' || v.naam.startsWith('tussen')).map((v) => v.merk),
    );
    expect(merkenIn(berichten).filter((m) => !eigen.has(m))).toEqual([]);
    expect(merkenIn(berichten.filter((c) => !c.conversationId.endsWith(anna)))).toEqual([]);
    expect(merkenIn(calls.map((c) => [c.body.summary, c.body.channelData, c.conversationId, c.activityId]))).toEqual(
      [],
    );
    expect(huis.logregels.length).toBeGreaterThan(0);
    expect(merkenIn(huis.logregels)).toEqual([]);
  });

  it('staat nergens leesbaar in wat bewaard is [P-07]', () => {
    const bytes = bewaard(huis);
    for (const wel of ['2027-006', 'MeldingGedaan']) expect([wel, bytes.includes(wel)]).toEqual([wel, true]);
    expect(bytes.includes(MERK)).toBe(false);
  });

  it('ziet wie er niet bij hoort op geen enkele kaart, en wie erbij hoort wel [P-07][P-21]', async () => {
    const [chat, anders] = [await huis.chat(lies.slice(-2)), await huis.chat(anna.slice(-2))];
    const gezien: unknown[] = [];
    for (const woorden of ['mijn casussen', 'taken', 'open 2027-006']) {
      await chat.typt(woorden);
      gezien.push(chat.kaart());
    }
    const casussen = [...new Set(velden.map((v) => v.casusId))];
    for (const casus of casussen)
      for (const kaart of ['casus', 'tijdlijn', 'signaal', 'meenemen'])
        gezien.push(await chat.stuurt(`open-${kaart}`, { casus, versie: 1 }));
    expect(merkenIn(gezien)).toEqual([]);
    const eigen = await Promise.all(casussen.map((casus) => anders.stuurt('open-tijdlijn', { casus, versie: 1 })));
    expect(merkenIn(eigen).length).toBeGreaterThan(50);
  });
});
