// One part of what somebody asks to read, for who decides on it; and the version for who asks, as text that can be copied. It gives nothing.

import type { CasusEvent } from '../domain/casus.ts';
import { kenmerkenVan, nogTeBeoordelen, oordeelOver, stukkenVan, teBeoordelen } from '../domain/inzageverzoek.ts';
import { verzoekNu, WEGLAATGRONDEN } from '../domain/toestand.ts';
import type { Inzagestuk, Inzageverzoek } from '../domain/toestand.ts';
import { keuze } from './bouw.ts';
import type { Bouw, Kaartmaker } from './bouw.ts';
import { tekst } from './kaart.ts';
import type { Waarde } from './kaart.ts';
import { vertel } from './melding-gebeurtenis.ts';
import { collega } from './melding-regels.ts';
import type { Regel } from './melding-regels.ts';
import { inBlokken, pagina } from './melding-tijdlijn.ts';
import type { Blok } from './melding-tijdlijn.ts';
import { bekendeNamen, NAAMVELDEN, zonderNamen } from './namen-weg.ts';

const NAMEN = NAAMVELDEN.map((naam) => `gebeurtenis.veld.${naam}`);
function isNaam(r: Regel): boolean {
  if (!('label' in r)) return false;
  const { label } = r;
  return typeof label === 'object' && 'tekst' in label && NAMEN.some((naam) => label.tekst === naam);
}

/** A part as who asks gets to read it: staff by role, no names of others. */
function inWoorden(event: CasusEvent, nummer: number, bouw: Bouw): readonly Blok[] {
  const { casus, school, gebeurtenissen } = bouw;
  const zonderNaam = zonderNamen(bekendeNamen(casus, school, gebeurtenissen, verzoekNu(casus)?.persoonId));
  const personen = casus.personen.map((p) => ({ ...p, aanduiding: zonderNaam(p.aanduiding) }));
  const blik = { casus: { ...casus, personen }, school, opRol: true } as const;
  const { wat, regels } = vertel(event, blik);
  const wie = event.door === 'systeem' ? tekst('gebeurtenis.systeem') : collega(blik, event.door);
  const met = { nummer, wanneer: { moment: event.op }, wie, wat };
  const zonder = regels.map((r): Regel => {
    if (isNaam(r)) return { zin: tekst('inzageversie.naam') };
    return 'getypt' in r ? { ...r, getypt: zonderNaam(r.getypt) } : r;
  });
  return inBlokken(tekst('inzageversie.kop', met), tekst('inzageversie.vervolg', met), zonder);
}
const zin = (kop: Waarde): readonly Blok[] => [{ kop, regels: [], omvang: 300 }];

const eventVan = ({ gebeurtenissen }: Bouw, nummer: number): CasusEvent | undefined => gebeurtenissen[nummer - 1];
function stukTekst(bouw: Bouw, { nummer }: Inzagestuk): readonly Blok[] {
  const event = eventVan(bouw, nummer);
  return event === undefined ? [] : inWoorden(event, nummer, bouw);
}

/** The part that was asked for, the one just answered about, or the first that waits. */
function gekozenStuk({ casus, velden }: Bouw, verzoek: Inzageverzoek): Inzagestuk | undefined {
  const gevraagd = [velden['stuk'], velden['oordeel']?.split(' ')[0]].map(Number);
  const alle = stukkenVan(casus, verzoek);
  const gekozen = gevraagd
    .map((nummer) => alle.find((stuk) => stuk.nummer === nummer))
    .find((stuk) => stuk !== undefined);
  return gekozen ?? nogTeBeoordelen(casus, verzoek)[0] ?? teBeoordelen(casus, verzoek)[0] ?? alle[0];
}
const oordeelKeuzes = ({ nummer }: Inzagestuk): Waarde =>
  ['meegeven', ...WEGLAATGRONDEN].map((wat) => keuze(tekst(`inzageoordeel.${wat}`), `${String(nummer)} ${wat}`));

/** One at a time: what it says, why a person has to look, and the answer. */
export const inzagestuk: Kaartmaker = (bouw) => {
  const { casus } = bouw;
  const verzoek = verzoekNu(casus);
  const stuk = verzoek && gekozenStuk(bouw, verzoek);
  if (verzoek === undefined || stuk === undefined)
    return {
      velden: { oordeel: '', toelichting: '', stuk: '' },
      gegevens: { is: false, waar: '', blokken: [], redenen: [], oordeelKeuzes: [], lang: false },
    };
  const eerder = oordeelOver(verzoek, stuk.nummer);
  const [eerste, ...meer] = stukTekst(bouw, stuk);
  const nog = nogTeBeoordelen(casus, verzoek);
  return {
    velden: {
      oordeel: eerder === undefined ? '' : `${String(stuk.nummer)} ${eerder.grond ?? 'meegeven'}`,
      toelichting: eerder?.toelichting ?? '',
      stuk: String(stuk.nummer),
    },
    gegevens: {
      is: true,
      waar: tekst('inzagestuk.waar', { nog: nog.length, totaal: teBeoordelen(casus, verzoek).length }),
      blokken: eerste === undefined ? [] : [{ kop: eerste.kop, regels: eerste.regels }],
      lang: meer.length > 0,
      redenen: kenmerkenVan(stuk, verzoek).map((k) => tekst(`inzagekenmerk.${k}`)),
      oordeelKeuzes: oordeelKeuzes(stuk),
    },
  };
};

function blokkenVan(bouw: Bouw, verzoek: Inzageverzoek, stuk: Inzagestuk): readonly Blok[] {
  const { nummer } = stuk;
  const oordeel = oordeelOver(verzoek, nummer);
  if (oordeel?.grond !== undefined)
    return zin(tekst('inzageversie.weggelaten', { nummer, grond: tekst(`weglaatgrond.${oordeel.grond}`) }));
  if (oordeel === undefined && kenmerkenVan(stuk, verzoek).length > 0)
    return zin(tekst('inzageversie.wacht', { nummer }));
  return stukTekst(bouw, stuk);
}
/** The whole, oldest first; what was left out says so with its ground. Nothing but the ground where nothing is given. */
export const inzageversie: Kaartmaker = (bouw) => {
  const { casus, velden, school, vandaag } = bouw;
  const verzoek = verzoekNu(casus);
  const geweigerd = (verzoek?.besluit ?? verzoek?.voorstel)?.grond;
  const stukken = verzoek === undefined ? [] : stukkenVan(casus, verzoek);
  const blokken =
    verzoek === undefined
      ? []
      : geweigerd === undefined
        ? stukken.flatMap((stuk) => blokkenVan(bouw, verzoek, stuk))
        : zin(tekst('inzageversie.niets', { grond: tekst(`weglaatgrond.${geweigerd}`) }));
  return {
    gegevens: {
      is: verzoek !== undefined,
      klad: verzoek !== undefined && verzoek.besluit === undefined,
      aanhef: tekst('inzageversie.aanhef', { school: school.naam, datum: { datum: vandaag } }),
      ...pagina(blokken, velden['pagina'], 'inzageversie.pagina'),
    },
  };
};
