// Buttons of the weighing: the basic questions and A1 to A5. They only translate inputs into commands.

import { z } from 'zod';

import { ANTWOORDEN, VRAGENLIJST_VERSIE } from '../../domain/afwegingskader.ts';
import type { A4PerPersoon, Afweging, Vragenlijst } from '../../domain/afwegingskader.ts';
import type { AfwegingKeuze } from '../../domain/toestand.ts';
import type { Stand } from '../../application/handle-command.ts';
import { tekst } from '../../views/kaart.ts';
import type { Waarde } from '../../views/kaart.ts';
import { naAntwoord } from '../../views/wegen-delen.ts';
import { naWegen } from '../../views/wegen-vragen.ts';
import { datumIn, eenVan, gevuld, medewerkersIn, mist, tekstIn, veld, velden } from './actie.ts';
import type { Actie, Actiecontext, InvoerFout } from './actie.ts';

type Invoer = Readonly<Record<string, string>>;

/** Did this press become a proposal that waits for a second person? */
export const isVoorgesteld = ({ record }: Stand): boolean =>
  record.gebeurtenissen.at(-1)?.type === 'VerlagingVoorgesteld';
/** The receipt of something that may have to wait for a second person. */
export const ontvangstOfVoorstel =
  (sleutel: string) =>
  (stand: Stand): Waarde =>
    tekst(isVoorgesteld(stand) ? 'ontvangst.voorgesteld' : `ontvangst.${sleutel}`, { code: stand.casus.code });

const vragenlijst = (afweging: Afweging, { school, vraag }: Actiecontext): Vragenlijst => ({
  versie: VRAGENLIJST_VERSIE,
  tekstset: typeof school.profiel.tekstset === 'string' ? school.profiel.tekstset : 'official',
  vraag: vraag(`vraag.${afweging}`),
});

function afwegingActie(
  afweging: Afweging,
  invoer: Actie['invoer'],
  keuzeIn: (invoer: Invoer, context: Actiecontext) => AfwegingKeuze | InvoerFout,
): Actie {
  const kaart = afweging.toLowerCase();
  return {
    verb: `${kaart}-antwoorden`,
    kaart,
    invoer,
    naarOpdracht: (gegeven, kop, context) => {
      const keuze = keuzeIn(gegeven, context);
      if ('fout' in keuze) return keuze;
      return {
        ...kop,
        type: 'AfwegingMaken',
        keuze,
        vragenlijst: vragenlijst(afweging, context),
        gewogenMet: medewerkersIn(gegeven['gewogenMet']),
        inhoud: { reden: tekstIn(gegeven['reden']), ...gevuld(gegeven, 'risico', 'beschermend') },
      };
    },
    daarna: (stand) => (isVoorgesteld(stand) ? 'voorstel' : naAntwoord(stand.casus, stand.school)),
    ontvangst: ontvangstOfVoorstel(`${kaart}-antwoorden`),
  };
}
const ONTBREEKT = mist('antwoord');
const VRAAG_VELDEN = ['antwoord', 'reden', 'gewogenMet'] as const;

function a1In(invoer: Invoer): AfwegingKeuze | InvoerFout {
  const antwoord = eenVan(ANTWOORDEN.A1, invoer['antwoord']);
  if (antwoord === undefined) return ONTBREEKT;
  const opnieuwOp = datumIn(invoer['opnieuwOp']);
  return {
    afweging: 'A1',
    antwoord,
    ...(antwoord === 'nog-niet-duidelijk' && opnieuwOp !== undefined && { opnieuwOp }),
  };
}

