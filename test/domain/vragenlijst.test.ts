// The questions have a version: what was weighed under an older one still reads as it was asked.

import teksten from '../../cards/teksten/nl.json' with { type: 'json' };
import { ANTWOORDEN, VRAGENLIJST_VERSIE } from '../../src/domain/afwegingskader.ts';
import { bouwKaart } from '../../src/views/bouw.ts';
import { KAARTMAKERS } from '../../src/views/kaarten.ts';
import { vertel } from '../../src/views/melding-gebeurtenis.ts';
import { renderCard } from '../support/cards/samples.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, dirk } from '../support/domain/personen.ts';
import { eens, stappenGedaan } from '../support/domain/reizen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { given, vanaf } from '../support/domain/spel.ts';
import { leesbaar } from '../support/huis/chat.ts';

/** The questions and answers of each version, never changed once people have weighed with them. */
const VASTGELEGD = {
  '2019-1': {
    vragen: {
      A1: 'Denken jullie aan geweld, mishandeling of verwaarlozing thuis?',
      A2: 'Hoe veilig is het kind?',
      A3: 'Kan de school, samen met anderen, goede hulp regelen? Hulp waardoor het gevaar weggaat.',
      A4: 'Neemt … de hulp aan? Doet … er ook echt aan mee?',
      A5: 'Is dat gelukt? Is het nu veiliger, en blijft dat zo?',
    },
    antwoorden: {
      A1: ['ja', 'nee', 'nog-niet-duidelijk'],
      A2: ['acuut', 'structureel', 'twijfel', 'veilig-genoeg'],
      A3: ['ja', 'deels', 'nee', 'twijfel'],
      A5: ['ja', 'deels', 'te-vroeg', 'nee'],
    },
  },
};
const oud = { versie: '2019-1', tekstset: 'S4', vraag: 'Hoe veilig is het kind?' } as const;
/** A list of before the one of today: the words were other ones. */
const eerder = { versie: '2013-1', tekstset: 'S4', vraag: 'Is het thuis veilig genoeg?' } as const;
const VANDAAG = 'Hoe veilig is het kind?';
/** The card as this person reads it. */
function lees(naam: string, { casus, log, school, nu }: Stand, wie = anna): string {
  const kijker = { school, wie, nu, vandaag: school.vandaag, tijd: '10:00', velden: {} };
  const bouw = { ...kijker, casus: casus!, gebeurtenissen: log, outbox: [] };
  return leesbaar(renderCard(bouwKaart(naam, KAARTMAKERS[naam]!, bouw)));
}
const nieuw = { versie: '2027-1', tekstset: 'S4', vraag: 'Hoe veilig is het kind, ook online?' } as const;

describe('De vragenlijst', () => {
  it('krijgt een nieuwe versie zodra een vraag of een antwoord verandert', () => {
    expect({ [VRAGENLIJST_VERSIE]: { vragen: teksten.vraag, antwoorden: ANTWOORDEN } }).toEqual(VASTGELEGD);
  });
  it('van toen blijft bij het antwoord van toen, ook als er daarna met een nieuwe is gewogen', () => {
    const A2 = (vragenlijst: typeof oud | typeof nieuw) =>
      zet(anna, 'AfwegingMaken', { keuze: { afweging: 'A2', antwoord: 'structureel' }, vragenlijst });
    const toen = given(...stappenGedaan, weegt(anna, 'A1', 'ja'), A2(oud));
    const nu = vanaf(
      toen.stand,
      zet(bas, 'AfwegingMaken', { keuze: { afweging: 'A3', antwoord: 'nee' }, vragenlijst: nieuw }),
    );
    expect(nu.casus.afwegingen).toMatchObject({ A2: { vragenlijst: oud }, A3: { vragenlijst: nieuw } });
    expect(nu.uitkomst).toEqual(toen.uitkomst);

    const gelezen = vanaf(toen.stand, A2(nieuw)).stand;
    const vragen = gelezen.log.flatMap((event) => {
      if (event.type !== 'AfwegingGemaakt' || event.keuze.afweging !== 'A2') return [];
      const { regels } = vertel(event, { casus: toen.casus, school: gelezen.school });
      return regels.flatMap((r) => ('getypt' in r ? [r.getypt] : []));
    });
    expect(vragen.filter((v) => v.startsWith('Hoe veilig'))).toEqual([oud.vraag, nieuw.vraag]);
  });
  it('van een voorstel blijft bij het voorstel: wie later instemt, stemt in met wat toen gevraagd is', () => {
    const voorstel = zet(anna, 'AfwegingMaken', { keuze: { afweging: 'A1', antwoord: 'nee' }, vragenlijst: oud });
    const reis = given(...stappenGedaan, voorstel, eens(bas, 'v1'));
    expect(reis.casus.afwegingen.A1).toMatchObject({ antwoord: 'nee', vragenlijst: oud });
  });
  it('staat op elke kaart zoals hij gesteld is: bij wie verder weegt, wie instemt, wie bevestigt en wie terugleest', () => {
    const A2 = (antwoord: 'structureel' | 'veilig-genoeg', vragenlijst: typeof oud | typeof eerder) =>
      zet(anna, 'AfwegingMaken', { keuze: { afweging: 'A2', antwoord }, vragenlijst });
    const voorgesteld = (lijst: typeof oud | typeof eerder) =>
      given(...stappenGedaan, weegt(anna, 'A1', 'ja'), A2('veilig-genoeg', lijst)).stand;
    const gemeld = (lijst: typeof oud | typeof eerder) =>
      given(...stappenGedaan, weegt(anna, 'A1', 'ja'), A2('structureel', lijst), zet(anna, 'MeldingVastleggen')).stand;
    const gelezen = (lijst: typeof oud | typeof eerder): readonly string[] => [
      lees('voorstel', voorgesteld(lijst), bas),
      lees('a3', gemeld(lijst)),
      lees('melding-bevestigen', gemeld(lijst), dirk),
      lees('tijdlijn', gemeld(lijst)),
    ];
    for (const kaart of gelezen(eerder)) {
      expect(kaart).toContain(eerder.vraag);
      expect(kaart).not.toContain(VANDAAG);
    }
    for (const kaart of gelezen(oud)) expect(kaart.toLowerCase()).toContain(VANDAAG.toLowerCase());
  });
});
