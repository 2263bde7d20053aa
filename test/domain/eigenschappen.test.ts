// Random histories of commands of random people: no accepted history reaches a forbidden state, and raising is always one step away.

import { isBestuurBetrokken } from '../../src/domain/bevoegdheid.ts';
import fc from 'fast-check';
import { evolve, fold } from '../../src/domain/casus.ts';
import { isGesprekGeblokkeerd, isGesloten, isMeldingNodig, isNood, uitkomstVan } from '../../src/domain/stand.ts';
import { besluitB1, isOnveilig } from '../../src/domain/afwegingskader.ts';
import { wegingVan } from '../../src/domain/stand.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import type { MedewerkerId } from '../../src/shared/ids.ts';
import type { Zet } from '../support/domain/opdrachten.ts';
import { weegt, zet } from '../support/domain/opdrachten.ts';
import { anna, bas, carla, dirk, dorien, eva, fatima } from '../support/domain/personen.ts';
import type { Stand } from '../support/domain/spel.ts';

import { begin, laatste, laatsteVoorstel, neem, speelUit, stap } from '../support/domain/geschiedenis.ts';
const RUNS = { numRuns: 300, seed: 2019 };
const bij = (kijk: (voor: Stand, na: Stand, z: Zet) => void): void => {
  fc.assert(
    fc.property(begin, fc.array(stap, { minLength: 5, maxLength: 40 }), (b, s) => void speelUit(b, s, kijk)),
    RUNS,
  );
};
const weging = (stand: Stand) => wegingVan(stand.casus!, stand.school.profiel.veiligThuis.adviesBindt);
const melden = (stand: Stand) => uitkomstVan(stand.casus!, stand.school.profiel).melden;

describe('Geen enkele geschiedenis', () => {
  it('sluit een casus met uitkomst melden en zonder melding [E-16][P-01]', () => {
    bij((_voor, na) => {
      const { casus } = na;
      if (isGesloten(casus!)) expect([melden(na), casus!.meldingen.length > 0]).not.toEqual(['ja', false]);
    });
  });
  it('sluit een casus waarvoor een melding nodig was [E-16]', () => {
    bij((voor, na) => {
      if (isGesloten(na.casus!) && !isGesloten(voor.casus!))
        expect(isMeldingNodig(voor.casus!, voor.school.profiel)).toBe(false);
    });
  });
  it('geeft niet melden terwijl A2 onveilig of twijfel is [P-02][E-02]', () => {
    bij((_voor, na) => {
      if (isOnveilig(na.casus!.afwegingen.A2?.antwoord)) expect(besluitB1(weging(na)).melden).toBe('ja');
    });
  });
  it('kent een evaluatie zonder hulp [C-11]', () => {
    bij((_voor, na) => {
      if (na.casus!.afwegingen.A5) expect(na.casus!.hulp.staat).not.toBe('geen');
    });
  });
  it('verlaagt een antwoord op het woord van één mens [P-09][C-17]', () => {
    bij((_voor, na) => {
      const { A1, A2, A5 } = na.casus!.afwegingen;
      const verlaagd = [
        A1?.antwoord === 'ja' ? undefined : A1,
        A2?.antwoord === 'veilig-genoeg' ? A2 : undefined,
        A5?.antwoord === 'ja' ? A5 : undefined,
      ];
      for (const a of verlaagd) if (a) expect([a.door, undefined]).not.toContain(a.met);
    });
  });
  it('neemt op het woord van één mens de uitkomst melden weg [P-09][P-01]', () => {
    const TWEE = ['InstemmingGeven', 'AdviesAfwijken', 'CasusSluiten'];
    bij((voor, na, z) => {
      if (TWEE.includes(z.type) || z.type === 'HulpVerlengen' || melden(voor) !== 'ja' || melden(na) === 'ja') return;
      const gemeld = na.casus!.meldingen.length > voor.casus!.meldingen.length;
      const opnieuwGevraagd = melden(na) === 'open' && voor.casus!.afwegingen.A1?.antwoord !== 'ja';
      expect([z.type, gemeld || opnieuwGevraagd]).toEqual([z.type, true]);
    });
  });
  it('plant een gesprek bij een bijzondere vorm voordat Veilig Thuis antwoordde [P-05]', () => {
    bij((voor, na, z) => {
      if (z.type !== 'GesprekPlannen') return;
      const gepland = na.casus!.personen.filter(
        (p, i) => p.gesprek !== voor.casus!.personen[i]?.gesprek && p.gesprek.staat === 'gepland',
      );
      for (const p of gepland) expect(isGesprekGeblokkeerd(voor.casus!, p)).toBe(false);
    });
  });
  it('verbergt dat iemand de eigen melding bevestigde [P-09]', () => {
    bij((_voor, na, z) => {
      for (const m of na.casus!.meldingen)
        if (z.type === 'MeldingBevestigen' && m.bevestigd?.door === m.door)
          expect(isBestuurBetrokken(na.casus!, na.school)).toBe(true);
    });
  });
  it('laat wie buitengesloten is nog iets doen [P-18]', () => {
    bij((voor, _na, z) => {
      expect(voor.casus!.uitgesloten.map((u) => u.wie)).not.toContain(z.door);
    });
  });
});