const A4_VELD = /^a4_(?<id>p\d{1,4})_(?<vraag>aanvaardt|werktMee|contactMetHulpverlener)$/;
/** The inputs of A4 depend on the persons of the casus: any id of that shape comes through, the rule knows who exists. */
const a4Schema: Actie['invoer'] = z.record(z.string(), veld).transform((alles) =>
  Object.fromEntries(
    Object.entries(alles)
      .filter(([id]) => A4_VELD.test(id) || ['reden', 'gewogenMet', 'uitzondering'].includes(id))
      .toSorted(([een], [ander]) => (een < ander ? -1 : 1)),
  ),
);
const A4_VRAGEN = ['aanvaardt', 'werktMee', 'contactMetHulpverlener'] as const;
type PerPersoon = Partial<Record<(typeof A4_VRAGEN)[number], boolean>>;
function perPersoon(invoer: Invoer): ReadonlyMap<string, PerPersoon> {
  const alle = new Map<string, PerPersoon>();
  for (const [veldId, waarde] of Object.entries(invoer)) {
    const { id, vraag } = A4_VELD.exec(veldId)?.groups ?? {};
    if (id === undefined || vraag === undefined || (waarde !== 'ja' && waarde !== 'nee')) continue;
    alle.set(id, { ...alle.get(id), [vraag]: waarde === 'ja' });
  }
  return alle;
}
/** A person without any answer is left out; one with half an answer has to be finished. */
function a4In(invoer: Invoer, { school }: Actiecontext, uitzondering: boolean): AfwegingKeuze | InvoerFout {
  const personen: A4PerPersoon[] = [];
  const { contactMetHulpverlener: isDerde } = school.profiel;
  for (const [persoonId, { aanvaardt, werktMee, contactMetHulpverlener }] of perPersoon(invoer)) {
    if (aanvaardt === undefined || werktMee === undefined || (isDerde && contactMetHulpverlener === undefined))
      return mist(...A4_VRAGEN.slice(0, isDerde ? 3 : 2).map((vraag) => `a4_${persoonId}_${vraag}`));
    personen.push({
      persoonId,
      aanvaardt,
      werktMee,
      ...(contactMetHulpverlener !== undefined && { contactMetHulpverlener }),
    });
  }
  return personen.length === 0 ? mist('a4_') : { afweging: 'A4', personen, uitzondering };
}

export const ANTWOORD_ACTIES: readonly Actie[] = [
  {
    verb: 'basisvragen-beantwoorden',
    kaart: 'wegen',
    invoer: velden('directGevaar', 'belemmerdeOntwikkeling', 'risicoNabij'),
    naarOpdracht: (invoer, kop) => {
      const antwoord = (id: string): boolean | undefined =>
        invoer[id] === 'ja' ? true : invoer[id] === 'nee' ? false : undefined;
      const directGevaar = antwoord('directGevaar');
      const belemmerdeOntwikkeling = antwoord('belemmerdeOntwikkeling');
      const risicoNabij = antwoord('risicoNabij');
      if (directGevaar === undefined || belemmerdeOntwikkeling === undefined || risicoNabij === undefined)
        return mist('directGevaar', 'belemmerdeOntwikkeling', 'risicoNabij');
      return {
        ...kop,
        type: 'BasisvragenBeantwoorden',
        antwoorden: { directGevaar, belemmerdeOntwikkeling, risicoNabij },
      };
    },
    daarna: ({ casus, school }) => naWegen(casus, school),
  },
  afwegingActie('A1', velden(...VRAAG_VELDEN, 'opnieuwOp'), a1In),
  afwegingActie('A2', velden(...VRAAG_VELDEN, 'risico', 'beschermend'), (invoer) => {
    const antwoord = eenVan(ANTWOORDEN.A2, invoer['antwoord']);
    return antwoord === undefined ? ONTBREEKT : { afweging: 'A2', antwoord };
  }),
  afwegingActie('A3', velden(...VRAAG_VELDEN), (invoer) => {
    const antwoord = eenVan(ANTWOORDEN.A3, invoer['antwoord']);
    return antwoord === undefined ? ONTBREEKT : { afweging: 'A3', antwoord };
  }),
  afwegingActie('A4', a4Schema, (invoer, context) => a4In(invoer, context, false)),
  // E-04: one nee, and help all the same; stands behind its own explanation.
  { ...afwegingActie('A4', a4Schema, (invoer, context) => a4In(invoer, context, true)), verb: 'a4-uitzonderen' },
  afwegingActie('A5', velden(...VRAAG_VELDEN), (invoer) => {
    const antwoord = eenVan(ANTWOORDEN.A5, invoer['antwoord']);
    return antwoord === undefined ? ONTBREEKT : { afweging: 'A5', antwoord };
  }),
];
