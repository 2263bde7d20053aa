// The timeline: every event in words, newest first, in pages that fit a card; and correcting a signal by adding to it (P-11).

import type { CasusEvent } from '../domain/casus.ts';
import { keuze, mens, paginaAdres } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { vertel } from './melding-gebeurtenis.ts';

import { inStukken, kort, kosten } from './melding-omvang.ts';
import type { Regel } from './melding-regels.ts';

/** Room for what was typed on one page; the rest of the card and its labels come on top. */
const MAX_PAGINA = 11_000;
const MAX_STUK = 5_000;
const MAX_PER_PAGINA = 12;
const VAST = 300;

/** A part of one event that is shown as one block. */
export interface Blok {
  readonly kop: Waarde;
  readonly regels: readonly Waarde[];
  readonly omvang: number;
}
const BEZORGING = ['BerichtAangekomen', 'BerichtNietAangekomen', 'BerichtGezien'];
const isBezorging = (e: CasusEvent): boolean => BEZORGING.includes(e.type);

/** Typed text in pieces, each with its label above the first. */
const regelStukken = (r: Regel): readonly { readonly waarde: Waarde; readonly omvang: number }[] =>
  'zin' in r
    ? [{ waarde: r.zin, omvang: 150 }]
    : inStukken(r.getypt, MAX_STUK).map((stuk, i) => ({
        waarde: i === 0 ? { samen: [r.label, stuk] } : stuk,
        omvang: kosten(stuk) + 80,
      }));

/** One event as one block, or as several where its text is long: `vervolg` stands above the later ones. */
export function inBlokken(kop: Waarde, vervolg: Waarde, regels: readonly Regel[]): readonly Blok[] {
  const blokken: Blok[] = [];
  let nu: Blok = { kop, regels: [], omvang: VAST };
  for (const { waarde, omvang } of regels.flatMap(regelStukken)) {
    if (nu.omvang + omvang > MAX_STUK + VAST + 200) {
      blokken.push(nu);
      nu = { kop: vervolg, regels: [], omvang: VAST };
    }
    nu = { ...nu, regels: [...nu.regels, waarde], omvang: nu.omvang + omvang };
  }
  return [...blokken, nu];
}

function blokkenVan(event: CasusEvent, bouw: Bouw): readonly Blok[] {
  const { wat, regels } = vertel(event, bouw);
  const wie = event.door === 'systeem' ? tekst('gebeurtenis.systeem') : mens(bouw.school, event.door);
  const kop = tekst('gebeurtenis.kop', { wanneer: { moment: event.op }, wie, wat });
  return inBlokken(kop, tekst('gebeurtenis.vervolg', { wanneer: { moment: event.op }, wat }), regels);
}

/** Delivery of messages in a row becomes one block: it is bookkeeping between what people did. */
function bezorgblok(events: readonly CasusEvent[], bouw: Bouw): Blok {
  const regels = [...new Map(events.map((e) => [JSON.stringify(vertel(e, bouw).wat), vertel(e, bouw).wat])).values()];
  const op = events.at(-1)?.op ?? bouw.nu;
  return {
    kop: tekst('gebeurtenis.berichten', { wanneer: { moment: op } }),
    regels,
    omvang: VAST + regels.length * 120,
  };
}
function alleBlokken(bouw: Bouw): readonly Blok[] {
  const blokken: Blok[] = [];
  let bezorging: CasusEvent[] = [];
  const spoel = (): void => {
    if (bezorging.length > 0) blokken.push(bezorgblok(bezorging, bouw));
    bezorging = [];
  };
  for (const event of bouw.gebeurtenissen.toReversed()) {
    if (isBezorging(event)) {
      bezorging = [event, ...bezorging];
    } else {
      spoel();
      blokken.push(...blokkenVan(event, bouw));
    }
  }
  spoel();
  return blokken;
}

/** Blocks in pages that fit a card; at least one. */
function paginas(blokken: readonly Blok[]): readonly (readonly Blok[])[] {
  const uit: Blok[][] = [[]];
  let ruimte = MAX_PAGINA;
  for (const blok of blokken) {
    const pagina = uit.at(-1);
    if (pagina === undefined || (pagina.length > 0 && (blok.omvang > ruimte || pagina.length >= MAX_PER_PAGINA))) {
      uit.push([blok]);
      ruimte = MAX_PAGINA - blok.omvang;
    } else {
      pagina.push(blok);
      ruimte -= blok.omvang;
    }
  }
  return uit;
}

/** One page of these blocks: the one that was asked, and a choice of the others. */
export function pagina(
  alleBlokjes: readonly Blok[],
  gekozen: string | undefined,
  waar: string,
): Readonly<Record<'blokken' | 'waar' | 'pagina' | 'paginas', Waarde>> {
  const alle = paginas(alleBlokjes);
  const gevraagd = Number(gekozen ?? '1');
  const nummer = Number.isInteger(gevraagd) && gevraagd >= 1 && gevraagd <= alle.length ? gevraagd : 1;
  const isEen = alle.length === 1;
  return {
    blokken: (alle[nummer - 1] ?? []).map(({ kop, regels }): Waarde => ({ kop, regels })),
    waar: isEen ? '' : tekst(waar, { nummer, aantal: alle.length }),
    pagina: String(nummer < alle.length ? nummer + 1 : 1),
    paginas: isEen ? [] : alle.map((_p, i) => keuze(tekst('gebeurtenis.deel', { nummer: i + 1 }), String(i + 1))),
  };
}

export const tijdlijn: Kaartmaker = (bouw) => {
  return {
    gegevens: {
      ...pagina(alleBlokken(bouw), bouw.velden['pagina'], 'gebeurtenis.pagina'),
      kanCorrigeren: bouw.casus.signalen.length > 0,
      privacyreglement: paginaAdres(bouw.school.documenten?.privacyreglement),
    },
  };
};

/** Source and moment of the corrected signal travel in the value of the choice: the correction keeps them. */
export const corrigeren: Kaartmaker = ({ casus, velden }) => {
  const signalen = casus.signalen.slice(-20);
  const laatste = signalen.at(-1);
  const waarde = (s: (typeof signalen)[number]): string => [s.signaalId, s.bron, s.gezienOp].join(' ');
  return {
    stap: 'signalen',
    velden: { signaal: laatste === undefined ? '' : waarde(laatste), feit: velden['feit'] ?? '' },
    gegevens: {
      leeg: signalen.length === 0,
      signalen: signalen
        .map((s) =>
          keuze(
            tekst('signaal.keuze', {
              nummer: s.signaalId.slice(1),
              wanneer: { moment: s.gezienOp },
              begin: kort(s.inhoud.feit, 90),
            }),
            waarde(s),
          ),
        )
        .toReversed(),
    },
  };
};
