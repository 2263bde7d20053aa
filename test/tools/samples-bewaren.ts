// Writes the samples of keeping and destroying, from made-up casussen. Run after a change of their views: npx node test/tools/samples-bewaren.ts

import type { School } from '../../src/domain/school.ts';
import { toDatum } from '../../src/shared/ids.ts';
import { bouwLos, losseKop } from '../../src/views/bouw.ts';
import { tekst } from '../../src/views/kaart.ts';
import type { Dagtelling } from '../../src/views/losse-kaart.ts';
import { LOSSE_KAARTEN } from '../../src/views/losse-kaarten.ts';
import { ANNA, BAS, CARLA, DIRK, inCasus, LANG, NU, SCHOOL, schrijf, SIGNAAL, speel, START } from './samples-start.ts';

const LATER = toDatum('2029-03-20');
const later: School = { ...SCHOOL, vandaag: LATER };
const leerling = { initialen: 'J.', groep: '3', geboortedatum: toDatum('2018-04-02') };
const weg = { type: 'CasusSluiten', door: ANNA, einde: 'andere-oorzaak', inhoud: { reden: 'Een allergie.' } } as const;
const eens = { type: 'InstemmingGeven', door: BAS, voorstelId: 'v1', via: 'collega', inhoud: { reden: '' } } as const;
const DICHT = [{ ...START, leerling }, SIGNAAL, weg, eens] as const;
const VERTREK = { type: 'VertrekVastleggen', door: CARLA, vertrekOp: toDatum('2026-07-17') } as const;
const klacht = (reden: string) =>
  ({ type: 'BewaarplichtVastleggen', door: CARLA, grond: 'klacht', inhoud: { reden } }) as const;
const gemeld = { type: 'MeldingVastleggen', door: ANNA, gemeldOp: NU, inhoud: {} } as const;

function kaarten(): void {
  inCasus('bewaring', 'leeg', speel(START, SIGNAAL));
  inCasus('bewaring', 'gewoon', speel(...DICHT), { wie: CARLA });
  inCasus('bewaring', 'plicht', speel(...DICHT, gemeld, VERTREK, klacht('De ouders dienden een klacht in.')), {
    wie: CARLA,
  });
  const voorbij = speel(...DICHT, VERTREK);
  inCasus('bewaring', 'beslissen', voorbij, { wie: CARLA, school: later });
  const half = speel(...DICHT, VERTREK);
  const eerste = {
    ...half,
    bewaring: { ...half.bewaring, plichten: [], aantalPlichten: 0, eerste: { door: CARLA, op: NU } },
  };
  inCasus('bewaring', 'tweede', eerste, { wie: DIRK, school: later });
  inCasus('bewaring', 'lang', speel(...DICHT, VERTREK, klacht(LANG), klacht(LANG)), {
    wie: CARLA,
    velden: { redenBewaren: LANG, tot: '2030-01-01' },
  });
  const vernietigd = { op: NU, grond: 'na-vertrek', rollen: ['aandachtsfunctionaris', 'directeur'] } as const;
  inCasus(
    'bewaring',
    'vernietigd',
    { ...voorbij, bewaring: { plichten: [], aantalPlichten: 0, vernietigd } },
    { wie: DIRK, school: later, melder: { ontvangst: [tekst('ontvangst.bewaring-weg', { code: '2026-014' })] } },
  );
  inCasus('bewaarplicht', 'leeg', speel(...DICHT), { wie: CARLA });
  inCasus('bewaarplicht', 'gewoon', speel(...DICHT, gemeld, klacht('De ouders dienden een klacht in.')), {
    wie: CARLA,
  });
  inCasus('bewaarplicht', 'lang', speel(...DICHT, klacht(LANG), klacht(LANG)), {
    wie: CARLA,
    velden: { reden: LANG, redenOpheffen: LANG },
  });
}
const dag = (datum: string, telling: Partial<Dagtelling> = {}): Dagtelling => ({
  ...{ dag: toDatum(datum), voorgesteld: 0, vernietigd: 0, sleutels: 0, mislukt: 0 },
  ...telling,
});
function overzicht(geval: string, dagen: readonly Dagtelling[], wie = DIRK): void {
  const kijker = { school: SCHOOL, wie, nu: NU, vandaag: SCHOOL.vandaag, tijd: '14:05', velden: {} };
  const maker = LOSSE_KAARTEN['bewaar-overzicht'];
  if (maker === undefined) throw new Error('bewaar-overzicht');
  const rondes = new Map([[SCHOOL.schoolId, dagen]]);
  const inhoud = maker.maak({ ...kijker, scholen: [SCHOOL], casussen: [], bestaand: [], rondes });
  schrijf(
    'bewaar-overzicht',
    geval,
    bouwLos('bewaar-overzicht', inhoud, kijker, losseKop({}, tekst('plek.los.bewaar-overzicht'))),
  );
}

kaarten();
overzicht('leeg', []);
overzicht('anders', [], ANNA);
overzicht('gewoon', [
  dag('2026-03-12', { voorgesteld: 1 }),
  dag('2026-03-11', { vernietigd: 1, sleutels: 1 }),
  dag('2026-03-10'),
]);
overzicht('mislukt', [dag('2026-03-12', { vernietigd: 1, mislukt: 3 }), dag('2026-03-11')]);
