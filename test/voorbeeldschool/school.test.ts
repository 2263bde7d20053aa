// The invented schools are complete by the product's own check, and clearly invented.

import { readFileSync } from 'node:fs';

import { createSchooltijden } from '../../src/calendar/schooltijden.ts';
import { INSTANTIES } from '../../src/domain/school.ts';
import { toMoment, toSchoolId } from '../../src/shared/ids.ts';
import { openScholenBestand } from '../../src/store/scholen-bestand.ts';
import { PRESETS } from '../../src/domain/schoolprofiel.ts';
import { controleer } from '../../src/store/scholen-controle.ts';
import { parseScholen } from '../../src/store/scholen-schema.ts';
import { readPersonen, SCHOOL_BESTAND } from '../../src/voorbeeldschool/personen.ts';

const nu = toMoment('2026-11-23T10:00:00.000Z');
const scholen = openScholenBestand(SCHOOL_BESTAND, createSchooltijden());

describe('De voorbeeldscholen', () => {
  it('in de dorpsschool draagt één persoon vier rollen en zit de tweede bij het bestuur', async () => {
    const school = await scholen.find(toSchoolId('de-dorpsschool'), nu);
    expect(school?.medewerkers.map(({ naam, rollen }) => [naam, rollen])).toEqual([
      ['Iris', ['leerkracht', 'intern-begeleider', 'aandachtsfunctionaris', 'directeur']],
      ['Jan', ['bestuurder']],
      ['Noor', ['leerkracht']],
    ]);
    expect(school?.toezichthouder).toBeDefined();
  });

  it('elke rol die moet beslissen heeft in de voorbeeldschool een vervanger', async () => {
    const school = await scholen.find(toSchoolId('de-voorbeeldschool'), nu);
    const vervangen = new Set(school?.medewerkers.flatMap(({ vervangt }) => vervangt));
    expect(vervangen).toEqual(new Set(['intern-begeleider', 'aandachtsfunctionaris', 'directeur']));
    expect(school?.schooltijd.length).toBeGreaterThan(180);
  });

  it.each(PRESETS)('onder profiel %s ontbreekt er niets: wie een taak krijgt, is er [S4-29]', (preset) => {
    const {
      scholen: [eerste, ...rest],
    } = JSON.parse(readFileSync(SCHOOL_BESTAND, 'utf8')) as { scholen: object[] };
    const gelezen = parseScholen({ scholen: [{ ...eerste, profiel: { preset } }, ...rest] });
    expect('scholen' in gelezen && gelezen.scholen[0]?.profiel.preset).toBe(preset);
    expect('scholen' in gelezen && controleer(gelezen.scholen)).toEqual([]);
  });

  it('de sociale kaart van de voorbeeldschool noemt elke soort instelling, met een nummer', async () => {
    const school = await scholen.find(toSchoolId('de-voorbeeldschool'), nu);
    expect(new Set(school?.socialeKaart?.map(({ soort }) => soort))).toEqual(new Set(INSTANTIES));
    expect(school?.socialeKaart?.filter(({ telefoon }) => telefoon === undefined)).toEqual([]);
    expect(school?.socialeKaart?.map(({ contactpersoon }) => contactpersoon)).toContain('Joris, jeugdarts');
  });

  it('wie op twee scholen werkt heeft één chat, met de naam van allebei', () => {
    const noor = readPersonen().filter(({ naam }) => naam === 'Noor');
    expect(noor.map(({ school, rol }) => [school, rol])).toEqual([
      ['De Voorbeeldschool en De Dorpsschool', 'leerkracht'],
    ]);
  });

  it('elk telefoonnummer is er een dat niet kan bestaan', () => {
    const nummers = readFileSync(SCHOOL_BESTAND, 'utf8').match(/"telefoon": "[^"]+"/g) ?? [];
    expect(nummers).toHaveLength(26);
    for (const nummer of nummers) expect(nummer).toMatch(/"06-000000\d\d"$/);
  });

  it('Anna, Bas, Carla, Dirk en Eva hebben de ids die ook de tweede client kent', () => {
    const bekend = readPersonen().slice(0, 5);
    expect(bekend.map(({ naam }) => naam)).toEqual(['Anna', 'Bas', 'Carla', 'Dirk', 'Eva']);
    expect(bekend.map(({ medewerkerId }) => medewerkerId.slice(-2))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  });
});
