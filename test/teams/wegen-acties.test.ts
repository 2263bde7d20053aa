// Buttons of the weighing as commands: the literal question goes along, and no input of another shape comes through.

import { kalender } from '../../src/calendar/kalender.ts';
import { BASIS_2019 } from '../../src/domain/schoolprofiel.ts';
import { zin } from '../../src/presentation/teksten.ts';
import { toCasusId, toMedewerkerId, toMoment, toDatum, toOpdrachtId, toSchoolId } from '../../src/shared/ids.ts';
import { ACTIES } from '../../src/teams/acties/acties.ts';

const schoolId = toSchoolId('de-voorbeeldschool');
const nu = toMoment('2026-03-12T13:05:00.000Z');
const kop = {
  casusId: toCasusId('AAAAAAAAAAAAAAAAAAAAAA'),
  schoolId,
  door: toMedewerkerId('00000000-0000-4000-8000-0000000000a1'),
  nu,
  opdrachtId: toOpdrachtId('0'.repeat(64)),
  versie: 3,
};
const school = {
  schoolId,
  naam: 'De Voorbeeldschool',
  vandaag: toDatum('2026-03-12'),
  profiel: BASIS_2019,
  schooltijd: [],
  werkweek: [],
  medewerkers: [],
};
function druk(verb: string, velden: Readonly<Record<string, unknown>>) {
  const actie = ACTIES.get(verb);
  if (actie === undefined) throw new Error(verb);
  const invoer = actie.invoer.safeParse(velden);
  if (!invoer.success) return { fout: 'invoer' };
  return actie.naarOpdracht(invoer.data, kop, {
    school,
    kalender,
    nu,
    vraag: (sleutel) => zin(sleutel),
    zelfdeLeerling: [],
  });
}

describe('Buttons of the weighing', () => {
  it.each([
    ['a1', 'ja', 'Denken jullie aan geweld, mishandeling of verwaarlozing thuis?'],
    ['a2', 'twijfel', 'Hoe veilig is het kind?'],
    ['a3', 'deels', 'Kan de school, samen met anderen, goede hulp regelen? Hulp waardoor het gevaar weggaat.'],
    ['a5', 'nee', 'Is dat gelukt? Is het nu veiliger, en blijft dat zo?'],
  ])('keep the question of %s as it stood on the card', (vraag, antwoord, letterlijk) => {
    expect(druk(`${vraag}-antwoorden`, { antwoord })).toMatchObject({
      type: 'AfwegingMaken',
      keuze: { afweging: vraag.toUpperCase(), antwoord },
      vragenlijst: { versie: '2019-1', tekstset: 'S4', vraag: letterlijk },
    });
  });
  it.each([
    ['a1-antwoorden', { antwoord: 'misschien' }, ['antwoord']],
    ['a2-antwoorden', { antwoord: 'nee' }, ['antwoord']],
    ['a3-antwoorden', {}, ['antwoord']],
    ['a4-antwoorden', { reden: 'Geen.' }, ['a4_']],
    ['a5-antwoorden', { antwoord: '' }, ['antwoord']],
    [
      'basisvragen-beantwoorden',
      { directGevaar: 'ja', belemmerdeOntwikkeling: 'nee' },
      ['directGevaar', 'belemmerdeOntwikkeling', 'risicoNabij'],
    ],
    ['hulpbesluit-nemen', { antwoord: 'deels' }, ['antwoord']],
    ['casus-sluiten', { einde: 'zomaar', reden: 'Klaar.' }, ['einde']],
  ])('%s: an answer that the card does not offer is no answer', (verb, gegeven, velden) => {
    expect(druk(verb, gegeven)).toEqual({ fout: 'antwoord-ontbreekt', velden });
  });
  it('read two answers for each person, and nothing of another shape', () => {
    const velden = {
      a4_p2_aanvaardt: 'ja',
      a4_p2_werktMee: 'nee',
      a4_p3_aanvaardt: '',
      'a4_p9; drop_werktMee': 'ja',
      a4_p2_anders: 'ja',
      uitzondering: 'ja',
    };
    expect(druk('a4-antwoorden', velden)).toMatchObject({
      keuze: {
        afweging: 'A4',
        personen: [{ persoonId: 'p2', aanvaardt: true, werktMee: false }],
        uitzondering: false,
      },
    });
    expect(druk('a4-antwoorden', { a4_p2_aanvaardt: 'ja' })).toEqual({
      fout: 'antwoord-ontbreekt',
      velden: ['a4_p2_aanvaardt', 'a4_p2_werktMee'],
    });
  });
  it('drop colleagues whose id has another shape', () => {
    const gewogenMet = `${kop.door},iemand,<b>`;
    expect(druk('a2-antwoorden', { antwoord: 'acuut', gewogenMet })).toMatchObject({ gewogenMet: [kop.door] });
  });
});
