// Random histories of commands of random people: no accepted history reaches a forbidden state, and folding is one thing.

import { besluitB1, isOnveilig } from '../../src/domain/afwegingskader.ts';
import { fold } from '../../src/domain/casus.ts';
import { isGesloten, isMeldingNodig, uitkomstVan, wegingVan } from '../../src/domain/stand.ts';
import { geschiedenissen } from '../support/domain/geschiedenissen.ts';
import type { Stand } from '../support/domain/spel.ts';

const { bijElkeStap: bij, aanHetEind } = geschiedenissen({ numRuns: 300, seed: 2019 });
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
    const TWEE = ['InstemmingGeven', 'AdviesAfwijken'];
    bij((voor, na, z) => {
      if (TWEE.includes(z.type) || z.type === 'HulpVerlengen' || melden(voor) !== 'ja' || melden(na) === 'ja') return;
      const gemeld = na.casus!.meldingen.length > voor.casus!.meldingen.length;
      const opnieuwGevraagd = melden(na) === 'open' && voor.casus!.afwegingen.A1?.antwoord !== 'ja';
      expect([z.type, gemeld || opnieuwGevraagd]).toEqual([z.type, true]);
    });
  });
  it('laat wie buitengesloten is nog iets doen [P-18]', () => {
    bij((voor, _na, z) => {
      expect(voor.casus!.uitgesloten.map((u) => u.wie)).not.toContain(z.door);
    });
  });
});

describe('Elke geschiedenis', () => {
  it('is vouwen hetzelfde als stap voor stap, en faalt beslissen nooit', () => {
    aanHetEind(({ log, casus, versie }) => {
      expect(fold(log, versie)).toEqual(casus);
    });
  });
});
