// What became of messages in words: per colleague, and per message for the card that lists them (P-10). It delivers nothing.

import { berichtOorzaak, wijzigingVan } from '../domain/bericht.ts';
import { findMedewerker, isUitgesloten, keten } from '../domain/bevoegdheid.ts';
import type { Bezorging } from '../domain/toestand.ts';
import type { MedewerkerId } from '../shared/ids.ts';
import { mens } from './bouw.ts';
import type { Bouw, Kaartmaker, Verzonden } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';

type Blik = Pick<Bouw, 'casus' | 'school' | 'outbox' | 'wie'>;
interface Stand {
  readonly aan: MedewerkerId;
  readonly staat: Bezorging['staat'] | 'onderweg';
  readonly dringend: boolean;
}

/** Whom one message is for and what became of it; who turned out to be involved is left out (P-18). */
function standenVan({ casus, school }: Blik, { berichtId, aan, kleur }: Verzonden): readonly Stand[] {
  const bekend = casus.bezorgingen.filter((b) => b.berichtId === berichtId);
  const nu = 'medewerker' in aan ? aan.medewerker : keten(school, casus, aan.rol).find((id) => id !== aan.behalve);
  const onderweg = bekend.length > 0 || nu === undefined ? [] : [{ aan: nu, staat: 'onderweg' as const }];
  return [...bekend, ...onderweg]
    .filter((b) => !isUitgesloten(casus, b.aan))
    .map((b) => ({ aan: b.aan, staat: b.staat, dringend: kleur === 'rood' }));
}

/** A number to call when it did not arrive, when nobody knows, or when it is urgent and not yet seen; never the own one. */
function regel({ school, wie }: Pick<Blik, 'school' | 'wie'>, { aan, staat, dringend }: Stand): Waarde {
  const telefoon = aan === wie ? undefined : findMedewerker(school, aan)?.telefoon;
  const bel = staat === 'niet-aangekomen' || staat === 'onbekend' || (dringend && staat !== 'gezien');
  const nummer = bel && telefoon !== undefined ? tekst('bezorging.bel', { telefoon }) : '';
  return { samen: [tekst(`bezorging.${staat}`, { wie: mens(school, aan) }), nummer] };
}

/** The latest message to each colleague. What arrived long ago may have left the outbox; the casus remembers it. */
export function bezorgregels(blik: Blik): readonly Waarde[] {
  const { casus, outbox } = blik;
  const oud = casus.bezorgingen
    .filter((b) => !outbox.some(({ berichtId }) => berichtId === b.berichtId) && !isUitgesloten(casus, b.aan))
    .map((b) => ({ ...b, dringend: false }));
  const standen = [...oud, ...outbox.flatMap((bericht) => standenVan(blik, bericht))];
  return [...new Map(standen.map((s) => [s.aan, s])).values()].map((s) => regel(blik, s));
}

/** Those whom the latest message did not reach, for whoever sent it. */
export function nietBereikt({ casus, school, wie }: Omit<Blik, 'outbox'>): readonly Waarde[] {
  const laatste = new Map(casus.bezorgingen.map((b) => [b.aan, b.staat]));
  return [...laatste]
    .filter(([aan, staat]) => (staat === 'niet-aangekomen' || staat === 'onbekend') && !isUitgesloten(casus, aan))
    .map(([aan, staat]) => regel({ school, wie }, { aan, staat, dringend: false }));
}

const VRAGEN = /-gevraagd$|^(?:melding-nodig|melding-vraag)$/;
/** What kind of message it was, in a word or two: never what it is about (P-07). */
function woordVan({ soort, kleur, nietNaar }: Verzonden): string {
  if (soort === 'nood' || soort === 'niet-aangekomen') return soort;
  if (nietNaar !== undefined || soort.startsWith('waarneming')) return 'waarneming';
  if (soort.startsWith('herinnering')) return 'herinnering';
  if (VRAGEN.test(soort)) return 'vraag';
  return kleur === 'rood' ? 'rood' : 'nieuws';
}

/** Messages of one turn that say the same are one row. */
function rij(bouw: Bouw, [eerste, ...rest]: readonly [Verzonden, ...Verzonden[]]): Waarde {
  const oorzaak = berichtOorzaak(eerste.berichtId, bouw.gebeurtenissen);
  const van =
    oorzaak === undefined || oorzaak.door === 'systeem'
      ? ''
      : tekst('berichtRij.van', { wie: mens(bouw.school, oorzaak.door) });
  return {
    kopje: {
      samen: [
        tekst(`berichtWoord.${woordVan(eerste)}`),
        van,
        oorzaak === undefined ? '' : tekst('berichtRij.op', { wanneer: { moment: oorzaak.op } }),
      ],
    },
    regels: [eerste, ...rest].flatMap((v) => standenVan(bouw, v)).map((s) => regel(bouw, s)),
  };
}

const MEESTE = 10;
/** Every message of this casus, newest first: who sent it, to whom, and what became of it. */
export const berichten: Kaartmaker = (bouw) => {
  const groepen = Map.groupBy(bouw.outbox, (v) => `${wijzigingVan(v.berichtId)} ${woordVan(v)}`);
  const rijen = [...groepen.values()]
    .toReversed()
    .flatMap(([eerste, ...rest]) => (eerste ? [rij(bouw, [eerste, ...rest])] : []));
  const meer = rijen.length - MEESTE;
  return {
    gegevens: {
      leeg: rijen.length === 0,
      rijen: rijen.slice(0, MEESTE),
      meer: meer > 0 ? tekst('berichtRij.meer', { aantal: meer }) : '',
    },
  };
};
