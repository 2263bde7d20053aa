// Who leaves the school, or hands over: open work moves at once and everything else stays where it was (P-16, P-17).

import { hoedanigheden } from '../../src/domain/bevoegdheid.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { werkOvergaan } from '../../src/domain/commands/werk-overdragen.ts';
import { melderVan } from '../../src/domain/melder.ts';
import type { School } from '../../src/domain/school.ts';
import { trekkerVan } from '../../src/domain/stand.ts';
import { openTermijnen } from '../../src/domain/termijnen.ts';
import { werkVan } from '../../src/domain/werk.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, eva, fatima, gerda, persoon, schoolMet } from '../support/domain/personen.ts';
import {
  bevestigd,
  gemeld,
  gestart,
  gesloten,
  metPlan,
  metSignaal,
  personeel,
  twijfel,
} from '../support/domain/reizen.ts';
import { casusVan, given, kort, leeg, metFeiten, vanaf } from '../support/domain/spel.ts';
import type { Stand } from '../support/domain/spel.ts';

const vervanger = persoon(gerda, 'Gerda', ['leerkracht'], { vervangt: ['intern-begeleider', 'aandachtsfunctionaris'] });
const begin = leeg(schoolMet(vervanger));
const zonder = (school: School, ...weg: readonly MedewerkerId[]): School => ({
  ...school,
  medewerkers: school.medewerkers.filter((m) => !weg.includes(m.medewerkerId)),
});
/** What moves when this person is no longer in the file, and the state after it. */
function vertrekt(wie: MedewerkerId, ...reis: readonly Zet[]) {
  const { stand } = vanaf(begin, ...reis);
  const school = zonder(stand.school, wie);
  const voor: Stand = { ...stand, school };
  const betrokken = [...casusVan(stand).leden, wie];
  const events = werkOvergaan(stand.nu, casusVan(stand), school, [...new Set(betrokken)]);
  const na = metFeiten(voor, events);
  return {
    soorten: events.flatMap((e) => e.wat.map(({ werk }) => werk.soort)),
    casus: casusVan(na),
    school,
    hoort: kort(berichten(events, casusVan(na), school), school),
    nogEens: werkOvergaan(na.nu, casusVan(na), school, casusVan(na).leden),
  };
}

describe('Wie de school verlaat', () => {
  it('laat een gevraagd overleg na aan de vervanger, en de termijn begint opnieuw [P-16]', () => {
    const { casus, hoort, soorten, school } = vertrekt(bas, ...gestart, zet(anna, 'OverlegVragen'));
    expect(soorten).toEqual(['overleg']);
    expect(casus.overleggen[0]?.staat).toMatchObject({ staat: 'gevraagd', aan: gerda });
    expect(hoort).toEqual(['overleg-gevraagd gewoon Gerda', 'aandacht grijs Anna']);
    expect(openTermijnen(casus, school).find((t) => t.soort === 'overleg')?.sleutel).toBe(`overleg:o1:${gerda}`);
  });
  it('laat hulpplan, vast contact en gesprek na, ieder aan wie die rol nu heeft [P-16]', () => {
    const hulp = vertrekt(bas, ...metPlan);
    expect(hulp.soorten).toEqual(['hulp']);
    expect(hulp.casus.hulp).toMatchObject({ plan: { casemanager: gerda } });
    expect(hulp.hoort).toEqual(['hulpplan gewoon Gerda']);

    const contact = vertrekt(anna, ...gemeld);
    expect(contact.soorten).toEqual(['contact', 'trekker']);
    expect(contact.casus.meldingen[0]).toMatchObject({ melder: anna, contact: carla });
    expect(trekkerVan(contact.casus)).toBe(bas);

    const plan = zet(bas, 'GesprekPlannen');
    const gesprek = vertrekt(bas, ...metSignaal, zet(anna, 'PersoonToevoegen'), plan);
    expect(gesprek.soorten).toEqual(['gesprek']);
    expect(gesprek.casus.personen[1]?.gesprek).toMatchObject({ staat: 'gepland', door: gerda });
    const gevraagd = vertrekt(bas, ...metSignaal, zet(anna, 'PersoonToevoegen'), zet(anna, 'GesprekVragen'));
    expect(gevraagd.casus.personen[1]?.gevraagd?.aan).toEqual([gerda]);
  });
  it('en zou bellen: wie nu aan de beurt is hoort het meteen, ook als alleen de rol was gevraagd [P-16][P-26]', () => {
    const overgenomen = vertrekt(dirk, ...twijfel, zet(dirk, 'MeldingOvernemen'));
    expect(overgenomen.soorten).toEqual(['melding']);
    expect(overgenomen.hoort).toEqual(['melding-nodig rood Bas']);
    expect(overgenomen.casus.overgenomenDoor).toBeUndefined();
    const rol = vertrekt(bas, ...twijfel);
    expect(rol.hoort).toEqual(['melding-nodig rood Gerda']);
    expect(melderVan(rol.casus, rol.school)).toBe(gerda);
    expect(vertrekt(bas, ...twijfel, zet(dirk, 'MeldingOvernemen')).casus.overgenomenDoor).toBe(dirk);
  });
  it('en gevraagd was mee te kijken met een voorstel: de volgende wordt gevraagd [P-09][P-16]', () => {
    const { hoort, soorten } = vertrekt(bas, ...metSignaal, weegt(anna, 'A2', 'veilig-genoeg'));
    expect(soorten).toEqual(['voorstel']);
    expect(hoort).toEqual(['instemming-gevraagd gewoon Gerda']);
  });
  it('is er niet meer bij, en er verschuift niets een tweede keer [P-16][P-21]', () => {
    for (const reis of [twijfel, metPlan, bevestigd, [...gestart, zet(anna, 'OverlegVragen')]]) {
      const { casus, school, nogEens } = vertrekt(bas, ...reis);
      expect(hoedanigheden(casus, school, bas).size).toBe(0);
      expect(nogEens).toEqual([]);
    }
  });
  it('laat niets na waar niets openstaat', () => {
    expect(vertrekt(fatima, ...metSignaal).soorten).toEqual([]);
    expect(vertrekt(anna, ...gesloten).soorten).toEqual([]);
    expect(vertrekt(anna, ...personeel).soorten).toEqual([]);
    expect(vertrekt(bas, ...bevestigd).soorten).toEqual([]);
  });
  it('laat hetzelfde na als die betrokken blijkt te zijn, behalve wat meteen al is gevraagd [P-18][P-26]', () => {
    const { stand } = vanaf(begin, ...metPlan, zet(anna, 'CollegaUitsluiten', { wie: [bas] }));
    const [over, ...meer] = werkOvergaan(stand.nu, casusVan(stand), stand.school, casusVan(stand).leden);
    expect(meer).toEqual([]);
    expect(over).toMatchObject({ van: bas, wat: [{ werk: { soort: 'hulp' }, naar: gerda }] });
    const vraag = vanaf(
      begin,
      ...gestart,
      zet(anna, 'OverlegVragen'),
      zet(anna, 'CollegaUitsluiten', { wie: [bas] }),
    ).stand;
    expect(werkOvergaan(vraag.nu, casusVan(vraag), vraag.school, casusVan(vraag).leden)).toEqual([]);
  });
  it('krijgt geen enkel bericht meer; wie begon en wie het overnam horen allebei hoe het gaat [P-16][P-17]', () => {
    const bevestigt = zet(dirk, 'MeldingBevestigen');
    const over = vanaf(begin, ...gemeld, zet(anna, 'WerkOverdragen', { aan: fatima }));
    const hoort = (school: School) =>
      kort(
        vanaf({ ...over.stand, school })
          .when(bevestigt)
          .berichten(),
        begin.school,
      );
    expect(hoort(over.stand.school)).toEqual(['melding-bevestigd gewoon Anna', 'melding-bevestigd gewoon Fatima']);
    expect(hoort(zonder(over.stand.school, anna))).toEqual(['melding-bevestigd gewoon Fatima']);
  });
  it('gaat naar niemand die betrokken is [P-18]', () => {
    const { casus } = vertrekt(
      bas,
      ...gestart,
      zet(anna, 'CollegaUitsluiten', { wie: [gerda] }),
      zet(anna, 'OverlegVragen'),
    );
    expect(casus.overleggen[0]?.staat).toMatchObject({ aan: carla });
  });
});

