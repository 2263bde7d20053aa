// Random histories, read from the log and not with the rules' own eyes: what lowers takes two, special forms wait, self-confirmed shows.

import { isOnveilig } from '../../src/domain/afwegingskader.ts';
import { berichten } from '../../src/domain/berichten.ts';
import { hoedanigheden, isBestuurBetrokken } from '../../src/domain/bevoegdheid.ts';
import type { CasusEvent, EventVan } from '../../src/domain/casus.ts';
import type { Casus } from '../../src/domain/toestand.ts';
import { overMelding } from '../../src/views/melding-bevestigen.ts';
import { geschiedenissen } from '../support/domain/geschiedenissen.ts';
import type { Kijk } from '../support/domain/geschiedenis.ts';
import { carla, dorien } from '../support/domain/personen.ts';
import type { Stand } from '../support/domain/spel.ts';
import { casusVan } from '../support/domain/spel.ts';

const { bijElkeStap } = geschiedenissen({ numRuns: 300, seed: 2026 });
/** Looks at every step and says how often there was something to see: a property about nothing proves nothing. */
function gezien(kijk: (voor: Stand, na: Stand, nieuw: readonly CasusEvent[]) => boolean): void {
  let keer = 0;
  const tel: Kijk = (voor, na) => {
    if (kijk(voor, na, na.log.slice(voor.log.length))) keer += 1;
  };
  bijElkeStap(tel);
  expect(keer).toBeGreaterThan(5);
}
const alleen = <T extends CasusEvent['type']>(rij: readonly CasusEvent[], type: T): readonly EventVan<T>[] =>
  rij.filter((e): e is EventVan<T> => e.type === type);

describe('Verlagen doe je met z’n tweeën: geen enkele geschiedenis', () => {
  it('laat één mens een antwoord geven dat minder beschermt dan wat er stond [P-09][C-17]', () => {
    gezien((voor, _na, nieuw) => {
      const { A3, A4, A5 } = casusVan(voor).afwegingen;
      const gemaakt = alleen(nieuw, 'AfwegingGemaakt');
      for (const { keuze } of gemaakt) {
        if (keuze.afweging === 'A4') {
          const allen = keuze.personen.every((p) => p.aanvaardt && p.werktMee);
          expect([A4?.antwoord, allen || keuze.uitzondering]).not.toEqual(['nee', true]);
          expect([keuze.uitzondering, allen]).not.toEqual([true, true]);
        } else {
          expect(['A1 nee', 'A1 nog-niet-duidelijk', 'A2 veilig-genoeg', 'A5 ja']).not.toContain(
            `${keuze.afweging} ${keuze.antwoord}`,
          );
          if (keuze.afweging === 'A3' && keuze.antwoord === 'ja') expect(A3?.antwoord ?? 'ja').toBe('ja');
          if (keuze.afweging === 'A5' && A5?.antwoord === 'nee') expect(keuze.antwoord).toBe('nee');
        }
      }
      return gemaakt.length > 0;
    });
  });
  it('kent een instemming van wie het zelf voorstelde, of van een adviseur zonder moment en naam [P-09]', () => {
    gezien((_voor, _na, nieuw) => {
      const eens = alleen(nieuw, 'InstemmingGegeven');
      for (const { door, voorgesteldDoor, via, gebeldOp, inhoud } of eens)
        if (via === 'collega') expect(door).not.toBe(voorgesteldDoor);
        else expect([gebeldOp === undefined, (inhoud.adviseur ?? '').trim() === '']).toEqual([false, false]);
      return eens.length > 0;
    });
  });
  it('verlaagt A2 zonder advies van Veilig Thuis na het laatste signaal en zonder aandachtsfunctionaris [P-02]', () => {
    gezien((voor, na, nieuw) => {
      const eens = alleen(nieuw, 'InstemmingGegeven').filter(
        ({ wijziging: w }) => w.soort === 'afweging' && w.keuze.afweging === 'A2',
      );
      if (eens.length === 0 || !isOnveilig(casusVan(voor).afwegingen.A2?.antwoord)) return false;
      const soorten = voor.log.map((e) => e.type);
      expect(soorten.lastIndexOf('VeiligThuisGeraadpleegd')).toBeGreaterThan(soorten.lastIndexOf('SignaalVastgelegd'));
      for (const { door, voorgesteldDoor } of eens) {
        const isAf = (wie: typeof door): boolean => hoedanigheden(casusVan(na), na.school, wie).has('af');
        expect([door, voorgesteldDoor].some(isAf)).toBe(true);
      }
      return true;
    });
  });
  it('sluit een casus, of ziet af van een gesprek, op het woord van één mens [P-09][E-01][E-08]', () => {
    gezien((voor, na, nieuw) => {
      const met = nieuw.some((e) => e.type === 'InstemmingGegeven');
      const { A1, A5 } = casusVan(voor).afwegingen;
      for (const { einde } of alleen(nieuw, 'CasusGesloten'))
        expect([einde, A1?.antwoord, A1?.met === undefined]).toEqual(['vermoeden-weggenomen', 'nee', false]);
      if (nieuw.some((e) => e.type === 'NazorgBegonnen'))
        expect([A5?.antwoord, A5?.met === undefined]).toEqual(['ja', false]);
      const zelf = nieuw.some((e) => e.type === 'CasusGesloten' || e.type === 'NazorgBegonnen');
      if (casusVan(na).afloop.staat !== 'lopend' && casusVan(voor).afloop.staat === 'lopend')
        expect([met, zelf]).toContain(true);
      const afgezien = (casus: Casus): number =>
        casus.personen.filter((p) => ['afgezien', 'niet-geschikt'].includes(p.gesprek.staat)).length;
      if (afgezien(casusVan(na)) > afgezien(casusVan(voor))) expect(met).toBe(true);
      return zelf || met;
    });
  });
  it('neemt iets terug dat gevaar zei: disclosure, een bijzondere vorm, direct gevaar, een melding [P-09][P-11]', () => {
    gezien((voor, na) => {
      const [toen, nu] = [casusVan(voor), casusVan(na)];
      expect(nu.vormen).toEqual(expect.arrayContaining([...toen.vormen]));
      expect(nu.meldingen.length).toBeGreaterThanOrEqual(toen.meldingen.length);
      if (toen.disclosure) expect(nu.disclosure).toBe(true);
      if (toen.basisvragen?.directGevaar === true) expect(nu.basisvragen?.directGevaar).toBe(true);
      return toen.disclosure || toen.vormen.length > 0 || toen.basisvragen?.directGevaar === true;
    });
  });
});

