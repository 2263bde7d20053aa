// The samples of the road for staff, written with those of step 2 and 3 (samples-overleg.ts). It decides nothing.

import { evolve } from '../../src/domain/casus.ts';
import { toDatum, toMedewerkerId, toMoment } from '../../src/shared/ids.ts';
import { ANNA, inCasus, LANG, los, NU, SCHOOL, SIGNAAL, speel, START } from './samples-start.ts';

const DIRK = toMedewerkerId('00000000-0000-4000-8000-0000000000a4');
const EVA = toMedewerkerId('00000000-0000-4000-8000-0000000000a5');

export function personeelSamples(): void {
  const gemeld = (aard: 'seksueel' | 'geweld', feit: string) =>
    speel({ type: 'PersoneelssignaalVastleggen', door: ANNA, code: '2026-014', aard, inhoud: { feit } });
  los('personeel', 'leeg', { betrokken: 'op-school' });
  los('personeel', 'lang', { betrokken: 'beide', feit: LANG, aard: 'seksueel' });
  inCasus('personeel-status', 'seksueel', gemeld('seksueel', 'Hij stuurt haar berichten.'));
  const stap = { type: 'PersoneelsstapVastleggen', inhoud: {} } as const;
  const verder = speel(
    { type: 'PersoneelssignaalVastleggen', door: ANNA, code: '2026-014', aard: 'geweld', inhoud: { feit: LANG } },
    { ...stap, door: ANNA, stap: 'bestuur-ingelicht' },
    { ...stap, door: EVA, stap: 'vertrouwensinspecteur-gesproken' },
  );
  inCasus('personeel-status', 'geweld', verder);
  inCasus('personeelszaak', 'gewoon', gemeld('seksueel', 'Hij stuurt haar berichten.'), { wie: EVA });
  inCasus('personeelszaak', 'lang', verder, { wie: EVA, velden: { toelichting: LANG } });
  const reden = 'Ouders en leerling weten wat er is afgesproken.';
  const dirkErbij = SCHOOL.medewerkers.map((m) =>
    m.rollen.includes('directeur') ? { ...m, rollen: ['bestuurder' as const] } : m,
  );
  const tweeBestuurders = { ...SCHOOL, medewerkers: dirkErbij };
  const kop = { door: EVA, op: toMoment(NU), uitkomst: 'afgehandeld' } as const;
  const wacht = evolve(verder, { type: 'PersoneelszaakVoorgesteld', ...kop, inhoud: { reden } });
  inCasus('personeelszaak', 'voorstel', wacht, { wie: DIRK, school: tweeBestuurders });
  const begin = { type: 'PersoneelssignaalVastleggen', door: ANNA, code: '2026-014', aard: 'geweld' } as const;
  const dicht = speel(
    { ...begin, inhoud: { feit: 'Hij trok een leerling aan de arm.' } },
    {
      type: 'PersoneelszaakAfronden',
      door: EVA,
      uitkomst: 'afgehandeld',
      gesprokenOp: toDatum('2026-03-12'),
      inhoud: { reden, inspecteur: 'medewerker 12' },
    },
  );
  inCasus('personeelszaak', 'afgerond', dicht, { wie: EVA });
  inCasus('personeel-status', 'afgerond', dicht);
  inCasus('naar-bestuur', 'gewoon', speel(START, SIGNAAL));
}