describe('Overdragen', () => {
  it('geeft alles wat op je naam staat aan één collega, die het hoort [P-16]', () => {
    const klaar = given(...gemeld).when(zet(anna, 'WerkOverdragen', { aan: fatima }));
    klaar.then({
      type: 'WerkOvergedragen',
      aan: fatima,
      wat: [{ soort: 'contact', meldingId: 'm1' }, { soort: 'trekker' }],
    });
    expect(klaar.casus().meldingen[0]?.contact).toBe(fatima);
    expect(trekkerVan(klaar.casus())).toBe(fatima);
    expect(klaar.casus().leden).toContain(fatima);
    expect(kort(klaar.berichten(), schoolMet())).toEqual(['terugkoppeling gewoon Fatima']);
  });
  it('ook het bellen en het hulpplan; wie begon houdt zicht op de casus [P-16][P-17]', () => {
    const bellen = given(...twijfel).when(zet(bas, 'WerkOverdragen', { aan: carla }));
    expect(bellen.casus().overgenomenDoor).toBe(carla);
    expect(kort(bellen.berichten(), schoolMet())).toEqual(['melding-nodig rood Carla']);
    expect(
      given(...metPlan)
        .when(zet(bas, 'WerkOverdragen', { aan: carla }))
        .casus().hulp,
    ).toMatchObject({
      plan: { casemanager: carla },
    });
    const weg = given(...metSignaal).when(zet(anna, 'WerkOverdragen', { aan: fatima }));
    expect([...hoedanigheden(weg.casus(), schoolMet(), anna)]).toContain('starter');
  });
  it('kan niet aan jezelf, aan wie betrokken is, of als er niets openstaat [P-18]', () => {
    const overleg = [...gestart, zet(anna, 'OverlegVragen')];
    given(...overleg)
      .when(zet(bas, 'WerkOverdragen', { aan: bas }))
      .refused('tweede-persoon-nodig');
    given(...overleg)
      .when(zet(bas, 'WerkOverdragen', { aan: anna }))
      .refused('tweede-persoon-nodig');
    given(...overleg, zet(anna, 'CollegaUitsluiten', { wie: [carla] }))
      .when(zet(bas, 'WerkOverdragen', { aan: carla }))
      .refused('collega-onbekend');
    given(...metSignaal)
      .when(zet(carla, 'WerkOverdragen', { aan: bas }))
      .refused('nog-niet-mogelijk');
  });
  it('noemt per persoon wat op de naam staat', () => {
    const { casus, stand } = given(...gemeld, zet(anna, 'OverlegVragen', { aan: eva }));
    expect(werkVan(casus, stand.school, eva)).toEqual([{ soort: 'overleg', overlegId: 'o2' }]);
    expect(werkVan(casus, stand.school, dirk)).toEqual([]);
  });
});
