// Buttons of a request to read: writing it down, judging a part, deciding, more time, the answer. They only translate inputs into commands.

import { nogTeBeoordelen } from '../../domain/inzageverzoek.ts';
import { GEZAG, INZAGE_AFLOPEN, verzoekNu, VERZOEKERS, WEGLAATGRONDEN, WEIGERGRONDEN } from '../../domain/toestand.ts';
import { datumIn, eenVan, geenDatum, gevuld, mist, tekstIn, velden } from './actie.ts';
import type { Actie } from './actie.ts';

const KAART = 'inzageverzoek';
/** `<part> <answer>`: the answer carries which part it is about. */
const OORDEEL = /^(\d{1,6}) ([a-z-]+)$/;
/** `<who>-<gezag>`, for somebody who is not in the casus. */
const ANDERS = /^([a-z]+)-([a-z-]+)$/;

/** Who asks: somebody of the casus by id, or a kind of person with gezag. */
function verzoekerIn(gekozen: string) {
  const [, wie, gezag] = ANDERS.exec(gekozen) ?? [];
  const verzoeker = eenVan(VERZOEKERS, wie);
  if (verzoeker !== undefined) return { verzoeker, gezag: eenVan(GEZAG, gezag) ?? 'weten-we-niet' };
  return { persoonId: gekozen, verzoeker: 'ander', gezag: 'weten-we-niet' } as const;
}

const VASTLEGGEN: Actie = {
  verb: 'inzageverzoek-vastleggen',
  kaart: 'inzageverzoek-nieuw',
  invoer: velden('verzoeker', 'aanduiding', 'datum', 'vraag'),
  naarOpdracht: (invoer, kop) => {
    const gekozen = tekstIn(invoer['verzoeker']);
    if (gekozen === '') return mist('verzoeker');
    const ontvangenOp = datumIn(invoer['datum']);
    if (ontvangenOp === undefined) return geenDatum('datum');
    const inhoud = gevuld(invoer, 'aanduiding', 'vraag');
    return { ...kop, type: 'InzageverzoekVastleggen', ...verzoekerIn(gekozen), ontvangenOp, inhoud };
  },
  daarna: () => KAART,
};
const BEOORDELEN: Actie = {
  verb: 'inzagestuk-beoordelen',
  kaart: 'inzagestuk',
  invoer: velden('oordeel', 'toelichting'),
  naarOpdracht: (invoer, kop) => {
    const [, nummer, wat] = OORDEEL.exec(tekstIn(invoer['oordeel'])) ?? [];
    const grond = eenVan(WEGLAATGRONDEN, wat);
    if (nummer === undefined || (grond === undefined && wat !== 'meegeven')) return mist('oordeel');
    const inhoud = { toelichting: tekstIn(invoer['toelichting']) };
    return { ...kop, type: 'InzagestukBeoordelen', nummer: Number(nummer), ...(grond && { grond }), inhoud };
  },
  daarna: ({ casus }) => {
    const verzoek = verzoekNu(casus);
    return verzoek !== undefined && nogTeBeoordelen(casus, verzoek).length > 0 ? 'inzagestuk' : KAART;
  },
};
const BESLUITEN: Actie = {
  verb: 'inzage-besluiten',
  kaart: KAART,
  invoer: velden('keuze', 'reden'),
  naarOpdracht: (invoer, kop) => {
    const grond = eenVan(WEIGERGRONDEN, invoer['keuze']);
    if (grond === undefined && invoer['keuze'] !== 'geven') return mist('keuze');
    const inhoud = { toelichting: tekstIn(invoer['reden']) };
    return { ...kop, type: 'InzageverzoekBesluiten', ...(grond && { grond }), inhoud };
  },
  daarna: () => KAART,
};
const VERLENGEN: Actie = {
  verb: 'inzage-verlengen',
  kaart: KAART,
  invoer: velden('toelichting', 'datum'),
  naarOpdracht: (invoer, kop) => {
    const verteldOp = datumIn(invoer['datum']);
    if (verteldOp === undefined) return geenDatum('datum');
    return { ...kop, type: 'InzageverzoekVerlengen', verteldOp, inhoud: { reden: tekstIn(invoer['toelichting']) } };
  },
  daarna: () => KAART,
};
const INTREKKEN: Actie = {
  verb: 'inzage-ingetrokken',
  kaart: KAART,
  invoer: velden('toelichting', 'datum'),
  naarOpdracht: (invoer, kop) => {
    const gedaanOp = datumIn(invoer['datum']);
    if (gedaanOp === undefined) return geenDatum('datum');
    const inhoud = gevuld(invoer, 'toelichting');
    return { ...kop, type: 'InzageverzoekAfsluiten', hoe: 'ingetrokken', gedaanOp, inhoud };
  },
  daarna: () => KAART,
};
const AFRONDEN: Actie = {
  verb: 'inzage-afronden',
  kaart: KAART,
  invoer: velden('hoe', 'gegevenOp'),
  naarOpdracht: (invoer, kop) => {
    const hoe = eenVan(INZAGE_AFLOPEN, invoer['hoe']);
    if (hoe === undefined) return mist('hoe');
    const gedaanOp = datumIn(invoer['gegevenOp']);
    if (gedaanOp === undefined) return geenDatum('gegevenOp');
    return { ...kop, type: 'InzageverzoekAfsluiten', hoe, gedaanOp, inhoud: {} };
  },
  daarna: () => KAART,
};

export const INZAGE_ACTIES: readonly Actie[] = [VASTLEGGEN, BEOORDELEN, BESLUITEN, VERLENGEN, INTREKKEN, AFRONDEN];