describe('Vanuit elke stand', () => {
  it('is ophogen één stap: nood, en A2 twijfel zolang de casus loopt [P-09][E-14]', () => {
    fc.assert(
      fc.property(begin, fc.array(stap, { maxLength: 40 }), (b, s) => {
        const stand = speelUit(b, s, () => undefined);
        if (stand.casus!.pad === 'personeel') return;
        const wie = stand.school.medewerkers
          .map((m) => m.medewerkerId)
          .filter((id) => !stand.casus!.uitgesloten.some((u) => u.wie === id));
        const starter = wie.includes(stand.casus!.gestartDoor) ? stand.casus!.gestartDoor : undefined;
        if (starter === undefined) return;
        const nood = neem(stand, zet(starter, 'NoodInschakelen'));
        expect([nood.aanvaard, isNood(nood.stand.casus!)]).toEqual([true, true]);
        const twijfel = neem(nood.stand, weegt(starter, 'A2', 'twijfel'));
        expect([twijfel.aanvaard, melden(twijfel.stand)]).toEqual([true, 'ja']);
        if (!isGesloten(stand.casus!)) expect(neem(stand, weegt(starter, 'A2', 'twijfel')).aanvaard).toBe(true);
      }),
      RUNS,
    );
  });
  it('kan een casus aan een einde komen: melden, bevestigen, afronden [E-16][E-14]', () => {
    const BESTUUR_OF = [dirk, carla, bas, eva, fatima, anna, dorien];
    fc.assert(
      fc.property(
        begin,
        fc.array(
          stap.filter((x) => x.k % 4 !== 0),
          { maxLength: 30 },
        ),
        (b, s) => {
          let stand = speelUit({ ...b, dorp: 1 }, s, () => undefined);
          const { casus } = stand;
          if (casus!.pad === 'personeel' || isGesloten(casus!) || casus!.uitgesloten.length > 0) return;
          const probeerAlle = (maak: (d: MedewerkerId) => Zet): void => {
            for (const d of BESTUUR_OF) {
              const na = neem(stand, maak(d));
              if (na.aanvaard) {
                stand = na.stand;
                return;
              }
            }
          };
          probeerAlle((d) => zet(d, 'MeldingVastleggen'));
          const meldingId = laatste(stand.casus);
          probeerAlle((d) => zet(d, 'MeldingBevestigen', { meldingId }));
          probeerAlle((d) => zet(d, 'HulpAfsluiten'));
          probeerAlle((d) =>
            zet(d, 'TerugkoppelingVastleggen', {
              meldingId,
              stand: 'afgerond',
              inhoud: { wat: 'x', zichtOpVeiligheid: 'y' },
            }),
          );
          probeerAlle((d) => zet(d, 'CasusSluiten', { einde: 'melding-afgerond' }));
          const voorstelId = laatsteVoorstel(stand.casus);
          probeerAlle((d) => zet(d, 'InstemmingGeven', { voorstelId }));
          expect(stand.casus!.afloop).toMatchObject({ staat: 'gesloten', einde: 'melding-afgerond' });
        },
      ),
      RUNS,
    );
  });
  it('is vouwen hetzelfde als stap voor stap, en faalt beslissen nooit', () => {
    fc.assert(
      fc.property(begin, fc.array(stap, { maxLength: 40 }), (b, s) => {
        const { log, casus, versie } = speelUit(b, s, () => undefined);
        const stapsgewijs = log.reduce<Casus | undefined>(evolve, undefined);
        expect({ ...stapsgewijs, versie }).toEqual(casus);
        expect(fold(log, versie)).toEqual(casus);
      }),
      RUNS,
    );
  });
});
