// Why nothing is left to do about a message: who did it, or that it was taken back. It knows no card.

import type { EventType, EventVan } from '../domain/casus.ts';
import { laatsteMelding } from '../domain/stand.ts';
import { mens } from './bouw.ts';
import type { Bouw } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { noodWas } from './start-nood.ts';

type Blik = Pick<Bouw, 'casus' | 'school' | 'wie' | 'gebeurtenissen'>;
const KLAAR = tekst('klaar.gewoon');

const laatste = <T extends EventType>({ gebeurtenissen }: Blik, ...types: readonly T[]): EventVan<T> | undefined =>
  gebeurtenissen.findLast((e): e is EventVan<T> => types.some((type) => type === e.type));

function overleg(blik: Blik): Waarde {
  const e = laatste(blik, 'OverlegIngetrokken', 'OverlegBeantwoord', 'OverlegAfgewezen', 'OverlegOvergedragen');
  return e === undefined ? KLAAR : tekst(`klaar.${e.type}`, { wie: mens(blik.school, e.door) });
}
function voorstel(blik: Blik): Waarde {
  const e = laatste(blik, 'VoorstelIngetrokken', 'InstemmingGegeven', 'InstemmingGeweigerd', 'VerlagingVoorgesteld');
  if (e === undefined || e.type === 'VerlagingVoorgesteld') return tekst('klaar.voorstel');
  return tekst(`klaar.${e.type}`, { wie: mens(blik.school, e.door) });
}
/** Taken back last: a question to look along, or a proposal. */
function ingetrokken(blik: Blik): Waarde {
  const e = laatste(blik, 'OverlegIngetrokken', 'VoorstelIngetrokken');
  return e === undefined ? KLAAR : tekst(`klaar.${e.type}`, { wie: mens(blik.school, e.door) });
}
function melding({ casus, school }: Blik): Waarde {
  const m = laatsteMelding(casus);
  return m === undefined
    ? tekst('klaar.melden')
    : tekst('klaar.gemeld', { wie: mens(school, m.melder), wanneer: { moment: m.gemeldOp } });
}
function bevestiging({ casus, school }: Blik): Waarde {
  const b = laatsteMelding(casus)?.bevestigd;
  return b === undefined ? KLAAR : tekst('klaar.bevestigd', { wie: mens(school, b.door), wanneer: { moment: b.op } });
}
function opgepakt({ casus, school }: Blik): Waarde {
  const o = casus.opschaling?.opgepakt;
  return o === undefined ? KLAAR : tekst('nood.opgepakt', { wie: mens(school, o.door), wanneer: { moment: o.op } });
}
function nood(blik: Blik): Waarde {
  const was = noodWas(blik);
  return was === '' ? KLAAR : was;
}
const REGELS: ReadonlyMap<string, (blik: Blik) => Waarde> = new Map([
  ['overleg', overleg],
  ['voorstel', voorstel],
  ['ingetrokken', ingetrokken],
  ['melding', melding],
  ['bevestiging', bevestiging],
  ['opschaling', opgepakt],
  ['nood', nood],
]);
/** What a kind of message asked, for those that have words of their own. */
const OVER: Readonly<Record<string, string>> = {
  'nood-wacht': 'nood',
  'nood-opgepakt': 'nood',
  'overleg-gevraagd': 'overleg',
  'instemming-gevraagd': 'voorstel',
  'melding-nodig': 'melding',
  'bevestiging-gevraagd': 'bevestiging',
  'bevestiging-geweigerd': 'bevestiging',
};

/** One sentence on what became of it. */
export function klaarRegel(soort: string, blik: Blik): Waarde {
  const over = OVER[soort] ?? soort.replace(/^(?:herinnering|waarneming)-/, '');
  return REGELS.get(over)?.(blik) ?? KLAAR;
}
