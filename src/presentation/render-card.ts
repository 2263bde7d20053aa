// Renders a view on its template: bind, escape, forbid leftovers. It decides nothing about what is shown.

import type { Woorden } from '../domain/schoolprofiel.ts';
import type { KaartView } from '../views/kaart.ts';
import { TEMPLATES } from './catalogus.ts';
import { compile } from './compile.ts';
import type { Json } from './compile.ts';
import { inEigenWoorden } from './eigen-woorden.ts';
import { withPlainTitles } from './plain.ts';
import { createResolve } from './resolve.ts';
import type { Leesbaar } from './resolve.ts';
import { findTekst, vul } from './teksten.ts';
import type { Tekstboom } from './teksten.ts';
import { withToch } from './toch.ts';
import { metVelden } from './velden-op-kaart.ts';

export type Kaart = Readonly<Record<string, unknown>>;
/** Renders one view. Throws when the template or a text is missing, or something stayed unbound: the bot then says so in one sentence. */
export type RenderCard = (view: KaartView) => Kaart;

/** Stands in for `${` in what people typed, so that a leftover of the template can be told from it. */
const MASK = '\uE000{';
function mask(waarde: unknown): unknown {
  const json = JSON.stringify(waarde);
  return json.includes('${') ? (JSON.parse(json.replaceAll('${', MASK)) as unknown) : waarde;
}

const compiled = new Map<string, ReturnType<typeof compile>>();
function templateVan(kaart: string): ReturnType<typeof compile> {
  const bestaand = compiled.get(kaart);
  if (bestaand !== undefined) return bestaand;
  if (!Object.hasOwn(TEMPLATES, kaart)) throw new Error(`no template: ${kaart}`);
  const nieuw = compile(TEMPLATES[kaart as keyof typeof TEMPLATES]);
  compiled.set(kaart, nieuw);
  return nieuw;
}

/** The texts of one card; a `{naam}` in them is filled from the view. */
function textsFor(kaart: string, met: Readonly<Record<string, string>>, woorden: Woorden): unknown {
  const fill = (tak: Tekstboom): unknown =>
    typeof tak === 'string'
      ? vul(inEigenWoorden(tak, woorden), met, kaart)
      : Object.fromEntries(Object.entries(tak).map(([k, v]) => [k, fill(v)]));
  return { ...(fill(findTekst('alle') ?? {}) as object), ...(fill(findTekst(`kaarten.${kaart}`) ?? {}) as object) };
}
const isText = (paar: [string, unknown]): paar is [string, string] => typeof paar[1] === 'string';

/** A receipt or a warning would be wiped away by an automatic refresh before somebody read it. */
function withoutRefresh({ refresh: _refresh, ...kaart }: Kaart): Kaart {
  return kaart;
}

export function createRenderCard(leesbaar: Leesbaar): RenderCard {
  const draw: RenderCard = ({ kaart, kop, velden, gegevens, woorden = {} }) => {
    const resolve = createResolve(leesbaar, woorden);
    const v = Object.fromEntries(Object.entries(gegevens).map(([naam, waarde]) => [naam, resolve(waarde)]));
    const { plek, voortgang, ontvangst, let: letOp } = kop;
    const k = {
      casus: kop.casus ?? '',
      versie: kop.versie,
      plek: resolve(plek),
      voortgang: resolve(voortgang),
      ontvangst: resolve(ontvangst),
      let: resolve(letOp),
    };
    const t = textsFor(kaart, Object.fromEntries(Object.entries(v).filter(isText)), woorden);
    const gevuld = templateVan(kaart).expand({ $root: mask({ t, v, k, velden }) as object }) as Json;
    const json = JSON.stringify(gevuld);
    const rest = /\$\{[^}]{0,60}\}?/.exec(json);
    if (rest !== null) throw new Error(`left unbound in ${kaart}: ${rest[0]}`);
    const getekend = withPlainTitles(json.includes(MASK) ? (JSON.parse(json.replaceAll(MASK, '${')) as Json) : gevuld);
    const klaar = (kop.toch === undefined ? getekend : withToch(getekend, kop.toch)) as Kaart;
    return ontvangst.length > 0 || letOp !== '' ? withoutRefresh(klaar) : klaar;
  };
  return (view) => {
    const { kop } = view;
    const getekend = draw(view);
    // Labels are on the card itself, some of them made from the casus: they are known once it is drawn.
    return kop.bij === undefined
      ? getekend
      : draw({ ...view, kop: { ...kop, let: metVelden(kop.let, kop.bij, getekend) } });
  };
}
