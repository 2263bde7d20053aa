// Writes the samples of cards about messages: what became of them, and who is asked instead. Run after a change of their views: npx node test/tools/samples-bezorging.ts

import type { Casus } from '../../src/domain/toestand.ts';
import { berichtKaart } from '../../src/views/bericht-kaart.ts';
import type { Verzonden } from '../../src/views/bouw.ts';
import { dagoverzichtKaart } from '../../src/views/dagoverzicht.ts';
import { ANNA, BAS, CARLA, inCasus, NU, schrijf, SCHOOL, SIGNAAL, speel, speelLog, START } from './samples-start.ts';

const een = speel(START, SIGNAAL);
const bezorgd = (berichtId: string, aan: typeof BAS, staat: Casus['bezorgingen'][number]['staat']) => ({
  berichtId,
  aan,
  staat,
  op: NU,
});
const naar = (rol: 'intern-begeleider' | 'aandachtsfunctionaris' | 'directeur') => ({ rol });
const gestuurd: readonly Verzonden[] = [
  { berichtId: 'b2.1', aan: { medewerker: BAS }, soort: 'overleg-gevraagd', kleur: 'gewoon', status: 'geweigerd' },
  {
    berichtId: 'b3.1',
    aan: { medewerker: CARLA },
    soort: 'overleg-gevraagd',
    kleur: 'grijs',
    nietNaar: [BAS],
    status: 'aangekomen',
  },
  { berichtId: 'b3.2', aan: { medewerker: ANNA }, soort: 'niet-aangekomen', kleur: 'grijs', status: 'aangekomen' },
  { berichtId: 'b4.1', aan: naar('intern-begeleider'), soort: 'opschaling', kleur: 'rood', status: 'onbekend' },
  { berichtId: 'b4.2', aan: naar('aandachtsfunctionaris'), soort: 'opschaling', kleur: 'rood', status: 'aangekomen' },
  { berichtId: 'b4.3', aan: naar('directeur'), soort: 'opschaling', kleur: 'rood', status: 'wacht' },
];
const bezorgingen = [
  bezorgd('b2.1', BAS, 'niet-aangekomen'),
  bezorgd('b3.1', CARLA, 'gezien'),
  bezorgd('b3.2', ANNA, 'gezien'),
  bezorgd('b4.1', BAS, 'onbekend'),
  bezorgd('b4.2', CARLA, 'aangekomen'),
];
const log = speelLog(START, SIGNAAL, SIGNAAL, SIGNAAL);
inCasus('berichten', 'gewoon', { ...log.casus, bezorgingen }, { ...log, outbox: gestuurd });
inCasus('berichten', 'leeg', een);
inCasus('casus', 'niet-bereikt', { ...een, bezorgingen }, { outbox: gestuurd });
schrijf(
  'bericht',
  'overnemen',
  berichtKaart({ soort: 'overleg-gevraagd', kleur: 'grijs', nietNaar: [BAS] }, een, SCHOOL),
);
schrijf('dagoverzicht', 'gewoon', dagoverzichtKaart({ taken: 3, oranje: 0 }));
schrijf('dagoverzicht', 'lang', dagoverzichtKaart({ taken: 12, oranje: 2 }));
schrijf('dagoverzicht', 'leeg', dagoverzichtKaart({ taken: 0, oranje: 1 }));