/** From the log alone: a special form was named and Veilig Thuis did not answer since that one may speak with the parents. */
function wachtOpVeiligThuis(log: readonly CasusEvent[]): boolean {
  const bekend = new Set<string>();
  let wacht = false;
  for (const event of log) {
    if (event.type === 'CasusGestart' || event.type === 'SignaalVastgelegd') {
      const nieuw = event.vormen.some((vorm) => !bekend.has(vorm));
      event.vormen.forEach((vorm) => bekend.add(vorm));
      const kenmerk = event.type === 'SignaalVastgelegd' && event.kenmerken.includes('bijzondere-vorm');
      if (kenmerk) bekend.add('kenmerk');
      if (nieuw || kenmerk) wacht = true;
    }
    if (event.type === 'VeiligThuisGeraadpleegd' && event.gesprekAdvies !== undefined)
      wacht = bekend.size > 0 && event.gesprekAdvies === 'nu-niet';
  }
  return wacht;
}

describe('Bij een bijzondere vorm', () => {
  it('is met geen ouder een gesprek gepland of gevraagd voordat Veilig Thuis antwoordde [P-05]', () => {
    gezien((voor, na, nieuw) => {
      if (!wachtOpVeiligThuis(na.log)) return false;
      const { personen, vormen } = casusVan(na);
      const eer = vormen.includes('eergerelateerd-geweld');
      for (const p of personen) if (p.soort !== 'leerling' || eer) expect(p.gesprek.staat).not.toBe('gepland');
      if (wachtOpVeiligThuis(voor.log)) {
        expect(alleen(nieuw, 'GesprekGevraagd')).toEqual([]);
        for (const { ouders } of alleen(nieuw, 'GesprekGepland')) expect(ouders).not.toBe('ja');
      }
      return true;
    });
  });
  it('kan een gesprek na het antwoord van Veilig Thuis weer wel [P-05]', () => {
    gezien((voor, _na, nieuw) => {
      const had = alleen(voor.log, 'SignaalVastgelegd').some((e) => e.vormen.length > 0);
      return had && !wachtOpVeiligThuis(voor.log) && nieuw.some((e) => e.type === 'GesprekGepland');
    });
  });
});

describe('Wie de eigen melding bevestigde', () => {
  it('staat daar zo bij, en aandachtsfunctionaris en bestuur horen en zien het [P-09]', () => {
    gezien((_voor, na, nieuw) => {
      const casus = casusVan(na);
      const zelf = casus.meldingen.filter((m) => m.bevestigd?.door === m.melder);
      if (zelf.length === 0) return false;
      for (const m of zelf) {
        expect(overMelding(m, na.school)['klaar']).toMatchObject({ tekst: 'melding.zelfBevestigd' });
        expect(isBestuurBetrokken(casus, na.school)).toBe(true);
        if (!alleen(nieuw, 'MeldingBevestigd').some((e) => e.meldingId === m.meldingId)) continue;
        const aan = berichten(nieuw, casus, na.school).filter((b) => b.soort === 'zelf-bevestigd');
        const hoort = na.school.medewerkers.some((p) => p.medewerkerId === dorien) ? dorien : carla;
        expect([aan.length, hoort === m.melder]).not.toEqual([0, false]);
      }
      return true;
    });
  });
});
