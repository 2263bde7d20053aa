// Decision 2: can help (also) be given or organised, held against the five requirements (S4-13, E-09). It never decides about melden.

import { HULPVEREISTEN, ONMISBAAR } from '../afwegingskader.ts';
import type { Hulpvereisten } from '../afwegingskader.ts';
import { accepted, refused } from '../decision.ts';
import { by } from '../opdracht.ts';
import type { Gebeurtenis, Opdracht, Regel, Toepassing } from '../opdracht.ts';
import { besluitVan, isAdviesVerplicht, uitkomstVan } from '../stand.ts';
import { stelVoor } from './verlaging-voorstellen.ts';
import type { Bijschrift, VerlagingVoorgesteld } from './verlaging-voorstellen.ts';

interface Gegevens {
  readonly antwoord: 'ja' | 'nee';
  readonly vereisten: Hulpvereisten;
  readonly inhoud: Pick<Bijschrift, 'geenAdvies'> & { readonly toelichting: string };
}
export type HulpbesluitNemen = Opdracht<'HulpbesluitNemen', Gegevens>;
export type HulpbesluitGenomen = Gebeurtenis<'HulpbesluitGenomen', Gegevens>;

/**
 * B2 is asked after B1, also when B1 is ja; a gap in the requirements is explained in words when melden is ja.
 * From nee to ja where nee had made the outcome melden (E-09) is a lowering.
 */
export const hulpbesluitNemen: Regel<HulpbesluitNemen, HulpbesluitGenomen | VerlagingVoorgesteld> = (
  command,
  casus,
  school,
) => {
  const b1 = besluitVan(casus, school.profiel);
  if (b1.melden === 'open') return refused('afweging-ontbreekt');
  const { antwoord, vereisten, inhoud } = command;
  const gat = HULPVEREISTEN.some((v) => !vereisten[v]);
  if (antwoord === 'ja' && gat && b1.melden === 'ja' && inhoud.toelichting.trim() === '')
    return refused('reden-ontbreekt');
  const mist = ONMISBAAR.some((v) => !vereisten[v]);
  const geldt = b1.melden === 'nee' && mist ? 'nee' : antwoord;
  if (geldt === 'ja' && b1.melden === 'nee' && isAdviesVerplicht(casus, school.profiel))
    return refused('veilig-thuis-advies-ontbreekt');
  const uitkomst = uitkomstVan(casus, school.profiel);
  if (geldt === 'ja' && uitkomst.melden === 'ja' && uitkomst.regel === 'E-09')
    return stelVoor(command, casus, { soort: 'hulpbesluit', vereisten }, inhoud.toelichting);
  return accepted({ type: 'HulpbesluitGenomen', ...by(command), antwoord: geldt, vereisten, inhoud });
};
export const pasHulpbesluitGenomenToe: Toepassing<HulpbesluitGenomen> = (casus, event) => ({
  ...casus,
  voorstellen: casus.voorstellen.filter((v) => v.wijziging.soort !== 'hulpbesluit'),
  hulpbesluit: { antwoord: event.antwoord, vereisten: event.vereisten, door: event.door, op: event.op },
});
