// Which preset De Voorbeeldschool works by: chosen at the start or on the page, kept with the demo's data, laid over its school. It knows no page and no rule.

import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Scholen } from '../application/ports.ts';
import { isZelfde } from '../domain/inrichting.ts';
import type { Preset, Schoolprofiel } from '../domain/schoolprofiel.ts';
import { PRESETS } from '../domain/schoolprofiel.ts';
import { toSchoolId } from '../shared/ids.ts';
import { parseScholen } from '../store/scholen-schema.ts';
import { writeAtomically } from './bestand.ts';
import { SCHOOL_BESTAND } from './personen.ts';

/** The school whose preset can be chosen; the village school keeps its own. */
export const VOORBEELDSCHOOL = toSchoolId('de-voorbeeldschool');

/** What each preset is called on the page, and what one notices of it. */
const UITLEG: Readonly<Record<Preset, { readonly naam: string; readonly uitleg: string }>> = {
  basis2019: {
    naam: 'Basismodel 2019',
    uitleg:
      "De IB'er en de leerkracht praten met ouders. Leerkracht, IB'er en aandachtsfunctionaris wegen samen. De directeur vertelt ouders over een melding en heeft het laatste woord.",
  },
  sot: {
    naam: 'Met een SOT',
    uitleg:
      "Leerkracht en IB'er doen gesprek, wegen en melden samen, en praten met ouders op een neutrale plek. Het ondersteuningsteam heet SOT. De vijf vragen staan bij stap 5, in de woorden van die bron.",
  },
  zorgteam: {
    naam: 'Met een zorgteam',
    uitleg:
      "De leerkracht praat met ouders en is daar altijd bij. Een zorgteam rond één leerling weegt mee: leerkracht, vertrouwenspersoon, IB'er en directeur. De vragen staan bij stap 4. Er zijn twee redenen meer om een gesprek over te slaan.",
  },
  jso: {
    naam: 'Volgens JSO',
    uitleg:
      "De IB'er vertelt ouders over een melding. Van een gesprek komt een verslag dat ondertekend wordt. Een kind of gezin dat uit beeld raakt, is hier ook een reden om een gesprek over te slaan. Het ondersteuningsteam heet zorg- en adviesteam.",
  },
  kwaliteitskaart: {
    naam: 'Volgens de kwaliteitskaart',
    uitleg:
      "De IB'er en de directeur praten met ouders, nooit de eigen leerkracht. Een advies van Veilig Thuis om te melden volgt de school. Veilig Thuis noteert op naam van de directeur. Bij de vraag of hulp wordt aanvaard, komt een vraag over contact met de hulpverlener.",
  },
};

/** All presets with their words, in the order of the list. */
export const KEUZES = PRESETS.map((preset) => ({ preset, ...UITLEG[preset] }));

const geschreven = z.object({ scholen: z.array(z.looseObject({ schoolId: z.string() })) });
const instellingen = z.record(z.string(), z.unknown()).default({});

/** The settings of De Voorbeeldschool under a preset: what the file says over it stays. */
function profielBij(preset: Preset): Schoolprofiel {
  const { scholen } = geschreven.parse(JSON.parse(readFileSync(SCHOOL_BESTAND, 'utf8')));
  const gelezen = parseScholen({
    scholen: scholen
      .filter((school) => school.schoolId === VOORBEELDSCHOOL)
      .map((school) => ({ ...school, profiel: { ...instellingen.parse(school['profiel']), preset } })),
  });
  const profiel = 'scholen' in gelezen ? gelezen.scholen[0]?.profiel : undefined;
  if (profiel === undefined) throw new Error('the invented school cannot be read');
  return profiel;
}

export interface Profielkeuze {
  readonly preset: () => Preset;
  /** Holds from the next turn on, and over restarts. */
  readonly choose: (preset: Preset) => void;
  /** The same schools, De Voorbeeldschool with the chosen preset; what its beheerder set goes before it. */
  readonly over: (scholen: Scholen) => Scholen;
}

const bewaard = z.object({ preset: z.enum(PRESETS) });

/** Opens the choice kept in `path`; `begin` goes over it. A fresh one is `basis2019`. */
export function openProfielkeuze(path: string, begin?: Preset): Profielkeuze {
  const kept = existsSync(path) ? bewaard.parse(JSON.parse(readFileSync(path, 'utf8'))).preset : 'basis2019';
  const profielen = new Map(PRESETS.map((each) => [each, profielBij(each)]));
  let preset = begin ?? kept;
  const choose = (gekozen: Preset): void => {
    preset = gekozen;
    writeAtomically(path, { preset });
  };
  choose(preset);
  return {
    preset: () => preset,
    choose,
    over: (scholen) => ({
      ...scholen,
      find: async (schoolId, nu) => {
        const school = await scholen.find(schoolId, nu);
        const profiel = profielen.get(preset);
        const isZoalsInBestand = isZelfde(school?.profiel, profielen.get('basis2019'));
        return school?.schoolId === VOORBEELDSCHOOL && profiel !== undefined && isZoalsInBestand
          ? { ...school, profiel }
          : school;
      },
    }),
  };
}
