// Writes the samples of who has the work: handing over, and who watches in a holiday. Run after a change of their views: npx node test/tools/samples-werk.ts

import { createSchooltijden } from '../../src/calendar/schooltijden.ts';
import type { School } from '../../src/domain/school.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import { toCasusId, toDatum } from '../../src/shared/ids.ts';
import { bouwLos, losseKop } from '../../src/views/bouw.ts';
import { tekst } from '../../src/views/kaart.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import { ANNA, BAS, CARLA, inCasus, NU, SCHOOL, schrijf, SIGNAAL, speel, START } from './samples-start.ts';

const schooluren = { begin: '08:00', einde: '16:30' };
const vrijeDagen = [{ van: toDatum('2026-03-14'), tot: toDatum('2026-03-22') }];
const { vensters } = createSchooltijden();
const school: School = {
  ...SCHOOL,
  schooltijd: vensters({ schooluren, vrijeDagen }, NU),
  werkweek: vensters({ schooluren, vrijeDagen: [] }, NU),
};
const vraag = {
  type: 'OverlegVragen',
  door: ANNA,
  aan: BAS,
  overlegSoort: 'intern-begeleider',
  inhoud: { vraag: 'Zie jij dit ook?' },
} as const;
const A2 = {
  type: 'AfwegingMaken',
  door: ANNA,
  keuze: { afweging: 'A2', antwoord: 'twijfel' },
  vragenlijst: { versie: '2019-1', tekstset: 'S4', vraag: 'Is het kind veilig?' },
  gewogenMet: [],
  inhoud: { reden: 'Ik weet het niet.' },
} as const;

/** The same casus under another number. */
const ander = (casus: Casus, nummer: number): Casus => ({
  ...casus,
  code: `2026-0${String(nummer)}`,
  casusId: toCasusId(String.fromCodePoint(64 + nummer).repeat(22)),
});
function lijst(geval: string, casussen: readonly Casus[], wie = CARLA): void {
  const kijker = { school, wie, nu: NU, vandaag: toDatum('2026-03-12'), tijd: '14:05', velden: {} };
  const maker = LOSSE_KAARTEN['vakantie'];
  if (maker === undefined) throw new Error('vakantie');
  const inhoud = maker.maak({
    ...kijker,
    scholen: geval === 'lang' ? [school, school] : [school],
    casussen: casussen.map((casus) => ({ casus, school, record: { outbox: [] } })),
    bestaand: [],
  });
  schrijf('vakantie', geval, bouwLos('vakantie', inhoud, kijker, losseKop({}, tekst('plek.los.vakantie'))));
}
const rustig = speel(START, SIGNAAL);
const gevraagd = speel(START, SIGNAAL, vraag);
const rood = speel(START, SIGNAAL, vraag, A2);
const genoemd = { ...gevraagd, wachten: [{ wie: BAS, van: toDatum('2026-03-14'), tot: toDatum('2026-03-22') }] };

lijst('leeg', []);
lijst('gewoon', [ander(rustig, 14), ander(genoemd, 15), ander(rood, 16)]);
lijst('genoemd', [ander(genoemd, 15)], BAS);
lijst(
  'lang',
  Array.from({ length: 12 }, (_, i) => ander(i % 2 === 0 ? rood : gevraagd, 10 + i)),
);
inCasus('overdragen', 'gewoon', gevraagd, { wie: BAS });
inCasus('overdragen', 'leeg', rustig, { wie: CARLA });
