// The list before a holiday: one press names who watches each casus, as one command for each. It runs no rule.

import { casusVan } from '../application/casus-record.ts';
import { handleCommand } from '../application/handle-command.ts';
import type { Uitkomst } from '../application/handle-command.ts';
import { hoedanigheden } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import { komendeVakantie } from '../domain/vakantie.ts';
import { CASUS_ID, MEDEWERKER_ID, toCasusId, toMedewerkerId } from '../shared/ids.ts';
import type { CasusId, MedewerkerId } from '../shared/ids.ts';
import { tekst } from '../views/kaart.ts';
import { showLos } from './bot-kaarten.ts';
import type { Beurt } from './bot-kaarten.ts';
import type { Antwoord } from './gesprekspartner.ts';
import { opdrachtIdVan } from './opdracht-id.ts';

export const VAKANTIE_BEWAREN = 'vakantie-bewaren';
/** As many as a card can hold, and some. */
const MAX_KEUZES = 20;
const VELD = /^wie_(.+)$/;

interface Keuze {
  readonly casusId: CasusId;
  readonly wie: MedewerkerId;
}
/** Card data is client input (P-21): only ids of their shape come through. */
const keuzesIn = (velden: Readonly<Record<string, string>>): readonly Keuze[] =>
  Object.entries(velden)
    .flatMap(([veld, wie]) => {
      const casus = VELD.exec(veld)?.[1] ?? '';
      return CASUS_ID.test(casus) && MEDEWERKER_ID.test(wie)
        ? [{ casusId: toCasusId(casus), wie: toMedewerkerId(wie) }]
        : [];
    })
    .slice(0, MAX_KEUZES);

/**
 * The school of this casus and its version now; the list speaks of many, so that no card of it is ever too old. Undefined for who
 * does not belong to it: as many requests as when there is none.
 */
async function plekVan(
  { delen, scholen, wie }: Beurt,
  casusId: CasusId,
): Promise<{ readonly school: School; readonly versie: number } | undefined> {
  const { store } = delen.omgeving;
  const geladen = await Promise.all(scholen.map(({ schoolId }) => store.load(schoolId, casusId)));
  return scholen
    .map((school, i) => ({ school, record: geladen[i]?.record }))
    .flatMap(({ school, record }) =>
      record && hoedanigheden(casusVan(record), school, wie).size > 0 ? [{ school, versie: record.versie }] : [],
    )
    .at(0);
}

async function noem(beurt: Beurt, { casusId, wie }: Keuze, stil: boolean): Promise<Uitkomst | undefined> {
  const plek = await plekVan(beurt, casusId);
  const vakantie = plek && komendeVakantie(plek.school);
  if (plek === undefined || vakantie === undefined) return undefined;
  const { van } = vakantie;
  const { schoolId } = plek.school;
  const door = beurt.wie;
  const kop = { casusId, schoolId, door, versie: plek.versie };
  const opdrachtId = opdrachtIdVan({ ...kop, verb: VAKANTIE_BEWAREN, invoer: { van, wie } });
  const opdracht = { ...kop, nu: beurt.nu, opdrachtId, type: 'WachtNoemen', wie, van } as const;
  return handleCommand(beurt.delen.omgeving, { ...opdracht, ...(stil && { stil: true }) });
}

/** Names each, tells everybody who was named once, and shows the list again; what was refused stays as it was. */
export async function bewaarVakantie(beurt: Beurt, velden: Readonly<Record<string, string>>): Promise<Antwoord> {
  const gehoord = new Set<MedewerkerId>();
  let gelukt = 0;
  const keuzes = keuzesIn(velden);
  for (const keuze of keuzes) {
    const uitkomst = await noem(beurt, keuze, gehoord.has(keuze.wie));
    if (uitkomst?.soort !== 'gedaan') continue;
    gelukt += 1;
    if (uitkomst.berichten.length > 0) gehoord.add(keuze.wie);
  }
  const mislukt = keuzes.length - gelukt;
  return showLos(beurt, 'vakantie', {
    melder: {
      ...(gelukt > 0 && {
        ontvangst: [tekst(gelukt === 1 ? 'vakantieLijst.bewaardEen' : 'vakantieLijst.bewaard', { aantal: gelukt })],
      }),
      ...(mislukt > 0 && { let: tekst('vakantieLijst.mislukt') }),
    },
  });
}
