// One turn inside a practice world: what a press there comes to, and the marks around the answer. It loads and keeps nothing.

import type { Oefenwereld } from '../application/ports-oefenen.ts';
import type { BerichtSoort } from '../domain/bericht.ts';
import { findMedewerker, hoedanigheden } from '../domain/bevoegdheid.ts';
import type { School } from '../domain/school.ts';
import type { Casus } from '../domain/toestand.ts';
import { inOefening, metBalk } from '../presentation/oefenkaart.ts';
import type { RenderCard } from '../presentation/render-card.ts';
import { zin } from '../presentation/teksten.ts';
import type { CasusId, MedewerkerId, Moment } from '../shared/ids.ts';
import type { KaartView } from '../views/kaart.ts';
import { balk, terugblik, verhaal } from '../views/oefenen.ts';
import type { Afzender, Antwoord, Gesprekspartner } from './gesprekspartner.ts';
import type { Oefendruk } from './oefendruk.ts';

/** A message that its person has not opened yet. */
export interface Wachtend {
  readonly aan: MedewerkerId;
  readonly soort: BerichtSoort;
  readonly casusId: CasusId;
}
export interface Spelstand {
  /** Newest first. */
  readonly wachtend: readonly Wachtend[];
  readonly casussen: readonly Casus[];
}
export interface Speleinde extends Spelstand {
  readonly wereld: Oefenwereld;
}
/** A practice world that was opened for one turn. */
export interface Spel {
  /** The bot, over this world alone. */
  readonly partner: Gesprekspartner;
  /** The clock of practice. */
  readonly nu: () => Moment;
  readonly school: () => Promise<School>;
  /** A school day on, with all that came due. */
  readonly verder: () => Promise<void>;
  /** How it stands now. */
  readonly stand: () => Spelstand;
  /** What it has become, once every message is where it goes; may be asked again, but nothing may be done after it. */
  readonly einde: () => Promise<Speleinde>;
}

export interface Speelbeurt {
  readonly spel: Spel;
  readonly wereld: Oefenwereld;
  readonly van: Afzender;
  readonly druk: Oefendruk;
  readonly automatisch: boolean;
  readonly renderCard: RenderCard;
}
type Getoond = Antwoord | KaartView;

/** A card of the bot, asked for as the person who is played; what follows it has happened when it answers. */
async function vraag(beurt: Speelbeurt, als: MedewerkerId, verb: string, data: Oefendruk['data']): Promise<Antwoord> {
  const { spel, van, automatisch } = beurt;
  const antwoord = await spel.partner({
    soort: 'kaartactie',
    van: { ...van, medewerkerId: als },
    verb,
    data,
    automatisch,
  });
  if (antwoord.soort === 'kaart') await antwoord.daarna?.();
  return antwoord;
}

/** What somebody who has just taken a role gets to see: the message that waits, the casus, or what there is to do. */
async function alsRol(beurt: Speelbeurt, school: School, als: MedewerkerId): Promise<Antwoord> {
  const { wachtend, casussen } = beurt.spel.stand();
  const bericht = wachtend.find(({ aan }) => aan === als);
  if (bericht !== undefined) return vraag(beurt, als, `open-bij-${bericht.soort}`, { casus: bericht.casusId });
  const [eigen, ...meer] = casussen.filter((casus) => hoedanigheden(casus, school, als).size > 0);
  return eigen === undefined || meer.length > 0
    ? vraag(beurt, als, 'open-taken', {})
    : vraag(beurt, als, 'open-casus', { casus: eigen.casusId });
}

async function stap(beurt: Speelbeurt, school: School, als: MedewerkerId): Promise<Getoond> {
  const { druk, spel, wereld } = beurt;
  if (!druk.isEigen) return vraag(beurt, als, druk.verb, druk.data);
  switch (druk.verb) {
    case 'begin':
    case 'opnieuw':
      if (wereld.casussen.length > 0) break;
      return vraag(beurt, als, 'open-kind-verder', { feit: zin('oefenen.feit') });
    case 'wissel':
      return alsRol(beurt, school, als);
    case 'dag':
      // A press that is sent again moves nothing.
      if (druk.dag === wereld.dagen) await spel.verder();
      return vraag(beurt, als, 'open-taken', {});
    case 'terugblik':
      return terugblik(school, spel.stand().casussen, wereld.wereldId);
  }
  return verhaal(school, als, wereld.wereldId);
}

/** Marked as practice, with the way to the other roles and to the real thing. */
async function omlijst(beurt: Speelbeurt, getoond: Getoond, als: MedewerkerId): Promise<Antwoord> {
  const { spel, renderCard, druk } = beurt;
  if ('soort' in getoond && getoond.soort === 'niets') return getoond;
  if ('soort' in getoond && getoond.soort === 'tekst') {
    const { blijvend } = getoond;
    const voor = (wat: string): string => zin('oefenen.voorTekst', { wat });
    return { ...getoond, tekst: voor(getoond.tekst), ...(blijvend !== undefined && { blijvend: voor(blijvend) }) };
  }
  const kaart = 'soort' in getoond ? getoond.kaart : renderCard(getoond);
  const einde = await spel.einde();
  const school = await spel.school();
  const rand = renderCard(balk({ ...einde, school, als, nu: spel.nu(), isNood: druk.verb.includes('nood') }));
  return { soort: 'kaart', kaart: metBalk(inOefening(kaart, { als, wereldId: einde.wereld.wereldId }), rand) };
}

/** Who is played: chosen just now, or as on the card that was pressed; otherwise the first of the invented school. */
function gespeeld({ rol, als }: Oefendruk, school: School): MedewerkerId {
  const gekozen = [rol, als].find((id) => id !== undefined && findMedewerker(school, id) !== undefined);
  const wie = gekozen ?? school.medewerkers[0]?.medewerkerId;
  if (wie === undefined) throw new Error('nobody to play');
  return wie;
}

/** The answer to one press. */
export async function speel(beurt: Speelbeurt): Promise<Antwoord> {
  const school = await beurt.spel.school();
  const als = gespeeld(beurt.druk, school);
  return omlijst(beurt, await stap(beurt, school, als), als);
}
